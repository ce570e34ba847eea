/**
 * What the choice of data does to reading: networks with the settings as they come are trained on each choice, from several seeds, and
 * scored on MNIST's test digits and on the pen digits of the validation writers, whom none of them has seen. Run: `npm run bench:data`, with
 *
 *   -- --seeds 5              seeds 1 to 5
 *   -- --data mnist,pen:3     another choice in place of those below; several with spaces between
 *   -- --json                 one JSON object
 *
 * The choices take turns, seed by seed; the time of a run, all of the program, is told as a ratio to the first choice's.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { build } from '#scripts/build.ts'
import { median } from './rounds.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    data: { type: 'string', default: 'mnist mnist,pen mnist,pen:2 mnist,pen:3 pen' },
    json: { type: 'boolean', default: false },
  },
})

await build()
const program = resolve(import.meta.dirname, '../../out/main/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'inkling-data-'))
const run = promisify(execFile)
const inkling = (...parameters: readonly string[]) => run(process.execPath, [program, ...parameters])

type Result = { readonly test: number; readonly drawings: number; readonly seconds: number }
const choices = values.data.split(' ')
const results: Record<string, Result[]> = Object.fromEntries(choices.map((data) => [data, []]))
try {
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    for (const data of choices) results[data]!.push(await trainAndScore(data, String(seed)))
  }
} finally {
  rmSync(folder, { recursive: true })
}

const first = results[choices[0]!]!
const report = choices.map((data) => {
  const each = results[data]!
  return {
    data,
    test: spread(each.map(({ test }) => test)),
    drawings: spread(each.map(({ drawings }) => drawings)),
    timesFirst: median(each.map(({ seconds }, place) => seconds / first[place]!.seconds)),
  }
})
if (values.json) console.log(JSON.stringify({ seeds: Number(values.seeds), report }))
else {
  console.log('MNIST’s test digits   validation writers   time')
  for (const { data, test, drawings, timesFirst } of report) {
    console.log(`${write(test).padEnd(21)} ${write(drawings).padEnd(20)} ${timesFirst.toFixed(2)} ×  ${data}`)
  }
}

async function trainAndScore(data: string, seed: string): Promise<Result> {
  const file = join(folder, 'network.safetensors')
  const start = performance.now()
  await inkling('train', '--data', data, '--seed', seed, '--no-store', '--out', file)
  const seconds = (performance.now() - start) / 1000
  const [test, drawings] = [await score(file, 'mnist', 'test'), await score(file, 'pen', 'validation')]
  return { test, drawings, seconds }
}

async function score(file: string, data: string, split: string): Promise<number> {
  const { stdout } = await inkling('evaluate', file, '--data', data, '--split', split, '--json')
  return (JSON.parse(stdout) as { accuracy: number }).accuracy
}

/** Mean and standard deviation. */
function spread(numbers: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / Math.max(1, numbers.length - 1)) }
}

function write({ mean, deviation }: ReturnType<typeof spread>): string {
  return `${(100 * mean).toFixed(2)} ± ${(100 * deviation).toFixed(2)} %`
}
