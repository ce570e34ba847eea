/** Learning rates: three runs from the same start, and how far the gradient keeps what it promises. */
import type { GradientSummary } from '#engine/contract/lessons.ts'
import type { History } from '#engine/contract/training.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { formatExact } from '#words/numbers.ts'
import { asExact, asNumber, asPrecise, asShare } from './numbers.ts'

export const runners = [
  { id: 'small', rate: 0.001, colour: 'var(--series-1)' },
  { id: 'middle', rate: 0.1, colour: 'var(--series-3)' },
  { id: 'large', rate: 2, colour: 'var(--series-2)' },
] as const
export type RunnerId = (typeof runners)[number]['id']

export type Race = Readonly<Record<RunnerId, readonly number[]>>

/** Points of a curve: each is the mean of as many batches. */
const curvePoints = 30
/** Steps that are tried, of which five are shown: the last is the first with which the cost rises. */
const triedRates = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100] as const
const shownRates = 5

export type Try = GradientSummary['updates'][number]

export class Rates implements Experiment {
  race = $state.raw<Partial<Race>>({})
  isRacing = $state(false)
  summary = $state.raw<GradientSummary | null>(null)
  /** Rates whose step has been taken. */
  taken = $state.raw<readonly number[]>([])

  readonly #place: Place
  #isClosed = false

  constructor(place: Place) {
    this.#place = place
    this.taken = place.inputs['taken'] ?? []
    void this.#prepare()
    if ((place.inputs['raced'] ?? []).length > 0) void this.start()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  /** From the smallest rate on. */
  readonly tries: readonly Try[] = $derived.by(() => {
    const updates = this.summary?.updates ?? []
    const first = updates.findIndex(({ fall }) => !(fall > 0))
    const end = first < 0 ? updates.length : Math.max(shownRates, first + 1)
    return updates.slice(Math.max(0, end - shownRates), end)
  })

  get isReady(): boolean {
    return this.summary !== null && !this.isRacing
  }

  get isMeasuring(): boolean {
    return this.isRacing
  }

  get inputs() {
    return { raced: this.#hasRaced ? [1] : [], taken: this.taken }
  }

  get #hasRaced(): boolean {
    return runners.every(({ id }) => this.race[id] !== undefined)
  }

  isMet(condition: string): boolean {
    if (condition === 'raced') return this.#hasRaced
    return this.tries.length > 0 && this.tries.every(({ learningRate }) => this.taken.includes(learningRate))
  }

  forget(condition: string): void {
    if (condition === 'raced') this.race = {}
    else this.taken = []
  }

  close(): void {
    this.#isClosed = true
  }

  /** Trains the three, one after the other. */
  async start(): Promise<void> {
    if (this.isRacing) return
    this.isRacing = true
    this.race = {}
    for (const { id, rate } of runners) {
      const history = this.#isClosed ? null : await this.#train(rate)
      if (!history) break
      this.race = { ...this.race, [id]: meanCosts(history) }
    }
    this.isRacing = false
    if (this.#hasRaced) this.#place.keep(this.inputs)
  }

  /** Takes a step of this length: what it promised and what it brought can be seen. */
  take(rate: number): void {
    if (this.taken.includes(rate)) return
    this.taken = [...this.taken, rate]
    this.#place.keep(this.inputs)
  }

  async #prepare(): Promise<void> {
    const { ask, bench } = this.#place
    this.summary = await ask('gradient', { bench, learningRates: triedRates })
  }

  /**
   * As many neurons as the person has, and their seed; ReLU, plain gradient descent, and one pass over ten thousand digits. With sigmoids the large
   * rate would be the best one for so short a run.
   */
  async #train(learningRate: number): Promise<History | null> {
    const { ask, state } = this.#place
    const { hidden, seed } = state.settings
    const settings = {
      ...defaultSettings,
      data: 'mnist-10k',
      optimiser: 'sgd',
      hidden: hidden.map(({ neurons }) => ({ neurons, activation: 'relu' as const })),
      seed,
      learningRate,
      epochs: 1,
    } as const
    const opened = await ask('openBench', { from: { settings } })
    if (!opened) return null
    const { bench } = opened
    // One that diverges ends by itself; its curve tells.
    await ask('step', { bench, unit: 'epoch' })
    const history = await ask('history', { bench })
    void ask('closeBench', { bench })
    return history
  }

  #describe(): Partial<Record<FactOf<'rates'>, Fact>> {
    const { summary } = this
    return {
      ...(summary && { 'squared-norm': asPrecise(summary.squaredNorm) }),
      ...(this.#hasRaced && describeRace(this.race as Race)),
      ...(this.isMet('stepped') && describeTries(this.tries)),
    }
  }
}

function describeRace(race: Race): Partial<Record<FactOf<'rates'>, Fact>> {
  const last = (id: RunnerId) => race[id].at(-1) ?? Infinity
  const best = runners.reduce((one, other) => (last(other.id) < last(one.id) ? other : one))
  return {
    best: { value: best.id, text: formatExact(best.rate) },
    'cost-small': asNumber(last('small')),
    'cost-middle': asNumber(last('middle')),
    'cost-large': asNumber(last('large')),
  }
}

function describeTries(tries: readonly Try[]): Partial<Record<FactOf<'rates'>, Fact>> {
  const good = tries.filter(({ fall }) => fall > 0)
  const largest = good.at(-1)
  const rising = tries.find(({ fall }) => !(fall > 0))
  // One in the middle, at which the promise is neither kept nor broken.
  const example = tries[1]!
  return {
    ...(largest && {
      largest: asExact(largest.learningRate),
      kept: asShare(largest.fall / largest.promised),
    }),
    ...(rising && { rises: asExact(rising.learningRate) }),
    least: asExact(tries[0]!.learningRate),
    rate: asExact(example.learningRate),
    promised: asPrecise(example.promised),
    fall: asPrecise(example.fall),
  }
}

/** The costs of the batches, in so many means. */
function meanCosts({ training: { cost } }: History): readonly number[] {
  const size = Math.max(1, Math.floor(cost.length / curvePoints))
  const starts = Array.from({ length: Math.floor(cost.length / size) }, (_, index) => index * size)
  return starts.map((start) => {
    const part = cost.subarray(start, start + size)
    return part.reduce((sum, each) => sum + each, 0) / part.length
  })
}
