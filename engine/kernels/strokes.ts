/** Digits described by their strokes, many at once: the fast twin of `engine/doubt/orientation.ts`, which says what is computed and why. */
import { Lanes } from './lanes.ts'

const side: i32 = 28
const parts: i32 = 5
const directions: i32 = 8
/** Numbers that describe a picture. */
const features: i32 = parts * parts * directions

/** The picture with paper around it: a row above and below, and four columns on the right. */
const framedStride: usize = 4 * (28 + 4)
const framedBytes: usize = framedStride * 30
/** For each of four pixels: the share of its edge for the first direction and for the next one, and where these are in a cell (bytes). */
const toFirstAt: usize = framedBytes
const toNextAt: usize = toFirstAt + 16
const firstAt: usize = toNextAt + 16
const nextAt: usize = firstAt + 16
/**
 * An edge belongs to the four parts whose centres are around it. So it is counted in a cell for these four, of which there are six by six, with
 * a vector for each direction: parts above left, above right, below left, below right.
 */
const cellBytes: usize = 8 * 16
const cells: i32 = 6
/** For each row or column of pixels: where its cells begin (bytes), and the shares of the four parts in their order. */
const rowCellsAt: usize = nextAt + 16
const columnCellsAt: usize = rowCellsAt + 4 * 28
const rowSharesAt: usize = columnCellsAt + 4 * 28
const columnSharesAt: usize = rowSharesAt + 16 * 28
const cellsAt: usize = columnSharesAt + 16 * 28
/** Edges by part and direction, with a border of parts that are not used. */
const partBytes: usize = 4 * 8
const partStride: usize = partBytes * 7
const gridAt: usize = cellsAt + 36 * cellBytes

class Strokes {
  /** Zeros, a multiple of 16 bytes of them: sooner done than `memory.fill` is called. */
  @inline
  static clear(start: usize, bytes: usize): void {
    for (let offset: usize = 0; offset < bytes; offset += 16) v128.store(start + offset, f32x4.splat(0))
  }

  /** The angle whose tangent is `ratio`, 0 to 1, in eighths of a circle. Source: Abramowitz and Stegun, 4.4.49, to 2 · 10⁻⁸. */
  @inline
  static eighth(ratio: v128): v128 {
    const square = f32x4.mul(ratio, ratio)
    let sum = f32x4.splat(0.0028662257)
    sum = Lanes.multiplyAdd(sum, square, f32x4.splat(-0.0161657367))
    sum = Lanes.multiplyAdd(sum, square, f32x4.splat(0.0429096138))
    sum = Lanes.multiplyAdd(sum, square, f32x4.splat(-0.07528964))
    sum = Lanes.multiplyAdd(sum, square, f32x4.splat(0.1065626393))
    sum = Lanes.multiplyAdd(sum, square, f32x4.splat(-0.1420889944))
    sum = Lanes.multiplyAdd(sum, square, f32x4.splat(0.1999355085))
    sum = Lanes.multiplyAdd(sum, square, f32x4.splat(-0.3333314528))
    sum = Lanes.multiplyAdd(sum, square, f32x4.splat(1))
    const one = f32x4.splat(1)
    return v128.bitselect(one, f32x4.mul(f32x4.mul(ratio, sum), f32x4.splat(1.2732395447351628)), f32x4.eq(ratio, one))
  }

  /** Of four columns: the pixels of three rows, those in the middle twice. */
  @inline
  static sum(above: usize, here: usize, below: usize): v128 {
    const middle = v128.load(here)
    return f32x4.add(f32x4.add(v128.load(above), v128.load(below)), f32x4.add(middle, middle))
  }

  /** Counts the edge of one of four pixels in a cell. */
  @inline
  static addEdge(scratch: usize, rowCells: usize, rowShares: v128, x: usize, pixel: usize): void {
    const cell = rowCells + <usize>load<u32>(scratch + columnCellsAt + x + pixel)
    const shares = f32x4.mul(rowShares, v128.load(scratch + columnSharesAt + 4 * (x + pixel)))
    const first = cell + <usize>load<u32>(scratch + firstAt + pixel)
    const toFirst = v128.load_splat<f32>(scratch + toFirstAt + pixel)
    v128.store(first, Lanes.multiplyAdd(shares, toFirst, v128.load(first)))
    const next = cell + <usize>load<u32>(scratch + nextAt + pixel)
    const toNext = v128.load_splat<f32>(scratch + toNextAt + pixel)
    v128.store(next, Lanes.multiplyAdd(shares, toNext, v128.load(next)))
  }

