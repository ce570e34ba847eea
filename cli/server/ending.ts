/**
 * The end of a server, which must not wait for anybody: whoever is connected, and whatever is still being computed for them.
 */

/** From Ctrl-C to the end, in milliseconds; what is computed just then, a slice, comes on top. */
export const longestEnding = 1000

/**
 * Ends the process when it has not ended by itself by then. `keep`: what must be done before, at once, such as keeping a run. It does not hold up a
 * process that has nothing left to do.
 */
export function endWithin(
  milliseconds: number,
  keep: () => Promise<void>,
  exit: () => void = () => process.exit(0),
): void {
  setTimeout(() => void keep().catch(console.error).finally(exit), milliseconds).unref()
}
