/**
 * The compiled kernels against the readable ones. Sums of some hundred 32-bit numbers in another order, and a multiply-add rounded once
 * instead of twice, differ by some millionths of the largest number in sight; the tolerance is a hundred-thousandth of it.
 */
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Digits } from '#engine/data/digits.ts'
import type { Backend, Batches, TrainingComputation } from '#engine/network/computation.ts'
import { createNetwork, type FloatArray } from '#engine/network/network.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { createTally, type Tally } from '#engine/network/tally.ts'
import { openBackend, readBuilds } from './open-backend.ts'
import { makeDigits } from './made-up-digits.ts'

const tolerance = 1e-5
const digits = makeDigits(300)
const order = Uint32Array.from({ length: digits.count }, (_, index) => (index * 7) % digits.count)

const of = (...neurons: number[]): Settings['hidden'] =>
  neurons.map((count) => ({ neurons: count, activation: 'relu' }))

type Outcome = { readonly tally: Tally; readonly weights: readonly FloatArray[]; readonly slots: readonly FloatArray[] }

/** Trains for some batches, the last of them ragged: whole ones where the backend can do those, unless `partSize` is smaller. */
function train(backend: Backend, settings: Settings, batches = 3, partSize = settings.batchSize): Outcome {
  const { batchSize } = settings
  const network = createNetwork(settings)
  const computation = backend.createTrainingComputation({ network, settings, partSize })
  const tally = createTally()
  // The last batch has about two thirds of the digits of the others.
  const end = (batches - 1) * batchSize + Math.ceil((batchSize * 2) / 3)
  if (computation.trainBatches && partSize === batchSize) trainWhole(computation, settings, tally, end)
  else {
    for (let start = 0; start < end; start += batchSize) {
      trainBatch(computation, tally, settings.learningRate, start, Math.min(start + batchSize, end), partSize)
    }
  }
  const { layers } = computation.network
  const numbers = computation.optimiserState.slots.flat()
  return {
    tally: { ...tally, confusion: new Uint32Array() },
    weights: layers.flatMap(({ weights, biases }) => [weights.slice(), biases.slice()]),
    slots: numbers.flatMap(({ weights, biases }) => [weights.slice(), biases.slice()]),
  }
}

/** The first `end` digits in batches, as many at once as `sizes` says. */
function trainWhole(
  computation: TrainingComputation,
  { batchSize, learningRate }: Settings,
  tally: Tally,
  end: number,
  sizes: readonly number[] = [1, 3, 2],
): void {
  const digitsOfEpoch = order.slice(0, end)
  for (let from = 0, group = 0; from < end; group++) {
    const batches = Math.min(sizes[group % sizes.length]!, Math.ceil((end - from) / batchSize))
    const pending = computation.trainBatches!({
      ...{ digits, order: digitsOfEpoch, epoch: 2, from, batchSize, recentCost: NaN, highestCost: Infinity },
      learningRates: Array.from({ length: batches }, () => learningRate),
    })
    const { done, outcomes } = pending.take()
    expect(done).toBe(batches)
    for (const { count, cost, correct } of outcomes) {
      tally.count += count
      tally.cost += cost
      tally.correct += correct
    }
    from += batches * batchSize
  }
}

function trainBatch(
  computation: TrainingComputation,
  tally: Tally,
  learningRate: number,
  start: number,
  end: number,
  partSize: number,
): void {
  computation.beginBatch(end - start)
  for (let from = start; from < end; from += partSize) {
    computation.addPart(digits, order, from, Math.min(from + partSize, end), 2, tally)
  }
  computation.update(learningRate)
}

/** The greatest difference, as a share of the greatest number. */
function worstDifference(actual: readonly FloatArray[], expected: readonly FloatArray[]): number {
  expect(actual.length).toBe(expected.length)
  let worst = 0
  for (const [index, numbers] of expected.entries()) {
    expect(actual[index]!.length).toBe(numbers.length)
    let greatest = 1e-3
    for (const number of numbers) greatest = Math.max(greatest, Math.abs(number))
    for (const [i, number] of numbers.entries()) {
      const difference = Math.abs(actual[index]![i]! - number) / greatest
      // NaN counts as a difference.
      if (!(difference <= worst)) worst = difference
    }
  }
  return worst
}

