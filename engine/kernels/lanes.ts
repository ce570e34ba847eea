/**
 * What every kernel shares: the panel layout and multiply-add.
 *
 * Matrices are kept in panels of 32 columns: a [rows × columns] matrix is ⌈columns / 32⌉ panels of [rows × 32] numbers, the last one
 * filled up with zeros. A row of a panel is 128 bytes, two cache lines, or eight vectors of four 32-bit numbers, which is as
 * many running sums as hide the latency of a multiply-add and still leave registers for the operands.
 *
 * Kernels are called with addresses in the shared memory, and with the rows that are theirs: they know nothing of threads.
 */

/** Bytes of one row of a panel. */
export const rowBytes: usize = 128
/** log2 of `rowBytes`. */
export const rowShift: usize = 7

/** An entry of a list of factors: where the row that it multiplies begins (u32, bytes from the first row), and the factor (f32). */
export const pairBytes: usize = 8

export class Lanes {
  /** a · b + c; rounded once where the machine has fused multiply-add and the runtime has relaxed SIMD, else twice. */
  @inline
  static multiplyAdd(a: v128, b: v128, c: v128): v128 {
    if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c)
    return f32x4.add(f32x4.mul(a, b), c)
  }

  /** from + share · (to − from), exactly 0 where both are. */
  @inline
  static mix(from: v128, to: v128, share: v128): v128 {
    return Lanes.multiplyAdd(share, f32x4.sub(to, from), from)
  }
}
