/** The chain rule: one path through a network whose numbers can be multiplied in one's head, then all paths from a neuron of the person's own. */
import type { ChainRule, Parameter } from '#engine/contract/lessons.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import { t } from '#words/en/lesson-chain.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { asCount, asDecimals, asNumber, asPrecise, asTime, decimalsFor } from './numbers.ts'
import { formatShort } from './precision.ts'
import { measureSweep, type Sweep } from './sweep-time.ts'
import { chainTiny, runTiny, tiny } from './tiny-network.ts'

const sweepDigits = 1000
/** Grey levels of a picture that is kept. */
const levels = 255
/** Of the strongest path, from which a path counts as one that carries something. */
const leastShare = 0.02
/** How far the weight of the small network is raised at least. */
export const leastRise = 0.25

/** What is shown of the chain: its numbers rounded as they are written, so that sums and products come out. */
export type Shown = {
  readonly rule: ChainRule
  readonly parameter: Parameter
  /** The digit that it reads, and the one that it is to learn: the one in second place. */
  readonly answer: number
  readonly label: number
  readonly decimals: number
  readonly input: number
  readonly slope: number
  /** One for each path: w · δ. */
  readonly products: readonly number[]
  /** ∂C/∂a, their sum. */
  readonly signal: number
  readonly gradient: number
  /** Places in `products`: of the greatest product, of the greatest weight and of the greatest δ. */
  readonly hardest: number
  readonly heaviest: number
  readonly loudest: number
}

export class Chain implements Experiment {
  /** w of the small network, as the person has moved it. */
  weight = $state<number>(tiny.hidden[0].weights[0])
  shown = $state.raw<Shown | null>(null)
  sweep = $state.raw<Sweep | null>(null)
  isSweeping = $state(false)
  #hasRaised = $state(false)
  /** A network with a hidden layer, where the person's has none. */
  #lent = $state.raw<string | null>(null)
  /** What was drawn last, so that the lesson goes on without the pad; null before that. */
  #picture: Float32Array | null
  #isClosed = false

  readonly #place: Place
  readonly #prepared: Promise<void>

