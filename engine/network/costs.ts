/**
 * Cost functions C of one sample, and where their gradient starts: dz = ∂C/∂z of the output layer. a are the outputs, z their
 * weighted sums, y the target: 1 for the true digit c, 0 for the others. A batch's cost is the mean over its digits.
 *
 *   cross-entropy        softmax: C = −Σⱼ yⱼ ln aⱼ, Keras's `CategoricalCrossentropy`, PyTorch's `CrossEntropyLoss`.
 *                        sigmoid: C = −Σⱼ (yⱼ ln aⱼ + (1 − yⱼ) ln (1 − aⱼ)), summed over the outputs as in Bishop, "Pattern
 *                        recognition and machine learning", 2006, and Nielsen, "Neural networks and deep learning", 2015, so that
 *                        both begin with dz = a − y; Keras's and PyTorch's binary cross-entropy divide by the number of outputs.
 *   mean-squared-error   C = (1 / width) Σⱼ (aⱼ − yⱼ)², Keras's `MeanSquaredError`, PyTorch's `MSELoss`; textbooks often write
 *                        ½ Σⱼ instead, which only scales the learning rate.
 *   mean-absolute-error  C = (1 / width) Σⱼ |aⱼ − yⱼ|, Keras's `MeanAbsoluteError`, PyTorch's `L1Loss`; the slope at 0 is taken as 0.
 *   hinge                C = max(0, 1 + max over j ≠ c of zⱼ − z_c), for linear outputs: Crammer and Singer, "On the algorithmic
 *                        implementation of multiclass kernel-based vector machines", 2001. Weston and Watkins, and PyTorch's
 *                        `MultiMarginLoss`, add up over all j ≠ c instead of taking the worst.
 *
 * All arrays are [rows × width], row by row.
 */
import type { Cost, OutputActivation } from '#engine/contract/settings.ts'
import { multiplyBySlope } from './activations.ts'
import type { FloatArray } from './network.ts'

/** The cost of one sample, whose outputs start at `start`. */
export function sampleCost(
  output: OutputActivation,
  cost: Cost,
  z: FloatArray,
  a: FloatArray,
  y: FloatArray,
  start: number,
  width: number,
): number {
  switch (cost) {
    case 'cross-entropy':
      return output === 'sigmoid' ? binaryCrossEntropy(z, y, start, width) : crossEntropy(z, y, start, width)
    case 'mean-squared-error': {
      let sum = 0
      for (let j = start; j < start + width; j++) sum += (a[j]! - y[j]!) ** 2
      return sum / width
    }
    case 'mean-absolute-error': {
      let sum = 0
      for (let j = start; j < start + width; j++) sum += Math.abs(a[j]! - y[j]!)
      return sum / width
    }
    case 'hinge': {
      const [truth, rival] = findRivals(z, y, start, width)
      // NaN stays NaN, so that training notices.
      return Math.max(0, 1 + z[rival]! - z[truth]!)
    }
  }
}

/** −ln aⱼ = ln Σₖ e^zₖ − zⱼ for softmax outputs. Taken from z, since a certain, wrong network has aⱼ = 0 and ln 0 is no number. */
function crossEntropy(z: FloatArray, y: FloatArray, start: number, width: number): number {
  const end = start + width
  let maximum = z[start]!
  for (let j = start + 1; j < end; j++) if (z[j]! > maximum) maximum = z[j]!
  let powers = 0
  for (let j = start; j < end; j++) powers += Math.exp(z[j]! - maximum)
  const logSum = maximum + Math.log(powers)
  let sum = 0
  for (let j = start; j < end; j++) if (y[j] !== 0) sum += y[j]! * (logSum - z[j]!)
  return sum
}

/** −y ln a − (1 − y) ln (1 − a) = max(z, 0) − y z + ln (1 + e^−|z|) for sigmoid outputs, which is finite however large z is. */
function binaryCrossEntropy(z: FloatArray, y: FloatArray, start: number, width: number): number {
  let sum = 0
  for (let j = start; j < start + width; j++) {
    sum += Math.max(z[j]!, 0) - y[j]! * z[j]! + Math.log1p(Math.exp(-Math.abs(z[j]!)))
  }
  return sum
}

/** Positions of the true digit's z and of the greatest other z; the lowest of equals. */
function findRivals(z: FloatArray, y: FloatArray, start: number, width: number): readonly [number, number] {
  let truth = start
  for (let j = start; j < start + width; j++) if (y[j]! > y[truth]!) truth = j
  let rival = truth === start ? start + 1 : start
  for (let j = start; j < start + width; j++) if (j !== truth && !(z[j]! <= z[rival]!)) rival = j
  return [truth, rival]
}

/** dz of the output layer for `rows` digits of a batch of `batchSize`; the 1 / batchSize of the mean is in it. */
export function outputGradient(
  output: OutputActivation,
  cost: Cost,
  z: FloatArray,
  a: FloatArray,
  y: FloatArray,
  dz: FloatArray,
  rows: number,
  width: number,
  batchSize: number,
): void {
  const count = rows * width
  switch (cost) {
    case 'cross-entropy':
      // With softmax, and with sigmoid, the exponentials cancel and leave dz = (a − y) / batchSize.
      for (let i = 0; i < count; i++) dz[i] = (a[i]! - y[i]!) / batchSize
      return
    case 'hinge':
      return hingeGradient(z, y, dz, rows, width, batchSize)
    case 'mean-squared-error': {
      const scale = 2 / (width * batchSize)
      for (let i = 0; i < count; i++) dz[i] = scale * (a[i]! - y[i]!)
      break
    }
    case 'mean-absolute-error': {
      const scale = 1 / (width * batchSize)
      for (let i = 0; i < count; i++) dz[i] = scale * Math.sign(a[i]! - y[i]!)
      break
    }
  }
  // dz holds da = ∂C/∂a.
  if (output === 'softmax') multiplyBySoftmaxSlope(a, dz, rows, width)
  else multiplyBySlope(output, a, dz, count)
}

/** dz = 1 for the rival and −1 for the true digit where the margin is not kept, 0 elsewhere. */
function hingeGradient(
  z: FloatArray,
  y: FloatArray,
  dz: FloatArray,
  rows: number,
  width: number,
  batchSize: number,
): void {
  dz.fill(0, 0, rows * width)
  for (let row = 0; row < rows; row++) {
    const [truth, rival] = findRivals(z, y, row * width, width)
    if (1 + z[rival]! - z[truth]! <= 0) continue
    dz[rival] = 1 / batchSize
    dz[truth] = -1 / batchSize
  }
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
