/**
 * The one inner loop behind the forward pass and the weight gradient. Both are products of matrices in which a row of the result is
 * a sum of rows of the second matrix, each times a number of the first:
 *   z row of a sample = Σᵢ aᵢ · row i of W        dW row of an input = Σₛ aₛ · row s of dz, over the digits s
 * Numbers that are 0 add nothing and are left out: four of five MNIST pixels are 0, and so are many ReLU activations.
 */
import type { FloatArray } from './network.ts'

/** The terms of one such sum: `factors[k]` times the row that begins at `starts[k]`. Room that is used again for every sum. */
export type Terms = { count: number; readonly factors: Float64Array; readonly starts: Uint32Array }

/** Terms are taken four at a time. */
const group = 4

/** Room for sums of up to `most` terms. */
export function createTerms(most: number): Terms {
  const room = Math.ceil(most / group) * group
  return { count: 0, factors: new Float64Array(room), starts: new Uint32Array(room) }
}

/**
 * Takes from `a` the `count` numbers at `start`, `start + stride`, … that are not 0. The k-th of them stands for row k of a matrix
 * of the given width.
 */
export function collectTerms(
  terms: Terms,
  a: FloatArray,
  start: number,
  stride: number,
  count: number,
  width: number,
): void {
  const { factors, starts } = terms
  let found = 0
  for (let k = 0; k < count; k++) {
    const factor = a[start + k * stride]!
    if (factor === 0) continue
    factors[found] = factor
    starts[found] = k * width
    found++
  }
  // Filled up with zeros to whole groups.
  for (; found % group !== 0; found++) {
    factors[found] = 0
    starts[found] = 0
  }
  terms.count = found
}

/** target[from … from + width) += Σₖ factors[k] · matrix[starts[k] … starts[k] + width). Four terms at a time: twice as fast as one. */
export function addRows(target: FloatArray, from: number, width: number, matrix: FloatArray, terms: Terms): void {
  const { factors, starts } = terms
  for (let k = 0; k < terms.count; k += group) {
    const f0 = factors[k]!
    const f1 = factors[k + 1]!
    const f2 = factors[k + 2]!
    const f3 = factors[k + 3]!
    const s0 = starts[k]!
    const s1 = starts[k + 1]!
    const s2 = starts[k + 2]!
    const s3 = starts[k + 3]!
    for (let j = 0; j < width; j++) {
      target[from + j] =
        target[from + j]! + f0 * matrix[s0 + j]! + f1 * matrix[s1 + j]! + f2 * matrix[s2 + j]! + f3 * matrix[s3 + j]!
    }
  }
}
