/** Contenders take turns, round by round, so that a noisy machine disturbs all of them alike. What counts are ratios within each round. */
import type { Contender } from './contenders.ts'

export type Summary = {
  /** Median and best, of all rounds. */
  readonly secondsPerEpoch: number
  readonly best: number
  /** How many times as long as the first contender it took: the median of the rounds' ratios. */
  readonly timesFirst: number
}

/** In place of a mean, which one disturbed round could carry away. Of an even number, the greater of the two in the middle. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!

/** The value below which `share` of all lie. */
export const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(share * (numbers.length - 1))] ?? NaN

/** What contenders came to; `times[i]` has the seconds of contender i in each round. */
export function summarise(times: readonly (readonly number[])[]): Summary[] {
  return times.map((own) => ({
    secondsPerEpoch: round(median(own)),
    best: round(Math.min(...own)),
    timesFirst: round(median(own.map((seconds, turn) => seconds / times[0]![turn]!))),
  }))
}

/**
 * Seconds of each contender in each round, scaled to `epochCount` digits. The first `warmUps` rounds are for the compilers and do not
 * count. `look` is called before each round, while nothing works.
 */
export async function takeTurns(
  contenders: readonly Contender[],
  { rounds, warmUps, epochCount }: { readonly rounds: number; readonly warmUps: number; readonly epochCount: number },
  look: () => Promise<void>,
): Promise<number[][]> {
  const times: number[][] = contenders.map(() => [])
  for (let turn = 0; turn < warmUps + rounds; turn++) {
    await look()
    for (const [index, contender] of contenders.entries()) {
      const seconds = ((await contender.run(contender.count)) * epochCount) / contender.count
      if (turn >= warmUps) times[index]!.push(seconds)
    }
  }
  return times
}

export const round = (number: number, figures = 3): number => Number(number.toPrecision(figures))
