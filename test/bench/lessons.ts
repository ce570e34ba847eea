/**
 * What the experiments of lessons find, and how long each takes, on the default network after one epoch. Run: `npm run bench:lessons`, with
 *
 *   -- --json            one JSON object
 *   -- --anyway          times also where others use the machine
 *
 * Times are shares of one epoch of that network, measured in the same run.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { readAssets } from '#cli/basics/paths.ts'
import { type BenchId, mainBench } from '#engine/contract/bench-id.ts'
import { handMadeFeatures, type Parameter } from '#engine/contract/lessons.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createEngine } from '#engine/engine.ts'
import { build } from '#scripts/build.ts'
import { findWorkload } from './contenders.ts'
import { createLoadWatch, describeLoad } from './load.ts'
import { median } from './rounds.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, anyway: { type: 'boolean', default: false } },
})
await build()
const settings: Settings = { ...findWorkload('default').settings, epochs: 1 }
const engine = createEngine({ ...readAssets(), isExamined: false })
const { commands } = engine
const watch = createLoadWatch()

await commands.configure(settings)
const epochs: number[] = []
for (let round = 0; round < 4; round++) {
  await watch.look()
  const start = performance.now()
  await commands.reset()
  await train(mainBench)
  if (round > 0) epochs.push(performance.now() - start)
}
const epoch = median(epochs)
const { bench: neighbour } = await commands.openBench({ from: { settings: { ...settings, seed: 2 } } })
await train(neighbour)

const { steepest } = await commands.gradient({ digits: 5000, steepest: 2 })
const ofLayer = (layer: number) => steepest.filter((weight) => weight.layer === layer).map(toParameter)
const [first, second] = ofLayer(0)
const [output, otherOutput] = ofLayer(1)
const picture = { pixels: (await commands.example({ split: 'validation', index: 0 })).pixels, label: 3 }

const findings: Record<string, { readonly milliseconds: number; readonly found: string }> = {}
await time(
  'costAlong: 61 points, first layer, 1,000 digits',
  () => commands.costAlong({ parameter: first! }),
  (along) => `slope ${along.slope.toExponential(3)}, cost ${along.cost.toFixed(3)}`,
)
await time('costAlong: 61 points, output layer, 5,000 digits', () =>
  commands.costAlong({ parameter: output!, digits: 5000 }),
)
await time('surface: 21 × 21, two output weights, 1,000 digits', () =>
  commands.surface({ parameters: [output!, otherOutput!], range: 3 }),
)
await time('surface: 41 × 41, two first-layer weights, 1,000 digits', () =>
  commands.surface({ parameters: [first!, second!], range: 3, grid: 41 }),
)
await time('descend: 50 steps, two output weights, 1,000 digits', () =>
  commands.descend({ parameters: [output!, otherOutput!], start: [2, -2], learningRate: 5, momentum: 0.5, steps: 50 }),
)
const { bench: watched } = await commands.openBench({ from: { settings }, keepsMoments: true })
await train(watched)
await time(
  'runSurface: 21 × 21 around a run whose plane is known, 500 digits',
  () => commands.runSurface({ bench: watched }),
  ({ shares, path }) =>
    `two directions hold ${shares.map(percent).join(' + ')} of ${path.steps.length} moments; the start costs ${path.costs[0]!.toFixed(2)}, its shadow ${path.shadows[0]!.toFixed(2)}`,
)
await time('gradient: 1,000 digits', () => commands.gradient({}))
await time(
  'gradient: 5,000 digits, the promise of five learning rates',
  () => commands.gradient({ digits: 5000, learningRates: [0.01, 0.1, 0.5, 1, 5] }),
  ({ layers, updates }) => {
    const { falls, rises, stays } = layers[0]!
    const share = (count: number) => percent(count / (falls + rises + stays))
    const promises = updates.map(
      ({ learningRate, promised, fall }) => `${learningRate}: ${promised.toPrecision(3)} / ${fall.toPrecision(3)}`,
    )
    return `first layer: raised, ${share(falls)} let the cost fall, ${share(rises)} rise, ${share(stays)} stay; η: promised / true fall ${promises.join(', ')}`
  },
)
await time(
  'chain: one picture',
  () => commands.chain({ picture, parameter: first! }),
  (chain) => `gradient ${chain.gradient.toExponential(3)}, by differences ${chain.finiteDifference.toExponential(3)}`,
)
await time(
  'newborns: 20 seeds, 1,000 digits',
  () => commands.newborns({ seeds: Array.from({ length: 20 }, (_, index) => index + 1) }),
  (newborns) => {
    const scores = newborns.map(({ accuracy }) => accuracy)
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
    const deviation = Math.sqrt(mean(scores.map((score) => (score - mean(scores)) ** 2)))
    return `${percent(mean(scores))} ± ${percent(deviation)}, favourite answer ${percent(mean(newborns.map((one) => one.favouriteShare)))}, cost ${mean(newborns.map(({ cost }) => cost)).toFixed(3)}`
  },
)
await time(
  'between: 25 points, 1,000 digits',
  () => commands.between({ to: neighbour }),
  ({ costs, distance }) =>
    `cost ${costs[0]!.toFixed(2)}, half way ${costs[12]!.toFixed(2)}, ${costs[24]!.toFixed(2)}; distance ${distance.toFixed(1)}`,
)
await time(
  'ladder: 1,000 digits',
  () => commands.ladder({ mapped: 100 }),
  (rungs) =>
    rungs
      .map(
        ({ accuracy, likeness: { moved, same, others } }) =>
          `${percent(accuracy)} (${[moved, same, others].map((cosine) => cosine.toFixed(2)).join(' / ')})`,
      )
      .join(', '),
)
await time(
  'ablate: 128 neurons, 5,000 digits',
  () => commands.ablate({ layer: 0, digits: 5000 }),
  ({ accuracy, without }) => {
    const lost = [...without].map((other) => accuracy - other)
    return `one neuron costs ${percent(lost.reduce((sum, each) => sum + each, 0) / lost.length)} on average, ${percent(Math.max(...lost))} at most`
  },
)
for (const model of ['nearest-mean', 'nearest-neighbours'] as const) {
  await time(
    `conventional: ${model}, 10,000 digits, 300 read`,
    () => commands.conventional({ model, digits: 10_000, tested: 300 }),
    ({ accuracy, bytes, milliseconds }) =>
      `${percent(accuracy)}, ${Math.round(bytes / 1000)} kB, ${milliseconds.toFixed(2)} ms a digit`,
  )
}
const chosen = { twelve: handMadeFeatures.slice(0, 12), all: handMadeFeatures } as const
for (const [title, features] of Object.entries(chosen)) {
  await time(
    `features: ${title}, 10,000 digits learnt, 2,000 read; described once`,
    () => commands.features({ chosen: features, digits: 10_000, tested: 2000 }),
    ({ accuracy }) => percent(accuracy),
  )
}
await engine.close()

const load = watch.judge()
const isWithheld = load.isBusy && !values.anyway
if (isWithheld) process.exitCode = 2
if (values.json) console.log(JSON.stringify({ ...(!isWithheld && { epoch, findings }), load }))
else {
  console.log(describeLoad(load, availableParallelism()))
  if (isWithheld) console.log('There are no figures of such a run; --anyway prints them.')
}
if (!values.json && !isWithheld) {
  console.log(`One epoch of the default network: ${(epoch / 1000).toFixed(3)} s; times are shares of it.\n`)
  for (const [title, { milliseconds, found }] of Object.entries(findings)) {
    console.log(`${(milliseconds / epoch).toFixed(3).padStart(7)}  ${title}${found && `\n         ${found}`}`)
  }
}

/** Trains a bench with its settings, to the end of the run. */
async function train(bench: BenchId): Promise<void> {
  const over = new Promise<void>((resolve) => {
    const off = engine.onEvent((event, payload) => {
      if (event !== 'state' || !('sweep' in payload) || payload.bench !== bench || payload.status !== 'finished') return
      off()
      resolve()
    })
  })
  await commands.start({ bench })
  await over
}

/** The median of three times, after one for the compilers. */
async function time<Found>(title: string, ask: () => Promise<Found>, tell?: (found: Found) => string): Promise<void> {
  let found = await ask()
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    await watch.look()
    const start = performance.now()
    found = await ask()
    times.push(performance.now() - start)
  }
  findings[title] = { milliseconds: median(times), found: tell?.(found) ?? '' }
}

function toParameter({ layer, from, to }: Parameter): Parameter {
  return { layer, from, to }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
