import { describe, expect, onTestFinished, test } from 'vitest'
import type { ExplainRequest } from '#engine/contract/prediction.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import {
  hiddenActivations,
  outputActivations,
  type HiddenActivation,
  type OutputActivation,
} from '#engine/contract/settings.ts'
import { createEngine } from '#engine/engine.ts'
import { carryBack, explain } from '#engine/prediction/explain.ts'
import { forward } from '#engine/network/forward.ts'
import type { Layer, Network } from '#engine/network/network.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { predict } from '#engine/prediction/predict.ts'
import { createRandom, nextNormal } from '#engine/basics/random.ts'

const sizes = [7, 6, 5, 4] as const
/** Made of straight lines through 0. */
const straight: readonly HiddenActivation[] = ['relu', 'leaky-relu', 'linear']

/** A network in 64 bits, of three layers unless said otherwise. */
function build(activation: HiddenActivation, output: OutputActivation = 'softmax', { layers = 3, biases = true } = {}) {
  const widths = [...sizes.slice(0, layers), 4]
  const random = createRandom(21, 'weights')
  const normals = (length: number) => Float64Array.from({ length }, () => nextNormal(random))
  return {
    layers: widths.slice(1).map((outputs, index): Layer => ({
      inputs: widths[index]!,
      outputs,
      activation: index === layers - 1 ? output : activation,
      weights: normals(widths[index]! * outputs),
      biases: biases ? normals(outputs) : new Float64Array(outputs),
    })),
  } satisfies Network
}

const picture = Float32Array.of(0.25, 0, 1, 0.5, 0.75, 0.125, 1)
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)

function placesOf(network: Network) {
  return network.layers.flatMap(({ outputs }, layer) =>
    Array.from({ length: outputs }, (_, neuron) => ({ layer, neuron })),
  )
}

describe('the gradient by the pixels is that of finite differences', () => {
  const epsilon = 1e-5
  const cases = hiddenActivations.flatMap((hidden) => outputActivations.map((output) => [hidden, output] as const))

  test.each(cases)('of every neuron, through %s to %s', (activation, output) => {
    const network = build(activation, output)
    const workspace = createWorkspace(network, 1)
    const sumAt = (pixels: ArrayLike<number>, layer: number, neuron: number) => {
      workspace.activations[0]!.set(pixels)
      forward(network, workspace, 1)
      return workspace.weightedSums[layer]![neuron]!
    }
    for (const { layer, neuron } of placesOf(network)) {
      sumAt(picture, layer, neuron)
      const { gradient } = carryBack(network, workspace, { layer, neuron })
      for (let pixel = 0; pixel < picture.length; pixel++) {
        const [above, below] = [1, -1].map((sign) => {
          const moved = Float64Array.from(picture)
          moved[pixel]! += sign * epsilon
          return sumAt(moved, layer, neuron)
        }) as [number, number]
        expect(gradient[pixel]).toBeCloseTo((above - below) / (2 * epsilon), 7)
      }
    }
  })

  test('and the check notices a slope that is left out', () => {
    const network = build('tanh')
    const mistaken = { layers: network.layers.map((layer) => ({ ...layer, activation: 'linear' as const })) }
    const workspace = createWorkspace(network, 1)
    workspace.activations[0]!.set(picture)
    forward(network, workspace, 1)
    const place = { layer: 2, neuron: 0 }
    const difference =
      carryBack(network, workspace, place).gradient[0]! - carryBack(mistaken, workspace, place).gradient[0]!
    expect(Math.abs(difference)).toBeGreaterThan(1e-3)
  })
})

