/** Pictures of the cost around the weights as they are: along one of them, over the plane of two, and the way down in that plane. */
import type { CostAlong, Descent, Parameter, Surface } from '#engine/contract/lessons.ts'
import type { Cost } from '#engine/contract/settings.ts'
import type { Work } from '#engine/basics/slicer.ts'
import type { Network } from '#engine/network/network.ts'
import { Nearby } from './nearby.ts'
import { readParameter, type Sample } from './sample.ts'

/** What all of them look at. `network` is in 64 bits. */
export type Scene = { readonly network: Network; readonly cost: Cost; readonly sample: Sample }

type Plane = readonly [Parameter, Parameter]

/** `points` numbers, evenly from `middle − range` to `middle + range`. */
function spread(middle: number, range: number, points: number): Float64Array {
  return Float64Array.from({ length: points }, (_, index) => middle + range * ((2 * index) / (points - 1) - 1))
}

export function* costAlong(scene: Scene, parameter: Parameter, range: number, points: number): Work<CostAlong> {
  const nearby = new Nearby(scene.network, scene.cost, scene.sample, [parameter])
  yield* nearby.prepare()
  const value = readParameter(scene.network, parameter)
  const here = yield* nearby.at([0], true)
  const values = spread(value, range, points)
  const costs = new Float64Array(points)
  for (const [index, other] of values.entries()) costs[index] = (yield* nearby.at([other - value])).cost
  return { value, cost: here.cost, slope: here.slopes[0]!, values, costs }
}

export function* surface(
  scene: Scene,
  plane: Plane,
  range: number,
  grid: number,
  [fromRow, toRow]: readonly [number, number],
): Work<Surface> {
  const nearby = new Nearby(scene.network, scene.cost, scene.sample, plane)
  yield* nearby.prepare()
  const values = valuesOf(scene, plane)
  const [xs, ys] = values.map((value) => spread(value, range, grid)) as [Float64Array, Float64Array]
  const costs = new Float64Array((toRow - fromRow) * grid)
  let place = 0
  for (const y of ys.subarray(fromRow, toRow)) {
    for (const x of xs) costs[place++] = (yield* nearby.at([x - values[0], y - values[1]])).cost
  }
  return { values, xs, ys, costs }
}

/** v ← μ v + g, w ← w − η v, as the optimiser `momentum`; with μ = 0 plain gradient descent. */
export function* descend(
  scene: Scene,
  plane: Plane,
  start: readonly [number, number],
  learningRate: number,
  momentum: number,
  steps: number,
): Work<Descent> {
  const nearby = new Nearby(scene.network, scene.cost, scene.sample, plane)
  yield* nearby.prepare()
  const values = valuesOf(scene, plane)
  const columns: readonly [number[], number[], number[], number[], number[]] = [[], [], [], [], []]
  let [x, y] = start
  let velocity: readonly [number, number] = [0, 0]
  for (let step = 0; step <= steps; step++) {
    const { cost, slopes } = yield* nearby.at([x - values[0], y - values[1]], true)
    const numbers = [x, y, cost, slopes[0]!, slopes[1]!]
    for (const [index, number] of numbers.entries()) columns[index]!.push(number)
    if (!numbers.every(Number.isFinite)) break
    velocity = [momentum * velocity[0] + slopes[0]!, momentum * velocity[1] + slopes[1]!]
    x -= learningRate * velocity[0]
    y -= learningRate * velocity[1]
  }
  const [xs, ys, costs, first, second] = columns.map((column) => Float64Array.from(column))
  return { xs: xs!, ys: ys!, costs: costs!, slopes: [first!, second!] }
}

function valuesOf({ network }: Scene, [first, second]: Plane): readonly [number, number] {
  return [readParameter(network, first), readParameter(network, second)]
}
