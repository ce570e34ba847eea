/** The plane of a run: it is the closest one, and the cost over it is that of whole forward passes. */
import { describe, expect, it, test } from 'vitest'
import type { Cost, HiddenActivation, OutputActivation } from '#engine/contract/settings.ts'
import { createRandom, nextUniform } from '#engine/basics/random.ts'
import { fitPlane } from '#engine/lessons/run-plane.ts'
import { flatten, OverPlane, unflatten } from '#engine/lessons/run-surface.ts'
import { scoreSample } from '#engine/lessons/whole-network.ts'
import type { Network } from '#engine/network/network.ts'
import { openEngine, smallSettings, weightsOf } from '#test/unit/engine/open-engine.ts'
import { finish, madeUp, networkOf } from './pictures.ts'

/** So many points around a bent line in a space of 50 dimensions. */
function bentLine(count: number): Float32Array[] {
  const random = createRandom(3, 'weights')
  const directions = Array.from({ length: 3 }, () => Float64Array.from({ length: 50 }, () => nextUniform(random) - 0.5))
  return Array.from({ length: count }, (_, point) => {
    const t = point / (count - 1)
    const along = [6 * t, Math.sin(3 * t), 0.1 * Math.cos(9 * t)] as const
    return Float32Array.from({ length: 50 }, (__, i) =>
      directions.reduce((sum, direction, axis) => sum + along[axis]! * direction[i]!, 1),
    )
  })
}

const dot = (one: ArrayLike<number>, other: ArrayLike<number>) =>
  Array.from(one).reduce((sum, value, i) => sum + value * other[i]!, 0)

describe('the plane of a run', () => {
  const points = bentLine(17)
  const plane = finish(fitPlane(points))!
  const { centre, directions, xs, ys, shares } = plane
  const fromMean = points.map((point) => Float64Array.from(point, (value, i) => value - centre[i]!))

  it('has two directions of length 1 at right angles, and each point where it is closest', () => {
    const [one, other] = directions
    expect(dot(one, one)).toBeCloseTo(1, 6)
    expect(dot(other, other)).toBeCloseTo(1, 6)
    expect(dot(one, other)).toBeCloseTo(0, 6)
    for (const [index, point] of fromMean.entries()) {
      expect(xs[index]).toBeCloseTo(dot(point, one), 5)
      expect(ys[index]).toBeCloseTo(dot(point, other), 5)
    }
    expect(xs.at(-1)).toBeGreaterThan(xs[0]!)
  })

  it('holds as much of the way as no other plane does', () => {
    const total = fromMean.reduce((sum, point) => sum + dot(point, point), 0)
    expect(shares[0]).toBeCloseTo(dot(xs, xs) / total, 6)
    expect(shares[1]).toBeCloseTo(dot(ys, ys) / total, 6)
    expect(shares[0]).toBeGreaterThan(shares[1])
    // A little off, either direction holds less.
    const held = (direction: Float64Array) => fromMean.reduce((sum, point) => sum + dot(point, direction) ** 2, 0)
    const random = createRandom(8, 'weights')
    for (let round = 0; round < 20; round++) {
      const beside = directions[0].map((value) => value + 0.1 * (nextUniform(random) - 0.5))
      const length = Math.sqrt(dot(beside, beside))
      expect(held(beside.map((value) => value / length))).toBeLessThanOrEqual(held(directions[0]) + 1e-9)
    }
    expect(shares[0] + shares[1]).toBeGreaterThan(0.99)
  })

  it('is none where the weights never changed', () => {
    expect(finish(fitPlane([points[0]!, points[0]!, points[0]!]))).toBeUndefined()
  })
})

const networks: Readonly<Record<string, readonly [Network, Cost]>> = {
  'no hidden layer': [networkOf([], 'softmax'), 'cross-entropy'],
  'one of ReLU': network([[7, 'relu']], 'softmax', 'cross-entropy'),
  'two of tanh, sigmoid outputs': network(
    [
      [6, 'tanh'],
      [5, 'sigmoid'],
    ],
    'sigmoid',
    'mean-squared-error',
  ),
}
function network(
  hidden: readonly (readonly [number, HiddenActivation])[],
  output: OutputActivation,
  cost: Cost,
): readonly [Network, Cost] {
  return [networkOf(hidden, output), cost]
}

test.each(Object.entries(networks))('the cost over a plane is that of whole forward passes: %s', (_, [shape, cost]) => {
  const sample = madeUp(30)
  const flat = flatten(shape)
  const random = createRandom(5, 'weights')
  const direction = () => Float64Array.from(flat, () => (nextUniform(random) - 0.5) / 10)
  const directions = [direction(), direction()] as const
  const centre = Float64Array.from(flat)
  const none = new Float64Array(0)
  const over = new OverPlane(shape, { centre, directions, xs: none, ys: none, shares: [1, 0] }, cost, sample)
  finish(over.prepare())
  for (const [x, y] of [
    [0, 0],
    [1.5, -0.5],
    [-2, 3],
  ] as const) {
    const there = centre.map((w, i) => w + x * directions[0][i]! + y * directions[1][i]!)
    const whole = finish(scoreSample(unflatten(there, shape), cost, sample)).cost / sample.count
    expect(finish(over.at(x, y)) / whole).toBeCloseTo(1, 10)
  }
})

test('a run on a bench that keeps its moments is looked down on, in parts that are the same as the whole', async () => {
  const opened = await openEngine(smallSettings)
  const { commands } = opened
  const settings = { ...smallSettings, epochs: 1 }
  const { bench } = await commands.openBench({ from: { settings }, keepsMoments: true })
  await expect(commands.runSurface({ bench })).rejects.toMatchObject({ code: 'bad-input' })
  await commands.step({ bench, unit: 'epoch' })
  const main = await weightsOf(opened)
  const whole = await commands.runSurface({ bench, digits: 100, grid: 7 })
  const { path, shares, xs, ys, costs } = whole
  expect(costs).toHaveLength(49)
  expect(path.steps[0]).toBe(0)
  expect([...path.steps]).toEqual([...path.steps].sort((one, other) => one - other))
  expect(shares[0] + shares[1]).toBeGreaterThan(0.7)
  expect(shares[0] + shares[1]).toBeLessThanOrEqual(1)
  expect(xs.at(-1) - xs[0]!).toBeCloseTo(ys.at(-1) - ys[0]!)
  // What it has learnt; and the end lies nearer to the plane than the start.
  expect(path.costs.at(-1)).toBeLessThan(path.costs[0]!)
  const parts = [
    await commands.runSurface({ bench, digits: 100, grid: 7, rows: [0, 3] }),
    await commands.runSurface({ bench, digits: 100, grid: 7, rows: [3, 7] }),
  ]
  expect(parts.flatMap(({ costs }) => [...costs])).toEqual([...costs])
  expect(await weightsOf(opened)).toEqual(main)
  // The bench beside it keeps none.
  const { bench: other } = await commands.openBench({ from: { settings } })
  await commands.step({ bench: other, unit: 'epoch' })
  expect((await commands.listMoments({ bench: other })).step).toHaveLength(0)
  await expect(commands.runSurface({ bench: other })).rejects.toThrow(/Too few moments/)
})
