/**
 * The gradient of the backward pass against finite differences of the forward pass, in 64 bits: ∂C/∂w ≈ (C(w + ε) − C(w − ε)) / 2ε.
 * With dropout (one mask for all passes) and penalties too, for every activation, every cost that goes with an output, and up to
 * three hidden layers.
 */
import { describe, expect, test } from 'vitest'
import {
  costs,
  hiddenActivations,
  outputActivations,
  type Cost,
  type HiddenActivation,
  type OutputActivation,
} from '#engine/contract/settings.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { findProblems } from '#engine/settings/check.ts'
import { backward } from '#engine/network/backward.ts'
import { sampleCost } from '#engine/network/costs.ts'
import { createColumnKeys, fillMask } from '#engine/network/dropout.ts'
import { forward } from '#engine/network/forward.ts'
import type { Layer, Network } from '#engine/network/network.ts'
import { addPenaltyGradients, penalty, type Penalties } from '#engine/network/penalties.ts'
import { createDropped, createGradientWorkspace, createWorkspace, type Dropped } from '#engine/network/workspace.ts'
import { createRandom, nextNormal } from '#engine/basics/random.ts'

/** Every pair that the check of settings lets through. */
const outputsAndCosts = outputActivations.flatMap((output) =>
  costs
    .filter((cost) => findProblems({ ...defaultSettings, output, cost }).length === 0)
    .map((cost) => [output, cost] as const),
)
const rows = 3
const sizes = [5, 4, 6, 3] as const
const outputs = 3
const epsilon = 1e-5
/** Smaller gradients are compared as if they were this large: costs near 10 are rounded by 10⁻¹⁵, their difference over 2ε by 10⁻¹⁰. */
const smallest = 1e-3

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

/** Masks that leave about a third of the hidden neurons out. */
function drop(network: Network): Dropped {
  const dropped = createDropped(network, rows)
  for (const [layer, mask] of dropped.masks.entries()) {
    const place = { seed: 5, layer, epoch: 0, position: 0 }
    fillMask(mask, rows, createColumnKeys(network.layers[layer]!.outputs), 0.35, place)
  }
  return dropped
}

type Regularised = { readonly dropped?: Dropped; readonly penalties?: Penalties }

/** Greatest relative difference between the two gradients, over every weight and bias; `backwards` is what the backward pass is given. */
function worstDifference(
  network: Network,
  cost: Cost,
  { dropped, penalties = { l1: 0, l2: 0 } }: Regularised = {},
  backwards = network,
): number {
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
    forward(network, workspace, rows, dropped)
    const [z, a] = [workspace.weightedSums.at(-1)!, workspace.activations.at(-1)!]
    let sum = 0
    for (let row = 0; row < rows; row++) sum += sampleCost(output, cost, z, a, targets, row * outputs, outputs)
    return sum / rows + penalty(network, penalties)
  }
  forward(network, workspace, rows, dropped)
  backward(backwards, cost, workspace, gradientWorkspace, targets, rows, rows, dropped)
  const { gradients } = gradientWorkspace
  addPenaltyGradients(network, gradients, penalties)

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
        worst = Math.max(
          worst,
          Math.abs(measured - computed) / Math.max(Math.abs(measured) + Math.abs(computed), smallest),
        )
      }
    }
  }
  return worst
}

test('every cost is checked with every output it goes with', () => {
  expect(outputsAndCosts).toHaveLength(9)
  expect(new Set(outputsAndCosts.map(([, cost]) => cost))).toEqual(new Set(costs))
})

const penalties = { l1: 0.02, l2: 0.3 }

for (const [output, cost] of outputsAndCosts) {
  describe(`the gradient of ${cost} with ${output} outputs is that of finite differences`, () => {
    test('without hidden layers', () => {
      const network = build('relu', output, 0)
      expect(worstDifference(network, cost)).toBeLessThan(1e-6)
      expect(worstDifference(network, cost, { penalties })).toBeLessThan(1e-6)
    })
    for (const activation of hiddenActivations) {
      test.each([1, 2, 3])(`with ${activation} in %i hidden layers, dropout and penalties`, (hiddenLayers) => {
        const network = build(activation, output, hiddenLayers)
        const dropped = drop(network)
        expect(worstDifference(network, cost)).toBeLessThan(1e-6)
        expect(worstDifference(network, cost, { dropped })).toBeLessThan(1e-6)
        expect(worstDifference(network, cost, { dropped, penalties })).toBeLessThan(1e-6)
      })
    }
  })
}

test('the masks of the check leave some neurons out and keep some', () => {
  const { masks } = drop(build('relu', 'softmax', 3))
  for (const mask of masks) {
    expect(mask).toContain(0)
    expect(mask).toContain(1 / (1 - 0.35))
  }
})

describe('the check itself notices', () => {
  const network = build('tanh', 'sigmoid', 1)

  test('a wrong slope', () => {
    const mistaken = { layers: [{ ...network.layers[0]!, activation: 'sigmoid' as const }, network.layers[1]!] }
    expect(worstDifference(network, 'mean-squared-error', {}, mistaken)).toBeGreaterThan(1e-2)
  })

  test('dropped neurons that still learn', () => {
    const dropped = drop(network)
    const forgetful: Dropped = { ...dropped, masks: dropped.masks.map((mask) => mask.map(() => 1)) }
    const workspace = createWorkspace(network, rows)
    workspace.activations[0]!.set(normals(rows * sizes[0], 100))
    const targets = new Float64Array(rows * outputs).fill(1)
    const gradientsWith = (masks: Dropped) => {
      const gradientWorkspace = createGradientWorkspace(network, rows)
      forward(network, workspace, rows, dropped)
      backward(network, 'cross-entropy', workspace, gradientWorkspace, targets, rows, rows, masks)
      return gradientWorkspace.gradients[0]!.weights
    }
    expect(gradientsWith(forgetful)).not.toEqual(gradientsWith(dropped))
  })
})
