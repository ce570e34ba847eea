/** Reliability: whether answers given with a probability of 90 % are right nine times in ten. */
import { argmax } from '#engine/network/tally.ts'
import { fillShares } from './temperature.ts'

/** Bins of equal width between 0 and 1, as usual for the expected calibration error. */
const reliabilityBins = 15

export type Reliability = {
  /** One entry a bin, the least probable first; both means are 0 for an empty bin. */
  readonly bins: readonly { readonly count: number; readonly probability: number; readonly accuracy: number }[]
  /** The expected calibration error: |accuracy − mean probability| of the bins, weighted by their counts. 0 to 1. */
  readonly error: number
}

/**
 * Sorts answers into bins by the probability of the digit answered.
 *
 * @param z [digits × width] weighted sums of the output layer
 * @param labels [digits] 0 to width − 1
 */
export function measureReliability(z: Float32Array, labels: Uint8Array, temperature: number): Reliability {
  const width = z.length / labels.length
  const sums = Array.from({ length: reliabilityBins }, () => ({ count: 0, probability: 0, right: 0 }))
  const shares = new Float32Array(width)
  for (let sample = 0; sample < labels.length; sample++) {
    fillShares(z, temperature, sample * width, shares)
    const answer = argmax(shares, 0, width)
    const probability = shares[answer]!
    const bin = sums[Math.min(reliabilityBins - 1, Math.floor(probability * reliabilityBins))]!
    bin.count++
    bin.probability += probability
    if (answer === labels[sample]) bin.right++
  }
  const error = sums.reduce((sum, bin) => sum + Math.abs(bin.right - bin.probability), 0) / labels.length
  const bins = sums.map(({ count, probability, right }) => ({
    count,
    probability: count === 0 ? 0 : probability / count,
    accuracy: count === 0 ? 0 : right / count,
  }))
  return { bins, error }
}
