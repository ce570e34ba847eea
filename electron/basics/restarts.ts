/**
 * How often what keeps ending may be started again.
 */
const remembered = 60_000
/** Milliseconds to wait before the engine's next start, by the number of failures remembered. */
const delays = [0, 0, 500, 1000, 2000, 4000] as const
/** An engine that ran for this many milliseconds was sound: its end says nothing about the next one. */
const soundAfter = 3000

/** Whether an engine that ended by itself after `lived` milliseconds failed to run at all. */
export function isFailure(lived: number): boolean {
  return lived < soundAfter
}

/**
 * Milliseconds to wait before the next start of the engine: none at first, then more and more; undefined when it is not worth
 * trying until the minute is over. `failures`: when an engine failed, in milliseconds on the clock of `now`.
 */
export function restartDelay(failures: readonly number[], now: number): number | undefined {
  return delays[failures.filter((failure) => now - failure < remembered).length]
}

/** Whether a page whose process ended is loaded again. One that ends twice within a minute would only go on ending. */
export function mayReloadPage(ends: readonly number[], now: number): boolean {
  return ends.every((end) => now - end >= remembered)
}
