/** Findings from made networks whose state is known, and from short trainings that are known to go wrong. */
import { describe, expect, test } from 'vitest'
import type { Finding } from '#engine/contract/outcome.ts'
import type { HiddenActivation, Settings } from '#engine/contract/settings.ts'
import { toDigits, type Digits } from '#engine/data/digits.ts'
import { createNetwork, type Network } from '#engine/network/network.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { judge } from '#engine/outcome/judge.ts'
import { readLayers, type Course, type Layers } from '#engine/outcome/measure.ts'
import { openEngine, smallSettings, trainToEnd } from '#test/unit/engine/open-engine.ts'

/** 120 made-up digits with about a fifth of their pixels inked. */
const digits: Digits = toDigits(
  Uint8Array.from({ length: 120 * 784 }, (_, i) => ((i * 7919) % 31 < 6 ? (i * 31) % 256 : 0)),
  Uint8Array.from({ length: 120 }, (_, i) => (i * 3) % 10),
)

function look(network: Network, settings: Settings): Layers {
  const split = { training: new Uint32Array(0), validation: Uint32Array.from({ length: 120 }, (_, index) => index) }
  const work = readLayers(
    network,
    readableBackend.createComputation(network, settings.cost, 120),
    settings,
    digits,
    split,
  )
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

const layersOf = (activation: HiddenActivation, count = 1, others: Partial<Settings> = {}): Settings => ({
  ...smallSettings,
  hidden: Array.from({ length: count }, () => ({ neurons: 8, activation })),
  ...others,
})

/** The curves of a run over two epochs that has learnt nothing. */
const poor: Course = {
  ...{ isOver: true, diverged: null, startCost: 2.4, cost: 2.3, accuracy: 0.11, step: 564, epochs: 2 },
  ...{
    earlierCost: 2.31,
    bestCost: 2.3,
    bestCostEpoch: 2,
    bestAccuracy: 0.11,
    bestAccuracyEpoch: 2,
    trainingCost: 2.3,
  },
}

function findingOf(
  settings: Settings,
  change: (network: Network) => void,
  course: Partial<Course> = {},
): Finding | null {
  const network = createNetwork(settings)
  change(network)
  return judge(settings, { ...poor, ...course }, look(network, settings))
}

describe('A network that has learnt nothing is told', () => {
  test('which share of its ReLUs is dead, in the layer where most are', () => {
    const kill = ({ layers }: Network) => [0, 1, 2, 4, 5, 7].forEach((neuron) => (layers[1]!.biases[neuron] = -1e6))
    expect(findingOf(layersOf('relu', 2), kill)).toEqual({ kind: 'dead', layer: 2, share: 6 / 8, accuracy: 0.11 })
  })

  test.each(['sigmoid', 'tanh'] as const)('that its %s units are saturated', (activation) => {
    const fill = ({ layers }: Network) => layers[0]!.biases.set([60, -60, 60, -60, 60, -60])
    expect(findingOf(layersOf(activation), fill)).toMatchObject({ kind: 'saturated', layer: 1, share: 6 / 8 })
  })

  test('that the gradient vanishes on its way through many sigmoid layers', () => {
    const finding = findingOf(layersOf('sigmoid', 6), () => {})
    expect(finding?.kind).toBe('vanishing')
    expect((finding as Extract<Finding, { kind: 'vanishing' }>).ratio).toBeLessThan(0.02)
  })

  test('that all neurons of a layer are alike, and not that they are dead, which follows from it', () => {
    expect(findingOf(layersOf('relu', 1, { initialiser: 'zeros' }), () => {})).toEqual({ kind: 'symmetric', layer: 1 })
  })

  test('that it gives one answer to all digits', () => {
    const finding = findingOf(layersOf('relu'), ({ layers }) => (layers[1]!.biases[3] = 1000))
    expect(finding).toMatchObject({ kind: 'one-answer', digit: 3, share: 1 })
  })

  test('that a penalty holds it back', () => {
    const finding = findingOf(layersOf('relu', 1, { l2: 5 }), () => {})
    expect(finding).toMatchObject({ kind: 'held-back', setting: 'l2', value: 5 })
  })
})

describe('The course of a run tells', () => {
  const healthy = (settings: Partial<Settings>, course: Partial<Course>) =>
    judge({ ...smallSettings, ...settings }, { ...poor, accuracy: 0.8, bestAccuracy: 0.8, ...course }, null)

  test('of a learning rate that is far too large, and of one that is far too small', () => {
    expect(healthy({ learningRate: 2 }, { cost: 1.9, bestCost: 0.8 })).toMatchObject({
      kind: 'rate-too-large',
      bestCost: 0.8,
    })
    expect(healthy({ learningRate: 0.0005 }, { cost: 2.1, bestCost: 2.1 })).toMatchObject({ kind: 'rate-too-small' })
    // What suits Adam is small for plain steps.
    expect(healthy({ learningRate: 0.001, optimiser: 'adam' }, {})?.kind).toBe('learned')
    expect(healthy({ learningRate: 0.1, optimiser: 'adam' }, {})?.kind).toBe('rate-too-large')
  })

  test('of overfitting, and since when', () => {
    const course = { accuracy: 0.95, epochs: 9, cost: 0.3, bestCost: 0.2, bestCostEpoch: 4, trainingCost: 0.05 }
    expect(healthy({}, course)).toMatchObject({ kind: 'overfitting', bestEpoch: 4 })
    // Where the training cost has risen as well, it is not that.
    expect(healthy({}, { ...course, trainingCost: 0.4 })?.kind).toBe('learned')
    // It is said under way, too; a run that goes well is left in peace.
    expect(healthy({}, { ...course, isOver: false })?.kind).toBe('overfitting')
    expect(healthy({}, { ...course, isOver: false, cost: 0.2 })).toBeNull()
  })

  test('of the epoch that was best, where that is not the last', () => {
    const course = { accuracy: 0.95, bestAccuracy: 0.96, bestAccuracyEpoch: 4, epochs: 6, cost: 0.2, bestCost: 0.2 }
    expect(healthy({}, course)).toEqual({
      kind: 'learned',
      accuracy: 0.95,
      bestAccuracy: 0.96,
      bestEpoch: 4,
      isFalling: false,
    })
    expect(healthy({}, { ...course, bestAccuracyEpoch: 6 })).toMatchObject({ bestEpoch: null })
  })
})

describe('A real run', () => {
  test.each([
    ['dead', { learningRate: 5 }],
    ['symmetric', { initialiser: 'zeros' }],
    ['held-back', { l2: 5 }],
    ['rate-too-small', { learningRate: 0.0005 }],
    ['vanishing', { hidden: Array.from({ length: 6 }, () => ({ neurons: 16, activation: 'sigmoid' })) }],
    ['learned', {}],
  ] satisfies readonly [string, Partial<Settings>][])('is found to be %s', async (kind, settings) => {
    const open = await openEngine({ ...smallSettings, ...settings })
    await trainToEnd(open)
    expect((await open.commands.describeOutcome())?.finding.kind).toBe(kind)
  })

  test('that overfits is offered dropout', async () => {
    const settings: Settings = { ...smallSettings, hidden: [{ neurons: 128, activation: 'relu' }], optimiser: 'adam' }
    const open = await openEngine({ ...settings, learningRate: 0.003, epochs: 30 })
    await trainToEnd(open)
    const outcome = await open.commands.describeOutcome()
    expect(outcome).toMatchObject({ finding: { kind: 'overfitting' }, cure: { dropout: 0.3 } })
  })
})
