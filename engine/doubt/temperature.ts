/**
 * Calibration by temperature: softmax(z / T) with one number T, fitted so that what the network gives 90 % is right nine times in ten.
 * It changes no answer. Source: C. Guo, G. Pleiss, Y. Sun, K. Weinberger, "On calibration of modern neural networks", 2017.
 */

import type { Work } from '#engine/basics/slicer.ts'

/** T is sought between these: from far too timid to far too sure. */
const range = [0.05, 20] as const
/** Of T, as a share of it. */
const precision = 1e-7
const mostRounds = 100

/**
 * The T with the least mean cross-entropy of softmax(z / T). In 1 / T the cost is convex, so Newton's steps lead there; where one would leave
 * the numbers in question, their middle is tried instead.
 *
 * @param z [digits × width] weighted sums of the output layer
 * @param labels [digits] 0 to width − 1
 */
export function* fitTemperature(z: Float32Array, labels: Uint8Array): Work<number> {
  let [low, high] = [1 / range[1], 1 / range[0]]
  let inverse = 1
  for (let round = 0; round < mostRounds; round++) {
    yield
    const { slope, curvature } = differentiate(z, labels, inverse)
    if (slope > 0) high = inverse
    else low = inverse
    const before = inverse
    inverse -= slope / curvature
    // Written so that NaN is none of them either.
    if (!(inverse > low && inverse < high)) inverse = Math.sqrt(low * high)
    if (Math.abs(inverse - before) <= precision * before) break
  }
  return 1 / inverse
}

/** The first two derivatives of the cross-entropy by 1 / T, summed over the digits: of each Σ pz − z of its label, and the variance of z by p. */
function differentiate(z: Float32Array, labels: Uint8Array, inverse: number) {
  const width = z.length / labels.length
  let slope = 0
  let curvature = 0
  for (let sample = 0; sample < labels.length; sample++) {
    const start = sample * width
    const end = start + width
    let greatest = z[start]!
    for (let i = start + 1; i < end; i++) greatest = Math.max(greatest, z[i]!)
    let sum = 0
    let first = 0
    let second = 0
    for (let i = start; i < end; i++) {
      const distance = z[i]! - greatest
      const power = Math.exp(distance * inverse)
      sum += power
      first += power * distance
      second += power * distance * distance
    }
    const mean = first / sum
    slope += mean - (z[start + labels[sample]!]! - greatest)
    curvature += second / sum - mean * mean
  }
  return { slope, curvature }
}

/** −ln softmax(z / T) of the label, mean over the digits. */
export function meanCrossEntropy(z: Float32Array, labels: Uint8Array, width: number, temperature: number): number {
  let sum = 0
  for (let sample = 0; sample < labels.length; sample++) {
    const start = sample * width
    sum += logSumExp(z, temperature, start, start + width) - z[start + labels[sample]!]! / temperature
  }
  return sum / labels.length
}

/** ln Σ exp(z / T) from z[from] to z[to − 1], with the greatest taken out first so that nothing overflows. */
export function logSumExp(z: Float32Array, temperature = 1, from = 0, to = z.length): number {
  let greatest = z[from]!
  for (let i = from + 1; i < to; i++) greatest = Math.max(greatest, z[i]!)
  let sum = 0
  for (let i = from; i < to; i++) sum += Math.exp((z[i]! - greatest) / temperature)
  return greatest / temperature + Math.log(sum)
}

/** softmax(z / T): [width] adding up to 1. */
export function calibratedShares(z: Float32Array, temperature: number): Float32Array {
  const shares = new Float32Array(z.length)
  fillShares(z, temperature, 0, shares)
  return shares
}

/** Writes softmax(z / T) of the numbers from z[from] on to `shares` [width]. */
export function fillShares(z: Float32Array, temperature: number, from: number, shares: Float32Array): void {
  const logarithm = logSumExp(z, temperature, from, from + shares.length)
  for (let i = 0; i < shares.length; i++) shares[i] = Math.exp(z[from + i]! / temperature - logarithm)
}
