/** How far a run has got, for every progress bar there is. */
import type { Position } from './state.ts'

/** The part of the run in hand that is done, 0 to 1. `epochs`: how many the run has, as in its settings. */
export function runShare({ epoch, epochs: last, batch, batches }: Position, epochs: number): number {
  if (last === 0) return 0
  const before = last - epochs
  const done = epoch - before + batch / Math.max(1, batches)
  return Math.min(1, Math.max(0, done / Math.max(1, epochs)))
}
