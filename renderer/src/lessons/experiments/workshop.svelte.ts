/** A workshop of features: which numbers of a picture a linear model needs to read it, and which of them survive that it is moved and turned. */
import type { BenchId } from '#engine/contract/bench-id.ts'
import { describePicture, type FeatureValues } from '#engine/drawing/hand-made-features.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { BuiltInSource } from '#engine/settings/table/sources.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import { formatFixed } from '#words/numbers.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { learnFrom } from './learn-from.ts'
import { asCount, asDecimals, asNumber, asShare } from './numbers.ts'
import { shake, type Shake } from './shake.ts'
import { type Feature, titleOf, twelve } from './twelve-features.ts'

export type Try = { readonly chosen: readonly Feature[]; readonly accuracy: number }

export type WorkshopPlan = {
  readonly source: BuiltInSource
  /** To learn from, and to read. */
  readonly digits: number
  readonly tested: number
  /** That the usual differences are taken from. */
  readonly described: number
  /** In the hidden layer of the network on bare pixels. */
  readonly neurons: number
}
const usualPlan: WorkshopPlan = { source: 'mnist', digits: 5000, tested: 1000, described: 150, neurons: 128 }

/** The score that is to be beaten. */
export const goal = 0.7
/** Of a usual difference: more is a change. */
export const changed = 0.5
/** What counts as shaken. */
const least: Shake = { move: 3, turn: 15 }

const all = twelve.map(({ id }) => id)

export class Workshop implements Experiment {
  /** Score of a linear model on one feature alone. */
  singles = $state.raw<Partial<Record<Feature, number>>>({})
  isTrying = $state(false)
  chosen = $state.raw<readonly Feature[]>([])
  /** The newest one last. */
  tries = $state.raw<readonly Try[]>([])
  isScoring = $state(false)
  /** With all twelve, and of a network on the bare pixels. */
  withAll = $state<number | null>(null)
  network = $state<number | null>(null)
  shaking = $state.raw<Shake>({ move: 0, turn: 0 })
  /** The last that counted as shaken. */
  #held = $state.raw<Shake | null>(null)
  /** Standard deviation of each feature over some digits. */
  usual = $state.raw<FeatureValues | null>(null)

  readonly #place: Place
  readonly #plan: WorkshopPlan
  #bench: BenchId | null = null
  #isClosed = false

