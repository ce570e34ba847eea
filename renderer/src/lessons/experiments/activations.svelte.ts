/** What activation functions are for: layers without one collapse into one layer, and through flat ones the gradient vanishes. */
import type { BenchId } from '#engine/contract/bench-id.ts'
import type { HiddenActivation, HiddenLayer } from '#engine/contract/settings.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { experimentWords, type FactOf } from '#page/lessons/format/vocabulary.ts'
import { t as common } from '#words/en/lesson-pictures.ts'
import { t } from '#words/en/lesson-activations.ts'
import { compared, compareWithSheet, makeSheet, type Sheet, type SheetAnswers } from './collapse.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { asCount, asDecimals, asPrecise, asShare } from './numbers.ts'

/** Neurons of every hidden layer in the lesson's own networks. */
export const width = 64
const depth = 6
const learningRates = { sgd: 0.1, adam: 0.003 }

const linear: HiddenLayer = { neurons: width, activation: 'linear' }
export const contenders = [
  { id: 'none', title: t('network-none'), hidden: [] },
  { id: 'one', title: t('network-one'), hidden: [linear] },
  { id: 'three', title: t('network-three'), hidden: [linear, linear, linear] },
  { id: 'relu', title: t('network-relu'), hidden: [{ neurons: width, activation: 'relu' }] },
] as const satisfies readonly { id: string; title: string; hidden: readonly HiddenLayer[] }[]
export type ContenderId = (typeof contenders)[number]['id']

/** The functions whose gradients are measured, from the first to the last of six hidden layers. */
export const bends = [
  { id: 'sigmoid', title: common('function', { id: 'sigmoid' }), colour: 'var(--series-2)' },
  { id: 'tanh', title: common('function', { id: 'tanh' }), colour: 'var(--series-3)' },
  { id: 'relu', title: common('function', { id: 'relu' }), colour: 'var(--series-1)' },
] as const satisfies readonly { id: HiddenActivation; title: string; colour: string }[]
export type BendId = (typeof bends)[number]['id']

/** `norms`: the length of the gradient in each layer before training, the output layer last. `accuracy`: after one epoch. */
export type Depth = { readonly norms: readonly number[]; readonly accuracy: number }

/** What the sheet of a network answers beside the network itself. */
export type Collapsed = { readonly sheet: Sheet; readonly linear: SheetAnswers; readonly relu: SheetAnswers }

/** The steepest place of sigmoid counts as found this near to it. */
const nearly = 0.2499
/** Values of z that the slider can be brought to. */
export const reach = 5

/** Known slopes f′(z), and f(z) itself. */
export const functions: Readonly<
  Record<BendId, { readonly of: (z: number) => number; readonly slope: (z: number) => number }>
> = {
  sigmoid: { of: sigmoid, slope: (z) => sigmoid(z) * (1 - sigmoid(z)) },
  tanh: { of: Math.tanh, slope: (z) => 1 - Math.tanh(z) ** 2 },
  relu: { of: (z) => Math.max(0, z), slope: (z) => (z > 0 ? 1 : 0) },
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z))
}

export class Activations implements Experiment {
  scores = $state.raw<Partial<Record<ContenderId, number>>>({})
  depths = $state.raw<Partial<Record<BendId, Depth>>>({})
  collapsed = $state.raw<Collapsed | null>(null)
  /** The length of the gradient in each layer of the person's network. */
  own = $state.raw<readonly number[]>([])
  isBusy = $state(false)
  /** Where the slider stands on the curves. */
  z = $state(3)
  #isFound = $state(false)
  /** Conditions that have been met, now or at an earlier visit. */
  #done: readonly string[]

  readonly #place: Place
  readonly #epochs: number
  /** The four trained networks: two of them are collapsed. */
  #benches: Partial<Record<ContenderId, BenchId>> = {}
  #isClosed = false

