/** What `lesson-figures.ts` prints: each function measures the figures of one or two lessons. */
import type { BenchId } from '#engine/contract/bench-id.ts'
import { handMadeFeatures } from '#engine/contract/lessons.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Cost, HiddenActivation, HiddenLayer, Settings } from '#engine/contract/settings.ts'
import { recommendedRate } from '#engine/settings/recommended-rate.ts'
import { sourceSizes } from '#engine/settings/table/sources.ts'
import { findWorkload } from './contenders.ts'
import { deviationOf, type Engine, meanOf, openTrained, percent } from './lesson-engine.ts'
import type { Figure } from './lesson-figures.ts'
import { layPlanes } from './lesson-planes.ts'

type Measure = (engine: Engine) => Promise<readonly Figure[]>

const usual: Settings = { ...findWorkload('default').settings, epochs: 1 }
/** Batches of an epoch. */
const updatesOfEpoch = Math.ceil(sourceSizes.mnist.training / usual.batchSize)
const layersOf = (sizes: readonly number[], activation: HiddenActivation): readonly HiddenLayer[] =>
  sizes.map((neurons) => ({ neurons, activation }))
const points = (shares: readonly number[], digits = 1) =>
  shares.map((share) => (100 * share).toFixed(digits)).join(' / ')
const decimals = (numbers: readonly number[], digits: number) => numbers.map((each) => each.toFixed(digits)).join(' / ')

/** Score and cost on the validation digits after training. */
async function scoreOf(engine: Engine, settings: Settings): Promise<{ accuracy: number; cost: number }> {
  const bench = await openTrained(engine, settings)
  const score = await engine.commands.evaluate({ bench, split: 'validation' })
  await engine.commands.closeBench({ bench })
  return score
}

export const newborns: Measure = async ({ commands }) => {
  const { bench } = await commands.openBench({ from: { settings: usual } })
  const born = []
  for (let first = 1; first <= 200; first += 20) {
    born.push(...(await commands.newborns({ bench, seeds: Array.from({ length: 20 }, (_, index) => first + index) })))
  }
  await commands.closeBench({ bench })
  const scores = born.map(({ accuracy }) => accuracy)
  const favourites = born.map(({ favouriteShare }) => favouriteShare)
  const lesson = 'newborns'
  return [
    {
      lesson,
      what: 'score of 200 newborns, seeds 1 to 200, on 1,000 digits, %: mean ± deviation, least to greatest',
      first: '10.2 ± 3.2, 4.1 to 23.1',
      now: `${points([meanOf(scores)])} ± ${points([deviationOf(scores)])}, ${points([Math.min(...scores)])} to ${points([Math.max(...scores)])}`,
    },
    {
      lesson,
      what: 'share of the favourite answer, %: mean, greatest',
      first: '44, 95',
      now: `${points([meanOf(favourites)], 0)}, ${points([Math.max(...favourites)], 0)}`,
    },
    { lesson, what: 'cost (ln 10 = 2.303)', first: '2.38', now: meanOf(born.map(({ cost }) => cost)).toFixed(2) },
  ]
}

export const slopes: Measure = async (engine) => {
  const { commands } = engine
  const bench = await openTrained(engine, usual)
  const { layers, steepest, updates } = await commands.gradient({
    bench,
    digits: 5000,
    steepest: 1,
    learningRates: [0.01, 0.1, 0.5, 1, 5],
  })
  const { falls, rises, stays } = layers[0]!
  const [one] = steepest
  const along = await commands.costAlong({ bench, parameter: one!, range: 0.001, points: 3 })
  const difference = (along.costs[2]! - along.costs[0]!) / 0.002
  await commands.closeBench({ bench })
  const norms: number[] = []
  for (let seed = 1; seed <= 10; seed++) {
    const other = await openTrained(engine, { ...usual, seed })
    norms.push((await commands.gradient({ bench: other, digits: 5000 })).squaredNorm)
    await commands.closeBench({ bench: other })
  }
  return [
    {
      lesson: 'nudge, weights',
      what: 'first-layer weights that, raised, let the cost of 5,000 digits fall / rise / stay, %',
      first: '38 to 41 / 40 / 20 to 22',
      now: points([falls, rises, stays].map((count) => count / (falls + rises + stays))),
    },
    {
      lesson: 'nudge, chain',
      what: 'slope of the steepest first-layer weight on 1,000 digits: backward / by a difference',
      first: 'the same to four places',
      now: `${along.slope.toExponential(3)} / ${difference.toExponential(3)}`,
    },
    {
      lesson: 'rates',
      what: 'fall that the slope promises / that comes, for rates 0.01, 0.1, 0.5, 1, 5',
      first: '0.0012 / 0.0012, 0.0118 / 0.0103, 0.059 / 0.023, 0.118 / −0.030, 0.59 / −4.57',
      now: updates.map(({ promised, fall }) => `${promised.toPrecision(3)} / ${fall.toPrecision(3)}`).join(', '),
      because: 'it is that of the last few batches: see the next row',
    },
    {
      lesson: 'rates',
      what: 'what rate 1 promises, |g|², of seeds 1 to 10: least to greatest',
      first: '–',
      now: `${Math.min(...norms).toPrecision(2)} to ${Math.max(...norms).toPrecision(2)}`,
    },
  ]
}

