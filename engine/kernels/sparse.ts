/**
 * Products with a matrix given as lists of its numbers that are not 0: the first layer, where four of five pixels are 0, and hidden
 * layers behind ReLU or dropout. One panel of 32 columns at a time, so that the panel stays in the cache; the 32 sums stay in
 * registers from the first entry of a list to the last.
 *
 * `ranges` holds two addresses (u32) a row: where its list of pairs begins and ends.
 */
import { Lanes, pairBytes, rowBytes } from './lanes.ts'

/** sums[row] = biases + Σ over the row's list: factor · matrix row, for the rows from `from` to `to` − 1 of a panel. */
export function sumRows(ranges: usize, from: i32, to: i32, matrix: usize, biases: usize, sums: usize): void {
  const b0 = v128.load(biases)
  const b1 = v128.load(biases, 16)
  const b2 = v128.load(biases, 32)
  const b3 = v128.load(biases, 48)
  const b4 = v128.load(biases, 64)
  const b5 = v128.load(biases, 80)
  const b6 = v128.load(biases, 96)
  const b7 = v128.load(biases, 112)
  let range = ranges + 8 * <usize>from
  let target = sums + rowBytes * <usize>from
  for (let row = from; row < to; row++) {
    let pair: usize = load<u32>(range)
    const end: usize = load<u32>(range, 4)
    let s0 = b0
    let s1 = b1
    let s2 = b2
    let s3 = b3
    let s4 = b4
    let s5 = b5
    let s6 = b6
    let s7 = b7
    while (pair < end) {
      const factor = v128.load_splat<f32>(pair, 4)
      const source: usize = matrix + load<u32>(pair)
      pair += pairBytes
      s0 = Lanes.multiplyAdd(v128.load(source), factor, s0)
      s1 = Lanes.multiplyAdd(v128.load(source, 16), factor, s1)
      s2 = Lanes.multiplyAdd(v128.load(source, 32), factor, s2)
      s3 = Lanes.multiplyAdd(v128.load(source, 48), factor, s3)
      s4 = Lanes.multiplyAdd(v128.load(source, 64), factor, s4)
      s5 = Lanes.multiplyAdd(v128.load(source, 80), factor, s5)
      s6 = Lanes.multiplyAdd(v128.load(source, 96), factor, s6)
      s7 = Lanes.multiplyAdd(v128.load(source, 112), factor, s7)
    }
    v128.store(target, s0)
    v128.store(target, s1, 16)
    v128.store(target, s2, 32)
    v128.store(target, s3, 48)
    v128.store(target, s4, 64)
    v128.store(target, s5, 80)
    v128.store(target, s6, 96)
    v128.store(target, s7, 112)
    range += 8
    target += rowBytes
  }
}

/** As `sumRows` for a last panel of at most 16 columns; even and odd entries have sums of their own, to have eight of them. */
export function sumRowsNarrow(ranges: usize, from: i32, to: i32, matrix: usize, biases: usize, sums: usize): void {
  const zero = f32x4.splat(0)
  let range = ranges + 8 * <usize>from
  let target = sums + rowBytes * <usize>from
  for (let row = from; row < to; row++) {
    let pair: usize = load<u32>(range)
    const end: usize = load<u32>(range, 4)
    let s0 = v128.load(biases)
    let s1 = v128.load(biases, 16)
    let s2 = v128.load(biases, 32)
    let s3 = v128.load(biases, 48)
    let s4 = zero
    let s5 = zero
    let s6 = zero
    let s7 = zero
    while (pair + pairBytes < end) {
      const even = v128.load_splat<f32>(pair, 4)
      const evenSource: usize = matrix + load<u32>(pair)
      const odd = v128.load_splat<f32>(pair, 12)
      const oddSource: usize = matrix + load<u32>(pair, 8)
      pair += 2 * pairBytes
      s0 = Lanes.multiplyAdd(v128.load(evenSource), even, s0)
      s1 = Lanes.multiplyAdd(v128.load(evenSource, 16), even, s1)
      s2 = Lanes.multiplyAdd(v128.load(evenSource, 32), even, s2)
      s3 = Lanes.multiplyAdd(v128.load(evenSource, 48), even, s3)
      s4 = Lanes.multiplyAdd(v128.load(oddSource), odd, s4)
      s5 = Lanes.multiplyAdd(v128.load(oddSource, 16), odd, s5)
      s6 = Lanes.multiplyAdd(v128.load(oddSource, 32), odd, s6)
      s7 = Lanes.multiplyAdd(v128.load(oddSource, 48), odd, s7)
    }
    if (pair < end) {
      const factor = v128.load_splat<f32>(pair, 4)
      const source: usize = matrix + load<u32>(pair)
      s0 = Lanes.multiplyAdd(v128.load(source), factor, s0)
      s1 = Lanes.multiplyAdd(v128.load(source, 16), factor, s1)
      s2 = Lanes.multiplyAdd(v128.load(source, 32), factor, s2)
      s3 = Lanes.multiplyAdd(v128.load(source, 48), factor, s3)
    }
    v128.store(target, f32x4.add(s0, s4))
    v128.store(target, f32x4.add(s1, s5), 16)
    v128.store(target, f32x4.add(s2, s6), 32)
    v128.store(target, f32x4.add(s3, s7), 48)
    range += 8
    target += rowBytes
  }
}

