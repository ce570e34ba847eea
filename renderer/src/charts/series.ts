/**
 * A series of (step, value) points kept in a bounded number of buckets. When they are full, neighbours are merged in pairs, so a bucket
 * always covers an equal number of points, and no peak or dip is ever lost. The smoothed value is taken from every single point,
 * so it does not depend on the thinning.
 */

/** A few points of the series together. */
export type Bucket = {
  /** The last point's step and its smoothed value. */
  readonly step: number
  readonly smooth: number
  readonly lowest: number
  readonly highest: number
}

/** The value of a bucket of validation scores, of which it has one unless there are very many. */
export function midOf({ lowest, highest }: Bucket): number {
  return (lowest + highest) / 2
}

export type Series = {
  readonly buckets: readonly Bucket[]
  /** The newest point's own value and its smoothed value; NaN while empty. */
  readonly last: number
  readonly lastSmooth: number
  append(step: number, value: number): void
  reset(): void
}

/** Points over which the smoothing forgets: the weight of a point falls to 1/e after that many. */
const smoothingPoints = 30

/** @param capacity most buckets kept; even */
export function createSeries(capacity = 600): Series {
  let buckets: Bucket[] = []
  /** Points in each full bucket, and in the last one so far. */
  let width = 1
  let filled = 0
  let last = NaN
  let average = 0
  let averageWeight = 0

  return {
    get buckets() {
      return buckets
    },
    get last() {
      return last
    },
    get lastSmooth() {
      return averageWeight === 0 ? NaN : average / averageWeight
    },
    append(step, value) {
      last = value
      // An exponential mean, divided by the weights so far: without that the first points would lean towards zero.
      const decay = Math.exp(-1 / smoothingPoints)
      average = average * decay + value
      averageWeight = averageWeight * decay + 1
      const smooth = average / averageWeight

      const open = filled < width ? buckets.at(-1) : undefined
      if (open) {
        const merged = merge(open, { step, smooth, lowest: value, highest: value })
        buckets[buckets.length - 1] = merged
        filled++
        return
      }
      if (buckets.length === capacity) {
        buckets = Array.from({ length: capacity / 2 }, (_, pair) => merge(buckets[2 * pair]!, buckets[2 * pair + 1]!))
        width *= 2
      }
      buckets.push({ step, smooth, lowest: value, highest: value })
      filled = 1
    },
    reset() {
      buckets = []
      width = 1
      filled = 0
      last = NaN
      average = 0
      averageWeight = 0
    },
  }
}

function merge(earlier: Bucket, later: Bucket): Bucket {
  return {
    step: later.step,
    smooth: later.smooth,
    lowest: Math.min(earlier.lowest, later.lowest),
    highest: Math.max(earlier.highest, later.highest),
  }
}
