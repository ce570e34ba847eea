import { describe, expect, it, test } from 'vitest'
import type { Parameter } from '#engine/contract/lessons.ts'
import { costAlong, descend, surface, type Scene } from '#engine/lessons/along.ts'
import { readParameter } from '#engine/lessons/sample.ts'
import { costWith, finish, madeUp, networkOf } from './pictures.ts'

const sample = madeUp(30)

const scenes: Readonly<Record<string, Scene>> = {
  'no hidden layer': { network: networkOf([], 'softmax'), cost: 'cross-entropy', sample },
  'one of ReLU': { network: networkOf([[7, 'relu']], 'softmax'), cost: 'cross-entropy', sample },
  'one of sigmoid, sigmoid outputs': {
    network: networkOf([[6, 'sigmoid']], 'sigmoid'),
    cost: 'mean-squared-error',
    sample,
  },
  'two of tanh': {
    network: networkOf(
      [
        [6, 'tanh'],
        [5, 'tanh'],
      ],
      'softmax',
    ),
    cost: 'mean-squared-error',
    sample,
  },
  'three of leaky ReLU, hinge': {
    network: networkOf(
      [
        [6, 'leaky-relu'],
        [5, 'leaky-relu'],
        [4, 'linear'],
      ],
      'linear',
    ),
    cost: 'hinge',
    sample,
  },
}

/** A weight and a bias of every layer. */
function parametersOf({ network }: Scene): readonly Parameter[] {
  return network.layers.flatMap(({ inputs, outputs }, layer) => [
    { layer, from: Math.min(inputs - 1, 3), to: outputs - 1 },
    { layer, from: null, to: 1 },
  ])
}

const cases = Object.entries(scenes).flatMap(([title, scene]) =>
  parametersOf(scene).map((parameter) => ({ title, scene, parameter })),
)

describe('the cost along one weight or bias', () => {
  it.each(cases)(
    'is that of whole forward passes, and its slope their difference: $title, $parameter',
    ({ scene, parameter }) => {
      const { network, cost } = scene
      const found = finish(costAlong(scene, parameter, 0.8, 9))
      expect(found.value).toBe(readParameter(network, parameter))
      expect(found.values[4]).toBeCloseTo(found.value, 12)
      for (const [index, value] of found.values.entries()) {
        expect(found.costs[index]).toBeCloseTo(costWith(network, cost, sample, [parameter, value - found.value]), 10)
      }
      expect(found.cost).toBeCloseTo(found.costs[4]!, 12)
      const h = 1e-6
      const difference =
        (costWith(network, cost, sample, [parameter, h]) - costWith(network, cost, sample, [parameter, -h])) / (2 * h)
      expect(found.slope).toBeCloseTo(difference, 6)
    },
  )
})

describe('the plane of two weights', () => {
  const plane = (layer: number, scene: Scene, isOneNeuron: boolean): [Parameter, Parameter] => {
    const { outputs } = scene.network.layers[layer]!
    return [
      { layer, from: 2, to: outputs - 1 },
      { layer, from: null, to: isOneNeuron ? outputs - 1 : 0 },
    ]
  }
  const planes = Object.entries(scenes).flatMap(([title, scene]) =>
    scene.network.layers.flatMap((_, layer) =>
      [true, false].map((isOneNeuron) => ({ title, scene, parameters: plane(layer, scene, isOneNeuron) })),
    ),
  )

  it.each(planes)('has the heights of whole forward passes: $title, $parameters', ({ scene, parameters }) => {
    const { network, cost } = scene
    const whole = finish(surface(scene, parameters, 0.5, 5, [0, 5]))
    const [first, second] = parameters
    for (const [row, y] of whole.ys.entries()) {
      for (const [column, x] of whole.xs.entries()) {
        const expected = costWith(network, cost, sample, [first, x - whole.values[0]], [second, y - whole.values[1]])
        expect(whole.costs[row * 5 + column]).toBeCloseTo(expected, 10)
      }
    }
    // In parts it is the same.
    const part = finish(surface(scene, parameters, 0.5, 5, [2, 4]))
    expect(part.costs).toEqual(whole.costs.slice(10, 20))
  })

  it.each(planes)('is descended against its slopes: $title, $parameters', ({ scene, parameters }) => {
    const start: [number, number] = [0.3, -0.2]
    const { xs, ys, costs, slopes } = finish(descend(scene, parameters, start, 0.05, 0, 6))
    expect(xs).toHaveLength(7)
    expect([xs[0], ys[0]]).toEqual(start)
    const values = parameters.map((parameter) => readParameter(scene.network, parameter))
    for (let step = 0; step < 6; step++) {
      expect(xs[step + 1]).toBeCloseTo(xs[step]! - 0.05 * slopes[0][step]!, 12)
      expect(ys[step + 1]).toBeCloseTo(ys[step]! - 0.05 * slopes[1][step]!, 12)
      const at = (x: number, y: number) =>
        costWith(scene.network, scene.cost, sample, [parameters[0], x - values[0]!], [parameters[1], y - values[1]!])
      expect(costs[step]).toBeCloseTo(at(xs[step]!, ys[step]!), 10)
      const h = 1e-6
      expect(slopes[0][step]).toBeCloseTo((at(xs[step]! + h, ys[step]!) - at(xs[step]! - h, ys[step]!)) / (2 * h), 5)
    }
  })
})

test('momentum carries the ball on: the second step keeps a part of the first', () => {
  const scene = scenes['two of tanh']!
  const parameters: [Parameter, Parameter] = [
    { layer: 2, from: 0, to: 3 },
    { layer: 2, from: 1, to: 3 },
  ]
  const { xs, slopes } = finish(descend(scene, parameters, [0, 0], 0.1, 0.9, 3))
  const first = xs[1]! - xs[0]!
  expect(xs[2]! - xs[1]!).toBeCloseTo(0.9 * first - 0.1 * slopes[0][1]!, 12)
})
