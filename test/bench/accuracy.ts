/**
 * How accurate networks get, from the command line as people use it: each is trained from several seeds and scored on the test set.
 * Run: `npm run bench:accuracy`, with
 *
 *   -- --seeds 5       seeds 1 to 5
 *   -- --only sigmoid  those whose names contain this word
 *   -- --json          one JSON object
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { build } from '#scripts/build.ts'

const recipes: Readonly<Record<string, readonly string[]>> = {
  '784-30-10, sigmoid, mean squared error': [
    ...[
      '--data',
      'mnist',
      '--hidden',
      '30',
      '--activation',
      'sigmoid',
      '--output',
      'sigmoid',
      '--cost',
      'mean-squared-error',
    ],
    ...['--learning-rate', '3', '--batch-size', '10', '--epochs', '30'],
  ],
  '784-128-10, as it comes': [],
  '784-128-10, 30 epochs, cosine, a little dropout': [
    ...['--data', 'mnist', '--learning-rate', '0.3', '--epochs', '30', '--schedule', 'cosine', '--dropout', '0.1'],
  ],
  '784-512-512-10, dropout': [
    ...['--data', 'mnist', '--hidden', '512,512', '--dropout', '0.3'],
    ...['--learning-rate', '0.2', '--epochs', '40', '--schedule', 'cosine'],
  ],
}

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
})
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => String(index + 1))

await build()
const program = resolve(import.meta.dirname, '../../out/main/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'inkling-accuracy-'))
const run = promisify(execFile)
const inkling = (...parameters: readonly string[]) => run(process.execPath, [program, ...parameters])

const results = []
for (const [name, options] of Object.entries(recipes)) {
  if (!name.includes(values.only)) continue
  const accuracies: number[] = []
  let seconds = 0
  for (const seed of seeds) {
    const file = join(folder, 'network.safetensors')
    const start = performance.now()
    await inkling('train', ...options, '--no-store', '--seed', seed, '--out', file)
    seconds += (performance.now() - start) / 1000 / seeds.length
    const { stdout } = await inkling('evaluate', file, '--json')
    accuracies.push((JSON.parse(stdout) as { accuracy: number }).accuracy)
  }
  const mean = accuracies.reduce((sum, accuracy) => sum + accuracy, 0) / accuracies.length
  const squares = accuracies.reduce((sum, accuracy) => sum + (accuracy - mean) ** 2, 0)
  const deviation = Math.sqrt(squares / Math.max(1, accuracies.length - 1))
  results.push({ name, options: options.join(' '), accuracies, mean, deviation, seconds })
  if (values.json) continue
  const percent = (share: number) => (100 * share).toFixed(2)
  console.log(
    `${percent(mean)} ± ${percent(deviation)} %  ${name}: ${accuracies.map(percent).join(', ')}; ${seconds.toFixed(1)} s a run`,
  )
}
if (values.json) console.log(JSON.stringify({ seeds: seeds.length, results }))
rmSync(folder, { recursive: true })
