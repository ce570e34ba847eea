/** Four models that learn from the same digits, more and more of them: which of them still learn, and what each of them carries along. */
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { BuiltInSource } from '#engine/settings/table/sources.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import { t } from '#words/en/lesson-data.ts'
import { formatFixed } from '#words/numbers.ts'
import { sketchLooks } from './curve-looks.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { type Learnt, learnFrom } from './learn-from.ts'
import { asBytes, asCount, asDecimals, asNumber, asPoints, asShare } from './numbers.ts'
import { weightPictures } from './weight-pictures.ts'

/** In the order in which their curves are sketched. */
export const sketchedRivals = ['network', 'linear', 'neighbours', 'mean'] as const
export type RivalId = (typeof sketchedRivals)[number]

/** The models, each with the colour and the mark of its sketched curve in all pictures. */
export const rivals = (['mean', 'linear', 'neighbours', 'network'] as const).map((id) => ({
  id,
  title: t('model', { id }),
  short: t('model-short', { id }),
  ...sketchLooks[sketchedRivals.indexOf(id)]!,
}))

export type GrowthPoint = { readonly digits: number; readonly accuracy: number }
export type Growth = Readonly<Record<RivalId, readonly GrowthPoint[]>>

/** What a model keeps of what it has learnt, and how long it reads a digit. */
export type Price = { readonly bytes: number; readonly milliseconds: number }
export type Prices = Readonly<Partial<Record<RivalId, Price>>>

export type GrowthPlan = {
  /** Digits to learn from: a few first, and then more. */
  readonly few: readonly number[]
  readonly more: readonly number[]
  /** Validation digits that the means and the neighbours read; neighbours are slow. */
  readonly readByMeans: number
  readonly readByNeighbours: number
  readonly source: BuiltInSource
  /** Of one training; as many as are sensible unless given. */
  readonly epochs?: number
}
const usualPlan: GrowthPlan = {
  few: [100, 300, 1000, 3000],
  more: [10_000, 55_000],
  readByMeans: 5000,
  readByNeighbours: 200,
  source: 'mnist',
}

/** Of each model: grey levels 0 to 1, or weights −1 to 1. [784] each */
export type Portraits = Readonly<Record<RivalId, readonly Float32Array[]>>
/** Digits that the portraits are made of, and those of which the linear one has learnt. */
const pictured = 100
const learntForPortrait = 1000

const none: Growth = { mean: [], linear: [], neighbours: [], network: [] }

export class DataGrowth implements Experiment {
  growth = $state.raw<Growth>(none)
  /** After the most digits so far. */
  prices = $state.raw<Prices>({})
  isGrowing = $state(false)
  portraits = $state.raw<Portraits | null>(null)

  readonly plan: GrowthPlan
  readonly #place: Place
  #isClosed = false

  constructor(place: Place, plan: GrowthPlan = usualPlan) {
    this.#place = place
    this.plan = plan
    void this.#begin(place.inputs['grown']?.[0] ?? 0)
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get isReady(): boolean {
    return this.portraits !== null && !this.isGrowing
  }

  get isMeasuring(): boolean {
    return this.portraits === null || this.isGrowing
  }

  get sizes(): readonly number[] {
    return [...this.plan.few, ...this.plan.more]
  }

  get inputs() {
    return { grown: this.isMet('all') ? [2] : this.isMet('few') ? [1] : [] }
  }

  isMet(condition: string): boolean {
    return this.#knows((condition === 'few' ? this.plan.few : this.plan.more).at(-1)!)
  }

  forget(condition: string): void {
    const { few } = this.plan
    const left = (id: RivalId) =>
      condition === 'few' ? [] : this.growth[id].filter(({ digits }) => few.includes(digits))
    this.growth = {
      mean: left('mean'),
      linear: left('linear'),
      neighbours: left('neighbours'),
      network: left('network'),
    }
  }

  close(): void {
    this.#isClosed = true
  }

  /** Lets all four learn, from one number of digits after the other: from a few, or from all. */
  async grow(part: 'few' | 'all'): Promise<void> {
    if (this.isGrowing) return
    this.isGrowing = true
    for (const digits of part === 'all' ? this.sizes : this.plan.few) {
      if (this.#knows(digits)) continue
      await this.#learn(digits)
      if (this.#isClosed || !this.#knows(digits)) break
    }
    this.isGrowing = false
    if (this.isMet('few')) this.#place.keep(this.inputs)
  }

  async #begin(grown: number): Promise<void> {
    await this.#portray()
    if (grown > 0) await this.grow(grown > 1 ? 'all' : 'few')
  }

  /** What each of them goes by, in pictures. */
  async #portray(): Promise<void> {
    const { ask, bench, state } = this.#place
    const means = Array.from({ length: 10 }, () => new Float32Array(pixelCount))
    const counts = new Uint32Array(10)
    const digits: Float32Array[] = []
    for (let index = 0; index < pictured; index++) {
      const digit = await ask('example', { bench, split: 'training', index })
      if (!digit) continue
      digits.push(digit.pixels)
      counts[digit.label]!++
      digit.pixels.forEach((level, pixel) => (means[digit.label]![pixel]! += level))
    }
    const linear = await this.#train(this.#linear, learntForPortrait)
    const first = state.network.layers[0]!.outputs
    const all = (count: number) => Array.from({ length: count }, (_, index) => index)
    this.portraits = {
      mean: means.map((mean, digit) => mean.map((level) => level / Math.max(1, counts[digit]!))),
      linear: linear ? await weightPictures(ask, linear.bench, all(10)) : [],
      neighbours: digits.slice(0, 10),
      network: await weightPictures(ask, bench, all(Math.min(10, first))),
    }
    if (linear) void ask('closeBench', { bench: linear.bench })
  }

  #train(settings: Settings, digits: number): Promise<Learnt | null> {
    const { source, epochs } = this.plan
    const isWanted = () => !this.#isClosed
    return learnFrom(this.#place.ask, settings, { digits, source, isWanted, ...(epochs !== undefined && { epochs }) })
  }

  get #linear() {
    return { ...defaultSettings, hidden: [], optimiser: 'sgd', seed: this.#place.state.settings.seed } as const
  }

  async #learn(digits: number): Promise<void> {
    const { ask, state } = this.#place
    const linear = await this.#train(this.#linear, digits)
    if (!linear) return
    this.#add('linear', digits, linear.accuracy, { bytes: 4 * linear.parameters, milliseconds: linear.milliseconds })
    // On the same bench: from the very same digits.
    const { bench } = linear
    const { readByMeans, readByNeighbours } = this.plan
    const mean = await ask('conventional', { bench, model: 'nearest-mean', digits, tested: readByMeans })
    if (mean) this.#add('mean', digits, mean.accuracy, mean)
    const network = await this.#train(state.settings, digits)
    if (network) {
      const { accuracy, parameters, milliseconds } = network
      this.#add('network', digits, accuracy, { bytes: 4 * parameters, milliseconds })
      void ask('closeBench', { bench: network.bench })
    }
    const neighbours =
      !this.#isClosed &&
      (await ask('conventional', { bench, model: 'nearest-neighbours', digits, tested: readByNeighbours }))
    if (neighbours) this.#add('neighbours', digits, neighbours.accuracy, neighbours)
    void ask('closeBench', { bench })
  }

