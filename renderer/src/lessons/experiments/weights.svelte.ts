/** How many weights and biases a network has, how many of them do nothing, and what a large weight is worth. */
import type { GradientSummary } from '#engine/contract/lessons.ts'
import { imageSide, pixelCount } from '#engine/contract/pictures.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import { t } from '#words/en/lesson-weights.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { asCount, asNumber, asPrecise, asShare } from './numbers.ts'

/** Digits that slopes are measured over, and digits that their mean picture is of. */
const digits = 1000
const pictured = 60
/** Where a network has no hidden layer, one with so many neurons is asked about. */
const added = 32
/** Pixels with this much ink on average are in the middle of things. */
const inked = 0.2

/** Neurons that a layer gets numbers from and has, and its numbers. */
export type Block = {
  readonly inputs: number
  readonly outputs: number
  readonly weights: number
  readonly biases: number
}

/** A weight of one neuron: an idle one with a large number, a busy one, and one with a small number. `effect`: on the cost, when it is set to 0. */
export type Tried = {
  readonly kind: 'idle' | 'busy' | 'small'
  readonly pixel: number
  readonly value: number
  readonly effect: number
}

export class Weights implements Experiment {
  /** Layers that have been counted, by their place. */
  counted = $state.raw<readonly number[]>([])
  summary = $state.raw<GradientSummary | null>(null)
  isAsking = $state(false)
  /** In the order of the pixels; empty until they are known. */
  tried = $state.raw<readonly Tried[]>([])
  neuron = $state(0)
  /** [784] mean of some digits. */
  meanDigit = $state.raw<Float32Array | null>(null)
  #isPrepared = $state(false)

  readonly #place: Place
  readonly blocks: readonly Block[]
  /** Neurons of each layer, the pixels first. */
  readonly sizes: readonly number[]

  constructor(place: Place) {
    this.#place = place
    const { layers } = place.state.network
    this.blocks = layers.map(({ inputs, outputs }) => ({ inputs, outputs, weights: inputs * outputs, biases: outputs }))
    this.sizes = [pixelCount, ...layers.map(({ outputs }) => outputs)]
    this.counted = (place.inputs['counted'] ?? []).filter((layer) => this.blocks[layer] !== undefined)
    void this.#prepare((place.inputs['asked'] ?? []).length > 0)
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get isReady(): boolean {
    return this.#isPrepared && !this.isAsking
  }

  get isMeasuring(): boolean {
    return !this.isReady
  }

  get inputs() {
    return { counted: this.counted, asked: this.summary ? [1] : [] }
  }

  isMet(condition: string): boolean {
    return condition === 'counted' ? this.counted.length === this.blocks.length : this.summary !== null
  }

  forget(condition: string): void {
    if (condition === 'counted') this.counted = []
    else this.summary = null
  }

  close(): void {}

  /** Counts the numbers of a layer. */
  count(layer: number): void {
    if (this.counted.includes(layer)) return
    this.counted = [...this.counted, layer]
    this.#place.keep(this.inputs)
  }

  /** Asks for the slope of every weight. */
  async ask(): Promise<void> {
    if (this.isAsking) return
    this.isAsking = true
    this.summary = await this.#place.ask('gradient', { bench: this.#place.bench, digits })
    this.isAsking = false
    if (this.summary) this.#place.keep(this.inputs)
  }

  async #prepare(isAsked: boolean): Promise<void> {
    const { ask, bench } = this.#place
    if (isAsked) await this.ask()
    const summary = await ask('gradient', { bench, digits, steepest: 1 })
    const mean = new Float32Array(pixelCount)
    for (let index = 0; index < pictured; index++) {
      const digit = await ask('example', { bench, split: 'training', index })
      digit?.pixels.forEach((level, pixel) => (mean[pixel] = mean[pixel]! + level / pictured))
    }
    this.meanDigit = mean
    this.neuron = summary?.steepest.find(({ layer }) => layer === 0)?.to ?? 0
    if (summary) await this.#try(summary.silentByPixel, mean)
    this.#isPrepared = true
  }

