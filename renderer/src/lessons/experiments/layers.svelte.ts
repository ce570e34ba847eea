/** Features, layer by layer: which of them training made, what can be read from each layer, what moving a digit does there, and who is needed. */
import type { Ablation, Rung } from '#engine/contract/lessons.ts'
import type { BenchId } from '#engine/contract/bench-id.ts'
import type { State } from '#engine/contract/state.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import { t } from '#words/en/lesson-layers.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { asCount, asDecimals, asLoss, asShare } from './numbers.ts'
import { weightPictures } from './weight-pictures.ts'

/** Pictures of each kind, and neurons that can be switched off, at most. */
const mostOfEachKind = 8
const mostSwitches = 60
/** For a person whose network has no hidden layer. */
const standIn = [
  { neurons: 64, activation: 'relu' },
  { neurons: 32, activation: 'relu' },
] as const
/** Digits of a map, and how far a likeness has to be above that of other digits. */
const mapped = 100
const clearly = 0.3
/** From this share on, what is not read any more is clearly a loss. */
const clearLoss = 0.1

export type WeightPicture = { readonly levels: Float32Array; readonly isTrained: boolean }
export type Switch = { readonly neuron: number; readonly levels: Float32Array }
export type Ladders = { readonly trained: readonly Rung[]; readonly untrained: readonly Rung[] }

export class Layers implements Experiment {
  pictures = $state.raw<readonly WeightPicture[]>([])
  /** Places in `pictures` that the person takes for trained. */
  marks = $state.raw<readonly number[]>([])
  isLocked = $state(false)
  ladders = $state.raw<Ladders | null>(null)
  /** Layers that the person has climbed to; the pixels are there from the start. */
  reached = $state(0)
  /** One by one, and together what is off. */
  ablation = $state.raw<Ablation | null>(null)
  off = $state.raw<readonly number[]>([])
  switches = $state.raw<readonly Switch[]>([])
  /** What is left without the half that is needed least. */
  withoutHalf = $state<number | null>(null)
  #isPrepared = $state(false)
  #isHalved = $state(false)

  readonly #place: Place
  /** Of the network that this is about, and of the same one as it was before training. */
  #bench: BenchId | null = null
  #opened: BenchId[] = []
  #state = $state.raw<State | null>(null)
  #isClosed = false

  constructor(place: Place) {
    this.#place = place
    this.marks = place.inputs['marks'] ?? []
    this.isLocked = this.marks.length > 0
    this.reached = place.inputs['reached']?.[0] ?? 0
    this.#isHalved = (place.inputs['halved'] ?? []).length > 0
    void this.#prepare()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get isReady(): boolean {
    return this.#isPrepared
  }

  get isMeasuring(): boolean {
    return !this.#isPrepared
  }

  /** How many of the pictures are of trained neurons. */
  get half(): number {
    return this.pictures.length / 2
  }

  /** Pixels, hidden layers, outputs. */
  get names(): readonly string[] {
    const layers = this.ladders?.trained.length ?? 0
    return Array.from({ length: layers }, (_, layer) =>
      layer === 0
        ? t('layer-pixels')
        : layer === layers - 1
          ? t('layer-outputs')
          : t('layer-hidden', { number: layer }),
    )
  }

  get inputs() {
    return {
      marks: this.isLocked ? this.marks : [],
      reached: [this.reached],
      halved: this.#isHalved ? [1] : [],
    }
  }

  isMet(condition: string): boolean {
    if (condition === 'marked') return this.isLocked && this.pictures.length > 0
    if (condition === 'climbed') return this.ladders !== null && this.reached >= this.ladders.trained.length - 1
    return this.#isHalved && this.withoutHalf !== null
  }

  forget(condition: string): void {
    if (condition === 'marked') {
      this.marks = []
      this.isLocked = false
    } else if (condition === 'climbed') this.reached = 0
    else {
      this.#isHalved = false
      this.off = []
    }
  }

