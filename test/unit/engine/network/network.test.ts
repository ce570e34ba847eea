import { beforeAll, describe, expect, test } from 'vitest'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import type { Digits } from '#engine/data/digits.ts'
import { activate } from '#engine/network/activations.ts'
import { sampleCost } from '#engine/network/costs.ts'
import { affine } from '#engine/network/forward.ts'
import { countNetworkParameters, createNetwork, type Layer } from '#engine/network/network.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { createTerms } from '#engine/network/sparse-rows.ts'
import { createTally } from '#engine/network/tally.ts'
import { createRandom, nextNormal } from '#engine/basics/random.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'

const withHidden = (...neurons: number[]): Settings => ({
  ...defaultSettings,
  hidden: neurons.map((count) => ({ neurons: count, activation: 'relu' })),
})

describe('a new network', () => {
  test('has the shape that the settings say, and zero biases', () => {
    const network = createNetwork(withHidden(30, 20))
    expect(network.layers.map((layer) => [layer.inputs, layer.outputs, layer.activation])).toEqual([
      [784, 30, 'relu'],
      [30, 20, 'relu'],
      [20, 10, 'softmax'],
    ])
    expect(countNetworkParameters(network)).toBe(785 * 30 + 31 * 20 + 21 * 10)
    expect(network.layers.every((layer) => layer.biases.every((bias) => bias === 0))).toBe(true)
  })

  test('is the same for the same seed and another for another', () => {
    const weights = (seed: number) => createNetwork({ ...withHidden(8), seed }).layers[0]!.weights
    expect(weights(1)).toEqual(weights(1))
    expect(weights(1)).not.toEqual(weights(2))
  })

  test('draws each layer from a stream of its own: a wider first layer leaves the weights of the last as they are', () => {
    const last = (first: number) => createNetwork(withHidden(first, 20)).layers[2]!.weights
    expect(last(30)).toEqual(last(50))
  })

  test("has He's variance in ReLU layers and Glorot's bounds in all others", () => {
    const network = createNetwork(withHidden(200))
    const [hidden, output] = network.layers as [Layer, Layer]
    const variance = Array.from(hidden.weights).reduce((sum, w) => sum + w * w, 0) / hidden.weights.length
    expect(variance * 784).toBeCloseTo(2, 1)
    const bound = Math.sqrt(6 / 210)
    const greatest = Array.from(output.weights).reduce((most, w) => Math.max(most, Math.abs(w)), 0)
    expect(greatest).toBeLessThanOrEqual(bound)
    expect(greatest).toBeGreaterThan(0.99 * bound)
  })
})

describe('the first weights of a chosen kind', () => {
  const layersOf = (change: Partial<Settings>) => createNetwork({ ...withHidden(200), ...change }).layers
  const deviationOf = ({ weights }: Layer) =>
    Math.sqrt(Array.from(weights).reduce((sum, w) => sum + w * w, 0) / weights.length)

  test('LeCun has the variance 1 / inputs in every layer', () => {
    const [hidden, output] = layersOf({ initialiser: 'lecun' }) as [Layer, Layer]
    expect(deviationOf(hidden) * Math.sqrt(784)).toBeCloseTo(1, 1)
    expect(deviationOf(output) * Math.sqrt(200)).toBeCloseTo(1, 1)
  })

  test('normal has the standard deviation that was set', () => {
    for (const layer of layersOf({ initialiser: 'normal', initialDeviation: 0.7 })) {
      expect(deviationOf(layer)).toBeCloseTo(0.7, 1)
    }
  })

  test('zeros are zeros', () => {
    for (const layer of layersOf({ initialiser: 'zeros' })) expect(layer.weights.every((w) => w === 0)).toBe(true)
  })

  test('by activation, leaky ReLU gets He and linear gets Glorot', () => {
    const neurons = 200
    const [leaky] = layersOf({ hidden: [{ neurons, activation: 'leaky-relu' }] }) as [Layer]
    expect(deviationOf(leaky) * Math.sqrt(784)).toBeCloseTo(Math.SQRT2, 1)
    const [linear] = layersOf({ hidden: [{ neurons, activation: 'linear' }] }) as [Layer]
    const bound = Math.fround(Math.sqrt(6 / 984))
    expect(linear.weights.every((w) => Math.abs(w) <= bound)).toBe(true)
  })
})

