/** What is piped into a command and out of it, and hosts that lack something: `inkling` as it is typed. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { inkling, program, readLines, small, useTrainedNetwork } from './inkling.ts'

const { at } = useTrainedNetwork()

function pipe(input: string | Uint8Array, ...parameters: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], { input })
  return { code: status, stdout, stderr: stderr.toString() }
}

/** A stroke at another height for each label, in the rows of a table. */
const table = Array.from({ length: 20 }, (_, row) => {
  const from = 112 + 28 * (row % 10)
  return [row % 10, ...Array.from({ length: 784 }, (_, pixel) => (pixel >= from && pixel < from + 20 ? 255 : 0))].join(
    ',',
  )
}).join('\n')

describe('inkling evaluate --data -', () => {
  test.each<[string, Uint8Array]>([
    ['a table', strToU8(table)],
    ['a table packed by gzip', gzipSync(strToU8(table))],
    ['a zip archive with a table', zipSync({ 'digits.csv': strToU8(table) })],
  ])('scores %s from standard input', (_, input) => {
    const { code, stdout } = pipe(input, 'evaluate', at('network.safetensors'), '--data', '-', '--json')
    expect(code).toBe(0)
    expect(readLines(stdout.toString())).toMatchObject([{ data: '-', count: 20, leftOut: [] }])
  })

  test.each<[string, string]>([
    ['nothing', ''],
    ['a text', 'These are no digits.\n'],
  ])('refuses %s with what to give', (_, input) => {
    const { code, stderr } = pipe(input, 'evaluate', at('network.safetensors'), '--data', '-')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^The file standard input .*Give a label and 784 levels/)
  })

  test('refuses to read the network and the digits from the same input', () => {
    const { code, stderr } = pipe(table, 'evaluate', '-', '--data', '-')
    expect({ code, isSaid: /standard input/i.test(stderr) }).toEqual({ code: 1, isSaid: true })
  })
})

test('A recorded network is written to standard output, in the format that is named, and nothing beside it', async () => {
  const store = ['--store', at('piped.sqlite')]
  expect(await inkling('train', ...small, '--epochs', '1', ...store)).toMatchObject({ code: 0 })
  const piped = pipe('', 'runs', 'export', '1', '--out', '-', '--format', 'safetensors', ...store)
  expect(piped.code).toBe(0)
  writeFileSync(at('piped.safetensors'), piped.stdout)
  expect(await inkling('evaluate', at('piped.safetensors'))).toMatchObject({ code: 0, stderr: '' })
  for (const [options, said] of [
    [[], '--format safetensors'],
    [['--format', 'json', '--json'], '--json'],
  ] as const) {
    const refused = pipe('', 'runs', 'export', '1', '--out', '-', ...options, ...store)
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining(said) as string })
    expect(refused.stdout).toHaveLength(0)
  }
  const other = pipe('', 'runs', 'export', '1', '--out', at('other.json'), '--format', 'onnx', ...store)
  expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('.onnx') as string })
}, 60_000)

test('On a host that starts no further threads, training goes on with one, to the same weights', () => {
  const bare = ['--no-warnings', '--permission', '--allow-fs-read=*', '--allow-fs-write=*']
  const train = (flags: readonly string[], out: string) =>
    spawnSync(process.execPath, [...flags, program, 'train', ...small, '--no-store', '--out', at(out), '--json'], {
      encoding: 'utf8',
    })
  const alone = train(bare, 'alone.json')
  expect({ code: alone.status, isSaid: alone.stderr.includes('one does all the work') }).toEqual({
    code: 0,
    isSaid: true,
  })
  const scoreOf = (text: string) => {
    const { validationCost, steps } = readLines<Record<string, unknown>>(text).at(-1)!
    return { validationCost, steps }
  }
  expect(scoreOf(alone.stdout)).toEqual(scoreOf(train([], 'shared.json').stdout))
}, 60_000)

test('A network that gives the same answer to every digit is said to', async () => {
  const stuck = [...small, '--epochs', '1', '--initialiser', 'zeros', '--no-store', '--out', at('stuck.safetensors')]
  expect(await inkling('train', ...stuck)).toMatchObject({ code: 0 })
  expect((await inkling('evaluate', at('stuck.safetensors'))).stdout).toMatch(/It answers “\d” to 100 % of them/)
  expect((await inkling('evaluate', at('network.safetensors'))).stdout).not.toContain('It answers')
  const [first] = readLines<{ notes: string[] }>((await inkling('evaluate', at('stuck.safetensors'), '--json')).stdout)
  expect(first!.notes).toHaveLength(1)
}, 60_000)
