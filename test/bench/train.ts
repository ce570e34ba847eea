/**
 * How fast training is, against the readable loops and against other libraries. Run: `npm run bench`, with
 *
 *   -- --person              what a person gets, also `npm run bench:person`: see below
 *   -- --json                one JSON object
 *   -- --workload deep       784-512-256-10 with Adam and dropout; `augmented`: 784-1000-500-10 with augmentation; `default` is 784-128-10 with SGD
 *   -- --rounds 15           more rounds
 *   -- --only fast,PyTorch   those whose names contain one of these words
 *   -- --growth              time of an epoch of 6,000 to 60,000 digits
 *   -- --anyway              figures also where others use the machine
 *
 * The contenders take turns, round by round, so that a noisy machine disturbs all of them alike. What counts are the ratios, taken
 * within each round; printed are their medians. Libraries that are not installed are left out. Before each round, and at the end, it is
 * measured how busy others keep the cores; were they, that is said in place of figures, and the exit code is 2.
 *
 * What is counted: everything that a batch needs from digits in memory to new weights, in a new random order each round, at what the order
 * costs each of them. Inkling shuffles the digits' numbers as the trainer does (`orderEpoch`) and makes its lists of pixels from the
 * shuffled digits; PyTorch draws `randperm` and gathers each batch by `index_select`, which is faster than by an index; scikit-learn has
 * `shuffle=True`; TensorFlow.js gathers each batch by an operation, or has `shuffle: true` in `fit`. Not counted: to read the data and to
 * make it what each library takes (bytes for Inkling, 32-bit numbers for the others). Each contender trains for about half a second a
 * round, and its time is scaled to 60,000 digits.
 *
 * With `--person` a round is an epoch as `inkling train` has it: an engine, reached over a link in a process of its own, trains on 55,000
 * digits in slices, keeps curves with cost and right answers of each batch, and scores 5,000 validation digits at its end; epochs 3 to 8 of
 * one run count. PyTorch and TensorFlow.js train on as many, shuffled, with the same score, and keep no curves: PyTorch scores under
 * `no_grad`, in batches of 5,000 or 1,000, whichever is faster; TensorFlow.js with the accuracy among its metrics. Who would
 * need more than about three seconds for an epoch trains on a part of it, scores as large a part, and its time is scaled. The
 * first epoch is compared with the third in new engines.
 */
import { availableParallelism, cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createDataSets } from '#engine/data/data-sets.ts'
import { readKernels } from '#engine/fast/read-kernels.ts'
import { buildKernels } from '#scripts/build-kernels.ts'
import { packData } from '#scripts/pack-data.ts'
import { findWorkload, personTask, trainingTask, type Contender, type OpenContender, type Task } from './contenders.ts'
import { measureGrowth } from './growth.ts'
import { openFast, openReadable } from './inkling.ts'
import { measureLimit } from './limit.ts'
import { createLoadWatch, describeLoad } from './load.ts'
import { measureFirstEpoch, openEngine } from './person.ts'
import { openPython } from './python.ts'
import { summarise, takeTurns } from './rounds.ts'
import { openTensorFlow, openTensorFlowLayers } from './tensorflow.ts'

const { values } = parseArgs({
  options: {
    person: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    workload: { type: 'string', default: 'default' },
    rounds: { type: 'string' },
    only: { type: 'string', default: '' },
    growth: { type: 'boolean', default: false },
    anyway: { type: 'boolean', default: false },
  },
})
const workload = findWorkload(values.workload)
const task = values.person ? personTask(workload) : trainingTask(workload)
const rounds = Number(values.rounds ?? (values.person ? 6 : 7))
/** Of a run's epochs, the third is the first to count. */
const warmUps = values.person ? 2 : 1

const out = resolve(import.meta.dirname, '../../out')
await packData(join(out, 'data'))
await buildKernels()
const { digits } = await createDataSets(join(out, 'data')).load('mnist', 1)
const builds = readKernels(join(out, 'kernels'))!
const dataFile = join(out, 'data/mnist-training.digits')
const cores = availableParallelism()