/**
 * target[row] = base[row] + Σ over the row's list: factor · matrix row, for the rows from `from` to `to` − 1 of a panel, of which `base` and `target` are those of row
 * `from`. With the lists of a layer's inputs (which samples have this input, how strongly) and dz as the matrix, the sum is a row of dW. With the weights as base and target, and dz
 * times −learningRate, that row goes straight into the weights and is never stored. `base` is one row for all (`baseRow` = 0: zeros), or the target.
 */
export function addRows(
  ranges: usize,
  from: i32,
  to: i32,
  matrix: usize,
  base: usize,
  baseRow: usize,
  target: usize,
): void {
  for (let at = from; at < to; at++) {
    const range = ranges + 8 * <usize>at
    const pair: usize = load<u32>(range)
    const end: usize = load<u32>(range, 4)
    if (pair < end || baseRow === 0) Rows.add(pair, end, matrix, base, target)
    base += baseRow
    target += rowBytes
  }
}

/** As `addRows` for a last panel of at most 16 columns. */
export function addRowsNarrow(
  ranges: usize,
  from: i32,
  to: i32,
  matrix: usize,
  base: usize,
  baseRow: usize,
  target: usize,
): void {
  for (let at = from; at < to; at++) {
    const range = ranges + 8 * <usize>at
    const pair: usize = load<u32>(range)
    const end: usize = load<u32>(range, 4)
    if (pair < end || baseRow === 0) Rows.addNarrow(pair, end, matrix, base, target)
    base += baseRow
    target += rowBytes
  }
}

class Rows {
  /** target = base + Σ over the list from `pair` to `end`: factor · matrix row; 32 columns. */
  @inline
  static add(pair: usize, end: usize, matrix: usize, base: usize, target: usize): void {
    let s0 = v128.load(base)
    let s1 = v128.load(base, 16)
    let s2 = v128.load(base, 32)
    let s3 = v128.load(base, 48)
    let s4 = v128.load(base, 64)
    let s5 = v128.load(base, 80)
    let s6 = v128.load(base, 96)
    let s7 = v128.load(base, 112)
    while (pair < end) {
      const factor = v128.load_splat<f32>(pair, 4)
      const source: usize = matrix + load<u32>(pair)
      pair += pairBytes
      s0 = Lanes.multiplyAdd(v128.load(source), factor, s0)
      s1 = Lanes.multiplyAdd(v128.load(source, 16), factor, s1)
      s2 = Lanes.multiplyAdd(v128.load(source, 32), factor, s2)
      s3 = Lanes.multiplyAdd(v128.load(source, 48), factor, s3)
      s4 = Lanes.multiplyAdd(v128.load(source, 64), factor, s4)
      s5 = Lanes.multiplyAdd(v128.load(source, 80), factor, s5)
      s6 = Lanes.multiplyAdd(v128.load(source, 96), factor, s6)
      s7 = Lanes.multiplyAdd(v128.load(source, 112), factor, s7)
    }
    v128.store(target, s0)
    v128.store(target, s1, 16)
    v128.store(target, s2, 32)
    v128.store(target, s3, 48)
    v128.store(target, s4, 64)
    v128.store(target, s5, 80)
    v128.store(target, s6, 96)
    v128.store(target, s7, 112)
  }

  /** The same for 16 columns. */
  @inline
  static addNarrow(pair: usize, end: usize, matrix: usize, base: usize, target: usize): void {
    let s0 = v128.load(base)
    let s1 = v128.load(base, 16)
    let s2 = v128.load(base, 32)
    let s3 = v128.load(base, 48)
    while (pair < end) {
      const factor = v128.load_splat<f32>(pair, 4)
      const source: usize = matrix + load<u32>(pair)
      pair += pairBytes
      s0 = Lanes.multiplyAdd(v128.load(source), factor, s0)
      s1 = Lanes.multiplyAdd(v128.load(source, 16), factor, s1)
      s2 = Lanes.multiplyAdd(v128.load(source, 32), factor, s2)
      s3 = Lanes.multiplyAdd(v128.load(source, 48), factor, s3)
    }
    v128.store(target, s0)
    v128.store(target, s1, 16)
    v128.store(target, s2, 32)
    v128.store(target, s3, 48)
  }
}
