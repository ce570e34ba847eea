/** Principal components: the few directions in which vectors differ most. */
import { nextNormal, seedRandom } from '#engine/basics/random.ts'
import type { Work } from '#engine/basics/slicer.ts'

/** Vectors x of `width` numbers are written as `directions` · (x − `mean`), which is all but a small rest of them. */
export type Components = {
  readonly width: number
  readonly count: number
  /** [width] */
  readonly mean: Float32Array
  /** [count × width] orthonormal rows unless `isWhitened`. */
  readonly directions: Float32Array
  /** Directions are scaled by how much digits of a class differ along them (`whitening.ts`). What they cannot say of a vector is passed over then. */
  readonly isWhitened?: boolean
}

/** Components that the strokes of pictures are described by. */
export const componentCount = 40

/** Of subspace iteration: far more than the first directions need to settle. */
export const rounds = 12

/** The long loops, which have a twin of compiled kernels (`fast-describer.ts`). */
export type Algebra = {
  /** [width × width] mean product of what `vectors` [rows × width] differ from `mean` by. */
  findCovariance(vectors: Float32Array, mean: Float32Array): Work<Float64Array>
  /** [count × width] orthonormal: the directions of the greatest variance, given the `covariance` [width × width]. */
  findDirections(covariance: Float64Array, width: number, count: number): Work<Float64Array>
}

/**
 * The `count` directions in which the vectors vary most. The same vectors always give the same bits.
 *
 * @param vectors [rows × width]
 */
export function* findComponents(
  vectors: Float32Array,
  width: number,
  count: number,
  { findCovariance, findDirections }: Algebra,
): Work<Components> {
  const mean = findMean(vectors, width)
  yield
  const covariance = yield* findCovariance(vectors, mean)
  const directions = yield* findDirections(covariance, width, count)
  return { width, count, mean, directions: Float32Array.from(directions) }
}

/** In 64 bits. Directions by subspace iteration: they are multiplied by the covariance and made orthonormal again, over and over. */
export const readableAlgebra: Algebra = { findCovariance, findDirections }

function* findDirections(covariance: Float64Array, width: number, count: number): Work<Float64Array> {
  let directions = firstDirections(width, count)
  for (let round = 0; round < rounds; round++) {
    const product = new Float64Array(count * width)
    for (let k = 0; k < count; k++) {
      for (let i = 0; i < width; i++) {
        let sum = 0
        for (let j = 0; j < width; j++) sum += covariance[i * width + j]! * directions[k * width + j]!
        product[k * width + i] = sum
      }
    }
    orthonormalise(product, width, count)
    directions = product
    yield
  }
  return directions
}

/** [width] */
export function findMean(vectors: Float32Array, width: number): Float32Array {
  const sums = new Float64Array(width)
  for (let start = 0; start < vectors.length; start += width) {
    for (let j = 0; j < width; j++) sums[j]! += vectors[start + j]!
  }
  const rows = vectors.length / width
  return Float32Array.from(sums, (sum) => sum / rows)
}

/** [count × width] by chance, always the same. */
export function firstDirections(width: number, count: number): Float64Array {
  const random = new Uint32Array(4)
  seedRandom(random, count)
  return Float64Array.from({ length: count * width }, () => nextNormal(random))
}

function* findCovariance(vectors: Float32Array, mean: Float32Array): Work<Float64Array> {
  const width = mean.length
  const covariance = new Float64Array(width * width)
  const x = new Float32Array(width)
  for (let start = 0, row = 0; start < vectors.length; start += width, row++) {
    for (let i = 0; i < width; i++) x[i] = vectors[start + i]! - mean[i]!
    for (let i = 0; i < width; i++) {
      const xi = x[i]!
      for (let j = 0; j <= i; j++) covariance[i * width + j]! += xi * x[j]!
    }
    if (row % 50 === 0) yield
  }
  completeCovariance(covariance, width, vectors.length / width)
  return covariance
}

/** Makes the covariance, in place, of the sums of products of `rows` vectors up to the diagonal. */
export function completeCovariance(sums: Float64Array, width: number, rows: number): void {
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      sums[i * width + j]! /= rows
      sums[j * width + i] = sums[i * width + j]!
    }
  }
}

/** Gram and Schmidt: every row becomes of length 1 and upright on those before. */
function orthonormalise(vectors: Float64Array, width: number, count: number): void {
  for (let k = 0; k < count; k++) {
    const row = vectors.subarray(k * width, (k + 1) * width)
    for (let earlier = 0; earlier < k; earlier++) {
      let product = 0
      for (let j = 0; j < width; j++) product += row[j]! * vectors[earlier * width + j]!
      for (let j = 0; j < width; j++) row[j]! -= product * vectors[earlier * width + j]!
    }
    let squares = 0
    for (let j = 0; j < width; j++) squares += row[j]! * row[j]!
    const length = Math.sqrt(squares)
    // Vectors that vary in fewer directions leave a row of zeros.
    for (let j = 0; j < width; j++) row[j] = length > 1e-12 ? row[j]! / length : 0
  }
}

/**
 * Writes the vector's place along each direction to `place`, from `offset` on.
 *
 * @returns the squared length of what the directions cannot say of it; 0 for whitened ones
 */
export function project(
  { width, count, mean, directions, isWhitened = false }: Components,
  vector: Float32Array,
  place: Float32Array,
  offset = 0,
): number {
  let rest = 0
  for (let j = 0; j < width; j++) rest += (vector[j]! - mean[j]!) ** 2
  for (let k = 0; k < count; k++) {
    let sum = 0
    for (let j = 0; j < width; j++) sum += (vector[j]! - mean[j]!) * directions[k * width + j]!
    place[offset + k] = sum
    rest -= sum * sum
  }
  return isWhitened ? 0 : Math.max(0, rest)
}