  close(): void {
    this.#isClosed = true
    for (const bench of this.#opened) void this.#place.ask('closeBench', { bench })
    this.#opened = []
  }

  /** Takes a picture for trained, or no longer. The last of them locks. */
  mark(place: number): void {
    if (this.isLocked) return
    this.marks = this.marks.includes(place) ? this.marks.filter((each) => each !== place) : [...this.marks, place]
    if (this.marks.length < this.half) return
    this.isLocked = true
    this.#place.keep(this.inputs)
  }

  climb(): void {
    if (this.ladders) this.reached = Math.min(this.reached + 1, this.ladders.trained.length - 1)
    this.#place.keep(this.inputs)
  }

  /** Switches a neuron off, or on again. */
  async toggle(neuron: number): Promise<void> {
    this.off = this.off.includes(neuron) ? this.off.filter((each) => each !== neuron) : [...this.off, neuron]
    await this.#look()
  }

  /** Switches off the half that is needed least, each for itself. */
  async halve(): Promise<void> {
    this.off = this.#leastNeeded
    this.#isHalved = true
    await this.#look()
    this.#place.keep(this.inputs)
  }

  get #leastNeeded(): readonly number[] {
    const { ablation } = this
    if (!ablation) return []
    const order = [...ablation.without.keys()].toSorted((a, b) => ablation.without[b]! - ablation.without[a]!)
    return order.slice(0, Math.floor(order.length / 2))
  }

  /** The newest choice, one question under way. */
  readonly #look = oneAtATime(async () => {
    const bench = this.#bench
    if (bench === null) return
    const ablation = await this.#place.ask('ablate', { bench, layer: 0, off: this.off })
    if (ablation) this.ablation = ablation
  })

  async #prepare(): Promise<void> {
    const { ask } = this.#place
    const found = await this.#find()
    if (!found) return
    const { bench, state } = found
    const twin = await this.#open(state)
    if (!twin) return
    this.#bench = bench
    this.#state = state
    const neurons = state.network.layers[0]!.outputs
    await this.#paint(bench, twin, neurons, state.settings.seed)
    const trained = await ask('ladder', { bench, mapped })
    const untrained = await ask('ladder', { bench: twin, mapped })
    if (trained && untrained) this.ladders = { trained, untrained }
    await this.#look()
    const without = this.#leastNeeded
    const halved = await ask('ablate', { bench, layer: 0, off: without })
    this.withoutHalf = halved?.withoutAll ?? null
    const shown = spreadOver(neurons, Math.min(neurons, mostSwitches))
    const levels = await weightPictures(ask, bench, shown)
    this.switches = shown.map((neuron, place) => ({ neuron, levels: levels[place]! }))
    if (this.#isHalved) await this.halve()
    this.#isPrepared = true
  }

  /** The person's network, or one with hidden layers where theirs has none. */
  async #find(): Promise<{ bench: BenchId; state: State } | null> {
    const { ask, bench, state } = this.#place
    if (state.network.layers.length > 1) return { bench, state }
    const opened = await this.#open({ ...state, settings: { ...state.settings, hidden: standIn } })
    if (!opened || !(await ask('step', { bench: opened, unit: 'epoch' }))) return null
    const trained = await ask('describe', { bench: opened })
    return trained && { bench: opened, state: trained }
  }

  /** A network of the same settings with the random weights of its seed. */
  async #open({ settings }: Pick<State, 'settings'>): Promise<BenchId | null> {
    const opened = await this.#place.ask('openBench', { from: { settings } })
    if (!opened) return null
    if (this.#isClosed) void this.#place.ask('closeBench', { bench: opened.bench })
    else this.#opened.push(opened.bench)
    return opened.bench
  }

  /** Trained and untrained ones, of different neurons and mixed: a neuron resembles what it began as. */
  async #paint(bench: BenchId, twin: BenchId, neurons: number, seed: number): Promise<void> {
    const each = Math.max(1, Math.min(mostOfEachKind, Math.floor(neurons / 2)))
    const all = spreadOver(neurons, Math.min(neurons, 2 * each))
    const trained = all.filter((_, place) => place % 2 === 0)
    const untrained = neurons > 1 ? all.filter((_, place) => place % 2 === 1) : all
    const { ask } = this.#place
    const pictures = [
      ...(await weightPictures(ask, bench, trained)).map((levels) => ({ levels, isTrained: true })),
      ...(await weightPictures(ask, twin, untrained)).map((levels) => ({ levels, isTrained: false })),
    ]
    this.pictures = mix(pictures, seed)
  }

  #describe(): Partial<Record<FactOf<'layers'>, Fact>> {
    const { ladders, ablation, pictures, withoutHalf } = this
    return {
      ...(this.#state && {
        which: { value: this.#place.state.network.layers.length > 1 ? 'own' : 'stand-in', text: '' },
      }),
      ...(pictures.length > 0 && { half: asCount(this.half), shown: asCount(pictures.length) }),
      ...(this.isMet('marked') && this.#describeMarks()),
      ...(ladders && describeLadders(ladders)),
      ...(ladders && describeLikeness(ladders.trained)),
      ...(ablation && describeAblation(ablation)),
      ...(this.isMet('halved') &&
        withoutHalf !== null && {
          'without-half': asShare(withoutHalf),
          'way-half': asLoss(ablation?.accuracy ?? 0, withoutHalf, clearLoss),
        }),
    }
  }

  #describeMarks(): Partial<Record<FactOf<'layers'>, Fact>> {
    const found = this.marks.filter((place) => this.pictures[place]?.isTrained).length
    return { found: asCount(found), 'found-share': asShare(found / Math.max(1, this.half)) }
  }
}

