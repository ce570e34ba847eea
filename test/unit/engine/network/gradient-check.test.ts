/**
 * The gradient of the backward pass against finite differences of the forward pass, in 64 bits: ∂C/∂w ≈ (C(w + ε) − C(w − ε)) / 2ε.
 */
import { describe, expect, test } from 'vitest'
import {
  hiddenActivations,
  type Cost,
  type HiddenActivation,
  type OutputActivation,
} from '../../../../engine/contract/settings.ts'
import { backward } from '../../../../engine/network/backward.ts'
import { sampleCost } from '../../../../engine/network/costs.ts'
import { forward } from '../../../../engine/network/forward.ts'
import type { Layer, Network } from '../../../../engine/network/network.ts'
import { createGradientWorkspace, createWorkspace, type LayerNumbers } from '../../../../engine/network/workspace.ts'
import { createRandom, nextNormal } from '../../../../engine/random.ts'

const outputsAndCosts: readonly (readonly [OutputActivation, Cost])[] = [
  ['softmax', 'cross-entropy'],
  ['softmax', 'mean-squared-error'],
  ['sigmoid', 'mean-squared-error'],
]
const rows = 3
const sizes = [5, 4, 6, 3] as const
const outputs = 3
const epsilon = 1e-5

function normals(length: number, index: number): Float64Array {
  const random = createRandom(11, 'weights', index)
  return Float64Array.from({ length }, () => nextNormal(random))
}

function build(activation: HiddenActivation, output: OutputActivation, hiddenLayers: number): Network {
  const widths = [...sizes.slice(0, hiddenLayers + 1), outputs]
  const layers = widths.slice(1).map((width, index): Layer => {
    const inputs = widths[index]!
    return {
      inputs,
      outputs: width,
      activation: index === hiddenLayers ? output : activation,
      weights: normals(inputs * width, 2 * index),
      biases: normals(width, 2 * index + 1),
    }
  })
  return { layers }
}

/** Greatest relative difference between the two gradients, over every weight and bias; `backwards` is what the backward pass is given. */
function worstDifference(network: Network, cost: Cost, backwards = network): number {
  const workspace = createWorkspace(network, rows)
  const gradientWorkspace = createGradientWorkspace(network, rows)
  workspace.activations[0]!.set(normals(rows * sizes[0], 100))
  // One input is exactly 0, which the loops leave out.
  workspace.activations[0]![1] = 0
  const targets = Float64Array.from({ length: rows * outputs }, (_, i) =>
    i % outputs === Math.floor(i / outputs) ? 1 : 0,
  )

  const output = network.layers.at(-1)!.activation as OutputActivation
  const meanCost = () => {
    forward(network, workspace, rows)
    const [z, a] = [workspace.weightedSums.at(-1)!, workspace.activations.at(-1)!]
    let sum = 0
    for (let row = 0; row < rows; row++) sum += sampleCost(output, cost, z, a, targets, row * outputs, outputs)
    return sum / rows
  }
  forward(network, workspace, rows)
  backward(backwards, cost, workspace, gradientWorkspace, targets, rows, rows)
  const gradients: readonly LayerNumbers[] = gradientWorkspace.gradients

  let worst = 0
  for (const [index, layer] of network.layers.entries()) {
    for (const part of ['weights', 'biases'] as const) {
      const parameters = layer[part]
      for (let i = 0; i < parameters.length; i++) {
        const value = parameters[i]!
        parameters[i] = value + epsilon
        const above = meanCost()
        parameters[i] = value - epsilon
        const below = meanCost()
        parameters[i] = value
        const measured = (above - below) / (2 * epsilon)
        const computed = gradients[index]![part][i]!
        worst = Math.max(worst, Math.abs(measured - computed) / Math.max(Math.abs(measured) + Math.abs(computed), 1e-4))
      }
    }
  }
  return worst
}

for (const [output, cost] of outputsAndCosts) {
  describe(`the gradient of ${cost} with ${output} outputs is that of finite differences`, () => {
    test('without hidden layers', () => {
      expect(worstDifference(build('relu', output, 0), cost)).toBeLessThan(1e-6)
    })
    for (const activation of hiddenActivations) {
      test.each([1, 2, 3])(`with ${activation} in %i hidden layers`, (hiddenLayers) => {
        expect(worstDifference(build(activation, output, hiddenLayers), cost)).toBeLessThan(1e-6)
      })
    }
  })
}

test('the check itself notices a wrong gradient', () => {
  const network = build('tanh', 'sigmoid', 1)
  const mistaken = { layers: [{ ...network.layers[0]!, activation: 'sigmoid' as const }, network.layers[1]!] }
  expect(worstDifference(network, 'mean-squared-error', mistaken)).toBeGreaterThan(1e-2)
})
