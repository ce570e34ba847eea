/** Whether the time grows in proportion to the digits: a straight line through measured points. */
import type { Contender } from './contenders.ts'
import { median, round } from './rounds.ts'

const counts = [6_000, 15_000, 30_000, 60_000]

/** Each contender by itself, all counts in each round after one that is not counted; `look` is called before each round. */
export async function measureGrowth(contenders: readonly Contender[], rounds: number, look: () => Promise<void>) {
  const growth = []
  for (const contender of contenders) {
    const times: number[][] = counts.map(() => [])
    for (let turn = 0; turn <= rounds; turn++) {
      await look()
      for (const [index, count] of counts.entries()) {
        const seconds = await contender.run(count)
        if (turn > 0) times[index]!.push(seconds)
      }
    }
    const seconds = times.map(median)
    const { r2 } = fitGrowth(counts, seconds)
    growth.push({ name: contender.name, counts, seconds: seconds.map((time) => round(time)), r2 })
  }
  return growth
}

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