function expectSame(actual: Outcome, expected: Outcome, weightTolerance = tolerance): void {
  expect(actual.tally.count).toBe(expected.tally.count)
  expect(actual.tally.correct).toBe(expected.tally.correct)
  expect(Math.abs(actual.tally.cost / expected.tally.cost - 1)).toBeLessThan(tolerance)
  expect(worstDifference(actual.weights, expected.weights)).toBeLessThan(weightTolerance)
  expect(worstDifference(actual.slots, expected.slots)).toBeLessThan(tolerance)
}

const everyChange = { shift: 1.5, rotation: 15, scaling: 0.15, shear: 0.2, elastic: 4, thickness: 0.5 }
const base: Settings = { ...defaultSettings, batchSize: 24, learningRate: 0.05 }
/** Where a gradient is all but 0, RMSProp and Adam turn its last digits into a step of full length. */
const adaptiveTolerance = 1e-3

describe('the compiled kernels train as the readable ones do', () => {
  test.each([[], [1], [3], [16], [17], [31], [32], [33], [64, 40], [33, 1, 5], [100, 64, 36]])(
    'with hidden layers of %j',
    async (...neurons) => {
      const settings = { ...base, hidden: of(...neurons) }
      expectSame(train(await openBackend(), settings), train(readableBackend, settings))
    },
  )
})

describe('with every setting', () => {
  const two = { ...base, hidden: of(40, 36) }

  test.each(['sigmoid', 'tanh', 'leaky-relu', 'linear'] as const)('%s', async (activation) => {
    const hidden = [40, 36].map((neurons) => ({ neurons, activation }))
    const settings: Settings = { ...base, hidden }
    expectSame(train(await openBackend(), settings), train(readableBackend, settings))
  })

  test.each([
    ['softmax', 'mean-squared-error'],
    ['softmax', 'mean-absolute-error'],
    ['sigmoid', 'cross-entropy'],
    ['sigmoid', 'mean-squared-error'],
    ['linear', 'hinge'],
  ] as const)('%s outputs with %s', async (output, cost) => {
    const settings: Settings = { ...two, output, cost }
    expectSame(train(await openBackend(), settings), train(readableBackend, settings))
  })

  test.each(['momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'] as const)('%s', async (optimiser) => {
    const settings: Settings = { ...two, optimiser, learningRate: 0.001 }
    expectSame(train(await openBackend(), settings), train(readableBackend, settings), adaptiveTolerance)
  })

  test.each([
    ['L2', { l2: 0.01 }],
    ['L1', { l1: 0.001 }],
    ['both penalties with momentum', { l1: 0.001, l2: 0.01, optimiser: 'momentum' }],
    ['a bound on the gradient', { clipNorm: 0.01 }],
    ['a bound on the gradient that is not reached', { clipNorm: 1000 }],
    ['a bound on the gradient, penalties included', { clipNorm: 0.01, l2: 0.1, l1: 0.001 }],
    ['max-norm', { maxNorm: 0.5 }],
    ['dropout', { dropout: 0.3 }],
    ['dropout of sigmoids', { dropout: 0.5, hidden: [{ neurons: 50, activation: 'sigmoid' }] }],
  ] as const)('%s', async (_, others) => {
    const settings: Settings = { ...two, ...others }
    expectSame(train(await openBackend(), settings), train(readableBackend, settings))
  })

  test.each([
    ['SGD', {}],
    ['Adam, dropout and a bound on the gradient', { optimiser: 'adam', dropout: 0.2, clipNorm: 0.01 }],
  ] as const)('batches in parts: %s', async (_, others) => {
    const settings: Settings = { ...two, learningRate: 0.001, ...others }
    const [fast, readable] = [await openBackend(), readableBackend].map((backend) => train(backend, settings, 3, 7))
    expectSame(fast!, readable!, adaptiveTolerance)
  })

  test.each([
    ['moved', { shift: 3 }],
    ['turned', { rotation: 30 }],
    ['scaled', { scaling: 0.3 }],
    ['slanted', { shear: 0.5 }],
    ['pulled about', { elastic: 5 }],
    ['with other strokes', { thickness: 0.8 }],
    ['changed in every way, with dropout', { ...everyChange, dropout: 0.2 }],
    ['moved out of sight', { shift: 14, elastic: 14, scaling: 0.5, rotation: 180 }],
  ] as const)('pictures %s', async (_, others) => {
    const settings: Settings = { ...two, ...others }
    expectSame(train(await openBackend(), settings), train(readableBackend, settings))
  })

  test('pictures changed in every way, in parts', async () => {
    const settings: Settings = { ...two, ...everyChange }
    const [fast, readable] = [await openBackend(), readableBackend].map((backend) => train(backend, settings, 3, 7))
    expectSame(fast!, readable!)
  })

  test('batches of one', async () => {
    const settings = { ...two, batchSize: 1 }
    expectSame(train(await openBackend(), settings, 5), train(readableBackend, settings, 5))
  })
})

