/** How far a ball has rolled while it is watched: some steps a second, or all at once for whoever wants no movement. */

/** Steps a second at the beginning, where each is long; and how much faster than the last each is. */
const slowest = 5
const quickening = 1.08

export class RollClock {
  /** Steps that have been taken, as a whole number; Infinity for all. */
  step = $state(Infinity)

  #frame = 0

  constructor() {
    $effect(() => () => cancelAnimationFrame(this.#frame))
  }

  /** From the start through so many places. */
  play(places: number): void {
    cancelAnimationFrame(this.#frame)
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.finish()
    const began = performance.now()
    const next = (now: number) => {
      const seconds = Math.max(0, now - began) / 1000
      // The sum of times 1 / (slowest · quickening ^ k) is `seconds` after so many steps.
      const left = 1 - seconds * slowest * (1 - 1 / quickening)
      const done = left > 0 ? Math.floor(-Math.log(left) / Math.log(quickening)) : places
      if (done >= places - 1) return this.finish()
      this.step = done
      this.#frame = requestAnimationFrame(next)
    }
    this.step = 0
    this.#frame = requestAnimationFrame(next)
  }

  finish(): void {
    cancelAnimationFrame(this.#frame)
    this.step = Infinity
  }
}
