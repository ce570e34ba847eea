/**
 * How fast training is, against the readable loops and against other libraries. Run: `npm run bench`, with
 *
 *   -- --json                one JSON object
 *   -- --workload deep       784-512-256-10 with Adam and dropout; `augmented`: 784-1000-500-10 with augmentation; `default` is 784-128-10 with SGD
 *   -- --rounds 15           more rounds
 *   -- --only fast,PyTorch   those whose names contain one of these words
 *   -- --growth              time of an epoch of 6,000 to 60,000 digits
 *
 * The contenders take turns, round by round, so that a noisy machine disturbs all of them alike. What counts are the ratios, taken
 * within each round; printed are their medians. Each contender trains for about half a second a round, and its time is scaled to
 * 60,000 digits. Libraries that are not installed are left out.
 */
import { availableParallelism, cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createDataSets } from '#engine/data/data-sets.ts'
import { readKernels } from '#engine/fast/read-kernels.ts'
import { buildKernels } from '#scripts/build-kernels.ts'
import { packData } from '#scripts/pack-data.ts'
import { workloads, type Contender, type OpenContender } from './contenders.ts'
import { fitGrowth } from './growth.ts'
import { openFast, openReadable } from './inkling.ts'
import { measureLimit } from './limit.ts'
import { openPython } from './python.ts'
import { openTensorFlow, openTensorFlowLayers } from './tensorflow.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    workload: { type: 'string', default: 'default' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    growth: { type: 'boolean', default: false },
  },
})
const workload = workloads[values.workload]
if (!workload)
  throw new Error(`There is no workload ${values.workload}; choose one of ${Object.keys(workloads).join(', ')}.`)
const rounds = Number(values.rounds)
const epochDigits = 60_000

const out = resolve(import.meta.dirname, '../../out')
await packData(join(out, 'data'))
await buildKernels()
const samples = await createDataSets(join(out, 'data')).loadTraining('mnist')
const builds = readKernels(join(out, 'kernels'))!
const dataFile = join(out, 'data/mnist-training.digits')
const cores = availableParallelism()

/** The first is what the others are measured against. */
const all: readonly (readonly [name: string, OpenContender])[] = [
  ['fast, all threads', openFast(samples, builds, `fast, ${cores} threads`, cores)],
  ['fast, 1 thread', openFast(samples, builds, 'fast, 1 thread', 1)],
  ['fast, 1 thread, plain', openFast(samples, builds, 'fast, 1 thread, without relaxed SIMD', 1, true)],
  ['readable', openReadable(samples)],
  ['PyTorch, 1 thread', openPython('torch', 1, dataFile)],
  ['PyTorch, all threads', openPython('torch', cores, dataFile)],
  ['scikit-learn', openPython('sklearn', 1, dataFile)],
  ['TensorFlow.js, wasm', openTensorFlow(samples, 'wasm')],
  ['TensorFlow.js layers, wasm', openTensorFlowLayers(samples, 'wasm')],
  ['TensorFlow.js, cpu', openTensorFlow(samples, 'cpu')],
]
const wanted = values.only.split(',').map((word) => word.trim())
const chosen = all.filter(([name]) => wanted.some((word) => name.includes(word)))

const median = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!
const round = (number: number, digits = 3) => Number(number.toPrecision(digits))

const contenders: Contender[] = []
const missing: string[] = []
for (const [name, open] of chosen) {
  const contender = await open(workload)
  if (contender) contenders.push(contender)
  else missing.push(name)
}
const machine = { processor: cpus()[0]?.model ?? 'unknown', cores, node: process.version }
const report = values.growth ? await measureGrowth() : await compare()
if (values.json) console.log(JSON.stringify({ machine, network: workload.name, ...report.json }))
else {
  console.log(`${machine.processor}, ${cores} cores, Node ${machine.node}`)
  console.log(workload.name)
  for (const line of report.lines) console.log(line)
}
for (const contender of contenders) contender.close()

async function compare() {
  const times: number[][] = contenders.map(() => [])
  // The first round warms up the compilers and is not counted.
  for (let turn = 0; turn <= rounds; turn++) {
    for (const [index, contender] of contenders.entries()) {
      const seconds = ((await contender.run(contender.digits)) * epochDigits) / contender.digits
      if (turn > 0) times[index]!.push(seconds)
    }
  }
  const results = contenders.map(({ name, description }, index) => ({
    name,
    description,
    secondsPerEpoch: round(median(times[index]!)),
    best: round(Math.min(...times[index]!)),
    timesFirst: round(median(times[index]!.map((seconds, turn) => seconds / times[0]![turn]!))),
  }))
  const limit = await measureLimit()
  const lines = [
    `Median of ${rounds} rounds, scaled to ${epochDigits} digits; ratios to ${contenders[0]!.name}, within each round`,
    ...results.map(
      ({ name, description, secondsPerEpoch, best, timesFirst }) =>
        `${secondsPerEpoch.toFixed(3).padStart(8)} s an epoch (best ${best.toFixed(3)}) ${timesFirst.toFixed(2).padStart(7)} ×  ${name} (${description})`,
    ),
    ...missing.map((name) => `not here, or not for this: ${name}`),
    `One core's limit with 128-bit vectors: ${(limit / 1e9).toFixed(1)} thousand million multiply-adds a second`,
  ]
  return { lines, json: { rounds, results, missing, multiplyAddsPerSecond: Math.round(limit) } }
}

/** Whether the time grows in proportion to the digits. */
async function measureGrowth() {
  const counts = [6_000, 15_000, 30_000, 60_000]
  const lines: string[] = []
  const growth = []
  for (const contender of contenders) {
    const times: number[][] = counts.map(() => [])
    for (let turn = 0; turn <= rounds; turn++) {
      for (const [index, count] of counts.entries()) {
        const seconds = await contender.run(count)
        if (turn > 0) times[index]!.push(seconds)
      }
    }
    const seconds = times.map(median)
    const { r2 } = fitGrowth(counts, seconds)
    growth.push({ name: contender.name, counts, seconds: seconds.map((time) => round(time)), r2 })
    lines.push(
      `${contender.name}: ${seconds.map((time) => time.toFixed(3)).join(', ')} s for ${counts.join(', ')} digits, R² ${r2.toFixed(5)}`,
    )
  }
  return { lines, json: { rounds, growth } }
}