export const activations: Measure = async (engine) => {
  const threeEpochs: Settings = { ...usual, epochs: 3 }
  const kinds = [[], layersOf([128], 'linear'), layersOf([128, 128, 128], 'linear'), layersOf([128], 'relu')]
  const scores: number[] = []
  for (const hidden of kinds) scores.push((await scoreOf(engine, { ...threeEpochs, hidden })).accuracy)
  const ratios: string[] = []
  const deep: number[] = []
  for (const activation of ['sigmoid', 'tanh', 'relu'] as const) {
    const settings: Settings = { ...usual, hidden: layersOf(Array<number>(6).fill(64), activation) }
    const { bench } = await engine.commands.openBench({ from: { settings } })
    const layers = await engine.commands.examineLayers({ bench })
    ratios.push((layers[0]!.gradientNorm / layers.at(-1)!.gradientNorm).toPrecision(2))
    await engine.commands.closeBench({ bench })
    deep.push((await scoreOf(engine, settings)).accuracy)
  }
  const lesson = 'activations'
  return [
    {
      lesson,
      what: 'score of no hidden layer / 128 linear / 3 × 128 linear / 128 ReLU after 3 epochs, %',
      first: '91.5 / 91.3 / 89.9 / 97.0',
      now: points(scores),
    },
    {
      lesson,
      what: 'six hidden layers of 64, untrained: length of the gradient in the first layer by that in the last, sigmoid / tanh / ReLU',
      first: '0.0005 / 3.0 / 3.4',
      now: ratios.join(' / '),
    },
    { lesson, what: 'their score after one epoch, %', first: '10.7 / 95.1 / 94.2', now: points(deep) },
  ]
}

export const forward: Measure = async (engine) => {
  const { commands } = engine
  const plain = await openTrained(engine, { ...usual, epochs: 3 })
  const shuffled = await openTrained(engine, { ...usual, epochs: 3 }, { shuffled: 1 })
  const { bench: dust } = await commands.openBench({ from: { weightsOf: plain }, shuffled: 1 })
  const scores: number[] = []
  for (const bench of [plain, shuffled, dust]) {
    scores.push((await commands.evaluate({ bench, split: 'validation' })).accuracy)
  }
  const moved: number[] = []
  for (const shift of [0, 1, 2, 3, 4, 6]) moved.push(await readMoved(engine, plain, shift))
  for (const bench of [plain, shuffled, dust]) await commands.closeBench({ bench })
  const lesson = 'forward'
  return [
    {
      lesson,
      what: 'score in order / learnt shuffled / in order on shuffled digits, 3 epochs, %',
      first: '96.9 / 97.1 / 11.9',
      now: points(scores),
    },
    {
      lesson,
      what: '1,000 digits moved by 0 / 1 / 2 / 3 / 4 / 6 pixels, %',
      first: '96.9 / 93.9 / 76.8 / 55.2 / 33.8 / 10.7',
      now: points(moved),
    },
  ]
}

async function readMoved({ commands }: Engine, bench: BenchId, shift: number): Promise<number> {
  let right = 0
  for (let index = 0; index < 1000; index++) {
    const { pixels, label } = await commands.example({ split: 'validation', index })
    const moved = pixels.map((_, place) => (place % 28 >= shift ? pixels[place - shift]! : 0))
    if ((await commands.predict({ bench, pixels: moved })).digit === label) right++
  }
  return right / 1000
}

