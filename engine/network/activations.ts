/**
 * Activation functions a = f(z), and their slopes f′(z) written in terms of a, which the forward pass has kept.
 * All arrays are [rows × width], row by row.
 */
import { leak, type HiddenActivation, type OutputActivation } from '#engine/contract/settings.ts'
import type { FloatArray } from './network.ts'

/** a = f(z) for `rows` rows of `width` neurons. */
export function activate(
  activation: HiddenActivation | OutputActivation,
  z: FloatArray,
  a: FloatArray,
  rows: number,
  width: number,
): void {
  switch (activation) {
    case 'relu':
      return relu(z, a, rows * width)
    case 'leaky-relu':
      return leakyRelu(z, a, rows * width)
    case 'linear':
      return linear(z, a, rows * width)
    case 'sigmoid':
      return sigmoid(z, a, rows * width)
    case 'tanh':
      return tanh(z, a, rows * width)
    case 'softmax':
      return softmax(z, a, rows, width)
  }
}

/** f(z) = max(0, z) */
function relu(z: FloatArray, a: FloatArray, count: number): void {
  // The condition lets NaN through, so that a run that has gone wrong is noticed.
  for (let i = 0; i < count; i++) a[i] = z[i]! < 0 ? 0 : z[i]!
}

/** f(z) = z above 0, 0.01 z below */
function leakyRelu(z: FloatArray, a: FloatArray, count: number): void {
  for (let i = 0; i < count; i++) a[i] = z[i]! < 0 ? leak * z[i]! : z[i]!
}

/** f(z) = z */
function linear(z: FloatArray, a: FloatArray, count: number): void {
  for (let i = 0; i < count; i++) a[i] = z[i]!
}

/** f(z) = 1 / (1 + e⁻ᶻ) */
function sigmoid(z: FloatArray, a: FloatArray, count: number): void {
  for (let i = 0; i < count; i++) a[i] = 1 / (1 + Math.exp(-z[i]!))
}

/** f(z) = tanh z */
function tanh(z: FloatArray, a: FloatArray, count: number): void {
  for (let i = 0; i < count; i++) a[i] = Math.tanh(z[i]!)
}

/** aⱼ = e^zⱼ / Σₖ e^zₖ. The row's maximum is taken off first, which changes nothing but keeps e^z from overflowing. */
function softmax(z: FloatArray, a: FloatArray, rows: number, width: number): void {
  for (let row = 0; row < rows; row++) {
    const start = row * width
    const end = start + width
    let maximum = z[start]!
    for (let i = start + 1; i < end; i++) if (z[i]! > maximum) maximum = z[i]!
    let sum = 0
    for (let i = start; i < end; i++) {
      const power = Math.exp(z[i]! - maximum)
      a[i] = power
      sum += power
    }
    for (let i = start; i < end; i++) a[i] = a[i]! / sum
  }
}

/** dz = da · f′(z) in place, for activations that act on each neuron alone. `dz` holds da on entry. */
export function multiplyBySlope(activation: HiddenActivation, a: FloatArray, dz: FloatArray, count: number): void {
  switch (activation) {
    case 'relu':
      for (let i = 0; i < count; i++) if (a[i]! <= 0) dz[i] = 0
      return
    case 'leaky-relu':
      for (let i = 0; i < count; i++) if (a[i]! <= 0) dz[i] = leak * dz[i]!
      return
    case 'linear':
      return
    case 'sigmoid':
      for (let i = 0; i < count; i++) dz[i] = dz[i]! * a[i]! * (1 - a[i]!)
      return
    case 'tanh':
      for (let i = 0; i < count; i++) dz[i] = dz[i]! * (1 - a[i]! * a[i]!)
      return
  }
}
