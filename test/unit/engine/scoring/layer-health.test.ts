import { describe, expect, test } from 'vitest'
import type { Settings } from '#engine/contract/settings.ts'
import { toDigits, type Digits } from '#engine/data/digits.ts'
import { createNetwork, type Network } from '#engine/network/network.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { examineLayers } from '#engine/scoring/layer-health.ts'
import { openEngine, smallSettings, trainToEnd } from '#test/unit/engine/open-engine.ts'

const all = (digits: Digits) => Uint32Array.from({ length: digits.count }, (_, index) => index)

/** 120 made-up digits with about a fifth of their pixels inked. */
const digits: Digits = toDigits(
  Uint8Array.from({ length: 120 * 784 }, (_, i) => ((i * 7919) % 31 < 6 ? (i * 31) % 256 : 0)),
  Uint8Array.from({ length: 120 }, (_, i) => (i * 3) % 10),
)

function examine(network: Network, { cost }: Settings) {
  const work = examineLayers(network, cost, digits, all(digits))
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

const withLayer = (activation: Settings['hidden'][0]['activation']): Settings => ({
  ...smallSettings,
  hidden: [{ neurons: 8, activation }],
})

describe('the health of a layer', () => {
  test('counts the ReLUs that no digit wakes', () => {
    const settings = withLayer('relu')
    const network = createNetwork(settings)
    expect(examine(network, settings)[0]!.dead).toBe(0)
    for (const neuron of [2, 5]) network.layers[0]!.biases[neuron] = -1e6
    const [hidden, output] = examine(network, settings)
    expect(hidden).toMatchObject({ dead: 2 / 8, saturated: null })
    expect(output).toMatchObject({ dead: null, saturated: null })
  })

  test.each(['sigmoid', 'tanh'] as const)('counts the answers of %s that lie at an end', (activation) => {
    const settings = withLayer(activation)
    const network = createNetwork(settings)
    network.layers[0]!.weights.fill(0)
    expect(examine(network, settings)[0]!.saturated).toBe(0)
    network.layers[0]!.biases.set([50, -50, 9])
    expect(examine(network, settings)[0]).toMatchObject({ dead: null, saturated: 3 / 8 })
    // Just inside and just outside of a fifth of the greatest slope.
    const scale = activation === 'sigmoid' ? 1 : 1 / 2
    network.layers[0]!.biases.fill(0).set([2.88 * scale, 2.9 * scale])
    expect(examine(network, settings)[0]!.saturated).toBe(1 / 8)
  })

  test('measures the gradient that an update goes against, and the weights', () => {
    const settings: Settings = { ...withLayer('tanh'), learningRate: 1, batchSize: 120 }
    const network = createNetwork(settings)
    const before = network.layers.map(({ weights, biases }) => [...weights, ...biases])
    const health = examine(network, settings)
    for (const [index, layer] of network.layers.entries()) {
      expect(health[index]!.weightNorm).toBeCloseTo(Math.hypot(...layer.weights), 5)
    }
    const computation = readableBackend.createTrainingComputation({ network, settings, partSize: 120 })
    computation.beginBatch(120)
    computation.addPart(digits, all(digits), 0, 120, 0)
    computation.update(1)
    for (const [index, { weights, biases }] of computation.network.layers.entries()) {
      const moves = [...weights, ...biases].map((value, i) => value - before[index]![i]!)
      expect(health[index]!.gradientNorm).toBeCloseTo(Math.hypot(...moves), 5)
    }
  })

  test('tells of zeros as first weights: nothing flows back to the first layer', () => {
    const settings: Settings = { ...withLayer('tanh'), initialiser: 'zeros' }
    const [hidden, output] = examine(createNetwork(settings), settings)
    expect(hidden).toMatchObject({ gradientNorm: 0, weightNorm: 0 })
    expect(output!.gradientNorm).toBeGreaterThan(0)
  })

  test('is told by the engine at any time, and asking does not disturb a run', async () => {
    const quiet = await openEngine(smallSettings)
    await trainToEnd(quiet)
    const open = await openEngine(smallSettings)
    const end = open.until('finished')
    await open.commands.start()
    const health = await open.commands.examineLayers()
    await end
    expect(health).toHaveLength(2)
    expect(health[0]!.gradientNorm).toBeGreaterThan(0)
    expect(await open.commands.history()).toEqual(await quiet.commands.history())
  })
})
