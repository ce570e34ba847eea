/**
 * Calibration by temperature: softmax(z / T) with one number T, fitted so that what the network gives 90 % is right nine times in ten.
 * It changes no answer. Source: C. Guo, G. Pleiss, Y. Sun, K. Weinberger, "On calibration of modern neural networks", 2017.
 */

import type { Work } from '#engine/basics/slicer.ts'

/** T is sought between these: from far too timid to far too sure. */
const range = [0.05, 20] as const
const precision = 1e-5

/**
 * The T with the least mean cross-entropy of softmax(z / T), by golden section in ln T: the cost is convex in 1 / T, so it has one
 * valley.
 *
 * @param z [digits × width] weighted sums of the output layer
 * @param labels [digits] 0 to width − 1
 */
export function* fitTemperature(z: Float32Array, labels: Uint8Array): Work<number> {
  const width = z.length / labels.length
  const costAt = (logarithm: number) => meanCrossEntropy(z, labels, width, Math.exp(logarithm))
  const golden = (Math.sqrt(5) - 1) / 2
  let [low, high] = range.map(Math.log) as [number, number]
  let left = high - golden * (high - low)
  let right = low + golden * (high - low)
  let leftCost = costAt(left)
  let rightCost = costAt(right)
  while (high - low > precision) {
    yield
    if (leftCost <= rightCost) {
      high = right
      right = left
      rightCost = leftCost
      left = high - golden * (high - low)
      leftCost = costAt(left)
    } else {
      low = left
      left = right
      leftCost = rightCost
      right = low + golden * (high - low)
      rightCost = costAt(right)
    }
  }
  return Math.exp((low + high) / 2)
}

/** −ln softmax(z / T) of the label, mean over the digits. */
export function meanCrossEntropy(z: Float32Array, labels: Uint8Array, width: number, temperature: number): number {
  let sum = 0
  for (let sample = 0; sample < labels.length; sample++) {
    const row = z.subarray(sample * width, (sample + 1) * width)
    sum += logSumExp(row, temperature) - row[labels[sample]!]! / temperature
  }
  return sum / labels.length
}

/** ln Σ exp(z / T), with the greatest taken out first so that nothing overflows. */
export function logSumExp(z: Float32Array, temperature = 1): number {
  const greatest = Math.max(...z)
  let sum = 0
  for (const each of z) sum += Math.exp((each - greatest) / temperature)
  return greatest / temperature + Math.log(sum)
}

/** softmax(z / T): [width] adding up to 1. */
export function calibratedShares(z: Float32Array, temperature: number): Float32Array {
  const logarithm = logSumExp(z, temperature)
  return z.map((each) => Math.exp(each / temperature - logarithm))
}