test('the sparse loops give z = a W + b, whatever inputs are zero', () => {
  const random = createRandom(1, 'weights')
  const normals = (length: number) => Float64Array.from({ length }, () => nextNormal(random))
  const [rows, inputs, outputs] = [3, 11, 7]
  const layer: Layer = { inputs, outputs, activation: 'relu', weights: normals(77), biases: normals(7) }
  const a = normals(rows * inputs).map((value, index) => (index % 3 === 0 || index < inputs ? 0 : value))
  const z = new Float64Array(rows * outputs)
  affine(a, layer, z, rows, createTerms(inputs))
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < outputs; j++) {
      let expected = layer.biases[j]!
      for (let i = 0; i < inputs; i++) expected += a[row * inputs + i]! * layer.weights[i * outputs + j]!
      expect(z[row * outputs + j]).toBeCloseTo(expected, 12)
    }
  }
})

describe('large weighted sums', () => {
  test('softmax stays finite and adds up to 1', () => {
    const a = new Float32Array(3)
    activate('softmax', Float32Array.of(1000, 999, -1000), a, 1, 3)
    expect(a[0]).toBeCloseTo(1 / (1 + Math.exp(-1)), 6)
    expect(a[0]! + a[1]! + a[2]!).toBeCloseTo(1, 6)
  })

  test('a network that is certain and wrong has a great cost, not an infinite one', () => {
    const z = Float32Array.of(1000, 0)
    const a = Float32Array.of(1, 0)
    expect(sampleCost('softmax', 'cross-entropy', z, a, Float32Array.of(0, 1), 0, 2)).toBe(1000)
  })

  test('sigmoid outputs that are certain and wrong have one too', () => {
    const z = Float32Array.of(1000, -1000)
    expect(sampleCost('sigmoid', 'cross-entropy', z, Float32Array.of(1, 0), Float32Array.of(0, 1), 0, 2)).toBe(2000)
  })

  test('a cost of weighted sums that are no numbers is no number', () => {
    const z = Float32Array.of(NaN, 0)
    for (const [output, cost] of [
      ['softmax', 'cross-entropy'],
      ['sigmoid', 'cross-entropy'],
      ['linear', 'hinge'],
    ] as const) {
      for (const y of [Float32Array.of(0, 1), Float32Array.of(1, 0)]) {
        expect(sampleCost(output, cost, z, z, y, 0, 2)).toBeNaN()
      }
    }
  })

  test('a weighted sum that is no number stays one through every activation, so that training notices', () => {
    for (const activation of ['relu', 'leaky-relu', 'linear', 'sigmoid', 'tanh', 'softmax'] as const) {
      const a = new Float32Array(1)
      activate(activation, Float32Array.of(NaN), a, 1, 1)
      expect(a[0]).toBeNaN()
    }
  })
})

describe('on real digits', () => {
  let digits: Digits
  beforeAll(async () => {
    digits = await createDataSets(await packedData()).loadTest()
  })
  const everyDigit = Uint32Array.from({ length: 2000 }, (_, index) => index)

  test('random weights answer about one in ten right, at the cost of guessing', () => {
    let correct = 0
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
    for (const seed of seeds) {
      const tally = createTally()
      const network = createNetwork({ ...withHidden(16), seed })
      const computation = readableBackend.createComputation(network, 'cross-entropy', everyDigit.length)
      computation.score(digits, everyDigit, 0, everyDigit.length, tally)
      correct += tally.correct
      // ln 10 = 2.3 is the cost of giving each digit one tenth.
      expect(tally.cost / tally.count).toBeGreaterThan(2.2)
      expect(tally.cost / tally.count).toBeLessThan(3)
      expect(tally.confusion.reduce((sum, count) => sum + count, 0)).toBe(everyDigit.length)
    }
    const share = correct / (seeds.length * everyDigit.length)
    expect(share).toBeGreaterThan(0.06)
    expect(share).toBeLessThan(0.14)
  })

  test('a batch in parts changes the weights as the whole batch does', () => {
    const update = (partSize: number) => {
      const settings = withHidden(16)
      const network = createNetwork(settings)
      const computation = readableBackend.createTrainingComputation({ network, settings, partSize })
      computation.beginBatch(64)
      for (let from = 0; from < 64; from += partSize) {
        computation.addPart(digits, everyDigit, from, Math.min(64, from + partSize), 0)
      }
      computation.update(0.5)
      return computation.network.layers[0]!.weights
    }
    const whole = update(64)
    const inParts = update(10)
    const before = createNetwork(withHidden(16)).layers[0]!.weights
    let greatestChange = 0
    let greatestDifference = 0
    for (const [index, weight] of whole.entries()) {
      greatestChange = Math.max(greatestChange, Math.abs(weight - before[index]!))
      greatestDifference = Math.max(greatestDifference, Math.abs(weight - inParts[index]!))
    }
    expect(greatestChange).toBeGreaterThan(1e-2)
    expect(greatestDifference).toBeLessThan(1e-6)
  })
})
