/** The session's part for looking back at the run: which moments are kept, which one is shown, and how the network of then scores. */
import type { Moments as MomentList } from '#engine/contract/moments.ts'
import type { Evaluation } from '#engine/contract/scoring.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import type { Ask } from '#page/session/ask.ts'
import type { Network } from '#page/session/network.svelte.ts'
import type { Moment } from './words.ts'

/** Milliseconds between questions for the list while a run trains. */
const interval = 400

export class Moments {
  /** How the network of the moment shown reads the validation digits; null in the present, and until it is known. */
  evaluation = $state.raw<Evaluation | null>(null)

  #kept = $state.raw<readonly Moment[]>([])
  /** Those before the present, the earliest first. */
  readonly past = $derived.by(() => this.#kept.filter(({ step }) => step < this.#network.step))
  /** The place of the moment shown among them; their number in the present. */
  readonly place = $derived.by(() => {
    const { moment } = this.#network
    const place = moment === null ? -1 : this.past.findIndex(({ step }) => step === moment)
    return place < 0 ? this.past.length : place
  })
  /** Null in the present. */
  readonly shown = $derived(this.past[this.place] ?? null)

  readonly #askQuietly: Ask
  readonly #network: Network
  /** By the updates behind them, as long as the run stays the same. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- `evaluation` is what is followed
  readonly #scores = new Map<number, Evaluation>()
  #revision = -1
  /** In milliseconds of `performance.now()`. */
  #askedAt = -Infinity

  /** `askQuietly`: a moment that has given way to others meanwhile is no news. */
  constructor(askQuietly: Ask, network: Network) {
    this.#askQuietly = askQuietly
    this.#network = network
  }

  /** The engine's state has changed. */
  takeState(curvesRevision: number): void {
    if (curvesRevision !== this.#revision) {
      this.#revision = curvesRevision
      this.#scores.clear()
      this.#kept = []
    }
    void this.#readList()
  }

  /** Training has gone on. */
  takeProgress(): void {
    if (performance.now() - this.#askedAt >= interval) void this.#readList()
  }

  /** Shows a moment by its place in `past`; the present from their number on. */
  async show(place: number): Promise<void> {
    const moment = this.past[Math.max(0, place)]
    if (!moment) return this.showNow()
    if (moment.step === this.#network.moment) return
    this.evaluation = this.#scores.get(moment.step) ?? null
    const isThere = await this.#network.showMoment(moment.step)
    if (this.#network.moment !== moment.step) return
    if (isThere) await this.#score()
    else await this.#readList()
  }

  showNow(): Promise<void> {
    this.evaluation = null
    return this.#network.showPresent()
  }

  readonly #readList = oneAtATime(async () => {
    this.#askedAt = performance.now()
    const list = await this.#askQuietly('listMoments')
    if (!list) return
    this.#kept = toMoments(list)
    const { moment } = this.#network
    if (moment !== null && !list.step.includes(moment)) void this.#showNearest(moment)
  })

  /** The moment has given way to others: the nearest of them is as good. */
  #showNearest(step: number): Promise<void> {
    const distances = this.past.map((each) => Math.abs(each.step - step))
    const place = distances.indexOf(Math.min(...distances))
    return place < 0 ? this.showNow() : this.show(place)
  }

  readonly #score = oneAtATime(async () => {
    const at = this.#network.moment
    if (at === null || this.#scores.has(at)) return
    const revision = this.#revision
    const evaluation = await this.#askQuietly('evaluate', { split: 'validation', at })
    if (!evaluation || revision !== this.#revision) return
    this.#scores.set(at, evaluation)
    if (this.#network.moment === at) this.evaluation = evaluation
  })
}

function toMoments({ step, epoch }: MomentList): readonly Moment[] {
  return Array.from(step, (each, index) => ({ step: each, epoch: epoch[index]! }))
}
