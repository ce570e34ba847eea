import { describe, expect, test } from 'vitest'
import type { Layer, Network } from '#engine/network/network.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { predict, strongestConnections } from '#engine/prediction/predict.ts'
import { createRandom, nextNormal } from '#engine/basics/random.ts'

const random = createRandom(9, 'weights')
const normals = (length: number) => Float32Array.from({ length }, () => nextNormal(random))

const layer = (inputs: number, outputs: number, activation: Layer['activation']): Layer => ({
  inputs,
  outputs,
  activation,
  weights: normals(inputs * outputs),
  biases: normals(outputs),
})

/** Every connection of a layer, the strongest first, by sorting all of them. */
function sortAll({ inputs, outputs, weights }: Layer, a: Float32Array) {
  const all: { from: number; to: number; weight: number; contribution: number }[] = []
  for (let from = 0; from < inputs; from++) {
    for (let to = 0; to < outputs; to++) {
      const weight = weights[from * outputs + to]!
      all.push({ from, to, weight, contribution: Math.fround(a[from]! * weight) })
    }
  }
  return all.sort((one, other) => Math.abs(other.contribution) - Math.abs(one.contribution))
}

test("a prediction holds every layer's weighted sums and activations, and the digit of the greatest output", () => {
  const network: Network = { layers: [layer(4, 3, 'tanh'), layer(3, 5, 'softmax')] }
  const pixels = Float32Array.of(0, 1, 0.5, 0.25)
  const { digit, layers, connections, step } = predict(network, createWorkspace(network, 1), pixels, 0, 12)
  const [hidden, output] = layers
  for (let j = 0; j < 3; j++) expect(hidden!.activations[j]).toBeCloseTo(Math.tanh(hidden!.weightedSums[j]!), 6)
  expect(output!.activations).toHaveLength(5)
  expect(output!.activations.reduce((sum, a) => sum + a, 0)).toBeCloseTo(1, 6)
  expect(output!.activations[digit]).toBe(Math.max(...output!.activations))
  expect(connections).toEqual([])
  expect(step).toBe(12)
})

test('a second prediction leaves the first one as it was', () => {
  const network: Network = { layers: [layer(4, 5, 'softmax')] }
  const workspace = createWorkspace(network, 1)
  const first = predict(network, workspace, Float32Array.of(1, 0, 0, 0), 2, 0)
  const copy = structuredClone(first)
  predict(network, workspace, Float32Array.of(0, 1, 0, 0), 2, 0)
  expect(first).toEqual(copy)
})

test('of equal outputs the lowest digit is the answer', () => {
  const equal: Layer = { ...layer(2, 4, 'sigmoid'), weights: new Float32Array(8), biases: new Float32Array(4) }
  const network: Network = { layers: [equal] }
  expect(predict(network, createWorkspace(network, 1), Float32Array.of(1, 1), 0, 0).digit).toBe(0)
})

describe('the strongest connections', () => {
  test.each([1, 2, 7, 50, 199])('are those that sorting all would put first: %i of them', (count) => {
    const wide = layer(40, 25, 'relu')
    const a = normals(40).map((value, index) => (index % 2 === 0 ? 0 : value))
    const expected = sortAll(wide, a).slice(0, count)
    const { from, to, weight, contribution } = strongestConnections(wide, a, count)
    expect([...from]).toEqual(expected.map((each) => each.from))
    expect([...to]).toEqual(expected.map((each) => each.to))
    expect([...weight]).toEqual(expected.map((each) => each.weight))
    expect([...contribution]).toEqual(expected.map((each) => each.contribution))
  })

  test('leave out connections that carry nothing', () => {
    const wide = layer(10, 4, 'relu')
    expect(strongestConnections(wide, new Float32Array(10), 5).from).toHaveLength(0)
    const one = new Float32Array(10)
    one[3] = 1
    expect([...strongestConnections(wide, one, 100).from]).toEqual([3, 3, 3, 3])
  })

  test('come in the order of the weights when they are equally strong', () => {
    const equal: Layer = { ...layer(3, 3, 'relu'), weights: new Float32Array(9).fill(-1) }
    const { from, to } = strongestConnections(equal, Float32Array.of(1, 1, 1), 4)
    expect([...from]).toEqual([0, 0, 0, 1])
    expect([...to]).toEqual([0, 1, 2, 0])
  })
})
