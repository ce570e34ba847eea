/**
 * Cost functions C and where their gradient starts: dz = ∂C/∂z of the output layer. All arrays are [rows × width], row by row.
 *
 * Cross-entropy: C = −Σⱼ yⱼ ln aⱼ a sample.
 * Mean squared error: C = (1 / width) Σⱼ (aⱼ − yⱼ)² a sample: the mean over the outputs, as Keras's `MeanSquaredError` and
 * PyTorch's `MSELoss` have it; textbooks often write ½ Σⱼ instead, which only scales the learning rate.
 * Both are averaged over the samples of a batch.
 */
import type { Cost, OutputActivation } from '../contract/settings.ts'
import { multiplyBySlope } from './activations.ts'
import type { FloatArray } from './network.ts'

/** The cost of one sample, whose outputs start at `start`. */
export function sampleCost(
  cost: Cost,
  z: FloatArray,
  a: FloatArray,
  y: FloatArray,
  start: number,
  width: number,
): number {
  const end = start + width
  let sum = 0
  if (cost === 'mean-squared-error') {
    for (let j = start; j < end; j++) sum += (a[j]! - y[j]!) ** 2
    return sum / width
  }
  // −ln aⱼ = ln Σₖ e^zₖ − zⱼ for softmax outputs. Taken from z, since a certain, wrong network has aⱼ = 0 and ln 0 is no number.
  let maximum = z[start]!
  for (let j = start + 1; j < end; j++) if (z[j]! > maximum) maximum = z[j]!
  let powers = 0
  for (let j = start; j < end; j++) powers += Math.exp(z[j]! - maximum)
  const logSum = maximum + Math.log(powers)
  for (let j = start; j < end; j++) if (y[j] !== 0) sum += y[j]! * (logSum - z[j]!)
  return sum
}

/** dz of the output layer for `rows` samples of a batch of `batchSize`; the 1 / batchSize of the mean is in it. */
export function outputGradient(
  output: OutputActivation,
  cost: Cost,
  a: FloatArray,
  y: FloatArray,
  dz: FloatArray,
  rows: number,
  width: number,
  batchSize: number,
): void {
  const count = rows * width
  if (cost === 'cross-entropy') {
    if (output !== 'softmax') throw new Error('Cross-entropy is defined for softmax outputs only.')
    // Softmax and cross-entropy together: the exponentials cancel and leave dz = (a − y) / batchSize.
    for (let i = 0; i < count; i++) dz[i] = (a[i]! - y[i]!) / batchSize
    return
  }
  // da = ∂C/∂a
  const scale = 2 / (width * batchSize)
  for (let i = 0; i < count; i++) dz[i] = scale * (a[i]! - y[i]!)
  if (output === 'sigmoid') multiplyBySlope('sigmoid', a, dz, count)
  else multiplyBySoftmaxSlope(a, dz, rows, width)
}

/** dzⱼ = aⱼ (daⱼ − Σₖ aₖ daₖ): softmax's Jacobian, in which every output depends on every z. `dz` holds da on entry. */
function multiplyBySoftmaxSlope(a: FloatArray, dz: FloatArray, rows: number, width: number): void {
  for (let row = 0; row < rows; row++) {
    const start = row * width
    const end = start + width
    let mean = 0
    for (let j = start; j < end; j++) mean += a[j]! * dz[j]!
    for (let j = start; j < end; j++) dz[j] = a[j]! * (dz[j]! - mean)
  }
}