  /** Sets three weights of one neuron to 0, one at a time. */
  async #try(silent: Float32Array, mean: Float32Array): Promise<void> {
    const { ask, bench } = this.#place
    const { neuron } = this
    const explanation = await ask('explain', { bench, pixels: mean, place: { layer: 0, neuron } })
    if (!explanation) return
    // Of a neuron in the first layer these are its weights.
    const chosen = chooseThree(explanation.gradient, silent, mean)
    const tried: Tried[] = []
    for (const { kind, pixel } of chosen) {
      const size = Math.abs(explanation.gradient[pixel]!)
      const parameter = { layer: 0, from: pixel, to: neuron }
      const along = await ask('costAlong', { bench, parameter, digits, points: 3, range: Math.max(size, 1e-9) })
      if (!along) return
      const { value, costs } = along
      tried.push({ kind, pixel, value, effect: value === 0 ? 0 : costs[value > 0 ? 0 : 2]! - along.cost })
    }
    this.tried = tried.sort((one, other) => one.pixel - other.pixel)
  }

  #describe(): Partial<Record<FactOf<'weights'>, Fact>> {
    const { blocks, summary, tried } = this
    const first = blocks[0]!
    const total = countOf(this.sizes)
    const effectOf = (kind: Tried['kind']) => tried.find((each) => each.kind === kind)
    const most = tried.reduce<Tried | null>(
      (best, each) => (best === null || Math.abs(each.effect) > Math.abs(best.effect) ? each : best),
      null,
    )
    const [idle, busy] = [effectOf('idle'), effectOf('busy')]
    return {
      total: asCount(total),
      size: { value: sizeOf(total), text: asCount(total).text },
      'first-inputs': asCount(first.inputs),
      'first-outputs': asCount(first.outputs),
      'first-numbers': asCount(first.weights + first.biases),
      ...describeWider(this.sizes),
      ...(summary && describeIdle(summary, first.weights)),
      ...(most &&
        idle &&
        busy && {
          most: {
            value: most.kind,
            text: t('most', { row: Math.floor(most.pixel / imageSide) + 1, column: (most.pixel % imageSide) + 1 }),
          },
          'idle-value': asNumber(idle.value),
          'busy-value': asNumber(busy.value),
          'busy-effect': asPrecise(Math.abs(busy.effect)),
        }),
    }
  }
}

/** Σ (inputs + 1) · neurons */
function countOf(sizes: readonly number[]): number {
  return sizes.slice(1).reduce((sum, outputs, layer) => sum + (sizes[layer]! + 1) * outputs, 0)
}

function sizeOf(total: number): string {
  const powers = { thousand: 3, 'ten-thousand': 4, 'hundred-thousand': 5, million: 6 } as const
  const distance = (power: number) => Math.abs(Math.log10(total) - power)
  const [[nearest]] = Object.entries(powers).sort(([, one], [, other]) => distance(one) - distance(other)) as [
    [string, number],
  ]
  return nearest
}

/** A network with the first hidden layer twice as wide, or with a hidden layer where there is none. */
function describeWider(sizes: readonly number[]): Partial<Record<FactOf<'weights'>, Fact>> {
  const isDeep = sizes.length > 2
  const [pixels, ...others] = sizes
  const wider = isDeep ? [pixels!, 2 * others[0]!, ...others.slice(1)] : [pixels!, added, ...others]
  const biases = wider.slice(1).reduce((sum, each) => sum + each, 0)
  return {
    deep: { value: isDeep ? 'yes' : 'no', text: isDeep ? 'yes' : 'no' },
    neurons: asCount(wider[1]!),
    wider: asCount(countOf(wider)),
    'wider-weights': asCount(countOf(wider) - biases),
    'wider-first': asCount((pixels! + 1) * wider[1]!),
    twice: asCount(2 * countOf(sizes)),
  }
}

function describeIdle(
  { layers, silentByPixel }: GradientSummary,
  weights: number,
): Partial<Record<FactOf<'weights'>, Fact>> {
  const { stays } = layers[0]!
  const blank = silentByPixel.filter((share) => share === 1).length
  // A neuron that is asleep has no slope at any pixel.
  const asleep = Math.min(...silentByPixel)
  return {
    idle: asShare(stays / weights),
    'idle-count': asCount(stays),
    blank: asCount(blank),
    asleep: { value: asleep > 0 ? 'some' : 'none', text: asShare(asleep).text },
  }
}

/** @returns an idle weight as large as there is, a smaller one with much ink, and one with ink that is nearly 0; those that there are */
function chooseThree(weights: Float32Array, silent: Float32Array, mean: Float32Array) {
  const size = (pixel: number) => Math.abs(weights[pixel]!)
  const pixels = [...mean.keys()]
  const best = (from: readonly number[], score: (pixel: number) => number): number | null =>
    from.reduce<number | null>((one, other) => (one === null || score(other) > score(one) ? other : one), null)
  const idle = best(
    pixels.filter((pixel) => silent[pixel] === 1 && mean[pixel] === 0),
    size,
  )
  const inky = pixels.filter((pixel) => mean[pixel]! > inked && silent[pixel]! < 1)
  const smaller = idle === null ? [] : inky.filter((pixel) => size(pixel) < size(idle))
  const busy = best(smaller.length > 1 ? smaller : inky, (pixel) => size(pixel) * mean[pixel]!)
  const small = best(
    inky.filter((pixel) => pixel !== busy),
    (pixel) => -size(pixel),
  )
  return (
    [
      ['idle', idle],
      ['busy', busy],
      ['small', small],
    ] as const
  ).flatMap(([kind, pixel]) => (pixel === null ? [] : [{ kind, pixel }]))
}