export const costs: Measure = async (engine) => {
  const kinds = [
    ['mean-squared-error', 'sigmoid'],
    ['cross-entropy', 'softmax'],
    ['hinge', 'linear'],
    ['mean-absolute-error', 'sigmoid'],
  ] as const satisfies readonly (readonly [Cost, Settings['output']])[]
  const run = async (hidden: readonly HiddenLayer[], times = 1) => {
    const scores: number[] = []
    for (const [cost, output] of kinds) {
      const settings: Settings = { ...usual, hidden, cost, output }
      scores.push((await scoreOf(engine, { ...settings, learningRate: times * recommendedRate(settings) })).accuracy)
    }
    return points(scores)
  }
  const smallest: Settings = {
    ...usual,
    hidden: layersOf([30], 'relu'),
    cost: 'mean-absolute-error',
    output: 'sigmoid',
  }
  const ofSeeds: number[] = []
  for (let seed = 1; seed <= 8; seed++) {
    const settings = { ...smallest, seed, learningRate: recommendedRate(smallest) }
    ofSeeds.push((await scoreOf(engine, settings)).accuracy)
  }
  const because = 'each cost now has the learning rate that the app recommends for it'
  const lesson = 'costs'
  return [
    {
      lesson,
      what: 'MSE / cross-entropy / hinge / MAE with sigmoid, 784-30-10, %',
      first: '94.4 / 94.2 / 94.2 / 12.3',
      now: await run(layersOf([30], 'relu')),
      because,
    },
    {
      lesson,
      what: 'the same with 128 ReLU, %',
      first: '95.3 / 96.5 / 96.0 / 26.0',
      now: await run(usual.hidden),
      because,
    },
    {
      lesson,
      what: 'MAE with 784-30-10, of seeds 1 to 8: least to greatest, %',
      first: '12.3',
      now: `${points([Math.min(...ofSeeds)])} to ${points([Math.max(...ofSeeds)])}`,
      because: 'chance decides: it is one of these',
    },
    {
      lesson,
      what: 'both, with three times these rates, %',
      first: '–',
      now: `${await run(layersOf([30], 'relu'), 3)}; ${await run(usual.hidden, 3)}`,
    },
  ]
}

export const rates: Measure = async (engine) => {
  const scores: { accuracy: number; cost: number }[] = []
  for (const learningRate of [0.001, 0.01, 0.1, 0.3, 1, 2, 3]) {
    const ofSeeds = []
    for (const seed of [1, 2, 3]) ofSeeds.push(await scoreOf(engine, { ...usual, learningRate, seed }))
    scores.push({
      accuracy: meanOf(ofSeeds.map(({ accuracy }) => accuracy)),
      cost: meanOf(ofSeeds.map(({ cost }) => cost)),
    })
  }
  return [
    {
      lesson: 'rates',
      what: 'rates 0.001 / 0.01 / 0.1 / 0.3 / 1 / 2 / 3, mean of seeds 1 to 3: score, %',
      first: '75 / 89 / 94.4 / 96.2 / 94.5 / 20 / 9.9',
      now: points(scores.map(({ accuracy }) => accuracy)),
    },
    {
      lesson: 'rates',
      what: 'their cost',
      first: '1.19 / 0.385 / 0.197 / 0.133 / – / 2.03 / 2.32',
      now: decimals(
        scores.map(({ cost }) => cost),
        3,
      ),
    },
  ]
}

export const landscape: Measure = async (engine) => {
  const { commands } = engine
  const own = await openTrained(engine, { ...usual, epochs: 2 }, { keepsMoments: true })
  const other = await openTrained(engine, { ...usual, epochs: 2, seed: 2 })
  const { bench: newborn } = await commands.openBench({ from: { settings: usual } })
  const hill = await commands.between({ bench: own, to: other })
  const down = await commands.between({ bench: newborn, to: own, points: 9 })
  const { shares, path } = await commands.runSurface({ bench: own })
  const [rare, even] = [
    await layPlanes(engine, usual, 50, updatesOfEpoch),
    await layPlanes(engine, usual, 32, updatesOfEpoch),
  ]
  for (const bench of [own, other, newborn]) await commands.closeBench({ bench })
  const lesson = 'landscape'
  return [
    {
      lesson,
      what: 'cost at seed 1 / half way / at seed 2, two epochs',
      first: '0.14 / 0.46 / 0.12',
      now: decimals([hill.costs[0]!, hill.costs[12]!, hill.costs[24]!], 2),
    },
    {
      lesson,
      what: 'cost on the line from the start to the end of a run, 9 points',
      first: '2.38 1.83 1.26 0.79 0.48 0.30 0.21 0.16 0.14',
      now: [...down.costs].map((cost) => cost.toFixed(2)).join(' '),
    },
    {
      lesson,
      what: 'shares of the run in two directions, %; cost of the start / of its shadow',
      first: '94.8 + 3.2; 2.38 / 1.24',
      now: `${shares.map((share) => (100 * share).toFixed(1)).join(' + ')}; ${decimals([path.costs[0]!, path.shadows[0]!], 2)}`,
      because: 'its moments lie closer together at the beginning, and their mean is the origin: see the next two rows',
    },
    {
      lesson,
      what: 'the same shares with a moment every 32 updates of one epoch, from their mean; from the start; from the end, %',
      first: '94.8 + 3.2',
      now: [even.fromMean, even.fromStart, even.fromEnd]
        .map((each) => each.map((share) => points([share])).join(' + '))
        .join('; '),
    },
    {
      lesson,
      what: 'cost of the shadow of the start, one epoch, with a moment every 50 / 32 updates; every 32, in the plane through the end',
      first: '1.24',
      now: `${decimals(
        [rare, even].map(({ shadowFromMean }) => shadowFromMean),
        2,
      )}; ${even.shadowFromEnd.toFixed(2)}`,
      because: 'the more moments lie near the end, the farther is the start from the plane',
    },
  ]
}