  constructor(place: Place) {
    this.#place = place
    this.#hasRaised = (place.inputs['raised'] ?? []).length > 0
    this.#prepared = this.#prepare()
    const picture = place.inputs['picture'] ?? []
    this.#picture = picture.length === pixelCount ? Float32Array.from(picture, (level) => level / levels) : null
    if (this.#picture) void this.look()
    if ((place.inputs['swept'] ?? []).length > 0) void this.measure()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get isReady(): boolean {
    return !this.isSweeping
  }

  /** A network without a hidden layer has no second path: another one takes its place. */
  get isLent(): boolean {
    return this.#place.state.network.layers.length === 1
  }

  get inputs() {
    return {
      raised: this.#hasRaised ? [1] : [],
      swept: this.sweep ? [1] : [],
      picture: this.#picture ? Array.from(this.#picture, (level) => Math.round(level * levels)) : [],
    }
  }

  isMet(condition: string): boolean {
    if (condition === 'raised') return this.#hasRaised
    return condition === 'drawn' ? this.shown !== null : this.sweep !== null
  }

  forget(condition: string): void {
    if (condition === 'raised') {
      this.#hasRaised = false
      this.weight = tiny.hidden[0].weights[0]
    } else if (condition === 'swept') this.sweep = null
  }

  close(): void {
    this.#isClosed = true
    if (this.#lent !== null) void this.#place.ask('closeBench', { bench: this.#lent })
  }

  /** Moves the weight of the small network. */
  raise(weight: number): void {
    this.weight = weight
    if (weight < tiny.hidden[0].weights[0] + leastRise) return
    this.#hasRaised = true
    this.#place.keep(this.inputs)
  }

  /** Another one whenever `look` is due. */
  get moment(): unknown {
    return [this.#lent, this.#place.input()]
  }

  /** The newest drawing, one question under way. Whoever shows it calls it. */
  readonly look = oneAtATime(async () => {
    await this.#prepared
    const input = this.#place.input()
    const drawn = input.kind === 'none' ? this.#picture : input.pixels
    if (!drawn || this.#isClosed) return
    // As it is kept, so that another visit finds the same numbers.
    const pixels = drawn.map((level) => Math.round(level * levels) / levels)
    this.shown = await this.#follow(pixels)
    this.#picture = pixels
    this.#place.keep(this.inputs)
  })

  /** Measures how long all slopes take. */
  async measure(): Promise<void> {
    if (this.isSweeping) return
    this.isSweeping = true
    await this.#prepared
    this.sweep = await measureSweep(this.#place.ask, this.#bench, sweepDigits)
    this.isSweeping = false
    this.#place.keep(this.inputs)
  }

  get #bench(): string {
    return this.#lent ?? this.#place.bench
  }

  async #prepare(): Promise<void> {
    if (!this.isLent) return
    const { ask, state } = this.#place
    const { seed } = state.settings
    const settings = {
      ...defaultSettings,
      data: 'mnist-10k',
      hidden: [{ neurons: 16, activation: 'relu' }],
      seed,
      epochs: 1,
    } as const
    const opened = await ask('openBench', { from: { settings } })
    if (!opened) return
    this.#lent = opened.bench
    if (this.#isClosed) return this.close()
    await ask('step', { bench: opened.bench, unit: 'epoch' })
  }

  async #follow(pixels: Float32Array): Promise<Shown | null> {
    const { ask } = this.#place
    const bench = this.#bench
    const prediction = await ask('predict', { bench, pixels })
    if (!prediction) return null
    const outputs = prediction.layers.at(-1)!.weightedSums
    const answer = prediction.digit
    const label = greatest(outputs.length, (digit) => (digit === answer ? -Infinity : outputs[digit]!))
    const picture = { pixels, label }
    // The last hidden layer, and before it the pixels or another one.
    const layer = prediction.layers.length - 2
    const first = await ask('chain', { bench, picture, parameter: { layer, from: null, to: 0 } })
    if (!first) return null
    const { deltas } = first.layers[layer]!
    const to = greatest(deltas.length, (neuron) => Math.abs(deltas[neuron]!))
    const before: ArrayLike<number> = layer === 0 ? pixels : first.layers[layer - 1]!.activations
    const from = greatest(before.length, (neuron) => Math.abs(before[neuron]!))
    const parameter = { layer, from, to }
    const rule = await ask('chain', { bench, picture, parameter })
    return rule && { ...roundChain(rule), rule, parameter, answer, label }
  }

  #describe(): Partial<Record<FactOf<'chain'>, Fact>> {
    const { shown, sweep } = this
    return {
      lent: { value: this.isLent ? 'yes' : 'no', text: this.isLent ? 'yes' : 'no' },
      ...describeTiny(),
      ...(shown && describeShown(shown)),
      ...(sweep && describeSweep(sweep)),
    }
  }
}

type Told = Partial<Record<FactOf<'chain'>, Fact>>

function describeTiny(): Told {
  const { factors, product } = chainTiny()
  const [input, slope, weight, cost] = factors
  const raised = runTiny(tiny.hidden[0].weights[0] + leastRise).cost
  const now = runTiny().cost
  const way = raised > now ? 'rise' : raised < now ? 'fall' : 'same'
  const exact = (value: number) => ({ value, text: formatShort(Number(value.toFixed(6))) })
  return {
    'tiny-way': { value: way, text: way },
    'tiny-before': asNumber(now),
    'tiny-after': asNumber(raised),
    'tiny-rise': exact(leastRise),
    'tiny-input': exact(input),
    'tiny-slope': exact(slope),
    'tiny-weight': exact(weight),
    'tiny-cost': exact(cost),
    'tiny-answer': exact(runTiny().answer),
    'tiny-product': exact(product),
    'tiny-activation': exact(runTiny().a[0]!),
    'tiny-without-slope': exact(product / slope),
    'tiny-with-activation': exact((product / slope) * runTiny().a[0]!),
    'tiny-minus': exact(-product),
  }
}

function describeShown({ rule, label, answer, parameter, decimals, ...chain }: Shown): Told {
  const { input, slope, signal, products, gradient, hardest } = chain
  const strongest = products[hardest]!
  return {
    answer: asCount(answer),
    label: asCount(label),
    neuron: asCount(parameter.to + 1),
    weight: asNumber(rule.value),
    input: asDecimals(input, 3),
    slope: asDecimals(slope, 3),
    paths: asCount(products.length),
    signal: asDecimals(signal, decimals),
    strongest: asDecimals(strongest, decimals),
    carrying: asCount(products.filter((product) => Math.abs(product) >= leastShare * Math.abs(strongest)).length),
    gradient: asPrecise(gradient),
    'minus-gradient': asPrecise(-gradient),
    'one-path': asPrecise(input * slope * strongest),
    nudged: asPrecise(rule.finiteDifference),
    hardest: digit(hardest),
    heaviest: digit(chain.heaviest),
    loudest: digit(chain.loudest),
  }
}

/** An output, as a picture names it and as it is pointed at. */
function digit(value: number): Fact {
  return { value: `output-${value}`, text: t('picked', { output: value }) }
}

function describeSweep({ summary, sweepTime, nudgeTime }: Sweep): Told {
  const weights = summary.layers.reduce((sum, { falls, rises, stays }) => sum + falls + rises + stays, 0)
  const oneByOne = nudgeTime * weights
  return {
    weights: asCount(weights),
    'one-sweep': asTime(sweepTime),
    'one-by-one': asTime(oneByOne),
    times: asCount(Number((oneByOne / sweepTime).toPrecision(2))),
  }
}

/** Its numbers as they are written: every sum and product is one of rounded numbers. */
function roundChain({ input, slope, paths }: ChainRule) {
  const exact = paths.map(({ product }) => product)
  const sum = exact.reduce((total, product) => total + product, 0)
  const largest = Math.max(...exact.map(Math.abs))
  const decimals = Math.max(3, decimalsFor(largest > 0 ? Math.min(largest, Math.abs(sum) || largest) : 1))
  const to = (value: number, places: number) => Number(value.toFixed(places))
  const products = exact.map((product) => to(product, decimals))
  const signal = to(
    products.reduce((total, product) => total + product, 0),
    decimals,
  )
  const [shownInput, shownSlope] = [to(input, 3), to(slope ?? 1, 3)]
  const largestOf = (of: (index: number) => number) => greatest(paths.length, (index) => Math.abs(of(index)))
  return {
    decimals,
    input: shownInput,
    slope: shownSlope,
    products,
    signal,
    gradient: shownInput * shownSlope * signal,
    hardest: largestOf((index) => exact[index]!),
    heaviest: largestOf((index) => paths[index]!.weight),
    loudest: largestOf((index) => paths[index]!.delta),
  }
}

/** The first of the places 0 to count − 1 with the greatest value. */
function greatest(count: number, of: (place: number) => number): number {
  let best = 0
  for (let place = 1; place < count; place++) if (of(place) > of(best)) best = place
  return best
}