describe('what an explanation adds up to', () => {
  test.each(hiddenActivations)('is z, with pixels, biases and the rest, through %s', (activation) => {
    const network = build(activation)
    for (const place of placesOf(network)) {
      const { weightedSum, pixelSum, biasSum, rest } = explain(
        network,
        createWorkspace(network, 1),
        picture,
        place,
        0,
        0,
      )
      expect(pixelSum + biasSum + rest).toBeCloseTo(weightedSum, 12)
    }
  })

  test.each(straight)('is z without a rest through %s, which is made of straight lines', (activation) => {
    const network = build(activation)
    for (const place of placesOf(network)) {
      expect(explain(network, createWorkspace(network, 1), picture, place, 0, 0).rest).toBeCloseTo(0, 12)
    }
  })

  test.each(straight)('is z from the pixels alone through %s without biases', (activation) => {
    const network = build(activation, 'softmax', { biases: false })
    for (const place of placesOf(network)) {
      const { contributions, weightedSum, biasSum } = explain(
        network,
        createWorkspace(network, 1),
        picture,
        place,
        0,
        0,
      )
      expect(biasSum).toBe(0)
      expect(sum(contributions)).toBeCloseTo(weightedSum, 5)
    }
  })

  test.each(['sigmoid', 'tanh'] as const)('leaves a rest through %s, which is curved', (activation) => {
    const network = build(activation)
    const { rest } = explain(network, createWorkspace(network, 1), picture, { layer: 2, neuron: 1 }, 0, 0)
    expect(Math.abs(rest)).toBeGreaterThan(1e-3)
  })

  test('is b + Σ x·w itself in a network without hidden layers', () => {
    const network = build('relu', 'softmax', { layers: 1 })
    const { weights, biases, outputs } = network.layers[0]!
    for (const place of placesOf(network)) {
      const explanation = explain(network, createWorkspace(network, 1), picture, place, 0, 0)
      const column = picture.map((_, pixel) => weights[pixel * outputs + place.neuron]!)
      expect([...explanation.gradient]).toEqual([...column])
      expect(explanation.biasSum).toBe(biases[place.neuron])
      expect(explanation.rest).toBeCloseTo(0, 12)
      explanation.contributions.forEach((contribution, pixel) =>
        expect(contribution).toBeCloseTo(picture[pixel]! * column[pixel]!, 6),
      )
    }
  })
})

test('paper contributes nothing', () => {
  const network = build('tanh')
  const { contributions, gradient } = explain(network, createWorkspace(network, 1), picture, undefined, 0, 0)
  expect(contributions[1]).toBe(0)
  expect(gradient[1]).not.toBe(0)
})

test('a neuron’s terms are all of b + Σ a·w when every input is asked for, the strongest first', () => {
  const network = build('relu')
  for (const place of placesOf(network)) {
    const { bias, inputs, weightedSum } = explain(network, createWorkspace(network, 1), picture, place, 100, 0)
    expect(bias + sum(inputs.contribution)).toBeCloseTo(weightedSum, 5)
    const sizes = [...inputs.contribution].map(Math.abs)
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
    inputs.contribution.forEach((contribution, i) =>
      expect(contribution).toBeCloseTo(inputs.activation[i]! * inputs.weight[i]!, 5),
    )
  }
})

test('the winning output is explained unless a neuron is named, with the numbers that a prediction has', () => {
  const network = build('sigmoid', 'softmax')
  const workspace = createWorkspace(network, 1)
  const { digit, layers } = predict(network, workspace, picture, 0, 12)
  const winning = explain(network, workspace, picture, undefined, 3, 12)
  expect(winning).toMatchObject({ layer: 2, neuron: digit, step: 12 })
  expect(Math.fround(winning.activation)).toBe(layers[2]!.activations[digit])
  const hidden = explain(network, workspace, picture, { layer: 0, neuron: 4 }, 3, 12)
  expect(Math.fround(hidden.weightedSum)).toBe(layers[0]!.weightedSums[4])
  expect(hidden.inputs.from).toHaveLength(3)
})

describe('the engine', () => {
  const pixels = new Float32Array(784).fill(0.5)
  const open = () => {
    const engine = createEngine({ dataFolder: 'nowhere' })
    onTestFinished(() => engine.close())
    return engine.commands
  }

  test('explains the digit it predicts', async () => {
    const commands = open()
    await commands.configure({ ...defaultSettings, hidden: [{ neurons: 9, activation: 'relu' }] })
    const { digit } = await commands.predict({ pixels })
    const explanation = await commands.explain({ pixels, inputs: 4 })
    expect(explanation).toMatchObject({ layer: 1, neuron: digit })
    expect(explanation.contributions).toHaveLength(784)
    // The first biases are 0, so the pixels alone make z.
    expect(explanation.pixelSum).toBeCloseTo(explanation.weightedSum, 4)
  })

  const wrong: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['no pixels', {}],
    ['too few pixels', { pixels: new Float32Array(10) }],
    ['a pixel out of range', { pixels: new Float32Array(784).fill(2) }],
    ['a place that is none', { pixels, place: 7 }],
    ['a layer too many', { pixels, place: { layer: 2, neuron: 0 } }],
    ['a layer by name', { pixels, place: { layer: 'length', neuron: 0 } }],
    ['a neuron too many', { pixels, place: { layer: 1, neuron: 10 } }],
    ['half a neuron', { pixels, place: { layer: 0, neuron: 0.5 } }],
    ['too many inputs', { pixels, inputs: 1e9 }],
  ]
  test.each(wrong)('refuses %s', async (_, request) => {
    const commands = open()
    await expect((async () => commands.explain(request as ExplainRequest))()).rejects.toMatchObject({
      code: 'bad-input',
      remedy: expect.stringMatching(/\.$/),
    })
  })
})
