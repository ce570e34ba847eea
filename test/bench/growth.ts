/** A straight line through measured points. */

/** The line seconds = a + b · count by least squares, and R², the share of the variation that it explains. */
export function fitGrowth(counts: readonly number[], seconds: readonly number[]) {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const [countMean, secondMean] = [mean(counts), mean(seconds)]
  let xx = 0
  let xy = 0
  let yy = 0
  for (const [index, count] of counts.entries()) {
    const x = count - countMean
    const y = seconds[index]! - secondMean
    xx += x * x
    xy += x * y
    yy += y * y
  }
  const perCount = xy / xx
  return { perCount, atZero: secondMean - perCount * countMean, r2: (xy * xy) / (xx * yy) }
}
