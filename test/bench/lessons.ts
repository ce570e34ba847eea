/**
 * How long the experiments of lessons take, what they find, and how long a drawn digit waits meanwhile, on the default network after one epoch.
 * Run: `npm run bench:lessons`, with
 *
 *   -- --figures        instead: the figures that lessons speak of, measured anew; see `lesson-figures.ts`
 *   -- --json           one JSON object
 *   -- --anyway         times also where others use the machine
 *
 * Times are shares of one epoch of that network, measured in the same run.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { handMadeFeatures, type Parameter } from '#engine/contract/lessons.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { build } from '#scripts/build.ts'
import { findWorkload } from './contenders.ts'
import { printFigures } from './lesson-figures.ts'
import { deviationOf, meanOf, openEngine, openTrained, percent, train } from './lesson-engine.ts'
import { compareNeighbours } from './lesson-neighbours.ts'
import { watchPredictions } from './lesson-waits.ts'
import { createLoadWatch, describeLoad } from './load.ts'
import { median } from './rounds.ts'

const { values } = parseArgs({
  options: {
    figures: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    anyway: { type: 'boolean', default: false },
  },
})
await build()
if (values.figures) {
  await printFigures(values.json)
  process.exit()
}
const settings: Settings = { ...findWorkload('default').settings, epochs: 1 }
const engine = openEngine()
const { commands } = engine
const watch = createLoadWatch()

await commands.configure(settings)
const epochs: number[] = []
for (let round = 0; round < 4; round++) {
  await watch.look()
  const start = performance.now()
  await commands.reset()
  await train(engine)
  if (round > 0) epochs.push(performance.now() - start)
}
const epoch = median(epochs)
const neighbour = await openTrained(engine, { ...settings, seed: 2 })

const { steepest } = await commands.gradient({ digits: 5000, steepest: 2 })
const ofLayer = (layer: number) => steepest.filter((weight) => weight.layer === layer).map(toParameter)
const [first, second] = ofLayer(0)
const [output, otherOutput] = ofLayer(1)
const picture = { pixels: (await commands.example({ split: 'validation', index: 0 })).pixels, label: 3 }

type Finding = { readonly milliseconds: number; readonly longestWait: number; readonly found: string }
const findings: Record<string, Finding> = {}
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
const watched = await openTrained(engine, settings, { keepsMoments: true })
// Other digits each time: the plane is found anew.
let digits = 500
await time('runSurface: the plane of a run and 21 × 21 around it, 500 digits', () =>
  commands.runSurface({ bench: watched, digits: ++digits }),
)
await time(
  'runSurface: 21 × 21 around a run whose plane is known, 500 digits',
  () => commands.runSurface({ bench: watched }),
  ({ shares, path }) =>
    `two directions hold ${shares.map((share) => percent(share)).join(' + ')} of ${path.steps.length} moments; the start costs ${path.costs[0]!.toFixed(2)}, its shadow ${path.shadows[0]!.toFixed(2)}`,
)
await time('gradient: 1,000 digits', () => commands.gradient({}))
await time(
  'gradient: 5,000 digits, the promise of five learning rates',
  () => commands.gradient({ digits: 5000, learningRates: [0.01, 0.1, 0.5, 1, 5] }),
  ({ layers }) => {
    const { falls, rises, stays } = layers[0]!
    const share = (count: number) => percent(count / (falls + rises + stays))
    return `first layer: raised, ${share(falls)} let the cost fall, ${share(rises)} rise, ${share(stays)} stay`
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
    return `${percent(meanOf(scores))} ± ${percent(deviationOf(scores))}`
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
  (rungs) => rungs.map(({ accuracy }) => percent(accuracy)).join(', '),
)
await time(
  'ablate: 128 neurons, 5,000 digits',
  () => commands.ablate({ layer: 0, digits: 5000 }),
  ({ accuracy, without }) => {
    const lost = [...without].map((other) => accuracy - other)
    return `one neuron costs ${percent(meanOf(lost), 2)} on average, ${percent(Math.max(...lost), 2)} at most`
  },
)
for (const [model, count, tested] of [
  ['nearest-mean', 55_000, 5000],
  ['nearest-neighbours', 10_000, 200],
  ['nearest-neighbours', 55_000, 200],
] as const) {
  await time(
    `conventional: ${model}, ${count.toLocaleString('en')} digits, ${tested.toLocaleString('en')} read`,
    () => commands.conventional({ model, digits: count, tested }),
    ({ accuracy, bytes }) => `${percent(accuracy)}, ${Math.round(bytes / 1000)} kB`,
  )
}
const twelve = handMadeFeatures.slice(0, 12)
// Digits that were not described yet.
let described = 10_000
await time('features: twelve, 10,000 digits described and learnt, 2,000 read', () =>
  commands.features({ chosen: twelve, digits: described--, tested: 2000 }),
)
for (const chosen of [twelve, handMadeFeatures]) {
  await time(
    `features: ${chosen.length}, 10,000 digits learnt, 2,000 read, described before`,
    () => commands.features({ chosen, digits: 10_000, tested: 2000 }),
    ({ accuracy }) => percent(accuracy),
  )
}
await time('pixelOrder', () => commands.pixelOrder({ shuffled: 1 }))
await engine.close()
await watch.look()
const neighbours = compareNeighbours()

const load = watch.judge()
const isWithheld = load.isBusy && !values.anyway
if (isWithheld) process.exitCode = 2
if (values.json) console.log(JSON.stringify({ ...(!isWithheld && { epoch, findings, neighbours }), load }))
else {
  console.log(describeLoad(load, availableParallelism()))
  if (isWithheld) console.log('There are no figures of such a run; --anyway prints them.')
}
if (!values.json && !isWithheld) {
  console.log(`One epoch of the default network: ${(epoch / 1000).toFixed(3)} s; times are shares of it.`)
  console.log(
    'In brackets: the longest that a prediction waited meanwhile, in milliseconds of the thread’s own work. A slice has 8.\n',
  )
  for (const [title, { milliseconds, longestWait, found }] of Object.entries(findings)) {
    const share = (milliseconds / epoch).toFixed(3).padStart(7)
    console.log(`${share} (${longestWait.toFixed(0).padStart(3)})  ${title}${found && `\n               ${found}`}`)
  }
  console.log(
    `\nNeighbours of ${neighbours.read} digits among ${neighbours.learnt}: ${neighbours.times.toFixed(1)} times as fast as a pair of digits after the other, with the same answers: ${neighbours.isSame ? 'yes' : 'NO'}`,
  )
}

/** The median of three times, after one for the compilers; then once more while predictions are asked for without pause. */
async function time<Found>(title: string, ask: () => Promise<Found>, tell?: (found: Found) => string): Promise<void> {
  let found = await ask()
  const times: number[] = []
  const waits: number[] = []
  for (let round = 0; round < 3; round++) {
    await watch.look()
    const start = performance.now()
    found = await ask()
    times.push(performance.now() - start)
    waits.push(await watchPredictions(commands, picture.pixels, ask))
  }
  // What delays a prediction in one round alone is another program, not the experiment.
  findings[title] = { milliseconds: median(times), longestWait: Math.min(...waits), found: tell?.(found) ?? '' }
}

function toParameter({ layer, from, to }: Parameter): Parameter {
  return { layer, from, to }
}