  #add(id: RivalId, digits: number, accuracy: number, { bytes, milliseconds }: Price): void {
    this.growth = { ...this.growth, [id]: [...this.growth[id], { digits, accuracy }] }
    this.prices = { ...this.prices, [id]: { bytes, milliseconds } }
  }

  #knows(digits: number): boolean {
    return rivals.every(({ id }) => this.#at(id, digits) !== null)
  }

  /** Null where it is not known. */
  #at(id: RivalId, digits: number): number | null {
    return this.growth[id].find((point) => point.digits === digits)?.accuracy ?? null
  }

  #describe(): Partial<Record<FactOf<'data'>, Fact>> {
    const { few, more } = this.plan
    const { network } = this.#place.state
    return {
      numbers: asCount(network.parameters),
      least: asCount(few[0]!),
      middle: asCount(more[0]!),
      most: asCount(more.at(-1)!),
      ...(this.isMet('few') && this.#describeFew()),
      ...(this.isMet('all') && this.#describeAll()),
    }
  }

  #describeFew(): Partial<Record<FactOf<'data'>, Fact>> {
    const at = (id: RivalId) => this.#at(id, this.plan.few[0]!)!
    return {
      'mean-few': asShare(at('mean')),
      'linear-few': asShare(at('linear')),
      'neighbours-few': asShare(at('neighbours')),
      'network-few': asShare(at('network')),
    }
  }

  #describeAll(): Partial<Record<FactOf<'data'>, Fact>> {
    const [middle, most] = [this.plan.more[0]!, this.plan.more.at(-1)!]
    const gain = (id: RivalId) => this.#at(id, most)! - this.#at(id, middle)!
    const { network, neighbours } = this.prices
    const [before, after] = [1 - this.#at('network', middle)!, 1 - this.#at('network', most)!]
    // As they are shown, so that what is worked out from them comes out.
    const [wrongBefore, wrongAfter] = [Number((before * 100).toFixed(1)), Number((after * 100).toFixed(1))]
    const gone = wrongBefore > 0 ? ((wrongBefore - wrongAfter) / wrongBefore) * 100 : 0
    const slower = neighbours!.milliseconds / network!.milliseconds
    return {
      saturated: nameOf(greatest((id) => -gain(id))),
      'mean-gain': asPoints(gain('mean')),
      'linear-gain': asPoints(gain('linear')),
      'neighbours-gain': asPoints(gain('neighbours')),
      'network-gain': asPoints(gain('network')),
      'wrong-before': asDecimals(wrongBefore, 1),
      'wrong-after': asDecimals(wrongAfter, 1),
      gone: { value: gone, text: `${formatFixed(gone, 0)} %` },
      points: asNumber(wrongBefore - wrongAfter),
      left: asNumber(100 - gone),
      'neighbours-bytes': asBytes(neighbours!.bytes),
      'network-bytes': asBytes(network!.bytes),
      slower: {
        value: slower < 3 ? 'alike' : slower < 100 ? 'ten' : 'thousand',
        text: asCount(Number(slower.toPrecision(2))).text,
      },
    }
  }
}

function greatest(valueOf: (id: RivalId) => number): RivalId {
  return rivals.reduce<RivalId>((best, { id }) => (valueOf(id) > valueOf(best) ? id : best), 'mean')
}

function nameOf(id: RivalId): Fact {
  return { value: id, text: t('model-in-sentence', { id }) }
}