export const data: Measure = async (engine) => {
  const sizes = [100, 300, 1000, 3000, 10_000, 30_000, 55_000]
  const found: Record<string, number[]> = { mean: [], linear: [], neighbours: [], network: [] }
  for (const digits of sizes) {
    const share = Number((digits / sourceSizes.mnist.training).toPrecision(6))
    const epochs = Math.max(2, Math.min(10, Math.round(60_000 / digits)))
    const batchSize = Math.min(usual.batchSize, Math.max(1, Math.floor(digits / 25)))
    const settings: Settings = { ...usual, data: share === 1 ? 'mnist' : `mnist:${share}`, epochs, batchSize }
    const bench = await openTrained(engine, settings)
    found['network']!.push((await engine.commands.evaluate({ bench, split: 'validation' })).accuracy)
    for (const [name, model, tested] of [
      ['mean', 'nearest-mean', 5000],
      ['neighbours', 'nearest-neighbours', 1000],
    ] as const) {
      found[name]!.push((await engine.commands.conventional({ bench, model, digits, tested })).accuracy)
    }
    await engine.commands.closeBench({ bench })
    found['linear']!.push((await scoreOf(engine, { ...settings, hidden: [] })).accuracy)
  }
  const row = (name: string, title: string, first: string): Figure => ({
    lesson: 'data',
    what: `${title}: score from 100 / 300 / 1,000 / 3,000 / 10,000 / 30,000 / 55,000 digits, %`,
    first,
    now: points(found[name]!),
  })
  return [
    row('mean', 'nearest mean', '70 / 78 / 81 / 82 / 83 / 82 / 82.5'),
    row('linear', 'linear', '71 / 82 / 87 / 89 / 90.5 / 90.6 / 91.5'),
    row('neighbours', '3 nearest neighbours', '66 / 82 / 90 / 93 / 95.3 / 96.0 / 97.7'),
    row('network', '128 ReLU', '71 / 84 / 88 / 91 / 94.0 / 95.5 / 97.0'),
  ]
}

export const features: Measure = async ({ commands }) => {
  const { bench } = await commands.openBench({ from: { settings: usual } })
  const score = async (chosen: readonly (typeof handMadeFeatures)[number][]) =>
    (await commands.features({ bench, chosen, digits: 10_000, tested: 2000 })).accuracy
  const twelve = handMadeFeatures.slice(0, 12)
  const singles: { readonly name: string; readonly accuracy: number }[] = []
  for (const name of twelve) singles.push({ name, accuracy: await score([name]) })
  singles.sort((one, other) => other.accuracy - one.accuracy)
  const all = [await score(twelve), await score(handMadeFeatures)]
  await commands.closeBench({ bench })
  const lesson = 'features'
  return [
    {
      lesson,
      what: 'one of twelve features, %: least to greatest, the best of them',
      first: '18.9 to 28.2, holes',
      now: `${points([singles.at(-1).accuracy])} to ${points([singles[0]!.accuracy])}, ${singles[0]!.name}`,
    },
    { lesson, what: 'all twelve / with 16 zones, %', first: '79.3 / 90.0', now: points(all) },
  ]
}

