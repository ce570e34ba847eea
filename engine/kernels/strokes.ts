/**
 * Digits described by their strokes, many at once: the fast twins of `engine/doubt/orientation.ts` and of the long loops of
 * `engine/doubt/principal-components.ts`, which say what is computed and why.
 */
import { Lanes } from './lanes.ts'

const side: i32 = 28
const parts: i32 = 5
const directions: i32 = 8
/** Numbers that describe a picture. */
const features: i32 = parts * parts * directions

/** The picture with paper around it: a row above and below, and four columns on the right. */
const framedStride: usize = 4 * (28 + 4)
const framedBytes: usize = framedStride * 30
/** For each of four pixels: the share of its edge for the first direction and for the next one, and the first direction. */
const firstAt: usize = framedBytes
const nextAt: usize = firstAt + 16
const directionAt: usize = nextAt + 16
/** For each column of pixels: where the part before it begins (bytes), and the share of the part after that. */
const partAt: usize = directionAt + 16
const shareAt: usize = partAt + 4 * 28
/** Edges of a row of pixels by part and direction, with a border of parts that are not used; then those of all rows. */
const partBytes: usize = 4 * 8
const partStride: usize = partBytes * 7
const rowAt: usize = shareAt + 4 * 28
const gridAt: usize = rowAt + partStride

class Strokes {
  /** Where a row or column of pixels lies among the parts, whose centres are the whole numbers. */
  @inline
  static partPlace(pixel: i32): f32 {
    return ((<f32>pixel + 0.5) * <f32>parts) / <f32>side - 0.5
  }

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

  /** Adds the edge of a pixel to the row's, by part and direction. */
  @inline
  static addEdge(scratch: usize, x: usize, pixel: usize): void {
    const toFirst = load<f32>(scratch + firstAt + pixel)
    const toNext = load<f32>(scratch + nextAt + pixel)
    const direction = load<u32>(scratch + directionAt + pixel)
    const part = scratch + rowAt + <usize>load<u32>(scratch + partAt + x + pixel)
    const right = load<f32>(scratch + shareAt + x + pixel)
    const left: f32 = 1 - right
    const first = part + ((<usize>direction) << 2)
    const next = part + ((<usize>((direction + 1) & 7)) << 2)
    store<f32>(first, load<f32>(first) + toFirst * left)
    store<f32>(first, load<f32>(first, 32) + toFirst * right, 32)
    store<f32>(next, load<f32>(next) + toNext * left)
    store<f32>(next, load<f32>(next, 32) + toNext * right, 32)
  }
}

/** Bytes that `describeStrokes` writes to beside its result; they must be 0 at first. */
export function strokeScratchBytes(): i32 {
  return <i32>(gridAt + 7 * partStride)
}

