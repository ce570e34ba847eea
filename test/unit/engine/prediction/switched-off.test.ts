import { describe, expect, onTestFinished, test } from 'vitest'
import { hiddenActivations } from '#engine/contract/settings.ts'
import { createEngine } from '#engine/engine.ts'
import type { Layer, Network } from '#engine/network/network.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { createRandom, nextNormal } from '#engine/basics/random.ts'
import { explain } from '#engine/prediction/explain.ts'
import { layerWeights } from '#engine/prediction/layer-weights.ts'
import { predict } from '#engine/prediction/predict.ts'

function build(activation: Layer['activation']): Network {
  const random = createRandom(4, 'weights')
  const normals = (length: number) => Float64Array.from({ length }, () => nextNormal(random))
  const layer = (inputs: number, outputs: number, its: Layer['activation']): Layer => ({
    inputs,
    outputs,
    activation: its,
    weights: normals(inputs * outputs),
    biases: normals(outputs),
  })
  return { layers: [layer(6, 5, activation), layer(5, 4, activation), layer(4, 3, 'softmax')] }
}

const picture = Float32Array.of(0.25, 0, 1, 0.5, 0.75, 0.125)
const off = [
  { layer: 0, neuron: 2 },
  { layer: 1, neuron: 0 },
]

/** The same network in which the neurons that are off have nothing that leads on from them. */
function cut({ layers }: Network): Network {
  return {
    layers: layers.map((layer, index) => ({
      ...layer,
      weights: layer.weights.map((weight, place) =>
        off.some((each) => each.layer === index - 1 && each.neuron === Math.floor(place / layer.outputs)) ? 0 : weight,
      ),
    })),
  }
}

describe.each(hiddenActivations)('with %s neurons switched off', (activation) => {
  const network = build(activation)
  const workspace = createWorkspace(network, 1)

  test('the answer is that of a network in which nothing leads on from them', () => {
    const without = predict(network, workspace, picture, 0, 0, off)
    const expected = predict(cut(network), workspace, picture, 0, 0)
    expect(without.layers.at(-1)).toEqual(expected.layers.at(-1))
    expect(without.layers[0]!.activations[2]).toBe(0)
    expect(without.layers[1]!.activations[0]).toBe(0)
  })

  test('the explanation of an output carries nothing back through them, and its sums still add up', () => {
    const place = { layer: 2, neuron: 1 }
    const without = explain(network, workspace, picture, place, 4, 0, off)
    const expected = explain(cut(network), workspace, picture, place, 4, 0)
    expect(without.gradient).toEqual(expected.gradient)
    expect(without.weightedSum).toBe(expected.weightedSum)
    expect([...without.inputs.from]).not.toContain(0)
    expect(without.pixelSum + without.biasSum + without.rest).toBeCloseTo(without.weightedSum, 9)
  })

  test('the next answer has them on again', () => {
    const before = predict(network, workspace, picture, 3, 0)
    predict(network, workspace, picture, 3, 0, off)
    expect(predict(network, workspace, picture, 3, 0)).toEqual(before)
  })
})

test('weights come neuron by neuron, the greatest of each at full scale', () => {
  const layer = build('relu').layers[0]!
  const neurons = Uint32Array.of(4, 1)
  const { levels, greatest } = layerWeights(layer, neurons)
  for (const [n, neuron] of neurons.entries()) {
    const own = Array.from({ length: 6 }, (_, i) => layer.weights[i * 5 + neuron]!)
    expect(greatest[n]).toBeCloseTo(Math.max(...own.map(Math.abs)), 6)
    for (const [i, weight] of own.entries()) {
      expect(levels[n * 6 + i]! / 127).toBeCloseTo(weight / greatest[n]!, 2)
    }
    expect(Math.max(...Array.from(levels.subarray(n * 6, n * 6 + 6), Math.abs))).toBe(127)
  }
})

test('weights that are all 0 have levels of 0', () => {
  const layer = { ...build('relu').layers[0]!, weights: new Float64Array(30) }
  expect([...layerWeights(layer, Uint32Array.of(0)).levels]).toEqual([0, 0, 0, 0, 0, 0])
})

test('the engine refuses what its network has not, in whole sentences, and leaves the weights alone', async () => {
  const engine = createEngine({ dataFolder: 'nowhere' })
  onTestFinished(() => engine.close())
  const { commands } = engine
  const pixels = new Float32Array(784).fill(0.5)
  const before = await commands.layerWeights({ layer: 0, neurons: Uint32Array.of(0, 127) })
  expect(before.levels).toHaveLength(2 * 784)
  await expect(commands.predict({ pixels, off: [{ layer: 1, neuron: 0 }] })).rejects.toThrow('An output neuron')
  await expect(commands.predict({ pixels, off: [{ layer: 0, neuron: 128 }] })).rejects.toThrow('no neuron 128')
  await expect(commands.layerWeights({ layer: 0, neurons: Uint32Array.of(128) })).rejects.toThrow('no neuron 128')
  await expect(commands.layerWeights({ layer: 7, neurons: Uint32Array.of() })).rejects.toThrow('layer 7')
  await expect(commands.layerWeights({ layer: 0, neurons: new Uint32Array(500) })).rejects.toThrow('too many')
  await commands.predict({ pixels, off: [{ layer: 0, neuron: 3 }] })
  expect(await commands.layerWeights({ layer: 0, neurons: Uint32Array.of(0, 127) })).toEqual(before)
})
