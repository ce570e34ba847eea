/**
 * Products of two full matrices, for layers whose inputs are seldom 0 and for the ten outputs. Four rows by two or three vectors at a
 * time: eight or twelve sums in registers, six or seven loads for them.
 */
import { Lanes, rowBytes } from './lanes.ts'

/**
 * target[row] = base[row] + Σₖ a[row, k] · b[k] for the rows from `from` to `to` − 1 (a multiple of 4 apart, or the rows up to
 * the next multiple of 4 are written as well) of a panel, of which `vectors` vectors of 4 columns (an even number) are computed.
 *
 * a[row, k] is at `a` + row · aRow + k · aStep, and after every `run` steps `aJump` further: so one function serves a · W, where the
 * steps go along a row through the panels of a, and aᵀ · dz, where they go down a column. b[k] is row k of a panel. base
 * is one row for all rows (`baseRow` = 0: biases, or zeros) or has one for each (`baseRow` = 128: the target itself).
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
  from: i32,
  to: i32,
  vectors: i32,
): void {
  const a2 = aRow * 2
  const a3 = aRow * 3
  const base2 = baseRow * 2
  const base3 = baseRow * 3
  for (let row = from; row < to; row += 4) {
    for (let vector = 0; vector < vectors; vector += 2) {
      const column = (<usize>vector) << 4
      const from0 = base + <usize>row * baseRow + column
      let s00 = v128.load(from0)
      let s01 = v128.load(from0, 16)
      let s10 = v128.load(from0 + baseRow)
      let s11 = v128.load(from0 + baseRow, 16)
      let s20 = v128.load(from0 + base2)
      let s21 = v128.load(from0 + base2, 16)
      let s30 = v128.load(from0 + base3)
      let s31 = v128.load(from0 + base3, 16)
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
      const to0 = target + <usize>row * rowBytes + column
      v128.store(to0, s00)
      v128.store(to0, s01, 16)
      v128.store(to0, s10, 128)
      v128.store(to0, s11, 144)
      v128.store(to0, s20, 256)
      v128.store(to0, s21, 272)
      v128.store(to0, s30, 384)
      v128.store(to0, s31, 400)
    }
  }
}

/**
 * The same for the ten outputs, whose columns are three vectors, in one run of `steps`; base and target have rows of their own sizes. Rows as
 * in `multiply`.
 */
export function multiplyTen(
  a: usize,
  aRow: usize,
  aStep: usize,
  steps: i32,
  b: usize,
  base: usize,
  baseRow: usize,
  target: usize,
  targetRow: usize,
  from: i32,
  to: i32,
): void {
  for (let row = from; row < to; row += 4) {
    let source = base + <usize>row * baseRow
    let s00 = v128.load(source)
    let s01 = v128.load(source, 16)
    let s02 = v128.load(source, 32)
    source += baseRow
    let s10 = v128.load(source)
    let s11 = v128.load(source, 16)
    let s12 = v128.load(source, 32)
    source += baseRow
    let s20 = v128.load(source)
    let s21 = v128.load(source, 16)
    let s22 = v128.load(source, 32)
    source += baseRow
    let s30 = v128.load(source)
    let s31 = v128.load(source, 16)
    let s32 = v128.load(source, 32)
    let p0 = a + <usize>row * aRow
    let p1 = p0 + aRow
    let p2 = p1 + aRow
    let p3 = p2 + aRow
    const end = b + rowBytes * <usize>steps
    for (let k = b; k < end; k += rowBytes) {
      const b0 = v128.load(k)
      const b1 = v128.load(k, 16)
      const b2 = v128.load(k, 32)
      const f0 = v128.load_splat<f32>(p0)
      s00 = Lanes.multiplyAdd(b0, f0, s00)
      s01 = Lanes.multiplyAdd(b1, f0, s01)
      s02 = Lanes.multiplyAdd(b2, f0, s02)
      const f1 = v128.load_splat<f32>(p1)
      s10 = Lanes.multiplyAdd(b0, f1, s10)
      s11 = Lanes.multiplyAdd(b1, f1, s11)
      s12 = Lanes.multiplyAdd(b2, f1, s12)
      const f2 = v128.load_splat<f32>(p2)
      s20 = Lanes.multiplyAdd(b0, f2, s20)
      s21 = Lanes.multiplyAdd(b1, f2, s21)
      s22 = Lanes.multiplyAdd(b2, f2, s22)
      const f3 = v128.load_splat<f32>(p3)
      s30 = Lanes.multiplyAdd(b0, f3, s30)
      s31 = Lanes.multiplyAdd(b1, f3, s31)
      s32 = Lanes.multiplyAdd(b2, f3, s32)
      p0 += aStep
      p1 += aStep
      p2 += aStep
      p3 += aStep
    }
    let to0 = target + <usize>row * targetRow
    v128.store(to0, s00)
    v128.store(to0, s01, 16)
    v128.store(to0, s02, 32)
    to0 += targetRow
    v128.store(to0, s10)
    v128.store(to0, s11, 16)
    v128.store(to0, s12, 32)
    to0 += targetRow
    v128.store(to0, s20)
    v128.store(to0, s21, 16)
    v128.store(to0, s22, 32)
    to0 += targetRow
    v128.store(to0, s30)
    v128.store(to0, s31, 16)
    v128.store(to0, s32, 32)
  }
}

/** target = base + Σ of the first `rows` rows of a panel: db from dz. `base` and `target` are one row. */
export function sumColumns(matrix: usize, rows: i32, base: usize, target: usize): void {
  const end = matrix + rowBytes * <usize>rows
  for (let column: usize = 0; column < rowBytes; column += 16) {
    let sum = v128.load(base + column)
    for (let row = matrix + column; row < end; row += rowBytes) sum = f32x4.add(sum, v128.load(row))
    v128.store(target + column, sum)
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