/** To be called once for new scratch. */
export function prepareStrokes(scratch: usize): void {
  for (let pixel = 0; pixel < side; pixel++) {
    const place = Strokes.partPlace(pixel)
    const before = Mathf.floor(place)
    const offset = (<usize>pixel) << 2
    store<i32>(scratch + partAt + offset, <i32>(before + 1) * <i32>partBytes)
    store<f32>(scratch + shareAt + offset, place - before)
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
  const grid = scratch + gridAt
  Strokes.clear(grid, 7 * partStride)
  for (let y = 0; y < side; y++) {
    if (!findEdges(scratch, y)) continue
    // The row's edges belong to the two rows of parts that it lies between.
    const place = Strokes.partPlace(y)
    const before = Mathf.floor(place)
    const lower = f32x4.splat(place - before)
    const upper = f32x4.splat(1 - (place - before))
    const start = grid + partStride * <usize>(<i32>before + 1)
    for (let column: usize = 0; column < partStride; column += 16) {
      const edges = v128.load(scratch + rowAt + column)
      const here = start + column
      const below = here + partStride
      v128.store(here, f32x4.add(v128.load(here), f32x4.mul(edges, upper)))
      v128.store(below, f32x4.add(v128.load(below), f32x4.mul(edges, lower)))
    }
  }
  writeFeatures(grid, target)
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

/** Sobel's gradient of a row of pixels, shared between the two directions that it lies between. False if there is no ink near the row. */
function findEdges(scratch: usize, y: i32): bool {
  const above = scratch + framedStride * <usize>y
  const here = above + framedStride
  const below = here + framedStride
  const zero = f32x4.splat(0)
  // What Sobel's gradient is made of, for four pixels before, here and after.
  let sumBefore = zero
  let sum = Strokes.sum(above, here, below)
  let differenceBefore = zero
  let difference = f32x4.sub(v128.load(below), v128.load(above))
  Strokes.clear(scratch + rowAt, partStride)
  let isInked = false
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
    isInked = true
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
    v128.store(scratch + firstAt, f32x4.sub(strength, next))
    v128.store(scratch + nextAt, next)
    v128.store(scratch + directionAt, v128.and(i32x4.trunc_sat_f32x4_s(first), i32x4.splat(7)))
    Strokes.addEdge(scratch, x, 0)
    Strokes.addEdge(scratch, x, 4)
    Strokes.addEdge(scratch, x, 8)
    Strokes.addEdge(scratch, x, 12)
  }
  return isInked
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

/**
 * Writes the places of `count` vectors [count × 200] along 40 directions to `places` [count × 40], and to `rests` the squared length of
 * what the directions cannot say of each. `directions` is [200 × 40], `mean` is [200].
 */
export function placeVectors(
  vectors: usize,
  count: i32,
  mean: usize,
  directions: usize,
  places: usize,
  rests: usize,
): void {
  for (let vector = 0; vector < count; vector++) {
    const zero = f32x4.splat(0)
    let s0 = zero
    let s1 = zero
    let s2 = zero
    let s3 = zero
    let s4 = zero
    let s5 = zero
    let s6 = zero
    let s7 = zero
    let s8 = zero
    let s9 = zero
    let squares: f64 = 0
    const start = vectors + <usize>(vector * features * 4)
    let row = directions
    for (let j: usize = 0; j < 4 * 200; j += 4, row += 160) {
      const distance = load<f32>(start + j) - load<f32>(mean + j)
      squares += <f64>distance * <f64>distance
      const x = f32x4.splat(distance)
      s0 = Lanes.multiplyAdd(v128.load(row), x, s0)
      s1 = Lanes.multiplyAdd(v128.load(row, 16), x, s1)
      s2 = Lanes.multiplyAdd(v128.load(row, 32), x, s2)
      s3 = Lanes.multiplyAdd(v128.load(row, 48), x, s3)
      s4 = Lanes.multiplyAdd(v128.load(row, 64), x, s4)
      s5 = Lanes.multiplyAdd(v128.load(row, 80), x, s5)
      s6 = Lanes.multiplyAdd(v128.load(row, 96), x, s6)
      s7 = Lanes.multiplyAdd(v128.load(row, 112), x, s7)
      s8 = Lanes.multiplyAdd(v128.load(row, 128), x, s8)
      s9 = Lanes.multiplyAdd(v128.load(row, 144), x, s9)
    }
    const place = places + <usize>(vector * 160)
    v128.store(place, s0)
    v128.store(place, s1, 16)
    v128.store(place, s2, 32)
    v128.store(place, s3, 48)
    v128.store(place, s4, 64)
    v128.store(place, s5, 80)
    v128.store(place, s6, 96)
    v128.store(place, s7, 112)
    v128.store(place, s8, 128)
    v128.store(place, s9, 144)
    for (let k: usize = 0; k < 160; k += 4) {
      const along = <f64>load<f32>(place + k)
      squares -= along * along
    }
    store<f64>(rests + ((<usize>vector) << 3), max<f64>(squares, 0))
  }
}

/**
 * Adds (x − mean)(x − mean)ᵀ of `count` vectors x [count × 200] to `products` [200 × 200], of which blocks of 2 × 8 that reach to the diagonal
 * are kept up, no more. `differences` is room for [count × 200] 64-bit numbers. Each number is summed vector by vector, as by the readable loops.
 */
export function addProducts(vectors: usize, count: i32, mean: usize, differences: usize, products: usize): void {
  for (let vector = 0; vector < count; vector++) {
    const source = vectors + <usize>(vector * features * 4)
    const target = differences + <usize>(vector * features * 8)
    for (let j: usize = 0; j < 4 * 200; j += 4) {
      store<f64>(target + 2 * j, <f64>(load<f32>(source + j) - load<f32>(mean + j)))
    }
  }
  const stride: usize = 8 * 200
  const end = differences + stride * <usize>count
  for (let i: usize = 0; i < 8 * 200; i += 16) {
    for (let j: usize = 0; j <= i; j += 64) {
      const one = products + 200 * i + j
      const other = one + stride
      let s00 = v128.load(one)
      let s01 = v128.load(one, 16)
      let s02 = v128.load(one, 32)
      let s03 = v128.load(one, 48)
      let s10 = v128.load(other)
      let s11 = v128.load(other, 16)
      let s12 = v128.load(other, 32)
      let s13 = v128.load(other, 48)
      for (let x = differences; x < end; x += stride) {
        const xi0 = v128.load_splat<u64>(x + i)
        const xi1 = v128.load_splat<u64>(x + i, 8)
        const x0 = v128.load(x + j)
        const x1 = v128.load(x + j, 16)
        const x2 = v128.load(x + j, 32)
        const x3 = v128.load(x + j, 48)
        s00 = f64x2.add(s00, f64x2.mul(xi0, x0))
        s01 = f64x2.add(s01, f64x2.mul(xi0, x1))
        s02 = f64x2.add(s02, f64x2.mul(xi0, x2))
        s03 = f64x2.add(s03, f64x2.mul(xi0, x3))
        s10 = f64x2.add(s10, f64x2.mul(xi1, x0))
        s11 = f64x2.add(s11, f64x2.mul(xi1, x1))
        s12 = f64x2.add(s12, f64x2.mul(xi1, x2))
        s13 = f64x2.add(s13, f64x2.mul(xi1, x3))
      }
      v128.store(one, s00)
      v128.store(one, s01, 16)
      v128.store(one, s02, 32)
      v128.store(one, s03, 48)
      v128.store(other, s10)
      v128.store(other, s11, 16)
      v128.store(other, s12, 32)
      v128.store(other, s13, 48)
    }
  }
}

/**
 * One round of subspace iteration: `product` [40 × 200] = `directions` [40 × 200] · `matrix` [200 × 200], which must be symmetric, and made
 * orthonormal row by row. 64-bit numbers; each is summed in the order of the readable loops.
 */
export function iterateDirections(matrix: usize, directions: usize, product: usize): void {
  const stride: usize = 8 * 200
  const end = directions + stride
  for (let k: usize = 0; k < 40 * stride; k += 2 * stride) {
    for (let column: usize = 0; column < stride; column += 64) {
      let s00 = f64x2.splat(0)
      let s01 = s00
      let s02 = s00
      let s03 = s00
      let s10 = s00
      let s11 = s00
      let s12 = s00
      let s13 = s00
      let row = matrix + column
      for (let x = directions + k; x < end + k; x += 8, row += stride) {
        const x0 = v128.load_splat<u64>(x)
        const x1 = v128.load_splat<u64>(x, stride)
        const m0 = v128.load(row)
        const m1 = v128.load(row, 16)
        const m2 = v128.load(row, 32)
        const m3 = v128.load(row, 48)
        s00 = f64x2.add(s00, f64x2.mul(m0, x0))
        s01 = f64x2.add(s01, f64x2.mul(m1, x0))
        s02 = f64x2.add(s02, f64x2.mul(m2, x0))
        s03 = f64x2.add(s03, f64x2.mul(m3, x0))
        s10 = f64x2.add(s10, f64x2.mul(m0, x1))
        s11 = f64x2.add(s11, f64x2.mul(m1, x1))
        s12 = f64x2.add(s12, f64x2.mul(m2, x1))
        s13 = f64x2.add(s13, f64x2.mul(m3, x1))
      }
      const target = product + k + column
      v128.store(target, s00)
      v128.store(target, s01, 16)
      v128.store(target, s02, 32)
      v128.store(target, s03, 48)
      v128.store(target, s10, stride)
      v128.store(target, s11, stride + 16)
      v128.store(target, s12, stride + 32)
      v128.store(target, s13, stride + 48)
    }
  }
  for (let k: usize = 0; k < 40 * stride; k += stride) orthonormalise(product, product + k)
}

/** Makes a row upright on those from `first` on, and of length 1. */
function orthonormalise(first: usize, row: usize): void {
  const stride: usize = 8 * 200
  for (let earlier = first; earlier < row; earlier += stride) {
    const along = f64x2.splat(dot(earlier, row))
    for (let j: usize = 0; j < stride; j += 16) {
      v128.store(row + j, f64x2.sub(v128.load(row + j), f64x2.mul(along, v128.load(earlier + j))))
    }
  }
  const length = sqrt<f64>(dot(row, row))
  for (let j: usize = 0; j < stride; j += 8) {
    // Vectors that vary in fewer directions leave a row of zeros.
    store<f64>(row + j, length > 1e-12 ? load<f64>(row + j) / length : 0)
  }
}

function dot(one: usize, other: usize): f64 {
  let sum: f64 = 0
  for (let j: usize = 0; j < 8 * 200; j += 8) sum += load<f64>(one + j) * load<f64>(other + j)
  return sum
}
