/**
 * Activations a = f(z), in place, and dz = da · f′(z) with the slope written in terms of a, on `count` numbers in a row (a multiple of 4).
 * Filling columns hold 0 and stay 0, but for the sigmoid's, which `clearFilling` sets back.
 */
import { Lanes, rowBytes } from './lanes.ts'

/** Where e^x would leave the range of normal 32-bit numbers. */
const least: f32 = -87.3
const most: f32 = 88.3

export class Exponential {
  /**
   * e^x to about one unit in the last place: x = n ln 2 + r with |r| ≤ ln 2 / 2, a polynomial of degree 6 in r, and n added to the
   * exponent's bits (the method and constants of Cephes' expf).
   */
  @inline
  static of(x: v128): v128 {
    const bounded = f32x4.min(f32x4.max(x, f32x4.splat(least)), f32x4.splat(most))
    const n = f32x4.nearest(f32x4.mul(bounded, f32x4.splat(1.44269504088896341)))
    // ln 2 in two parts, so that n ln 2 is exact enough.
    const high = Lanes.multiplyAdd(n, f32x4.splat(-0.693359375), bounded)
    const r = Lanes.multiplyAdd(n, f32x4.splat(2.1219444e-4), high)
    let p = f32x4.splat(1.98756915e-4)
    p = Lanes.multiplyAdd(p, r, f32x4.splat(1.3981999507e-3))
    p = Lanes.multiplyAdd(p, r, f32x4.splat(8.3334519073e-3))
    p = Lanes.multiplyAdd(p, r, f32x4.splat(4.1665795894e-2))
    p = Lanes.multiplyAdd(p, r, f32x4.splat(1.6666665459e-1))
    p = Lanes.multiplyAdd(p, r, f32x4.splat(5.0000001201e-1))
    p = f32x4.add(Lanes.multiplyAdd(p, f32x4.mul(r, r), r), f32x4.splat(1))
    return i32x4.add(p, i32x4.shl(i32x4.trunc_sat_f32x4_s(n), 23))
  }
}

/** max(0, z); NaN stays, so that a run that has gone wrong is noticed. */
export function relu(z: usize, count: i32): void {
  const zero = f32x4.splat(0)
  const end = z + 4 * <usize>count
  for (; z < end; z += 16) v128.store(z, f32x4.max(zero, v128.load(z)))
}

/** z above 0, `leak` · z below. */
export function leakyRelu(z: usize, count: i32, leak: f32): void {
  const zero = f32x4.splat(0)
  const leaks = f32x4.splat(leak)
  const end = z + 4 * <usize>count
  for (; z < end; z += 16) {
    const x = v128.load(z)
    v128.store(z, v128.bitselect(f32x4.mul(x, leaks), x, f32x4.lt(x, zero)))
  }
}

/** 1 / (1 + e⁻ᶻ) */
export function sigmoid(z: usize, count: i32): void {
  const one = f32x4.splat(1)
  const end = z + 4 * <usize>count
  for (; z < end; z += 16) {
    v128.store(z, f32x4.div(one, f32x4.add(one, Exponential.of(f32x4.neg(v128.load(z))))))
  }
}

/** tanh z = 1 − 2 / (e²ᶻ + 1), and near 0, where that would lose its digits, z + z³ P(z²) (Cephes' tanhf). */
export function tanh(z: usize, count: i32): void {
  const one = f32x4.splat(1)
  const two = f32x4.splat(2)
  const near = f32x4.splat(0.625)
  const end = z + 4 * <usize>count
  for (; z < end; z += 16) {
    const x = v128.load(z)
    const far = f32x4.sub(one, f32x4.div(two, f32x4.add(Exponential.of(f32x4.add(x, x)), one)))
    const square = f32x4.mul(x, x)
    let p = f32x4.splat(-5.70498872745e-3)
    p = Lanes.multiplyAdd(p, square, f32x4.splat(2.06390887954e-2))
    p = Lanes.multiplyAdd(p, square, f32x4.splat(-5.37397155531e-2))
    p = Lanes.multiplyAdd(p, square, f32x4.splat(1.33314422036e-1))
    p = Lanes.multiplyAdd(p, square, f32x4.splat(-3.33332819422e-1))
    const close = Lanes.multiplyAdd(f32x4.mul(p, square), x, x)
    v128.store(z, v128.bitselect(close, far, f32x4.lt(f32x4.abs(x), near)))
  }
}

/** dz = da where a > 0, else 0: of ReLU. */
export function reluSlope(a: usize, dz: usize, count: i32): void {
  const zero = f32x4.splat(0)
  const end = a + 4 * <usize>count
  for (; a < end; a += 16, dz += 16) v128.store(dz, v128.and(v128.load(dz), f32x4.gt(v128.load(a), zero)))
}

/** dz = da where a > 0, else leak · da: of leaky ReLU. */
export function leakyReluSlope(a: usize, dz: usize, count: i32, leak: f32): void {
  const zero = f32x4.splat(0)
  const leaks = f32x4.splat(leak)
  const end = a + 4 * <usize>count
  for (; a < end; a += 16, dz += 16) {
    const da = v128.load(dz)
    v128.store(dz, v128.bitselect(da, f32x4.mul(da, leaks), f32x4.gt(v128.load(a), zero)))
  }
}

/** dz = da · a · (1 − a): of the sigmoid. */
export function sigmoidSlope(a: usize, dz: usize, count: i32): void {
  const one = f32x4.splat(1)
  const end = a + 4 * <usize>count
  for (; a < end; a += 16, dz += 16) {
    const x = v128.load(a)
    v128.store(dz, f32x4.mul(v128.load(dz), f32x4.mul(x, f32x4.sub(one, x))))
  }
}

/** dz = da · (1 − a²): of tanh. */
export function tanhSlope(a: usize, dz: usize, count: i32): void {
  const one = f32x4.splat(1)
  const end = a + 4 * <usize>count
  for (; a < end; a += 16, dz += 16) {
    const x = v128.load(a)
    v128.store(dz, f32x4.mul(v128.load(dz), f32x4.sub(one, f32x4.mul(x, x))))
  }
}

/** Sets the columns from `columns` on of the rows `from` to `to` − 1 of a panel to 0. */
export function clearFilling(panel: usize, from: i32, to: i32, columns: i32): void {
  for (let row = from; row < to; row++) {
    const end = panel + rowBytes * <usize>(row + 1)
    for (let number = panel + rowBytes * <usize>row + 4 * <usize>columns; number < end; number += 4) {
      store<f32>(number, 0)
    }
  }
}
