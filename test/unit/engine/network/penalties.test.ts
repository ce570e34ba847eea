import { describe, expect, test } from 'vitest'
import type { Network } from '#engine/network/network.ts'
import { addPenaltyGradients, clip, gradientNorm, holdToMaxNorm, penalty } from '#engine/network/penalties.ts'

/** Two inputs, two neurons: the first with the weights (3, 4), the second with (−1, 0). */
const network = (): Network => ({
  layers: [
    {
      inputs: 2,
      outputs: 2,
      activation: 'relu',
      weights: Float64Array.of(3, -1, 4, 0),
      biases: Float64Array.of(10, -10),
    },
  ],
})

describe('penalties', () => {
  test('are λ/2 of the squares and λ of the sizes of the weights, not of the biases', () => {
    expect(penalty(network(), { l2: 0.5, l1: 0 })).toBe(0.25 * 26)
    expect(penalty(network(), { l2: 0, l1: 0.5 })).toBe(0.5 * 8)
  })

  test('pull every weight towards 0, and leave one that is 0 alone', () => {
    const gradients = [{ weights: new Float64Array(4), biases: new Float64Array(2) }]
    addPenaltyGradients(network(), gradients, { l2: 0.5, l1: 0.1 })
    expect([...gradients[0]!.weights]).toEqual([1.6, -0.6, 2.1, 0])
    expect([...gradients[0]!.biases]).toEqual([0, 0])
  })
})

describe('clipping', () => {
  const gradients = () => [
    { weights: Float64Array.of(2, 0), biases: Float64Array.of(3) },
    { weights: Float64Array.of(-6), biases: Float64Array.of(0) },
  ]

  test('shortens the whole gradient to the bound and keeps its direction', () => {
    const clipped = gradients()
    expect(gradientNorm(clipped)).toBe(7)
    clip(clipped, 3.5)
    expect(gradientNorm(clipped)).toBeCloseTo(3.5, 12)
    expect([...clipped[0]!.weights, ...clipped[0]!.biases, ...clipped[1]!.weights]).toEqual([1, 0, 1.5, -3])
  })

  test.each([0, 7, 100])('leaves a gradient alone that is no longer than the bound: %f', (bound) => {
    const clipped = gradients()
    clip(clipped, bound)
    expect(clipped).toEqual(gradients())
  })
})

test('max-norm shortens the weights into a neuron that are too long, and no others', () => {
  const held = network()
  holdToMaxNorm(held, 2.5)
  expect([...held.layers[0]!.weights]).toEqual([1.5, -1, 2, 0])
  expect([...held.layers[0]!.biases]).toEqual([10, -10])
  const free = network()
  holdToMaxNorm(free, 0)
  expect(free).toEqual(network())
})
