/**
 * The long loops of principal components of strokes: the fast twins of those of `engine/doubt/principal-components.ts`, which says what is
 * computed and why. Vectors have 200 dimensions, and are placed along 40 directions at once.
 */
import { Lanes } from './lanes.ts'

/** Numbers of a vector. */
const width: i32 = 200
/** Bytes of a row of 64-bit numbers. */
const stride: usize = 8 * 200

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
    const start = vectors + <usize>(vector * width * 4)
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
    const source = vectors + <usize>(vector * width * 4)
    const target = differences + <usize>(vector * width * 8)
    for (let j: usize = 0; j < 4 * 200; j += 4) {
      store<f64>(target + 2 * j, <f64>(load<f32>(source + j) - load<f32>(mean + j)))
    }
  }
  for (let i: usize = 0; i < stride; i += 16) {
    for (let j: usize = 0; j <= i; j += 64) {
      addBlock(differences + i, 8, stride, differences + j, count, products + 200 * i + j)
    }
  }
}

/**
 * Adds to a block of two rows by eight columns of a matrix with rows of 200 numbers, which begins at `target`: of rows r and columns c,
 * Σ a[r, k] · b[k, c] over k below `steps`. a[0, k] is at `a` + k · aStep, a[1, k] `aRow` bytes further; b has rows of 200 numbers, too.
 */
function addBlock(a: usize, aRow: usize, aStep: usize, b: usize, steps: i32, target: usize): void {
  const other = target + stride
  let s00 = v128.load(target)
  let s01 = v128.load(target, 16)
  let s02 = v128.load(target, 32)
  let s03 = v128.load(target, 48)
  let s10 = v128.load(other)
  let s11 = v128.load(other, 16)
  let s12 = v128.load(other, 32)
  let s13 = v128.load(other, 48)
  const end = b + stride * <usize>steps
  for (; b < end; b += stride, a += aStep) {
    const a0 = v128.load_splat<u64>(a)
    const a1 = v128.load_splat<u64>(a + aRow)
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    const b2 = v128.load(b, 32)
    const b3 = v128.load(b, 48)
    s00 = f64x2.add(s00, f64x2.mul(a0, b0))
    s01 = f64x2.add(s01, f64x2.mul(a0, b1))
    s02 = f64x2.add(s02, f64x2.mul(a0, b2))
    s03 = f64x2.add(s03, f64x2.mul(a0, b3))
    s10 = f64x2.add(s10, f64x2.mul(a1, b0))
    s11 = f64x2.add(s11, f64x2.mul(a1, b1))
    s12 = f64x2.add(s12, f64x2.mul(a1, b2))
    s13 = f64x2.add(s13, f64x2.mul(a1, b3))
  }
  v128.store(target, s00)
  v128.store(target, s01, 16)
  v128.store(target, s02, 32)
  v128.store(target, s03, 48)
  v128.store(other, s10)
  v128.store(other, s11, 16)
  v128.store(other, s12, 32)
  v128.store(other, s13, 48)
}

/**
 * One round of subspace iteration: `product` [count × 200] = `directions` [count × 200] · `matrix` [200 × 200], which must be symmetric, and made
 * orthonormal row by row. `count` is even. 64-bit numbers; each is summed in the order of the readable loops.
 */
export function iterateDirections(matrix: usize, directions: usize, product: usize, count: i32): void {
  const end = stride * <usize>count
  memory.fill(product, 0, end)
  for (let k: usize = 0; k < end; k += 2 * stride) {
    for (let column: usize = 0; column < stride; column += 64) {
      addBlock(directions + k, stride, 8, matrix + column, width, product + k + column)
    }
  }
  for (let k: usize = 0; k < end; k += stride) orthonormalise(product, product + k)
}

/** Makes a row upright on those from `first` on, and of length 1. */
function orthonormalise(first: usize, row: usize): void {
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
