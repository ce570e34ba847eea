/** The built command line, as `npx inkling` runs it. What each command does in detail is tested from source. */
import { expect, test } from '@playwright/test'
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

const cli = resolve(import.meta.dirname, '../../out/main/cli.js')
const run = promisify(execFile)

async function inkling(...parameters: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { stdout } = await run(process.execPath, [cli, ...parameters, '--json'])
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
test('the built command line trains, scores what it saved, and gives the same file for the same seed', async ({}, info) => {
  const files = ['one.safetensors', 'two.safetensors'].map((name) => info.outputPath(name))
  for (const out of files) {
    const lines = await inkling('train', '--data', 'mnist-10k', '--hidden', '32', '--epochs', '2', '--out', out)
    expect(lines.map(({ type }) => type)).toEqual(['epoch', 'epoch', 'finished'])
  }
  const [one, two] = await Promise.all(files.map((path) => readFile(path)))
  expect(one!.equals(two!)).toBe(true)

  const [score] = await inkling('evaluate', files[0]!)
  expect(score).toMatchObject({ data: 'mnist-10k', split: 'test', count: 10_000 })
  expect(score!.accuracy).toBeGreaterThan(0.85)
})

test('wrong arguments end with the usage and exit code 2', async () => {
  await expect(run(process.execPath, [cli, 'train', '--epochs', 'many'])).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('Usage: inkling train'),
  })
})
