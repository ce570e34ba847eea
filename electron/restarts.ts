/**
 * When an engine that keeps ending may be started again: at once the first time, then after longer and longer waits, and after
 * too many ends in a minute not at all until that minute is over.
 */
const remembered = 60_000
/** Milliseconds to wait, by the number of ends remembered. */
const delays = [0, 0, 500, 1000, 2000, 4000] as const

/**
 * Milliseconds to wait before the next start; undefined when it is not worth trying for now.
 * `ends`: when the engine ended by itself, in milliseconds on the clock of `now`.
 */
export function restartDelay(ends: readonly number[], now: number): number | undefined {
  return delays[ends.filter((end) => now - end < remembered).length]
}
