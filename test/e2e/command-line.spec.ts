/** The built command line, as `npx inkling` runs it. What each command does in detail is tested from source. */
import { expect, test } from '@playwright/test'
import { encode as encodePng } from 'fast-png'
import { encode as encodeJpeg } from 'jpeg-js'
import { encode as encodeGif } from 'modern-gif'
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { makeScene } from '#test/scenes/kinds.ts'

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

// Decoders are bundled each for itself, or found beside the program.
// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
test('the built command line reads the digits of a picture of every kind', async ({}, info) => {
  const { image, labels } = makeScene('several, photographed', 0)
  const { width, height, grey } = image
  const data = Uint8Array.from({ length: 4 * grey.length }, (_, place) =>
    place % 4 === 3 ? 255 : Math.round(255 * grey[place >> 2]!),
  )
  const frame = { data: new Uint8ClampedArray(data), delay: 0 }
  const files = {
    png: encodePng({ width, height, channels: 4, data }),
    jpg: encodeJpeg({ width, height, data }, 90).data,
    gif: new Uint8Array(await encodeGif({ width, height, frames: [frame] })),
  }
  for (const [kind, bytes] of Object.entries(files)) {
    const path = info.outputPath(`several.${kind}`)
    await writeFile(path, bytes)
    const answers = await inkling('predict', 'resources/shipped/digits.safetensors', path)
    expect(answers.map(({ digit }) => digit)).toEqual(labels)
  }
})
