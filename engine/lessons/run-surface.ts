/**
 * The cost over a plane in the space of all weights, w̄ + x d₁ + y d₂: exact, and cheaper than a forward pass a point, since the sums of the first layer,
 * where most weights are, are linear in x and y:
 *   z⁽¹⁾ = (a⁽⁰⁾ W̄ + b̄) + x (a⁽⁰⁾ D₁ + d₁) + y (a⁽⁰⁾ D₂ + d₂)
 * The three products are computed once; from there on each point has a forward pass through the layers behind.
 */
import type { RunSurface } from '#engine/contract/lessons.ts'
import { classCount } from '#engine/contract/pictures.ts'
import type { Cost, OutputActivation } from '#engine/contract/settings.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { activate } from '#engine/network/activations.ts'
import { sampleCost } from '#engine/network/costs.ts'
import { forward } from '#engine/network/forward.ts'
import { countNetworkParameters, type Network } from '#engine/network/network.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import type { RunPlane } from './run-plane.ts'
import { targetsOf, type Sample } from './sample.ts'
import { runForward } from './whole-network.ts'

/** Room around the run, as a share of how far it goes. */
const room = 0.1

/** All weights and biases in one row. */
export function flatten(network: Network): Float32Array {
  const flat = new Float32Array(countNetworkParameters(network))
  let at = 0
  for (const { weights, biases } of network.layers) {
    flat.set(weights, at)
    flat.set(biases, at + weights.length)
    at += weights.length + biases.length
  }
  return flat
}

/** The numbers of such a row as a network of this shape; they are not copied. */
export function unflatten(flat: Float64Array, { layers }: Network): Network {
  let at = 0
  return {
    layers: layers.map((layer) => {
      const weights = flat.subarray(at, at + layer.weights.length)
      const biases = flat.subarray(at + weights.length, at + weights.length + layer.biases.length)
      at += weights.length + biases.length
      return { ...layer, weights, biases }
    }),
  }
}

/** The cost at points of the plane. */
export class OverPlane {
  readonly #parts: readonly [Network, Network, Network]
  readonly #cost: Cost
  readonly #sample: Sample
  /** [count × neurons] of the first layer: the sums of the centre, and of the two directions. */
  readonly #sums: readonly [Float64Array, Float64Array, Float64Array]

  /** `shape`: any network with the layers that the plane is about. */
  constructor(shape: Network, { centre, directions }: RunPlane, cost: Cost, sample: Sample) {
    const sums = () => new Float64Array(sample.count * shape.layers[0]!.outputs)
    this.#parts = [unflatten(centre, shape), unflatten(directions[0], shape), unflatten(directions[1], shape)]
    this.#cost = cost
    this.#sample = sample
    this.#sums = [sums(), sums(), sums()]
  }

  /** Numbers that a point takes, about: multiplications. */
  get effort(): number {
    const [first, ...behind] = this.#parts[0].layers
    return (
      this.#sample.count * (3 * first!.outputs + behind.reduce((sum, { weights }) => sum + weights.length, 0) + ofCost)
    )
  }

  /** The products of the first layer, once. */
  *prepare(): Work<void> {
    for (const [index, { layers }] of this.#parts.entries()) {
      const first: Network = { layers: [{ ...layers[0]!, activation: 'linear' }] }
      yield* runForward(first, this.#sample, ({ weightedSums }, from, rows) => {
        const { outputs } = layers[0]!
        this.#sums[index]!.set(weightedSums[0]!.subarray(0, rows * outputs), from * outputs)
      })
    }
  }

  /** The mean cost there. After `prepare`. */
  *at(x: number, y: number): Work<number> {
    const { count } = this.#sample
    const [centre, across, up] = this.#parts
    const first = centre.layers[0]!
    const tail = mix(centre, across, up, x, y)
    const size = tail.layers.reduce((sum, { weights }) => sum + weights.length, first.outputs * 20)
    const atOnce = Math.max(1, Math.min(count, Math.floor(1_000_000 / size)))
    const workspace = tail.layers.length > 0 ? createWorkspace(tail, atOnce) : undefined
    const z = new Float64Array(atOnce * first.outputs)
    const a = workspace ? (workspace.activations[0] as Float64Array) : new Float64Array(z.length)
    const outputZ = (workspace?.weightedSums.at(-1) ?? z) as Float64Array
    const outputA = (workspace?.activations.at(-1) ?? a) as Float64Array
    const activation = centre.layers.at(-1)!.activation as OutputActivation
    let cost = 0
    for (let from = 0; from < count; from += atOnce) {
      const rows = Math.min(atOnce, count - from)
      const [sums, sumsAcross, sumsUp] = this.#sums
      const start = from * first.outputs
      for (let i = 0; i < rows * first.outputs; i++) {
        z[i] = sums[start + i]! + x * sumsAcross[start + i]! + y * sumsUp[start + i]!
      }
      activate(first.activation, z, a, rows, first.outputs)
      if (workspace) forward(tail, workspace, rows)
      const targets = targetsOf(this.#sample, from, rows)
      for (let row = 0; row < rows; row++) {
        cost += sampleCost(activation, this.#cost, outputZ, outputA, targets, row * classCount, classCount)
      }
      yield
    }
    return cost / count
  }
}

/** Multiplications of a digit's cost alone, about. */
const ofCost = 300

/** The layers behind the first at a point of the plane. */
function mix(centre: Network, across: Network, up: Network, x: number, y: number): Network {
  return {
    layers: centre.layers.slice(1).map((layer, index) => {
      const [one, other] = [across.layers[index + 1]!, up.layers[index + 1]!]
      return {
        ...layer,
        weights: Float64Array.from(layer.weights, (w, i) => w + x * one.weights[i]! + y * other.weights[i]!),
        biases: Float64Array.from(layer.biases, (b, i) => b + x * one.biases[i]! + y * other.biases[i]!),
      }
    }),
  }
}

/** The plane of a run, with what is asked of it more than once. */
export type SurveyedRun = {
  readonly over: OverPlane
  readonly path: RunSurface['path']
  readonly shares: readonly [number, number]
}

/** Rows of a square grid around the run, as far one way as the other. */
export function* surfaceOver(
  { over, path, shares }: SurveyedRun,
  grid: number,
  [fromRow, toRow]: readonly [number, number],
): Work<RunSurface> {
  const ends = [path.xs, path.ys].map((values) => [Math.min(...values), Math.max(...values)] as const)
  const half = Math.max(...ends.map(([least, most]) => most - least)) * (0.5 + room)
  const [xs, ys] = ends.map(([least, most]) =>
    Float64Array.from({ length: grid }, (_, index) => (least + most) / 2 + half * ((2 * index) / (grid - 1) - 1)),
  ) as [Float64Array, Float64Array]
  const costs = new Float64Array((toRow - fromRow) * grid)
  let place = 0
  for (const y of ys.subarray(fromRow, toRow)) for (const x of xs) costs[place++] = yield* over.at(x, y)
  return { xs, ys, costs, path, shares }
}
