/** Networks that have learnt nothing: what a hundred of them score, and what one of them says when it is asked twice. */
import type { Newborn } from '#engine/contract/lessons.ts'
import type { Prediction } from '#engine/contract/prediction.ts'
import type { BenchId } from '#engine/contract/bench-id.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { asNumber, asShare } from './numbers.ts'
import { t } from '#words/en/lesson-newborns.ts'

/** So many are made at once, so that they are seen to come. */
const atOnce = 5

export type Asked = {
  readonly first: Prediction
  readonly second: Prediction
  readonly again: 'same' | 'digit' | 'other'
}

export class Newborns implements Experiment {
  born = $state.raw<readonly Newborn[]>([])
  isMaking = $state(false)
  asked = $state.raw<Asked | null>(null)
  isAsking = $state(false)

  readonly #place: Place
  /** One newborn, to be asked. */
  #one: BenchId | null = null
  #isClosed = false

  readonly wanted: number

  constructor(place: Place, wanted = 100) {
    this.#place = place
    this.wanted = wanted
    if ((place.inputs['made'] ?? []).length > 0) void this.make()
    if ((place.inputs['asked'] ?? []).length > 0) void this.ask()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get isReady(): boolean {
    return !this.isMaking && !this.isAsking
  }

  get isMeasuring(): boolean {
    return this.isMaking
  }

  /** What lies on the pad can be asked about. */
  get canAsk(): boolean {
    return this.#place.input().kind !== 'none' && !this.isAsking
  }

  get inputs() {
    return { made: this.born.length === this.wanted ? [this.wanted] : [], asked: this.asked ? [1] : [] }
  }

  isMet(condition: string): boolean {
    return condition === 'hundred' ? this.born.length === this.wanted : this.asked !== null
  }

  forget(condition: string): void {
    if (condition === 'hundred') this.born = []
    else this.asked = null
  }

  close(): void {
    this.#isClosed = true
    if (this.#one !== null) void this.#place.ask('closeBench', { bench: this.#one })
    this.#one = null
  }

  /** Makes a hundred, a few at a time. */
  async make(): Promise<void> {
    if (this.isMaking) return
    const { ask, bench } = this.#place
    this.isMaking = true
    this.born = []
    while (this.born.length < this.wanted && !this.#isClosed) {
      const seeds = Array.from({ length: atOnce }, (_, index) => this.born.length + index + 1)
      const more = await ask('newborns', { bench, seeds })
      if (!more) break
      this.born = [...this.born, ...more]
    }
    this.isMaking = false
    if (this.born.length === this.wanted) this.#place.keep(this.inputs)
  }

  /** Shows one of them what lies on the pad, twice. */
  async ask(): Promise<void> {
    const { ask, state } = this.#place
    const input = this.#place.input()
    if (input.kind === 'none' || this.isAsking) return
    this.isAsking = true
    this.#one ??= (await ask('openBench', { from: { settings: { ...state.settings, seed: 1 } } }))?.bench ?? null
    const request = this.#one !== null && { bench: this.#one, pixels: input.pixels }
    const first = request && (await ask('predict', request))
    const second = request && (await ask('predict', request))
    this.isAsking = false
    if (!first || !second) return
    this.asked = { first, second, again: compare(first, second) }
    this.#place.keep(this.inputs)
  }

  #describe(): Partial<Record<FactOf<'newborns'>, Fact>> {
    const { asked, born } = this
    return {
      'ln-ten': asNumber(Math.log(10)),
      'log-ten': asNumber(Math.log10(10)),
      tenth: asNumber(0.1),
      'error-rate': asNumber(0.9),
      ten: asNumber(10),
      ...(asked && {
        again: { value: asked.again, text: t('again', { way: asked.again }) },
        digit: { value: asked.first.digit, text: String(asked.first.digit) },
      }),
      ...(born.length === this.wanted && this.#describeAll()),
    }
  }

  #describeAll(): Partial<Record<FactOf<'newborns'>, Fact>> {
    const { born } = this
    const scores = born.map(({ accuracy }) => accuracy)
    const favourites = born.map(({ favouriteShare }) => favouriteShare)
    const average = mean(scores)
    return {
      mean: asShare(average),
      spread: asShare(Math.sqrt(mean(scores.map((score) => (score - average) ** 2)))),
      least: asShare(Math.min(...scores)),
      greatest: asShare(Math.max(...scores)),
      favourite: asShare(mean(favourites)),
      'favourite-most': asShare(Math.max(...favourites)),
      // Other costs are no logarithms.
      ...(this.#place.state.settings.cost === 'cross-entropy' && {
        cost: asNumber(mean(born.map(({ cost }) => cost))),
      }),
    }
  }
}

function compare(first: Prediction, second: Prediction): Asked['again'] {
  const [one, other] = [first, second].map(({ layers }) => layers.at(-1)!.activations)
  if (one!.every((activation, index) => activation === other![index])) return 'same'
  return first.digit === second.digit ? 'digit' : 'other'
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
