/** Keeps a bench's training to the pace that a person has chosen: it waits between two updates, and changes none of them. */
import type { Pace } from '#engine/contract/pace.ts'

export class Pacer {
  readonly #onOver: () => void
  #pace: Pace | null = null
  /** In milliseconds of `performance.now()`. */
  #lastAt = -Infinity
  #waiting: { readonly timer: NodeJS.Timeout; readonly goOn: () => void } | undefined

  /** `onOver` is called when a pace for so many updates is over. */
  constructor(onOver: () => void) {
    this.#onOver = onOver
  }

  /** As it was set, for the updates that are left of it; null for full speed. */
  get pace(): Pace | null {
    return this.#pace
  }

  /** Takes effect at once: a wait that is under way becomes one of the new pace. */
  set(pace: Pace | null): void {
    this.#pace = pace
    const { goOn } = this.#waiting ?? {}
    this.stop()
    if (goOn) this.#wait(goOn)
  }

  /** To be called after each update while there is a pace; calls `goOn` when it is time for the next one, at once if that is now. */
  afterUpdate(goOn: () => void): void {
    this.#lastAt = performance.now()
    const pace = this.#pace
    if (pace?.forUpdates !== undefined) {
      const left = pace.forUpdates - 1
      this.#pace = left > 0 ? { ...pace, forUpdates: left } : null
    }
    this.#wait(goOn)
    if (pace && !this.#pace) this.#onOver()
  }

  /** Forgets the wait that is under way, as when the run pauses or ends. */
  stop(): void {
    clearTimeout(this.#waiting?.timer)
    this.#waiting = undefined
  }

  #wait(goOn: () => void): void {
    if (!this.#pace) return goOn()
    const dueIn = this.#lastAt + 1000 / this.#pace.updatesPerSecond - performance.now()
    const timer = setTimeout(
      () => {
        this.#waiting = undefined
        goOn()
      },
      Math.max(0, dueIn),
    )
    this.#waiting = { timer, goOn }
  }
}
