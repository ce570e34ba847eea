/** How long a run has trained, without the time that it was paused. */

export type RunClock = {
  seconds(): number
  start(): void
  stop(): void
}

/** A clock that stands still, after so many seconds of training. */
export function createRunClock(spent = 0): RunClock {
  let before = 1000 * spent
  let since: number | null = null
  const milliseconds = () => before + (since === null ? 0 : performance.now() - since)
  return {
    seconds: () => milliseconds() / 1000,
    start() {
      before = milliseconds()
      since = performance.now()
    },
    stop() {
      before = milliseconds()
      since = null
    },
  }
}