  /** @param epochs how often all networks see ten thousand digits */
  constructor(place: Place, epochs = 3) {
    this.#place = place
    this.#epochs = epochs
    this.#done = Object.keys(place.inputs).filter((name) => (place.inputs[name] ?? []).length > 0)
    this.#isFound = this.#done.includes('found')
    if (this.#isFound) this.z = 0
    void this.#bringBack()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get isReady(): boolean {
    return !this.isBusy
  }

  get isMeasuring(): boolean {
    return this.isBusy
  }

  /** Also of what is still being brought back. */
  get inputs() {
    return Object.fromEntries(this.#done.map((condition) => [condition, [1]]))
  }

  get #isTrained(): boolean {
    return contenders.every(({ id }) => this.scores[id] !== undefined)
  }

  get #isMeasured(): boolean {
    return bends.every(({ id }) => this.depths[id] !== undefined)
  }

  isMet(condition: string): boolean {
    if (condition === 'trained') return this.#isTrained
    if (condition === 'collapsed') return this.collapsed !== null
    return condition === 'measured' ? this.#isMeasured : this.#isFound
  }

  forget(condition: string): void {
    this.#done = this.#done.filter((each) => each !== condition)
    if (condition === 'trained') this.scores = {}
    else if (condition === 'collapsed') this.collapsed = null
    else if (condition === 'measured') this.depths = {}
    else {
      this.#isFound = false
      this.z = 3
    }
  }

  close(): void {
    this.#isClosed = true
    void this.#closeBenches()
  }

