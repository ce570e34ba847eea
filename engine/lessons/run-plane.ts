/**
 * The plane that lies closest to the weights that a network has had during a run: principal components of those points, of which there are far fewer than
 * weights, so that they are found from the inner products of the points alone.
 *   With w₁ … wₙ, mean w̄ and G = [(wᵢ − w̄)·(wⱼ − w̄)] = V Λ Vᵀ, direction k is Σᵢ vᵢₖ wᵢ / √λₖ, and point i lies at √λₖ vᵢₖ along it.
 * λₖ / Σ λ is the share of the squared distances from the mean that direction k holds.
 */
import type { Work } from '#engine/basics/slicer.ts'

export type RunPlane = {
  /** w̄, and two directions of length 1 at right angles. */
  readonly centre: Float64Array
  readonly directions: readonly [Float64Array, Float64Array]
  /** Where each point is above, in the plane's coordinates. */
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly shares: readonly [number, number]
}

/** Points of a space of many dimensions, two of them different at least; three or more. Undefined where they are all the same. */
export function* fitPlane(points: readonly Float32Array[]): Work<RunPlane | undefined> {
  const count = points.length
  const products = yield* innerProducts(points)
  const centred = centre(products, count)
  const { values, vectors } = eigen(centred, count)
  const order = [...values.keys()].sort((one, other) => values[other]! - values[one]!)
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0)
  if (!(total > 0)) return undefined
  const [first, second] = order as [number, number]
  const coordinates = ([first, second] as const).map((place) => {
    const length = Math.sqrt(Math.max(0, values[place]!))
    return Float64Array.from({ length: count }, (_, point) => length * vectors[point * count + place]!)
  }) as [Float64Array, Float64Array]
  // The run goes to the right, and its bend is above.
  const [xs, ys] = coordinates
  const signs = [xs[count - 1]! < xs[0]! ? -1 : 1, farthest(ys) < 0 ? -1 : 1] as const
  xs.forEach((x, point) => (xs[point] = signs[0] * x))
  ys.forEach((y, point) => (ys[point] = signs[1] * y))
  const middle = new Float64Array(points[0]!.length)
  const directions = [new Float64Array(middle.length), new Float64Array(middle.length)] as const
  for (const [point, weights] of points.entries()) {
    add(middle, weights, 1 / count)
    for (const [axis, place] of ([first, second] as const).entries()) {
      const length = values[place]!
      // A run that is straight has no second direction.
      if (length > total * 1e-12) add(directions[axis]!, weights, coordinates[axis]![point]! / length)
    }
    yield
  }
  return {
    centre: middle,
    directions,
    xs,
    ys,
    shares: [Math.max(0, values[first]!) / total, Math.max(0, values[second]!) / total],
  }
}

function farthest(values: Float64Array): number {
  return values.reduce((far, value) => (Math.abs(value) > Math.abs(far) ? value : far), 0)
}

/** sum ← sum + factor · vector */
function add(sum: Float64Array, vector: Float32Array, factor: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += factor * vector[i]!
}

/** Numbers that are multiplied between two places where work may be interrupted. */
const atOnce = 1_000_000

/** [n × n] wᵢ·wⱼ */
function* innerProducts(points: readonly Float32Array[]): Work<Float64Array> {
  const count = points.length
  const products = new Float64Array(count * count)
  let done = 0
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      const [one, other] = [points[i]!, points[j]!]
      let sum = 0
      for (let k = 0; k < one.length; k++) sum += one[k]! * other[k]!
      products[i * count + j] = products[j * count + i] = sum
      done += one.length
      if (done < atOnce) continue
      done = 0
      yield
    }
  }
  return products
}

/** Inner products of the points themselves to those of their differences from the mean. */
function centre(products: Float64Array, count: number): Float64Array {
  const means = Float64Array.from({ length: count }, (_, row) => {
    let sum = 0
    for (let column = 0; column < count; column++) sum += products[row * count + column]!
    return sum / count
  })
  const mean = means.reduce((sum, each) => sum + each, 0) / count
  return products.map((product, place) => product - means[Math.floor(place / count)]! - means[place % count]! + mean)
}

/** Rotations are over when what is left beside the diagonal is this small a share. */
const smallest = 1e-28
const mostSweeps = 60

/** Eigenvalues and eigenvectors (as columns) of a symmetric matrix [n × n], by Jacobi's rotations. */
function eigen(
  symmetric: Float64Array,
  count: number,
): { readonly values: Float64Array; readonly vectors: Float64Array } {
  const matrix = symmetric.slice()
  const vectors = new Float64Array(count * count)
  for (let i = 0; i < count; i++) vectors[i * count + i] = 1
  const size = matrix.reduce((sum, each) => sum + each * each, 0)
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let beside = 0
    for (let p = 0; p < count; p++) {
      for (let q = p + 1; q < count; q++) {
        beside += matrix[p * count + q]! ** 2
        rotate(matrix, vectors, count, p, q)
      }
    }
    if (beside <= smallest * size) break
  }
  return { values: Float64Array.from({ length: count }, (_, i) => matrix[i * count + i]!), vectors }
}

/** Turns rows and columns p and q so that the entry between them becomes 0. */
function rotate(matrix: Float64Array, vectors: Float64Array, count: number, p: number, q: number): void {
  const between = matrix[p * count + q]!
  if (between === 0) return
  const theta = (matrix[q * count + q]! - matrix[p * count + p]!) / (2 * between)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const c = 1 / Math.hypot(t, 1)
  const s = t * c
  const turn = (numbers: Float64Array, one: number, other: number) => {
    const [a, b] = [numbers[one]!, numbers[other]!]
    numbers[one] = c * a - s * b
    numbers[other] = s * a + c * b
  }
  for (let k = 0; k < count; k++) turn(matrix, k * count + p, k * count + q)
  for (let k = 0; k < count; k++) turn(matrix, p * count + k, q * count + k)
  for (let k = 0; k < count; k++) turn(vectors, k * count + p, k * count + q)
}
