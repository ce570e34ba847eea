/**
 * What changes weights: the optimisers of `engine/network/optimisers.ts` and the penalties and bounds of `engine/network/penalties.ts`,
 * whose comments hold the formulas. All work on `count` numbers in a row (a multiple of 4): weights w, gradients g, memories v and s.
 */
import { Lanes, rowBytes } from './lanes.ts'

class Memory {
  /**
   * `x`, or 0 where it is next to nothing: what decays from step to step would end in the numbers below 10⁻³⁸, which processors
   * handle a hundred times more slowly.
   */
  @inline
  static keep(x: v128): v128 {
    return v128.and(x, f32x4.gt(f32x4.abs(x), f32x4.splat(1e-30)))
  }
}

/** w −= rate · g */
export function descend(w: usize, g: usize, count: i32, rate: f32): void {
  const rates = f32x4.splat(-rate)
  const end = w + 4 * <usize>count
  for (; w < end; w += 16, g += 16) v128.store(w, Lanes.multiplyAdd(v128.load(g), rates, v128.load(w)))
}

export function descendWithMomentum(w: usize, g: usize, v: usize, count: i32, rate: f32, momentum: f32): void {
  const rates = f32x4.splat(-rate)
  const momentums = f32x4.splat(momentum)
  const end = w + 4 * <usize>count
  for (; w < end; w += 16, g += 16, v += 16) {
    const velocity = Memory.keep(Lanes.multiplyAdd(v128.load(v), momentums, v128.load(g)))
    v128.store(v, velocity)
    v128.store(w, Lanes.multiplyAdd(velocity, rates, v128.load(w)))
  }
}

export function descendWithNesterov(w: usize, g: usize, v: usize, count: i32, rate: f32, momentum: f32): void {
  const rates = f32x4.splat(-rate)
  const momentums = f32x4.splat(momentum)
  const end = w + 4 * <usize>count
  for (; w < end; w += 16, g += 16, v += 16) {
    const gradient = v128.load(g)
    const velocity = Memory.keep(Lanes.multiplyAdd(v128.load(v), momentums, gradient))
    v128.store(v, velocity)
    v128.store(w, Lanes.multiplyAdd(Lanes.multiplyAdd(velocity, momentums, gradient), rates, v128.load(w)))
  }
}

export function descendWithRmsprop(
  w: usize,
  g: usize,
  s: usize,
  count: i32,
  rate: f32,
  rho: f32,
  rest: f32,
  epsilon: f32,
): void {
  const rates = f32x4.splat(rate)
  const rhos = f32x4.splat(rho)
  const rests = f32x4.splat(rest)
  const epsilons = f32x4.splat(epsilon)
  const end = w + 4 * <usize>count
  for (; w < end; w += 16, g += 16, s += 16) {
    const gradient = v128.load(g)
    const old = f32x4.mul(v128.load(s), rhos)
    const square = Memory.keep(Lanes.multiplyAdd(f32x4.mul(gradient, rests), gradient, old))
    v128.store(s, square)
    const step = f32x4.div(f32x4.mul(gradient, rates), f32x4.sqrt(f32x4.add(square, epsilons)))
    v128.store(w, f32x4.sub(v128.load(w), step))
  }
}

/**
 * Adam, and AdamW with `keep` = 1 − rate · λ. `rate` is the learning rate · 1 / (1 − β₁ᵗ), `squareScale` 1 / (1 − β₂ᵗ); `rest1` and `rest2`
 * are 1 − β₁ and 1 − β₂.
 */