/** So many of 0 to `count` − 1, evenly. */
function spreadOver(count: number, wanted: number): readonly number[] {
  return Array.from({ length: wanted }, (_, place) => Math.floor((place * count) / wanted))
}

/** In an order that is always the same for a seed, by Lehmer's generator. */
function mix<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let chance = (seed % 2_147_483_646) + 1
  const ranked = items.map((item) => {
    for (let round = 0; round < 3; round++) chance = (chance * 48_271) % 2_147_483_647
    return { item, rank: chance }
  })
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ item }) => item)
}

/** Shares that differ by less than a point are alike. */
function wayOf(from: number, to: number): Fact {
  const value = to > from + 0.01 ? 'rise' : to < from - 0.01 ? 'fall' : 'same'
  return { value, text: t('way', { way: value }) }
}

function describeLadders({ trained, untrained }: Ladders): Partial<Record<FactOf<'layers'>, Fact>> {
  const [pixels, lastHidden] = [trained[0]!.accuracy, trained.at(-2)!.accuracy]
  const twin = untrained.at(-2)!.accuracy
  return {
    pixels: asShare(pixels),
    'last-hidden': asShare(lastHidden),
    climb: wayOf(pixels, lastHidden),
    'twin-hidden': asShare(twin),
    'twin-outputs': asShare(untrained.at(-1)!.accuracy),
  }
}

function describeLikeness(trained: readonly Rung[]): Partial<Record<FactOf<'layers'>, Fact>> {
  const [pixels, hidden] = [trained[0]!.likeness, trained.at(-2)!.likeness]
  const first = trained.findIndex(({ likeness }) => likeness.moved - likeness.others >= clearly)
  const shown = (value: number) => asDecimals(value, 2)
  const closer = pixels.moved > pixels.same ? 'moved' : 'same'
  return {
    closer: {
      value: closer,
      text: t('closer', { id: closer }),
    },
    'pixels-moved': shown(pixels.moved),
    'pixels-same': shown(pixels.same),
    'pixels-others': shown(pixels.others),
    'hidden-moved': shown(hidden.moved),
    'hidden-same': shown(hidden.same),
    'hidden-others': shown(hidden.others),
    ...(first >= 0 && {
      'first-clear': {
        value: `layer-${first}`,
        text: first === 0 ? t('the-pixels') : t('the-layer', { number: first }),
      },
    }),
    'layer-pixels': { value: 'layer-0', text: t('the-pixels') },
    'layer-outputs': { value: `layer-${trained.length - 1}`, text: t('the-outputs') },
  }
}

function describeAblation({ accuracy, without }: Ablation): Partial<Record<FactOf<'layers'>, Fact>> {
  const losses = [...without].map((left) => accuracy - left)
  const points = (share: number) => asDecimals(share * 100, 2)
  return {
    neurons: asCount(losses.length),
    accuracy: asShare(accuracy),
    'mean-loss': points(losses.reduce((sum, loss) => sum + loss, 0) / losses.length),
    'greatest-loss': points(Math.max(...losses)),
  }
}
