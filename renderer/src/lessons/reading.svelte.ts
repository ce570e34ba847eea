/** What the network of a lesson reads in the drawing on the pad, for cards that ask to make it read something. */
import type { BenchId } from '#engine/contract/bench-id.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import type { Ask } from '#page/session/ask.ts'
import type { Input } from '#page/session/network.svelte.ts'

/** Milliseconds without a change after which a drawing is finished. */
const rest = 600

export class Reading {
  /** Null while nothing is drawn: a digit of the data that is shown is no drawing. */
  digit = $state<number | null>(null)
  /** The same once the pen has rested: on the way to an 8 a drawing is many digits. */
  settled = $state<number | null>(null)
  readonly #ask: Ask
  readonly #bench: BenchId
  readonly #input: () => Input
  #isClosed = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(ask: Ask, bench: BenchId, input: () => Input) {
    this.#ask = ask
    this.#bench = bench
    this.#input = input
  }

  /** To be called whenever the drawing is new. */
  look(): void {
    clearTimeout(this.#timer)
    this.settled = null
    this.#timer = setTimeout(() => void this.#read().then(() => (this.settled = this.digit)), rest)
    void this.#read()
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
  }

  readonly #read = oneAtATime(async () => {
    const input = this.#input()
    if (input.kind !== 'drawing') {
      this.digit = null
      return
    }
    const { pixels, isDrawn } = input
    const read = await this.#ask('predict', { bench: this.#bench, pixels, isDrawn })
    if (read && !this.#isClosed) this.digit = read.digit
  })
}
