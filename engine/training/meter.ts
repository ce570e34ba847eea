/** How fast a run goes and how long it will take. Times are milliseconds of `performance.now()`. */

/** Between two `progress` events; with slices of 8 ms that makes 20 to 25 a second. */
const interval = 40
/** The span over which speed is averaged. */
const window = 1000

export type Meter = {
  /** Whether it is time for the next `progress` event. */
  isDue(now: number): boolean
  /** Notes that `digits` have been trained on so far in this run; returns the speed and the time left for `remaining` more, 0 both until there are any. */
  read(
    now: number,
    digits: number,
    remaining: number,
  ): { readonly samplesPerSecond: number; readonly secondsLeft: number }
  /** Starts the clock again after a pause, which counts as no time. */
  restart(now: number): void
}

export function createMeter(start: number): Meter {
  let last = { time: start, digits: 0 }
  let activeTime = 0
  let marks = [last]
  let speed = { samplesPerSecond: 0, secondsLeft: 0 }
  return {
    isDue: (now) => now - last.time >= interval,
    read(now, digits, remaining) {
      // Nothing new, as when a run is stopped that was paused, or has gone back to its best weights: the time that went by says nothing about its speed.
      if (digits <= last.digits) return speed
      activeTime += now - last.time
      last = { time: now, digits }
      marks.push(last)
      while (marks.length > 2 && now - marks[0]!.time > window) marks.shift()
      const first = marks[0]!
      speed = {
        samplesPerSecond: (1000 * (digits - first.digits)) / Math.max(now - first.time, 1),
        // From the whole run's speed: steadier than the last second's, and it includes the time that validation takes.
        secondsLeft: (remaining / digits) * (activeTime / 1000),
      }
      return speed
    },
    restart(now) {
      last = { time: now, digits: last.digits }
      marks = [last]
    },
  }
}