export const layers: Measure = async (engine) => {
  const { commands } = engine
  const deep: Settings = { ...usual, hidden: layersOf([128, 64, 32], 'relu') }
  const shaken: Settings = { ...deep, epochs: 3, shift: 2, rotation: 10, scaling: 0.1 }
  const bench = await openTrained(engine, deep)
  const { bench: twin } = await commands.openBench({
    from: { settings: { ...usual, hidden: layersOf([128, 64], 'relu') } },
  })
  const augmented = await openTrained(engine, shaken)
  const one = await openTrained(engine, usual)
  const longer = await openTrained(engine, { ...deep, epochs: 3 })
  const ofLonger = await commands.ladder({ bench: longer })
  const [trained, untrained, moved] = [
    await commands.ladder({ bench }),
    await commands.ladder({ bench: twin }),
    await commands.ladder({ bench: augmented }),
  ]
  const { accuracy, without } = await commands.ablate({ bench: one, layer: 0, digits: 5000 })
  const order = [...without.keys()].toSorted((a, b) => without[b]! - without[a]!)
  const half = async (off: readonly number[]) =>
    (await commands.ablate({ bench: one, layer: 0, digits: 5000, off })).withoutAll!
  const [least, most] = [await half(order.slice(0, 64)), await half(order.slice(-64))]
  for (const each of [bench, twin, augmented, one, longer]) await commands.closeBench({ bench: each })
  const lost = [...without].map((other) => accuracy - other)
  const alike = ({ likeness: { moved, same, others } }: (typeof trained)[number]) => decimals([moved, same, others], 2)
  const lesson = 'layers'
  return [
    {
      lesson,
      what: 'read by the nearest mean from pixels, 128, 64, 32 neurons, and by the outputs, %',
      first: '75.8 / 83.9 / 92.1 / 95.7 / 96.1',
      now: points(trained.map((rung) => rung.accuracy)),
      because: 'it had learnt for three epochs: see the next row; and test digits were read',
    },
    {
      lesson,
      what: 'the same after three epochs, %',
      first: '75.8 / 83.9 / 92.1 / 95.7 / 96.1',
      now: points(ofLonger.map((rung) => rung.accuracy)),
    },
    {
      lesson,
      what: 'the same of an untrained 784-128-64-10, %',
      first: '75.8 / 67.8 / 55.8 / 36.6',
      now: points(untrained.map((rung) => rung.accuracy)),
      because: 'the last is the outputs by argmax here, which of a random network is a guess',
    },
    {
      lesson,
      what: 'likeness to itself moved by 2 / same digit / other digits, of pixels; of layer 3; of layer 3 with augmentation',
      first: '0.52 / 0.55 / 0.38; 0.84 / 0.88 / 0.37; 0.93 / 0.86 / 0.28',
      now: `${alike(trained[0]!)}; ${alike(trained[3]!)}; ${alike(moved[3]!)}`,
    },
    {
      lesson,
      what: 'points that one of 128 neurons costs, mean, most; score without the 64 least, the 64 most needed, %',
      first: '0.08, 0.54; 96.4 → 78.9, 51.2',
      now: `${points([meanOf(lost)], 2)}, ${points([Math.max(...lost)], 2)}; ${points([accuracy])} → ${points([least])}, ${points([most])}`,
    },
  ]
}

export const misconceptions: Measure = async (engine) => {
  const bench = await openTrained(engine, { ...usual, epochs: 3 })
  const { confusion } = await engine.commands.evaluate({ bench, split: 'validation' })
  let [errors, second] = [0, 0]
  for (const [cell, count] of confusion.entries()) {
    const [label, answer] = [Math.floor(cell / 10), cell % 10]
    if (label === answer || count === 0) continue
    const { exhibits } = await engine.commands.gallery({ bench, split: 'validation', label, answer, most: 1000 })
    for (const { pixels } of exhibits) {
      const sums = (await engine.commands.predict({ bench, pixels })).layers.at(-1)!.weightedSums
      errors++
      if ([...sums].filter((sum) => sum > sums[label]!).length <= 1) second++
    }
  }
  const parameters = (await engine.commands.describe({ bench })).network.parameters
  await engine.commands.closeBench({ bench })
  return [
    {
      lesson: 'argmax',
      what: 'errors of which the right digit is in second place, 3 epochs',
      first: '124 of 178 (70 %)',
      now: `${second} of ${errors} (${percent(second / errors, 0)})`,
    },
    {
      lesson: 'data',
      what: 'what the network keeps, against the digits that it has learnt from',
      first: '407 kB against 43 MB',
      now: `${Math.round((4 * parameters) / 1000)} kB against ${Math.round((sourceSizes.mnist.training * pixelCount) / 1e6)} MB`,
    },
  ]
}
