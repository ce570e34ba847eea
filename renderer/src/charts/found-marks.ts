/** Which points of a run are marked in its charts. */
import type { RateChange } from '#engine/contract/training.ts'
import type { Curves } from './curves.ts'

export type Marks = {
  /** Changes of the learning rate by hand. */
  readonly changes: readonly RateChange[]
  /** Which validation score has the lowest cost, counted from 0; null where none is better than that of the beginning. */
  readonly best: number | null
  /** Updates before the batch at which the run diverged; null where it did not. */
  readonly divergedAt: number | null
}

export function findMarks({ learningRates, validation }: Curves, divergedAt: number | null): Marks {
  const { buckets } = validation.cost
  let best = 0
  for (const [index, { lowest }] of buckets.entries()) if (lowest < buckets[best]!.lowest) best = index
  return { changes: learningRates.slice(1), best: best > 0 ? best : null, divergedAt }
}