export function descendWithAdam(
  w: usize,
  g: usize,
  v: usize,
  s: usize,
  count: i32,
  rate: f32,
  squareScale: f32,
  keep: f32,
  beta1: f32,
  rest1: f32,
  beta2: f32,
  rest2: f32,
  epsilon: f32,
): void {
  const rates = f32x4.splat(rate)
  const squareScales = f32x4.splat(squareScale)
  const keeps = f32x4.splat(keep)
  const beta1s = f32x4.splat(beta1)
  const rest1s = f32x4.splat(rest1)
  const beta2s = f32x4.splat(beta2)
  const rest2s = f32x4.splat(rest2)
  const epsilons = f32x4.splat(epsilon)
  const end = w + 4 * <usize>count
  for (; w < end; w += 16, g += 16, v += 16, s += 16) {
    const gradient = v128.load(g)
    const mean = Memory.keep(Lanes.multiplyAdd(gradient, rest1s, f32x4.mul(v128.load(v), beta1s)))
    const old = f32x4.mul(v128.load(s), beta2s)
    const square = Memory.keep(Lanes.multiplyAdd(f32x4.mul(gradient, rest2s), gradient, old))
    v128.store(v, mean)
    v128.store(s, square)
    const root = f32x4.add(f32x4.sqrt(f32x4.mul(square, squareScales)), epsilons)
    const step = f32x4.div(f32x4.mul(mean, rates), root)
    v128.store(w, f32x4.sub(f32x4.mul(v128.load(w), keeps), step))
  }
}

/** g += l2 · w + l1 · sign w */
export function addPenalties(w: usize, g: usize, count: i32, l2: f32, l1: f32): void {
  const zero = f32x4.splat(0)
  const l1s = f32x4.splat(l1)
  const l2s = f32x4.splat(l2)
  const signs = i32x4.splat(0x80000000)
  const end = w + 4 * <usize>count
  for (; w < end; w += 16, g += 16) {
    const weight = v128.load(w)
    // l1 with the weight's sign, and 0 for a weight of 0.
    const pull = v128.and(v128.or(l1s, v128.and(weight, signs)), f32x4.ne(weight, zero))
    v128.store(g, f32x4.add(Lanes.multiplyAdd(weight, l2s, v128.load(g)), pull))
  }
}

/** Stores Σ g², added up in 64 bits, as f64. */
export function storeSquares(g: usize, count: i32, target: usize): void {
  let low = f64x2.splat(0)
  let high = f64x2.splat(0)
  const end = g + 4 * <usize>count
  for (; g < end; g += 16) {
    const x = v128.load(g)
    const a = f64x2.promote_low_f32x4(x)
    const b = f64x2.promote_low_f32x4(v128.shuffle<f32>(x, x, 2, 3, 2, 3))
    low = f64x2.add(low, f64x2.mul(a, a))
    high = f64x2.add(high, f64x2.mul(b, b))
  }
  const sum = f64x2.add(low, high)
  store<f64>(target, f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1))
}

/** `sum` and `count` numbers (f64) after it, in their order. */
export function addDoubles(start: usize, count: i32, sum: f64): f64 {
  const end = start + 8 * <usize>count
  for (; start < end; start += 8) sum += load<f64>(start)
  return sum
}

/** g *= scale */
export function multiplyBy(g: usize, count: i32, scale: f32): void {
  const scales = f32x4.splat(scale)
  const end = g + 4 * <usize>count
  for (; g < end; g += 16) v128.store(g, f32x4.mul(v128.load(g), scales))
}

/** Shortens each column of the first `rows` rows of a panel to the length `most` if it is longer. */
export function holdColumns(panel: usize, rows: i32, most: f32): void {
  const one = f32x4.splat(1)
  const mosts = f32x4.splat(most)
  const bound = f32x4.splat(most * most)
  const end = panel + rowBytes * <usize>rows
  for (let column: usize = 0; column < rowBytes; column += 16) {
    let squares = f32x4.splat(0)
    for (let number = panel + column; number < end; number += rowBytes) {
      const x = v128.load(number)
      squares = Lanes.multiplyAdd(x, x, squares)
    }
    const long = f32x4.gt(squares, bound)
    if (!v128.any_true(long)) continue
    const scale = v128.bitselect(f32x4.div(mosts, f32x4.sqrt(squares)), one, long)
    for (let number = panel + column; number < end; number += rowBytes) {
      v128.store(number, f32x4.mul(v128.load(number), scale))
    }
  }
}