  /** Trains the four from the same seed on the same digits, one after the other. */
  async train(): Promise<void> {
    await this.#work(async () => {
      this.scores = {}
      await this.#closeBenches()
      for (const { id, hidden } of contenders) {
        const bench = await this.#open(hidden, 'adam')
        if (bench === null) return
        this.#benches[id] = bench
        const score = await this.#teach(bench)
        if (score === null) return
        this.scores = { ...this.scores, [id]: score }
      }
    })
  }

  /** Makes one layer of all layers of a trained network, and compares its answers with the network's: without f, and with ReLU. */
  async collapse(): Promise<void> {
    await this.#work(async () => {
      const { ask } = this.#place
      const compare = async (id: ContenderId) => {
        const bench = this.#benches[id]
        const sheet = bench === undefined ? null : await makeSheet(ask, bench)
        const answers = sheet && (await compareWithSheet(ask, bench!, sheet))
        return answers && { sheet, answers }
      }
      const [three, relu] = [await compare('three'), await compare('relu')]
      if (three && relu) this.collapsed = { sheet: three.sheet, linear: three.answers, relu: relu.answers }
    })
  }

  /** Measures the gradient in each layer of deep networks before training, and their score after one epoch. */
  async measure(): Promise<void> {
    await this.#work(async () => {
      const { ask } = this.#place
      this.depths = {}
      for (const { id } of bends) {
        const bench = await this.#open(
          Array.from({ length: depth }, () => ({ neurons: width, activation: id })),
          'sgd',
        )
        const layers = bench && (await ask('examineLayers', { bench }))
        const accuracy = layers && (await this.#teach(bench))
        if (bench) void ask('closeBench', { bench })
        if (!layers || accuracy === null) return
        this.depths = { ...this.depths, [id]: { norms: layers.map(({ gradientNorm }) => gradientNorm), accuracy } }
      }
      const own = await ask('examineLayers', { bench: this.#place.bench })
      this.own = (own ?? []).map(({ gradientNorm }) => gradientNorm)
    })
  }

  /** Moves z along the curves. Where sigmoid is steepest, that is noticed. */
  move(z: number): void {
    this.z = z
    if (this.#isFound || functions.sigmoid.slope(z) < nearly) return
    this.#isFound = true
    this.#noticeDone()
  }

  async #bringBack(): Promise<void> {
    if (this.#done.includes('trained')) await this.train()
    if (this.#done.includes('collapsed')) await this.collapse()
    if (this.#done.includes('measured')) await this.measure()
  }

  async #work(work: () => Promise<void>): Promise<void> {
    if (this.isBusy || this.#isClosed) return
    this.isBusy = true
    await work()
    this.isBusy = false
    if (!this.#isClosed) this.#noticeDone()
  }

  /** Keeps what has been done. */
  #noticeDone(): void {
    const { conditions } = experimentWords.activations
    this.#done = conditions.filter((condition) => this.#done.includes(condition) || this.isMet(condition))
    this.#place.keep(this.inputs)
  }

  /** A new network with the person's seed, to be trained by plain gradient descent. */
  async #open(hidden: readonly HiddenLayer[], optimiser: 'sgd' | 'adam'): Promise<BenchId | null> {
    const { ask, state } = this.#place
    if (this.#isClosed) return null
    const { seed } = state.settings
    const settings = {
      ...defaultSettings,
      data: 'mnist-10k',
      optimiser,
      schedule: 'cosine',
      hidden,
      learningRate: learningRates[optimiser],
      seed,
      epochs: this.#epochs,
    } as const
    return (await ask('openBench', { from: { settings } }))?.bench ?? null
  }

  /** The score on validation digits after all epochs. */
  async #teach(bench: BenchId): Promise<number | null> {
    let accuracy: number | null = null
    for (let epoch = 0; epoch < this.#epochs; epoch++) {
      const stepped = await this.#place.ask('step', { bench, unit: 'epoch' })
      accuracy = stepped?.effect?.after.accuracy ?? null
    }
    return accuracy
  }

  async #closeBenches(): Promise<void> {
    const closing = Object.values(this.#benches).map((bench) => this.#place.ask('closeBench', { bench }))
    this.#benches = {}
    await Promise.all(closing)
  }

  #describe(): Partial<Record<FactOf<'activations'>, Fact>> {
    const { collapsed } = this
    return {
      ...describeCounts(),
      digits: asCount(compared),
      'most-slope': asDecimals(0.25, 2),
      'tanh-slope': asDecimals(1, 2),
      'sigmoid-value': asDecimals(0.5, 2),
      ...(this.#isTrained && describeScores(this.scores as Record<ContenderId, number>)),
      ...(collapsed && {
        'linear-difference': asTiny(collapsed.linear.largest),
        'relu-difference': asDecimals(collapsed.relu.largest, 1),
        'relu-same': asCount(collapsed.relu.same),
      }),
      ...(this.#isMeasured && describeDepths(this.depths as Record<BendId, Depth>, this.own)),
    }
  }
}

/** With one digit that counts. */
function asTiny(value: number): Fact {
  return asDecimals(value, value > 0 ? Math.max(1, Math.ceil(-Math.log10(value))) : 1)
}

function describeCounts(): Partial<Record<FactOf<'activations'>, Fact>> {
  const sizes = [784, width, width, width, 10]
  const all = sizes.slice(1).reduce((sum, outputs, index) => sum + (sizes[index]! + 1) * outputs, 0)
  return {
    'all-numbers': asCount(all),
    'one-layer': asCount(785 * 10),
    'without-biases': asCount(784 * 10),
  }
}

function describeScores(scores: Record<ContenderId, number>): Partial<Record<FactOf<'activations'>, Fact>> {
  const best = contenders.reduce((one, other) => (scores[other.id] > scores[one.id] ? other : one))
  return {
    best: { value: best.id, text: best.title },
    'score-none': asShare(scores.none),
    'score-one': asShare(scores.one),
    'score-three': asShare(scores.three),
    'score-relu': asShare(scores.relu),
  }
}

function describeDepths(
  depths: Record<BendId, Depth>,
  own: readonly number[],
): Partial<Record<FactOf<'activations'>, Fact>> {
  const { sigmoid, tanh, relu } = depths
  const [first, last] = [sigmoid.norms[0]!, sigmoid.norms.at(-1)!]
  const times = last / first
  const faded = times < 3 ? 'same' : times < 100 ? 'ten' : 'thousand'
  const ownTimes = own.length > 1 ? own[0]! / own.at(-1)! : null
  return {
    faded: { value: faded, text: t('faded', { way: faded }) },
    first: asPrecise(first),
    last: asPrecise(last),
    times: asCount(Number(times.toPrecision(3))),
    upside: asPrecise(first / last),
    'power-of-ten': asDecimals(Math.log10(times), 1),
    'score-sigmoid': asShare(sigmoid.accuracy),
    'score-tanh': asShare(tanh.accuracy),
    'score-deep-relu': asShare(relu.accuracy),
    ...(ownTimes !== null &&
      Number.isFinite(ownTimes) && { 'own-share': ownTimes < 0.1 ? asPrecise(ownTimes) : asDecimals(ownTimes, 1) }),
  }
}