describe('the same bits', () => {
  const wide: Settings = { ...base, hidden: of(100, 64), batchSize: 48 }
  const settingsToTry: readonly (readonly [string, Settings])[] = [
    ['SGD', wide],
    ['pictures changed in every way', { ...wide, ...everyChange }],
    ['no hidden layer', { ...wide, hidden: [] }],
    ['tanh', { ...wide, hidden: [{ neurons: 70, activation: 'tanh' }] }],
    [
      'Adam, dropout, penalties and norms',
      { ...wide, optimiser: 'adam', dropout: 0.2, l2: 0.001, maxNorm: 1, clipNorm: 0.1 },
    ],
    ['momentum and max-norm', { ...wide, optimiser: 'momentum', maxNorm: 0.5 }],
  ]

  test.each(settingsToTry)('come from 1, 2, 3 and 8 threads: %s', async (_, settings) => {
    const alone = train(await openBackend(1), settings, 4)
    for (const threads of [2, 3, 8]) {
      const backend = await openBackend(threads)
      expect(backend.threads).toBe(threads)
      expect(train(backend, settings, 4)).toEqual(alone)
    }
  })

  test('come when the threads share the work only while that is faster', async () => {
    const settings: Settings = { ...base, hidden: of(33), batchSize: 2 }
    // Long enough for both ways to be tried.
    const alone = train(await openBackend(1), settings, 140)
    expect(train(await openBackend(3, { isAlwaysShared: false }), settings, 140)).toEqual(alone)
  })

  test('come whether or not someone looks at weights and optimiser memory in between', async () => {
    const settings: Settings = { ...wide, optimiser: 'adam' }
    const backend = await openBackend()
    const looking: Backend = {
      name: backend.name,
      supports: () => true,
      chooseCapacity: (...parameters) => backend.chooseCapacity(...parameters),
      createComputation: (...parameters) => backend.createComputation(...parameters),
      createTrainingComputation(plan) {
        const computation = backend.createTrainingComputation(plan)
        const look = () => computation.network.layers.length + computation.optimiserState.slots.length
        const { trainBatches } = computation
        // Its methods are the class's, so they are put in its place.
        return Object.assign(computation, {
          trainBatches(batches: Batches) {
            look()
            const pending = trainBatches!.call(computation, batches)
            look()
            return pending
          },
        })
      },
      forget: (digits) => backend.forget(digits),
    }
    expect(train(looking, settings)).toEqual(train(backend, settings))
  })

  test('come when training goes on from saved weights and optimiser memory', async () => {
    const settings: Settings = { ...wide, optimiser: 'adam', dropout: 0.2 }
    const backend = await openBackend()
    const run = (computation: TrainingComputation, batches: readonly number[]) => {
      for (const batch of batches) trainBatch(computation, createTally(), 0.01, 48 * batch, 48 * batch + 48, 48)
      return structuredClone({ layers: computation.network.layers, state: { ...computation.optimiserState } })
    }
    const network = createNetwork(settings)
    const once = run(backend.createTrainingComputation({ network, settings, partSize: 48 }), [0, 1, 2, 3])
    const first = run(backend.createTrainingComputation({ network, settings, partSize: 48 }), [0, 1])
    const resumed = backend.createTrainingComputation({
      network: { layers: first.layers },
      optimiserState: first.state,
      settings,
      partSize: 48,
    })
    expect(run(resumed, [2, 3])).toEqual(once)
  })
})

