/** One neuron of the first layer and the drawing on the pad: its sum in parts, and what its bias is for. */
import type { Explanation } from '#engine/contract/prediction.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { asNumber } from './numbers.ts'
import { t } from '#words/en/lesson-neuron.ts'

/** Digits that are looked at to find a neuron that is worth looking at. */
const looked = 24
/** Of its range, how near to the tipping point the bias has to be brought: less than one in a hundred. */
const reach = 1.5

export type Sum = {
  readonly bias: number
  /** Σ x·w over the pixels that add, and over those that take away. */
  readonly positive: number
  readonly negative: number
  readonly z: number
  readonly activation: number
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

export class Neuron implements Experiment {
  /** Which one of the first layer; null until one is found. */
  neuron = $state<number | null>(null)
  explanation = $state.raw<Explanation | null>(null)
  /** The bias as the person has moved it; null for the neuron's own. */
  movedBias = $state<number | null>(null)
  #hasTipped = $state(false)
  #hasSwitched = $state(false)
  /** Whether it fired for the first drawing. */
  #firedFirst: boolean | null = null

  readonly #place: Place

  constructor(place: Place) {
    this.#place = place
    this.#hasTipped = (place.inputs['tipped'] ?? []).length > 0
    this.#hasSwitched = (place.inputs['switched'] ?? []).length > 0
    this.movedBias = place.inputs['bias']?.[0] ?? null
    const kept = place.inputs['fired']?.[0]
    this.#firedFirst = kept === undefined ? null : kept > 0
    void this.#choose()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  /** The sum as it is by the weights and the drawing; null while nothing is drawn. */
  readonly sum: Sum | null = $derived.by(() => {
    const { explanation } = this
    if (!explanation || this.#place.input().kind === 'none') return null
    const { weightedSum, activation, contributions } = explanation
    // Rounded as they are shown, so that they add up to the last digit.
    const [bias, z] = [round(explanation.bias), round(weightedSum)]
    const positive = round(contributions.reduce((sum, term) => sum + Math.max(0, term), 0))
    return { bias, positive, negative: round(z - bias - positive), z, activation }
  })

  get isReady(): boolean {
    return this.sum !== null
  }

  get activationName() {
    return this.#place.state.network.layers[0]!.activation
  }

  /** The bias in force, and how far the slider goes each way. */
  get bias(): number {
    return this.movedBias ?? this.sum?.bias ?? 0
  }

  get reach(): number {
    const { sum } = this
    return sum
      ? Math.max(1, Math.ceil(reach * Math.abs(sum.positive + sum.negative)), Math.ceil(Math.abs(sum.bias)))
      : 1
  }

  get inputs() {
    return {
      tipped: this.#hasTipped ? [1] : [],
      bias: this.movedBias === null ? [] : [this.movedBias],
      switched: this.#hasSwitched ? [1] : [],
      fired: this.#firedFirst === null ? [] : [this.#firedFirst ? 1 : 0],
    }
  }

  isMet(condition: string): boolean {
    if (condition === 'drawn') return this.sum !== null
    return condition === 'tipped' ? this.#hasTipped : this.#hasSwitched
  }

  forget(condition: string): void {
    if (condition === 'tipped') {
      this.#hasTipped = false
      this.movedBias = null
    } else if (condition === 'silenced') {
      this.#hasSwitched = false
      this.#firedFirst = this.sum && this.sum.z > 0
    }
  }

  close(): void {}

  /** What lies on the pad, and the neuron it is asked about, are new: the numbers follow. Whoever shows them calls it. */
  look(): Promise<void> {
    return this.#explain()
  }

  /** Another one whenever `look` is due. */
  get moment(): unknown {
    return [this.neuron, this.#place.input()]
  }

  /** Moves the bias. Where the neuron changes its mind by it, that is noticed. */
  moveBias(bias: number): void {
    const { sum } = this
    if (!sum) return
    this.movedBias = round(bias)
    this.#hasTipped ||= sum.z > 0 !== sum.z - sum.bias + bias > 0
    this.#place.keep(this.inputs)
  }

  /** From now on the drawing is looked at for a change of mind, with the neuron's own bias. */
  watchDrawing(): void {
    if (this.sum) this.#firedFirst ??= this.sum.z > 0
  }

  /** Of the first layer, the one that fires for about half of some digits: for it, a prediction is a question. */
  async #choose(): Promise<void> {
    const { ask, bench, state } = this.#place
    const fired = new Uint32Array(state.network.layers[0]!.outputs)
    for (let index = 0; index < looked; index++) {
      const digit = await ask('example', { bench, split: 'validation', index })
      const prediction = digit && (await ask('predict', { bench, pixels: digit.pixels }))
      prediction?.layers[0]!.weightedSums.forEach((z, neuron) => (fired[neuron]! += z > 0 ? 1 : 0))
    }
    const distance = (neuron: number) => Math.abs(fired[neuron]! - looked / 2)
    this.neuron = fired.reduce((best, _, neuron) => (distance(neuron) < distance(best) ? neuron : best), 0)
  }

  /** The newest drawing, one question under way. */
  readonly #explain = oneAtATime(async () => {
    const input = this.#place.input()
    const { neuron } = this
    if (input.kind === 'none' || neuron === null) return
    const { ask, bench } = this.#place
    const explanation = await ask('explain', { bench, pixels: input.pixels, place: { layer: 0, neuron } })
    if (!explanation) return
    this.explanation = explanation
    const fires = explanation.weightedSum > 0
    if (this.#firedFirst === null || this.#hasSwitched || fires === this.#firedFirst) return
    this.#hasSwitched = true
    this.#place.keep(this.inputs)
  })

  #describe(): Partial<Record<FactOf<'neuron'>, Fact>> {
    const { sum } = this
    if (!sum) return {}
    const fires = sum.z > 0 ? 'fire' : 'silent'
    const terms = sum.positive + sum.negative
    return {
      fires: { value: fires, text: t('fires', { way: fires }) },
      bias: asNumber(sum.bias),
      positive: asNumber(sum.positive),
      negative: asNumber(sum.negative),
      sum: asNumber(terms),
      z: asNumber(sum.z),
      activation: asNumber(sum.activation),
      threshold: asNumber(-terms),
      'minus-threshold': asNumber(terms),
      'minus-z': asNumber(-(this.bias + terms)),
    }
  }
}
