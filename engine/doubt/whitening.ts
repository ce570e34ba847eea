/**
 * Components in which a difference counts by how unusual it is: along a direction in which digits of the same class differ much it counts
 * little. Drawings painted by the automatic brush differ little but for their shape, so that small differences say much; in scanned digits they
 * are noise. Source: whitening by the covariance within classes, as in Fisher's linear discriminant; see K. Fukunaga, "Introduction to
 * statistical pattern recognition", 1990.
 */
import { classCount } from '#engine/contract/pictures.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { findMean, type Algebra, type Components } from './principal-components.ts'

/** Added to every variance, as a share of their mean: along no direction do digits of a class agree better than that. */
const floor = 0.1
/** Vectors between two yields. */
const atOnce = 500

/**
 * The `count` whitened directions in which `vectors` differ most. The same vectors and algebra always give the same bits.
 *
 * @param vectors [rows × width]
 * @param labels [rows] 0 to 9
 */
export function* findWhitened(
  vectors: Float32Array,
  labels: Uint8Array,
  width: number,
  count: number,
  { findCovariance, findDirections }: Algebra,
): Work<Components> {
  const mean = findMean(vectors, width)
  yield
  const all = yield* findCovariance(vectors, mean)
  const within = all.slice()
  yield* takeMeansAway(within, vectors, labels, mean)
  let trace = 0
  for (let i = 0; i < width; i++) trace += within[i * width + i]!
  for (let i = 0; i < width; i++) within[i * width + i]! += (floor * trace) / width
  const lower = factorise(within, width)
  yield
  // The covariance of whitened vectors: L⁻¹ C L⁻ᵀ, by solving for the columns of C, and then for the rows of what that gives.
  const whitened = solveRows(lower, transpose(solveRows(lower, all, width), width), width)
  yield
  const directions = yield* findDirections(whitened, width, count)
  // A direction v of the whitened vectors L⁻¹ (x − mean) is L⁻ᵀ v of the vectors themselves.
  const own = new Float32Array(count * width)
  for (let k = 0; k < count; k++) {
    own.set(solveTransposed(lower, directions.subarray(k * width, (k + 1) * width), width), k * width)
  }
  return { width, count, mean, directions: own, isWhitened: true }
}

/**
 * Makes the covariance within classes, in place, of the `covariance` of all vectors: what classes differ by is taken away,
 * Σ over the classes of their share · (their mean − mean)(their mean − mean)ᵀ.
 */
function* takeMeansAway(
  covariance: Float64Array,
  vectors: Float32Array,
  labels: Uint8Array,
  mean: Float32Array,
): Work<void> {
  const width = mean.length
  const sums = Array.from({ length: classCount }, () => new Float64Array(width))
  const counts = new Uint32Array(classCount)
  for (const [row, label] of labels.entries()) {
    const sum = sums[label]!
    counts[label]!++
    for (let j = 0; j < width; j++) sum[j]! += vectors[row * width + j]!
    if (row % atOnce === 0) yield
  }
  for (const [label, sum] of sums.entries()) {
    const count = counts[label]!
    if (count === 0) continue
    const apart = sum.map((total, j) => total / count - mean[j]!)
    const share = count / labels.length
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++) covariance[i * width + j]! -= share * apart[i]! * apart[j]!
    }
    yield
  }
}

/** Cholesky's factor: the lower triangle L with L Lᵀ = `matrix`, which has to be positive definite. */
function factorise(matrix: Float64Array, width: number): Float64Array {
  const lower = new Float64Array(width * width)
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * width + j]!
      for (let k = 0; k < j; k++) sum -= lower[i * width + k]! * lower[j * width + k]!
      lower[i * width + j] = i === j ? Math.sqrt(sum) : sum / lower[j * width + j]!
    }
  }
  return lower
}

/** [width × width] whose row r is L⁻¹ times row r of `rows`, forwards. */
function solveRows(lower: Float64Array, rows: Float64Array, width: number): Float64Array {
  const solved = rows.slice()
  for (let start = 0; start < solved.length; start += width) {
    for (let i = 0; i < width; i++) {
      let sum = solved[start + i]!
      for (let k = 0; k < i; k++) sum -= lower[i * width + k]! * solved[start + k]!
      solved[start + i] = sum / lower[i * width + i]!
    }
  }
  return solved
}

/** L⁻ᵀ times `vector`, backwards. */
function solveTransposed(lower: Float64Array, vector: Float64Array, width: number): Float64Array {
  const solved = vector.slice()
  for (let i = width - 1; i >= 0; i--) {
    let sum = solved[i]!
    for (let k = i + 1; k < width; k++) sum -= lower[k * width + i]! * solved[k]!
    solved[i] = sum / lower[i * width + i]!
  }
  return solved
}

function transpose(matrix: Float64Array, width: number): Float64Array {
  return matrix.map((_, place) => matrix[(place % width) * width + Math.floor(place / width)]!)
}