test.each([[[40]], [[40, 36]], [[]]])(
  'training stops before the update of a batch with which the cost has run away, with hidden layers of %j',
  async (neurons) => {
    const settings: Settings = { ...base, hidden: of(...neurons) }
    const network = createNetwork(settings)
    for (const threads of [1, 2]) {
      const backend = await openBackend(threads)
      const go = (count: number, highestCost: number) => {
        const computation = backend.createTrainingComputation({ network, settings, partSize: 24 })
        const pending = computation.trainBatches!({
          ...{ digits, order: order.slice(), epoch: 0, from: 0, batchSize: 24, recentCost: 1, highestCost },
          learningRates: Array.from({ length: count }, () => 0.05),
        })
        const { done, outcomes } = pending.take()
        return { done, outcomes, weights: computation.network.layers.map(({ weights }) => weights.slice()) }
      }
      const all = go(6, Infinity)
      expect(all.done).toBe(6)
      // The mean over 50 batches, as the trainer's watch keeps it, up to the fourth batch.
      let recent = 1
      for (const { cost, count } of all.outcomes.slice(0, 4)) recent += (cost / count - recent) / 50
      const refused = go(6, recent - 1e-9)
      expect(refused.done).toBe(3)
      expect(refused.outcomes).toEqual(all.outcomes.slice(0, 4))
      expect(refused.weights).toEqual(go(3, Infinity).weights)
    }
  },
)

test('networks that train side by side go each to one core: to the same bits, and seen as before until they are done', async () => {
  const settings: Settings = { ...base, hidden: of(64, 40), optimiser: 'adam', learningRate: 0.001, dropout: 0.2 }
  const network = createNetwork(settings)
  const epochOrder = order.slice()
  const open = (backend: Backend) => backend.createTrainingComputation({ network, settings, partSize: 24 })
  const batches = (from: number, count: number) => ({
    ...{ digits, order: epochOrder, epoch: 0, from: 24 * from, batchSize: 24, recentCost: NaN, highestCost: Infinity },
    learningRates: Array.from({ length: count }, () => settings.learningRate),
  })
  const outcomeOf = ({ network, optimiserState }: TrainingComputation) =>
    structuredClone({ layers: network.layers, slots: optimiserState.slots, updates: optimiserState.updates })

  const alone = open(await openBackend(1))
  const tally = alone.trainBatches!(batches(0, 8)).take().outcomes
  const expected = outcomeOf(alone)

  const backend = await openBackend(3)
  const three = [open(backend), open(backend), open(backend)]
  const outcomes = three.map((): object[] => [])
  for (let from = 0; from < 8; from += 2) {
    const before = three.map(outcomeOf)
    const pending = three.map((computation) => computation.trainBatches!(batches(from, 2)))
    // Whether they are done or not.
    expect(three.map(outcomeOf)).toEqual(before)
    for (const [index, each] of pending.entries()) outcomes[index]!.push(...each.take().outcomes)
  }
  for (const [index, computation] of three.entries()) {
    expect(outcomes[index]).toEqual(tally)
    expect(outcomeOf(computation)).toEqual(expected)
    computation.close()
  }
})

test.each([[[]], [[33]], [[64, 5]]])(
  'weights that are kept are those of then, also in memory that was used before: hidden layers of %j',
  async (neurons) => {
    const backend = await openBackend()
    const settings: Settings = { ...defaultSettings, hidden: of(...neurons), batchSize: 20 }
    const create = (hidden: Settings['hidden'], seed = 1) => {
      const own = { ...settings, hidden, seed }
      const network = createNetwork(own)
      return backend.createTrainingComputation({ network, settings: own, partSize: own.batchSize })
    }
    const computation = create(settings.hidden)
    const look = () => structuredClone({ layers: computation.network.layers })
    const atStart = look()
    const kept = computation.keepWeights!()
    trainWhole(computation, settings, createTally(), 120)
    expect(kept.read()).toEqual(atStart)
    const later = look()
    expect(later).not.toEqual(atStart)
    expect(computation.keepWeights!(kept)).toBe(kept)
    expect(kept.read()).toEqual(later)
    // Memory of other layers is of no use, and left alone.
    const other = create(of(7, 9, 11), 5)
    expect(other.keepWeights!(kept).read()).toEqual({ layers: other.network.layers })
    other.close()
    computation.close()
    expect(kept.read()).toEqual(later)
  },
)

