import { describe, expect, it, test } from 'vitest'
import type { Parameter } from '#engine/contract/lessons.ts'
import type { Scene } from '#engine/lessons/along.ts'
import { followChain } from '#engine/lessons/chain.ts'
import { madeUp, networkOf } from './pictures.ts'

const sample = madeUp(1)
const scenes: Readonly<Record<string, Scene>> = {
  'cross-entropy of softmax': { network: networkOf([[6, 'relu']], 'softmax'), cost: 'cross-entropy', sample },
  'squared error of sigmoids': {
    network: networkOf(
      [
        [6, 'sigmoid'],
        [5, 'tanh'],
      ],
      'sigmoid',
    ),
    cost: 'mean-squared-error',
    sample,
  },
  'hinge of linear outputs': { network: networkOf([[5, 'leaky-relu']], 'linear'), cost: 'hinge', sample },
}
const cases = Object.entries(scenes).flatMap(([title, scene]) =>
  scene.network.layers.flatMap(({ inputs, outputs }, layer) =>
    [null, 0, Math.min(inputs - 1, 401)].flatMap((from) =>
      [0, outputs - 1].map((to) => ({ title, scene, parameter: { layer, from, to } satisfies Parameter })),
    ),
  ),
)

describe('the chain rule for one weight', () => {
  it.each(cases)('multiplies out to the gradient, which is the finite difference: $title, $parameter', (one) => {
    const { scene, parameter } = one
    const before = structuredClone(scene.network)
    const chain = followChain(scene, parameter)
    expect(chain.gradient).toBe(chain.input * chain.delta)
    expect(chain.gradient).toBeCloseTo(chain.finiteDifference, 6)
    const isOutput = parameter.layer === scene.network.layers.length - 1
    expect(chain.paths).toHaveLength(isOutput ? 0 : scene.network.layers[parameter.layer + 1]!.outputs)
    if (chain.slope !== null && chain.signal !== null) expect(chain.slope * chain.signal).toBeCloseTo(chain.delta, 12)
    if (!isOutput)
      expect(chain.paths.reduce((sum, { weight, delta }) => sum + weight * delta, 0)).toBeCloseTo(chain.signal!, 12)
    const { layer, to } = parameter
    expect(chain.layers[layer]!.deltas[to]).toBe(chain.delta)
    expect(chain.layers[layer]!.weightedSums[to]).toBe(chain.weightedSum)
    expect(scene.network).toEqual(before)
  })
})

test('at softmax outputs with cross-entropy δ is a − y', () => {
  const scene = scenes['cross-entropy of softmax']!
  const { layers } = followChain(scene, { layer: 1, from: 0, to: 0 })
  const label = sample.labels[0]!
  for (const [j, a] of layers[1]!.activations.entries()) {
    expect(layers[1]!.deltas[j]).toBeCloseTo(a - (j === label ? 1 : 0), 12)
  }
})
