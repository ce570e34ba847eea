/** A network small enough for pencil and paper: 2 inputs, 4 hidden sigmoid neurons, 1 sigmoid output, mean squared error. */
import { expect, test } from 'vitest'
import { backward } from '#engine/network/backward.ts'
import { sampleCost } from '#engine/network/costs.ts'
import { forward } from '#engine/network/forward.ts'
import { initialise } from '#engine/network/initialisers.ts'
import type { FloatArray, Network } from '#engine/network/network.ts'
import { createGradientWorkspace, createWorkspace } from '#engine/network/workspace.ts'
import { createRandom } from '#engine/basics/random.ts'
import { createOptimiserState, step } from '#engine/network/optimisers.ts'

/** Weights chosen so that every sigmoid comes out even: σ(0) = 1/2, σ(ln 3) = 3/4, σ(−ln 3) = 1/4, σ(ln 4) = 4/5. */
const ln3 = Math.log(3)
const ln4 = Math.log(4)

const plain = { optimiser: 'sgd', momentum: 0, weightDecay: 0 } as const

function build(W1: readonly number[], b1: readonly number[], W2: readonly number[], b2: readonly number[]): Network {
  return {
    layers: [
      {
        inputs: 2,
        outputs: 4,
        activation: 'sigmoid',
        weights: Float64Array.from(W1),
        biases: Float64Array.from(b1),
      },
      {
        inputs: 4,
        outputs: 1,
        activation: 'sigmoid',
        weights: Float64Array.from(W2),
        biases: Float64Array.from(b2),
      },
    ],
  }
}

function expectNumbers(actual: FloatArray, expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length)
  for (const [index, value] of expected.entries()) expect(actual[index]).toBeCloseTo(value, 12)
}

test('a 2-4-1 network gives the numbers worked out by hand: forward, cost, backward, update', () => {
  // prettier-ignore
  const network = build(
    [2,  ln3, 0,        0,
     -1, 0,   -ln3 / 2, 0],
    [0,  0,   0,        ln4],
    [2, -4, 8, 5],
    [-4],
  )
  const workspace = createWorkspace(network, 1)
  const [a0, a1, a2] = workspace.activations as [FloatArray, FloatArray, FloatArray]
  const [z1, z2] = workspace.weightedSums as [FloatArray, FloatArray]
  a0.set([1, 2])
  const y = Float64Array.of(1)

  forward(network, workspace, 1)
  // z1 = (1·2 − 2·1, 1·ln 3, −2·(ln 3)/2, ln 4)
  expectNumbers(z1, [0, ln3, -ln3, ln4])
  expectNumbers(a1, [0.5, 0.75, 0.25, 0.8])
  // z2 = 2·0.5 − 4·0.75 + 8·0.25 + 5·0.8 − 4 = 1 − 3 + 2 + 4 − 4
  expectNumbers(z2, [0])
  expectNumbers(a2, [0.5])
  // C = (0.5 − 1)²
  expect(sampleCost('sigmoid', 'mean-squared-error', z2, a2, y, 0, 1)).toBeCloseTo(0.25, 12)

  const gradientWorkspace = createGradientWorkspace(network, 1)
  backward(network, 'mean-squared-error', workspace, gradientWorkspace, y, 1, 1)
  const [dz1, dz2] = gradientWorkspace.sumGradients as [FloatArray, FloatArray]
  const [first, second] = gradientWorkspace.gradients
  // da2 = 2·(0.5 − 1) = −1, and σ′ = 0.5·0.5
  expectNumbers(dz2, [-0.25])
  // dW2 = a1 · dz2
  expectNumbers(second!.weights, [-0.125, -0.1875, -0.0625, -0.2])
  expectNumbers(second!.biases, [-0.25])
  // da1 = −0.25 · (2, −4, 8, 5) = (−0.5, 1, −2, −1.25), and σ′ = a(1 − a) = (0.25, 0.1875, 0.1875, 0.16)
  expectNumbers(dz1, [-0.125, 0.1875, -0.375, -0.2])
  // dW1 = a0ᵀ · dz1: once for the input 1, twice for the input 2
  // prettier-ignore
  expectNumbers(first!.weights, [-0.125, 0.1875, -0.375, -0.2,
                                 -0.25,  0.375,  -0.75,  -0.4])
  expectNumbers(first!.biases, [-0.125, 0.1875, -0.375, -0.2])

  step(network, gradientWorkspace.gradients, createOptimiserState(network, 'sgd'), plain, 0.4)
  // W2 − 0.4·dW2 and b2 − 0.4·db2
  expectNumbers(network.layers[1]!.weights, [2.05, -3.925, 8.025, 5.08])
  expectNumbers(network.layers[1]!.biases, [-3.9])
  // prettier-ignore
  expectNumbers(network.layers[0]!.weights, [2.05, ln3 - 0.075, 0.15,          0.08,
                                             -0.9, -0.15,       -ln3 / 2 + 0.3, 0.16])
  expectNumbers(network.layers[0]!.biases, [0.05, -0.075, 0.15, ln4 + 0.08])
})

test('a 2-4-1 network learns exclusive or, which no network without a hidden layer can', () => {
  const network = build(new Array(8).fill(0), [0, 0, 0, 0], new Array(4).fill(0), [0])
  for (const [index, { weights, inputs, outputs }] of network.layers.entries()) {
    initialise('glorot', weights, inputs, outputs, createRandom(1, 'weights', index), 0)
  }
  const workspace = createWorkspace(network, 4)
  const gradientWorkspace = createGradientWorkspace(network, 4)
  workspace.activations[0]!.set([0, 0, 0, 1, 1, 0, 1, 1])
  const y = Float64Array.of(0, 1, 1, 0)
  const state = createOptimiserState(network, 'sgd')
  for (let update = 0; update < 4000; update++) {
    for (const { weights, biases } of gradientWorkspace.gradients) {
      weights.fill(0)
      biases.fill(0)
    }
    forward(network, workspace, 4)
    backward(network, 'mean-squared-error', workspace, gradientWorkspace, y, 4, 4)
    step(network, gradientWorkspace.gradients, state, plain, 4)
  }
  forward(network, workspace, 4)
  expect(Array.from(workspace.activations[2]!, Math.round)).toEqual([0, 1, 1, 0])
})