/** The first is what the others are measured against. */
const trainers: readonly (readonly [name: string, OpenContender])[] = [
  ['fast, all threads', openFast(digits, builds, `fast, ${cores} threads`, cores)],
  [
    'fast, all threads, kept together',
    openFast(digits, builds, `fast, ${cores} threads, kept together`, cores, { isAlwaysShared: true }),
  ],
  ['fast, 1 thread', openFast(digits, builds, 'fast, 1 thread', 1)],
  ['fast, 1 thread, plain', openFast(digits, builds, 'fast, 1 thread, without relaxed SIMD', 1, { isPlain: true })],
  ['readable', openReadable(digits)],
  ['PyTorch, 1 thread', openPython('torch', 1, dataFile)],
  ['PyTorch, all threads', openPython('torch', cores, dataFile)],
  ['scikit-learn', openPython('sklearn', 1, dataFile)],
  ['TensorFlow.js, wasm', openTensorFlow(digits, 'wasm')],
  ['TensorFlow.js layers, wasm', openTensorFlowLayers(digits, 'wasm')],
  ['TensorFlow.js, cpu', openTensorFlow(digits, 'cpu')],
]
const persons: typeof trainers = [
  ['Inkling, all threads', openEngine(out, cores, warmUps + rounds)],
  ['Inkling, 1 thread', openEngine(out, 1, warmUps + rounds)],
  ['PyTorch, 1 thread', openPython('torch', 1, dataFile)],
  ['PyTorch, all threads', openPython('torch', cores, dataFile)],
  ['TensorFlow.js layers, wasm', openTensorFlowLayers(digits, 'wasm')],
]
const wanted = values.only.split(',').map((word) => word.trim())
const chosen = (values.person ? persons : trainers).filter(([name]) => wanted.some((word) => name.includes(word)))

const contenders: Contender[] = []
const missing: string[] = []
for (const [name, open] of chosen) {
  const contender = await open(task)
  if (contender) contenders.push(contender)
  else missing.push(name)
}
const machine = { processor: cpus()[0]?.model ?? 'unknown', cores, node: process.version }
const watch = createLoadWatch()
const report = values.growth ? await growth() : await compare(task)
for (const contender of contenders) contender.close()
await watch.look()
const load = watch.judge()
const isWithheld = load.isBusy && !values.anyway
if (isWithheld) process.exitCode = 2

if (values.json) {
  console.log(JSON.stringify({ machine, network: workload.name, load, ...(!isWithheld && report.json) }))
} else {
  console.log(`${machine.processor}, ${cores} cores, Node ${machine.node}`)
  console.log(workload.name)
  for (const line of isWithheld ? [] : report.lines) console.log(line)
  console.log(describeLoad(load, cores))
  if (isWithheld) console.log('There are no figures of such a run; --anyway prints them.')
}

async function compare(task: Task) {
  const { epochCount, validationCount } = task
  const times = await takeTurns(contenders, { rounds, warmUps, epochCount }, watch.look)
  const summaries = summarise(times)
  const results = contenders.map(({ name, description }, index) => ({ name, description, ...summaries[index]! }))
  const scores = validationCount > 0 ? ` and a score of ${validationCount}` : ''
  const more = values.person ? await first(task) : await limit()
  const lines = [
    `Median of ${rounds} rounds, scaled to ${epochCount} digits${scores}; ratios to ${contenders[0]!.name}, within each round`,
    ...results.map(
      ({ name, description, secondsPerEpoch, best, timesFirst }) =>
        `${secondsPerEpoch.toFixed(3).padStart(8)} s an epoch (best ${best.toFixed(3)}) ${timesFirst.toFixed(2).padStart(7)} ×  ${name} (${description})`,
    ),
    ...missing.map((name) => `not here, or not for this: ${name}`),
    more.line,
  ]
  return { lines, json: { rounds, results, missing, ...more.json } }
}

async function limit() {
  const limit = await measureLimit()
  const line = `One core's limit with 128-bit vectors: ${(limit / 1e9).toFixed(1)} thousand million multiply-adds a second`
  return { line, json: { multiplyAddsPerSecond: Math.round(limit) } }
}

async function first(task: Task) {
  const firstEpoch = await measureFirstEpoch(task, out, cores)
  const { beginSeconds, timesThird, timesThirdWithBegin } = firstEpoch
  const line = `A new engine's first epoch takes ${timesThird.toFixed(2)} × its third; with ${beginSeconds.toFixed(3)} s before it, to read the data and make the network, ${timesThirdWithBegin.toFixed(2)} ×`
  return { line, json: { firstEpoch } }
}

async function growth() {
  const results = await measureGrowth(contenders, rounds, watch.look)
  const lines = results.map(({ name, counts, seconds, r2 }) => {
    const times = seconds.map((time) => time.toFixed(3)).join(', ')
    return `${name}: ${times} s for ${counts.join(', ')} digits, R² ${r2.toFixed(5)}`
  })
  return { lines, json: { rounds, growth: results } }
}
