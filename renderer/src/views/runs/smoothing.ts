/**
 * Smoothing of recorded curves. A curve is thinned: an entry stands for `count` points. An entry's mean therefore counts as often as it
 * has points, and the smoothed curve is nearly the same however much the curve was thinned.
 */

/**
 * The exponential mean over all points up to each entry, [entries]. The weight of a point falls to 1/e after `points` more; 0 leaves the
 * means as they are. An entry without a finite mean repeats the value before it.
 */
export function smooth(mean: ArrayLike<number>, count: ArrayLike<number>, points: number): Float64Array {
  const smoothed = new Float64Array(mean.length)
  let sum = 0
  let weight = 0
  for (let entry = 0; entry < mean.length; entry++) {
    const value = mean[entry]!
    if (Number.isFinite(value)) {
      // As if `count` points of the same value had come one by one. Divided by the weights so far: without that the first ones would
      // lean towards zero.
      const decay = points > 0 ? Math.exp(-count[entry]! / points) : 0
      sum = sum * decay + value * (1 - decay)
      weight = weight * decay + (1 - decay)
    }
    smoothed[entry] = weight > 0 ? sum / weight : NaN
  }
  return smoothed
}
