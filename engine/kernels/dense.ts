/**
 * Products of two full matrices, for layers whose inputs are seldom 0 and for narrow ones. Four rows by two vectors at a time: eight
 * sums in registers, six loads for eight multiply-adds.
 */
import { Lanes, rowBytes } from './lanes.ts'

/**
 * target[row] = base[row] + scale · Σₖ a[row, k] · b[k] for the rows from `from` to `to` − 1 (a multiple of 4 apart, or the rows up to
 * the next multiple of 4 are written as well) of a panel, of which `vectors` vectors of 4 columns (an even number) are computed.
 *
 * a[row, k] is at `a` + row · aRow + k · aStep, and after every `run` steps `aJump` further: so one function serves a · W, where the
 * steps go along a row through the panels of a, and aᵀ · dz, where they go down a column. b[k] is row k of a panel. base
 * is one row for all rows (`baseRow` = 0: biases, or zeros) or the target itself (`baseRow` = 128).
 */
export function multiply(
  a: usize,
  aRow: usize,
  aStep: usize,
  run: i32,
  aJump: usize,
  steps: i32,
  b: usize,
  base: usize,
  baseRow: usize,
  target: usize,
  scale: f32,
  from: i32,
  to: i32,
  vectors: i32,
): void {
  const zero = f32x4.splat(0)
  const scales = f32x4.splat(scale)
  const a2 = aRow * 2
  const a3 = aRow * 3
  const base2 = baseRow * 2
  const base3 = baseRow * 3
  for (let row = from; row < to; row += 4) {
    for (let vector = 0; vector < vectors; vector += 2) {
      const column = (<usize>vector) << 4
      let s00 = zero
      let s01 = zero
      let s10 = zero
      let s11 = zero
      let s20 = zero
      let s21 = zero
      let s30 = zero
      let s31 = zero
      let pointer = a + <usize>row * aRow
      let source = b + column
      for (let left = steps; left > 0; left -= run) {
        const end = source + rowBytes * <usize>min(left, run)
        for (; source < end; source += rowBytes) {
          const b0 = v128.load(source)
          const b1 = v128.load(source, 16)
          const f0 = v128.load_splat<f32>(pointer)
          s00 = Lanes.multiplyAdd(b0, f0, s00)
          s01 = Lanes.multiplyAdd(b1, f0, s01)
          const f1 = v128.load_splat<f32>(pointer + aRow)
          s10 = Lanes.multiplyAdd(b0, f1, s10)
          s11 = Lanes.multiplyAdd(b1, f1, s11)
          const f2 = v128.load_splat<f32>(pointer + a2)
          s20 = Lanes.multiplyAdd(b0, f2, s20)
          s21 = Lanes.multiplyAdd(b1, f2, s21)
          const f3 = v128.load_splat<f32>(pointer + a3)
          s30 = Lanes.multiplyAdd(b0, f3, s30)
          s31 = Lanes.multiplyAdd(b1, f3, s31)
          pointer += aStep
        }
        pointer += aJump
      }
      const from0 = base + <usize>row * baseRow + column
      const to0 = target + <usize>row * rowBytes + column
      v128.store(to0, Lanes.multiplyAdd(s00, scales, v128.load(from0)))
      v128.store(to0, Lanes.multiplyAdd(s01, scales, v128.load(from0, 16)), 16)
      v128.store(to0, Lanes.multiplyAdd(s10, scales, v128.load(from0 + baseRow)), 128)
      v128.store(to0, Lanes.multiplyAdd(s11, scales, v128.load(from0 + baseRow, 16)), 144)
      v128.store(to0, Lanes.multiplyAdd(s20, scales, v128.load(from0 + base2)), 256)
      v128.store(to0, Lanes.multiplyAdd(s21, scales, v128.load(from0 + base2, 16)), 272)
      v128.store(to0, Lanes.multiplyAdd(s30, scales, v128.load(from0 + base3)), 384)
      v128.store(to0, Lanes.multiplyAdd(s31, scales, v128.load(from0 + base3, 16)), 400)
    }
  }
}

/** target += scale · Σ of the first `rows` rows of a panel: db from dz. `target` is one row. */
export function addColumnSums(matrix: usize, rows: i32, target: usize, scale: f32): void {
  const scales = f32x4.splat(scale)
  const end = matrix + rowBytes * <usize>rows
  for (let column: usize = 0; column < rowBytes; column += 16) {
    let sum = f32x4.splat(0)
    for (let row = matrix + column; row < end; row += rowBytes) sum = f32x4.add(sum, v128.load(row))
    v128.store(target + column, Lanes.multiplyAdd(sum, scales, v128.load(target + column)))
  }
}

/**
 * Writes rows `from` to `to` − 1 (multiples of 4) of a panel of W as columns of Wᵀ, whose panels are `panelBytes` apart. `first` is
 * the number of the panel's first column, and `columns` how many of its columns are to be written, up to the next multiple of 4.
 */
export function transposePanel(
  panel: usize,
  from: i32,
  to: i32,
  transposed: usize,
  panelBytes: usize,
  first: i32,
  columns: i32,
): void {
  for (let row = from; row < to; row += 4) {
    let source = panel + rowBytes * <usize>row
    const part = transposed + panelBytes * <usize>(row >> 5) + 4 * <usize>(row & 31)
    let target = part + rowBytes * <usize>first
    const end = target + rowBytes * <usize>columns
    for (; target < end; target += 4 * rowBytes, source += 16) {
      const a = v128.load(source)
      const b = v128.load(source, 128)
      const c = v128.load(source, 256)
      const d = v128.load(source, 384)
      const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5)
      const AB = v128.shuffle<f32>(a, b, 2, 6, 3, 7)
      const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5)
      const CD = v128.shuffle<f32>(c, d, 2, 6, 3, 7)
      v128.store(target, v128.shuffle<f32>(ab, cd, 0, 1, 4, 5))
      v128.store(target, v128.shuffle<f32>(ab, cd, 2, 3, 6, 7), 128)
      v128.store(target, v128.shuffle<f32>(AB, CD, 0, 1, 4, 5), 256)
      v128.store(target, v128.shuffle<f32>(AB, CD, 2, 3, 6, 7), 384)
    }
  }
}