  /** Adds four numbers to those at `target`. */
  @inline
  static addTo(target: usize, numbers: v128): void {
    v128.store(target, f32x4.add(v128.load(target), numbers))
  }
}

/** Bytes that `describeStrokes` writes to beside its result; they must be 0 at first. */
export function strokeScratchBytes(): i32 {
  return <i32>(gridAt + 7 * partStride)
}

/** To be called once for new scratch. */
export function prepareStrokes(scratch: usize): void {
  for (let pixel = 0; pixel < side; pixel++) {
    // Where the row or column lies among the parts, whose centres are the whole numbers.
    const place: f32 = ((<f32>pixel + 0.5) * <f32>parts) / <f32>side - 0.5
    const before = Mathf.floor(place)
    const after = place - before
    const cell = <i32>(before + 1) * <i32>cellBytes
    store<i32>(scratch + rowCellsAt + 4 * <usize>pixel, cell * cells)
    store<i32>(scratch + columnCellsAt + 4 * <usize>pixel, cell)
    const row = scratch + rowSharesAt + 16 * <usize>pixel
    const column = scratch + columnSharesAt + 16 * <usize>pixel
    for (let part: usize = 0; part < 4; part++) {
      store<f32>(row + 4 * part, part < 2 ? 1 - after : after)
      store<f32>(column + 4 * part, (part & 1) === 0 ? 1 - after : after)
    }
  }
}

/** Writes the features of `count` digits, [784] bytes each, to `target`, [count × 200]. */
export function describeStrokes(digits: usize, count: i32, scratch: usize, target: usize): void {
  for (let digit = 0; digit < count; digit++) {
    describe(digits + <usize>(digit * side * side), scratch, target + <usize>(digit * features * 4))
  }
}

function describe(digit: usize, scratch: usize, target: usize): void {
  frame(digit, scratch)
  Strokes.clear(scratch + cellsAt, 36 * cellBytes)
  for (let y = 0; y < side; y++) countEdges(scratch, y)
  gatherParts(scratch)
  writeFeatures(scratch + gridAt, target)
}

/** The bytes as numbers: shades count only in relation to each other, and whole numbers are exact. */
function frame(digit: usize, scratch: usize): void {
  for (let y = 0; y < side; y++) {
    const source = digit + <usize>(y * side)
    const row = scratch + framedStride * <usize>(y + 1)
    for (let x: usize = 0; x < 28; x += 4) {
      const bytes = v128.load_zero<u32>(source + x)
      const words = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(bytes))
      v128.store(row + 4 * x, f32x4.convert_i32x4_u(words))
    }
  }
}