  constructor(place: Place, plan: WorkshopPlan = usualPlan) {
    this.#place = place
    this.#plan = plan
    const { inputs } = place
    const [move, turn] = inputs['shaken'] ?? []
    if (move !== undefined && turn !== undefined) this.shaking = this.#held = { move, turn }
    this.chosen = namesOf(inputs['best'] ?? [])
    void this.#begin((inputs['singles'] ?? []).length > 0)
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  /** Of what lies on the pad; null where nothing does. */
  readonly values: FeatureValues | null = $derived.by(() => {
    const pixels = this.#pixels
    return pixels && describePicture(pixels)
  })

  /** What lies on the pad, as it is moved and turned now. */
  readonly shaken: Float32Array | null = $derived.by(() => {
    const pixels = this.#pixels
    return pixels && shake(pixels, this.shaking)
  })

  /** Of the picture that was shaken in earnest: |Δ| / σ of each feature. */
  readonly heldChanges = $derived.by(() => this.changesBy(this.#held))

  get pixels(): Float32Array | null {
    return this.#pixels
  }

  get #pixels(): Float32Array | null {
    const input = this.#place.input()
    return input.kind === 'none' ? null : input.pixels
  }

  get isReady(): boolean {
    return this.network !== null && this.usual !== null && !this.isTrying && !this.isScoring
  }

  get isMeasuring(): boolean {
    return this.isTrying
  }

  get best(): Try | null {
    return this.tries.reduce<Try | null>((best, one) => (best && best.accuracy >= one.accuracy ? best : one), null)
  }

  get inputs() {
    return {
      singles: this.#hasTried ? [1] : [],
      best: this.isMet('beaten') ? this.best!.chosen.map((feature) => all.indexOf(feature)) : [],
      shaken: this.#held ? [this.#held.move, this.#held.turn] : [],
    }
  }

  get #hasTried(): boolean {
    return all.every((feature) => this.singles[feature] !== undefined)
  }

  isMet(condition: string): boolean {
    if (condition === 'tried') return this.#hasTried
    if (condition === 'beaten') return (this.best?.accuracy ?? 0) >= goal
    return this.heldChanges !== null
  }

  forget(condition: string): void {
    if (condition === 'tried') this.singles = {}
    else if (condition === 'beaten') {
      this.tries = []
      this.chosen = []
    } else {
      this.#held = null
      this.shaking = { move: 0, turn: 0 }
    }
  }

  close(): void {
    this.#isClosed = true
    if (this.#bench !== null) void this.#place.ask('closeBench', { bench: this.#bench })
    this.#bench = null
  }

  /** Scores each feature alone, one after the other. */
  async tryEach(): Promise<void> {
    if (this.isTrying) return
    this.isTrying = true
    for (const feature of all) {
      if (this.#isClosed) break
      const accuracy = await this.#score([feature])
      if (accuracy !== null) this.singles = { ...this.singles, [feature]: accuracy }
    }
    this.isTrying = false
    if (this.#hasTried) this.#place.keep(this.inputs)
  }

  /** Switches a feature on or off: the model learns anew on what is on. */
  toggle(feature: Feature): Promise<void> {
    const isOn = this.chosen.includes(feature)
    this.chosen = all.filter((each) => (each === feature ? !isOn : this.chosen.includes(each)))
    return this.#attempt()
  }

  /** Moves and turns the drawing. */
  shakeBy(shaking: Shake): void {
    this.shaking = shaking
    if (Math.abs(shaking.move) < least.move || Math.abs(shaking.turn) < least.turn || !this.#pixels) return
    this.#held = shaking
    this.#place.keep(this.inputs)
  }

  /** |Δ| / σ of each feature, when the drawing is shaken so; null where there is no drawing, or nothing to compare with. */
  changesBy(shaking: Shake | null): Readonly<Record<Feature, number>> | null {
    const { values, usual } = this
    const pixels = this.#pixels
    if (!values || !usual || !pixels || !shaking) return null
    const now = describePicture(shake(pixels, shaking))
    const changes = all.map((feature) => [feature, Math.abs(now[feature] - values[feature]) / (usual[feature] || 1)])
    return Object.fromEntries(changes) as Record<Feature, number>
  }

  /** The newest choice, one question under way. */
  readonly #attempt = oneAtATime(async () => {
    const { chosen } = this
    if (chosen.length === 0) return
    this.isScoring = true
    const accuracy = await this.#score(chosen)
    this.isScoring = false
    if (accuracy === null) return
    this.tries = [...this.tries, { chosen, accuracy }]
    if (this.isMet('beaten')) this.#place.keep(this.inputs)
  })

  async #score(chosen: readonly Feature[]): Promise<number | null> {
    const { digits, tested } = this.#plan
    const bench = this.#bench
    if (bench === null) return null
    return (await this.#place.ask('features', { bench, chosen, digits, tested }))?.accuracy ?? null
  }

  async #begin(hasTried: boolean): Promise<void> {
    const { ask, state } = this.#place
    const { seed } = state.settings
    const { source, digits, neurons } = this.#plan
    const hidden = [{ neurons, activation: 'relu' }] as const
    const settings = { ...defaultSettings, data: source, hidden: [], seed }
    const opened = await ask('openBench', { from: { settings } })
    if (!opened) return
    if (this.#isClosed) return void ask('closeBench', { bench: opened.bench })
    this.#bench = opened.bench
    await this.#measureUsual()
    this.withAll = await this.#score(all)
    const network = await learnFrom(
      ask,
      { ...defaultSettings, hidden, seed },
      { digits, source, epochs: 10, isWanted: () => !this.#isClosed },
    )
    this.network = network?.accuracy ?? null
    if (network) void ask('closeBench', { bench: network.bench })
    if (hasTried) await this.tryEach()
    if (this.chosen.length > 0) await this.#attempt()
  }

  async #measureUsual(): Promise<void> {
    const { ask } = this.#place
    const seen: FeatureValues[] = []
    for (let index = 0; index < this.#plan.described && !this.#isClosed; index++) {
      const digit = await ask('example', { bench: this.#bench!, split: 'training', index })
      if (digit) seen.push(describePicture(digit.pixels))
    }
    const deviationOf = (feature: Feature) => {
      const mean = seen.reduce((sum, values) => sum + values[feature], 0) / seen.length
      return Math.sqrt(seen.reduce((sum, values) => sum + (values[feature] - mean) ** 2, 0) / seen.length)
    }
    if (seen.length > 0)
      this.usual = Object.fromEntries(all.map((feature) => [feature, deviationOf(feature)])) as FeatureValues
  }

  #describe(): Partial<Record<FactOf<'features'>, Fact>> {
    const { heldChanges } = this
    return {
      goal: asShare(goal),
      ...(this.#hasTried && describeSingles(this.singles as Record<Feature, number>)),
      ...(this.isMet('beaten') && this.#describeBest()),
      ...(heldChanges && describeChanges(heldChanges)),
    }
  }

  #describeBest(): Partial<Record<FactOf<'features'>, Fact>> {
    const { best, network, withAll } = this
    if (!best || network === null || withAll === null) return {}
    // As they are shown, so that what is worked out from them comes out.
    const [own, theirs] = [Number((best.accuracy * 100).toFixed(1)), Number((network * 100).toFixed(1))]
    return {
      best: asShare(best.accuracy),
      'best-count': asCount(best.chosen.length),
      all: asShare(withAll),
      network: asShare(network),
      'own-wrong': asDecimals(100 - own, 1),
      'network-wrong': asDecimals(100 - theirs, 1),
      times: {
        value: (100 - own) / Math.max(0.1, 100 - theirs),
        text: formatFixed((100 - own) / Math.max(0.1, 100 - theirs), 1),
      },
      'times-right': asNumber(theirs / own),
      points: asNumber(theirs - own),
    }
  }
}

function describeSingles(singles: Readonly<Record<Feature, number>>): Partial<Record<FactOf<'features'>, Fact>> {
  const order = all.toSorted((one, other) => singles[other] - singles[one])
  const asked = (['ink', 'proportion', 'holes', 'symmetry-left-right'] as const).toSorted(
    (one, other) => singles[other] - singles[one],
  )
  const named = (feature: Feature): Fact => ({ value: feature, text: titleOf(feature) })
  return {
    'first-single': named(order[0]!),
    'first-score': asShare(singles[order[0]!]),
    'last-score': asShare(singles[order.at(-1)!]),
    'first-asked': named(asked[0]!),
    'first-asked-score': asShare(singles[asked[0]!]),
  }
}

function describeChanges(changes: Readonly<Record<Feature, number>>): Partial<Record<FactOf<'features'>, Fact>> {
  const order = all.toSorted((one, other) => changes[other] - changes[one])
  const named = (feature: Feature): Fact => ({ value: feature, text: titleOf(feature) })
  const [most, calmest] = [order[0]!, order.at(-1)!]
  return {
    stayed: asCount(all.filter((feature) => changes[feature] < changed).length),
    most: named(most),
    'most-by': asDecimals(changes[most], 2),
    calmest: named(calmest),
  }
}

/** Of places in the list; what is none is left out. */
function namesOf(places: readonly number[]): readonly Feature[] {
  return places.flatMap((place) => all[place] ?? [])
}