test('a cost that is no number is told, and changes nothing', async () => {
  const settings: Settings = { ...base, hidden: of(40) }
  const network = createNetwork(settings)
  network.layers[0]!.weights[40 * 400] = NaN
  const computation = (await openBackend()).createTrainingComputation({ network, settings, partSize: 24 })
  const pending = computation.trainBatches!({
    ...{ digits, order, epoch: 0, from: 0, batchSize: 24, recentCost: NaN, highestCost: Infinity },
    learningRates: [0.05, 0.05],
  })
  const { done, outcomes } = pending.take()
  expect(done).toBe(0)
  expect(outcomes).toEqual([{ count: 24, cost: NaN, correct: expect.any(Number) as number }])
  expect(computation.network.layers[0]!.weights).toEqual(network.layers[0]!.weights)
})

test('digits that are forgotten give their memory back, and may come again', async () => {
  const backend = await openBackend()
  const network = createNetwork({ ...base, hidden: of(16) })
  const order = Uint32Array.from({ length: 200 }, (_, index) => index)
  const score = (digits: Digits) => {
    const computation = backend.createComputation(network, base.cost, 200)
    const tally = createTally()
    computation.score(digits, order, 0, 200, tally)
    computation.close()
    return tally
  }
  const kept = makeDigits(200)
  const first = score(kept)
  backend.forget(kept)
  // Each takes a block of a megabyte.
  const bytes = backend.bytes
  for (let seed = 2; seed < 20; seed++) {
    const digits = makeDigits(200, seed)
    score(digits)
    backend.forget(digits)
  }
  expect(backend.bytes).toBe(bytes)
  expect(score(kept)).toEqual(first)
})

test('the build without relaxed SIMD trains as the readable kernels do, too', async () => {
  const builds = await readBuilds()
  // No runtime takes an empty module for valid.
  const backend = await openBackend(1, { builds: { ...builds, relaxed: new Uint8Array() } })
  expect(backend.name).toContain('plain')
  const settings: Settings = { ...base, hidden: of(40, 36), dropout: 0.2 }
  expectSame(train(backend, settings), train(readableBackend, settings))
})

test('an evaluation scores as the readable kernels do', async () => {
  const settings: Settings = { ...base, hidden: of(40, 36) }
  const network = createNetwork(settings)
  const [fast, readable] = [await openBackend(), readableBackend].map((backend) => {
    const computation = backend.createComputation(network, settings.cost, 100)
    const tally = createTally()
    for (let from = 0; from < digits.count; from += 100) {
      computation.score(digits, order, from, from + 100, tally)
    }
    return tally
  })
  expect(fast!.confusion).toEqual(readable!.confusion)
  expect(fast!.cost).toBeCloseTo(readable!.cost, 3)
})

test('closed computations give their memory back, and their weights and optimiser memory stay', async () => {
  const settings: Settings = { ...base, hidden: of(200), optimiser: 'adam' }
  const backend = await openBackend()
  const network = createNetwork(settings)
  const open = () => backend.createTrainingComputation({ network, settings, partSize: 24 })
  const first = open()
  trainBatch(first, createTally(), 0.01, 0, 24, 24)
  first.close()
  const weights = first.network.layers[0]!.weights.slice()
  const memory = first.optimiserState.slots[0]![0]!.weights.slice()
  expect(weights).not.toEqual(network.layers[0]!.weights)
  const { bytes } = backend
  for (let count = 0; count < 10; count++) {
    const other = open()
    trainBatch(other, createTally(), 0.5, 24, 48, 24)
    other.close()
  }
  expect(backend.bytes).toBe(bytes)
  expect(first.network.layers[0]!.weights).toEqual(weights)
  expect(first.optimiserState.slots[0]![0]!.weights).toEqual(memory)
})

test('a network that does not fit in memory is refused in plain words', async () => {
  const backend = await openBackend()
  const wide = createNetwork({ ...base, hidden: of(16) }).layers[0]!
  const layers = [
    { ...wide, inputs: 2 ** 16, outputs: 2 ** 14 },
    { ...wide, inputs: 2 ** 14, outputs: 10 },
  ]
  const { bytes } = backend
  expect(() => backend.createComputation({ layers }, 'cross-entropy', 1)).toThrow(
    expect.objectContaining({ code: 'bad-settings' }),
  )
  // What was taken before is free again.
  expect(backend.bytes).toBe(bytes)
})