/** Counts the edges of a row of pixels: Sobel's gradient, shared between the two directions that it lies between. */
function countEdges(scratch: usize, y: i32): void {
  const above = scratch + framedStride * <usize>y
  const here = above + framedStride
  const below = here + framedStride
  const zero = f32x4.splat(0)
  // What Sobel's gradient is made of, for four pixels before, here and after.
  let sumBefore = zero
  let sum = Strokes.sum(above, here, below)
  let differenceBefore = zero
  let difference = f32x4.sub(v128.load(below), v128.load(above))
  const rowCells = scratch + cellsAt + <usize>load<u32>(scratch + rowCellsAt + 4 * <usize>y)
  const rowShares = v128.load(scratch + rowSharesAt + 16 * <usize>y)
  for (let x: usize = 0; x < 4 * 28; x += 16) {
    const after = x + 16
    const sumAfter = Strokes.sum(above + after, here + after, below + after)
    const differenceAfter = f32x4.sub(v128.load(below + after), v128.load(above + after))
    const gradientX = f32x4.sub(
      v128.shuffle<f32>(sum, sumAfter, 1, 2, 3, 4),
      v128.shuffle<f32>(sumBefore, sum, 3, 4, 5, 6),
    )
    const gradientY = f32x4.add(
      f32x4.add(
        v128.shuffle<f32>(differenceBefore, difference, 3, 4, 5, 6),
        v128.shuffle<f32>(difference, differenceAfter, 1, 2, 3, 4),
      ),
      f32x4.add(difference, difference),
    )
    sumBefore = sum
    sum = sumAfter
    differenceBefore = difference
    difference = differenceAfter
    if (!v128.any_true(v128.or(gradientX, gradientY))) continue
    const strength = f32x4.sqrt(f32x4.add(f32x4.mul(gradientX, gradientX), f32x4.mul(gradientY, gradientY)))
    const absX = f32x4.abs(gradientX)
    const absY = f32x4.abs(gradientY)
    // 0 to 8, counted from the right downward: first within an eighth of a circle, then folded out.
    const isSteep = f32x4.gt(absY, absX)
    const least = f32x4.pmin(absX, absY)
    const greatest = f32x4.pmax(f32x4.pmax(absX, absY), f32x4.splat(1))
    let turn = Strokes.eighth(f32x4.div(least, greatest))
    turn = v128.bitselect(f32x4.sub(f32x4.splat(2), turn), turn, isSteep)
    turn = v128.bitselect(f32x4.sub(f32x4.splat(4), turn), turn, f32x4.lt(gradientX, zero))
    turn = v128.bitselect(f32x4.sub(f32x4.splat(8), turn), turn, f32x4.lt(gradientY, zero))
    const first = f32x4.floor(turn)
    const next = f32x4.mul(strength, f32x4.sub(turn, first))
    v128.store(scratch + toFirstAt, f32x4.sub(strength, next))
    v128.store(scratch + toNextAt, next)
    const direction = i32x4.trunc_sat_f32x4_s(first)
    const seven = i32x4.splat(7)
    v128.store(scratch + firstAt, i32x4.shl(v128.and(direction, seven), 4))
    v128.store(scratch + nextAt, i32x4.shl(v128.and(i32x4.add(direction, i32x4.splat(1)), seven), 4))
    Strokes.addEdge(scratch, rowCells, rowShares, x, 0)
    Strokes.addEdge(scratch, rowCells, rowShares, x, 4)
    Strokes.addEdge(scratch, rowCells, rowShares, x, 8)
    Strokes.addEdge(scratch, rowCells, rowShares, x, 12)
  }
}

/** Adds the cells up by part. */
function gatherParts(scratch: usize): void {
  const grid = scratch + gridAt
  Strokes.clear(grid, 7 * partStride)
  let cell = scratch + cellsAt
  for (let row = 0; row < cells; row++) {
    let part = grid + partStride * <usize>row
    for (let column = 0; column < cells; column++, part += partBytes) {
      for (let direction: usize = 0; direction < partBytes; direction += 16, cell += 64) {
        const a = v128.load(cell)
        const b = v128.load(cell, 16)
        const c = v128.load(cell, 32)
        const d = v128.load(cell, 48)
        const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5)
        const AB = v128.shuffle<f32>(a, b, 2, 6, 3, 7)
        const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5)
        const CD = v128.shuffle<f32>(c, d, 2, 6, 3, 7)
        const here = part + direction
        Strokes.addTo(here, v128.shuffle<f32>(ab, cd, 0, 1, 4, 5))
        Strokes.addTo(here + partBytes, v128.shuffle<f32>(ab, cd, 2, 3, 6, 7))
        Strokes.addTo(here + partStride, v128.shuffle<f32>(AB, CD, 0, 1, 4, 5))
        Strokes.addTo(here + partStride + partBytes, v128.shuffle<f32>(AB, CD, 2, 3, 6, 7))
      }
    }
  }
}

/** Ten times the root of each number's share of all; zeros for a picture without edges. */
function writeFeatures(grid: usize, target: usize): void {
  let all = f32x4.splat(0)
  for (let y: usize = 1; y <= 5; y++) {
    const start = grid + partStride * y + partBytes
    for (let x: usize = 0; x < 5 * partBytes; x += 16) all = f32x4.add(all, v128.load(start + x))
  }
  const total =
    f32x4.extract_lane(all, 0) + f32x4.extract_lane(all, 1) + f32x4.extract_lane(all, 2) + f32x4.extract_lane(all, 3)
  const scale = f32x4.splat(total > 0 ? 100 / total : 0)
  let feature = target
  for (let y: usize = 1; y <= 5; y++) {
    const start = grid + partStride * y + partBytes
    for (let x: usize = 0; x < 5 * partBytes; x += 16, feature += 16) {
      v128.store(feature, f32x4.sqrt(f32x4.mul(v128.load(start + x), scale)))
    }
  }
}
