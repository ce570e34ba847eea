/** The forward pass on grey levels: one neuron's sum pixel by pixel, pixels that are shuffled, and a digit that is moved. */
import { imageSide, pixelCount } from '#engine/contract/pictures.ts'
import type { BenchId } from '#engine/contract/bench-id.ts'
import type { Explanation, Prediction } from '#engine/contract/prediction.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import { t } from '#words/en/lesson-forward.ts'
import { formatFixed } from '#words/numbers.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { asCount, asLoss, asNumber, asShare } from './numbers.ts'

/** Neurons of the first layer among which the one that is followed is chosen: it takes part in the answer. */
const lookedAt = 16
/** Which of the ten orders of pixels. */
const shuffled = 1
/** So often the two see their digits. */
const epochs = 3
/** Digits that are moved, and how far at most. */
const movedDigits = 100
export const furthest = 6
export const shifts: readonly number[] = Array.from({ length: furthest + 1 }, (_, shift) => shift)
/** The person has moved their digit far enough. */
const farEnough = 4
/** From this share on, what is not read any more is clearly a loss. */
const clearLoss = 0.15

/** A pixel among three of which one adds most: that one, one with as much ink, one with a greater weight. */
export type Candidate = {
  readonly kind: 'term' | 'ink' | 'weight'
  readonly pixel: number
  readonly ink: number
  readonly weight: number
}

/** Shares of validation digits read right. */
type Trained = {
  readonly plain: number
  readonly shuffled: number
  /** The network that learnt pixels in order, on shuffled ones. */
  readonly crossed: number
}

/** [784] a drawing with its pixels shuffled, and what the network that learnt them says. */
type Dust = { readonly pixels: Float32Array; readonly prediction: Prediction }

export class Forward implements Experiment {
  explanation = $state.raw<Explanation | null>(null)
  /** [784] the picture that it is about. */
  pixels = $state.raw<Float32Array | null>(null)
  /** Pixels that the sum has taken in, row by row. */
  at = $state(0)
  #hasWalked = $state(false)
  trained = $state.raw<Trained | null>(null)
  isTraining = $state(false)
  dust = $state.raw<Dust | null>(null)
  shift = $state(0)
  movedAnswer = $state.raw<number | null>(null)
  #hasMoved = $state(false)
  /** [shifts] share of some digits read right; null before they were moved. */
  movedScores = $state.raw<readonly number[] | null>(null)
  #isMoving = $state(false)

  readonly #place: Place
  readonly #data: string
  #order: Uint32Array | null = null
  #shuffledBench: BenchId | null = null
  #isClosed = false

  /** `data`: what the two networks learn from. */
  constructor(place: Place, data = 'mnist-10k') {
    this.#place = place
    this.#data = data
    const has = (name: string) => (place.inputs[name] ?? []).length > 0
    this.#hasWalked = has('walked')
    this.#hasMoved = has('moved')
    if (this.#hasWalked) this.at = pixelCount
    if (has('trained')) void this.train()
    if (this.#hasMoved) void this.#score()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  /** [785] the sum before each pixel, in the order of reading, from the bias on; the last one is z. */
  readonly sums: Float64Array | null = $derived.by(() => {
    const { explanation } = this
    if (!explanation) return null
    const sums = new Float64Array(pixelCount + 1)
    sums[0] = explanation.bias
    explanation.contributions.forEach((term, pixel) => (sums[pixel + 1] = sums[pixel]! + term))
    return sums
  })

  readonly candidates: readonly Candidate[] = $derived.by(() =>
    this.explanation && this.pixels ? chooseCandidates(this.pixels, this.explanation) : [],
  )

  get isReady(): boolean {
    return this.explanation !== null && !this.isTraining && !this.#isMoving
  }

  get isMeasuring(): boolean {
    return this.isTraining
  }

  get neuron(): number {
    return this.explanation?.neuron ?? 0
  }

  get inputs() {
    return {
      walked: this.#hasWalked ? [1] : [],
      trained: this.trained ? [1] : [],
      moved: this.#hasMoved ? [1] : [],
    }
  }

  isMet(condition: string): boolean {
    switch (condition) {
      case 'drawn':
        return this.explanation !== null
      case 'walked':
        return this.#hasWalked && this.explanation !== null
      case 'trained':
        return this.trained !== null
      default:
        return this.#hasMoved && this.movedScores !== null
    }
  }

  forget(condition: string): void {
    if (condition === 'walked') {
      this.#hasWalked = false
      this.at = 0
    } else if (condition === 'trained') {
      this.trained = this.dust = null
      this.#closeShuffled()
    } else if (condition === 'moved') {
      this.#hasMoved = false
      this.shift = 0
    }
  }

  close(): void {
    this.#isClosed = true
    this.#closeShuffled()
  }

  /** Another one whenever `look` is due. */
  get moment(): unknown {
    return [this.#place.input(), this.trained]
  }

  /** What lies on the pad is new, or a network that reads dust is there. Whoever shows them calls it. */
  look(): Promise<void> {
    return this.#look()
  }

  /** Takes in so many pixels more; the sum is walked when all are in. */
  walk(pixels: number): void {
    this.at = Math.min(pixelCount, this.at + pixels)
    if (this.at < pixelCount || this.#hasWalked) return
    this.#hasWalked = true
    this.#place.keep(this.inputs)
  }

  /** The next pixel that has ink, from here on; the last one where there is none. */
  nextInk(): number {
    const next = this.pixels?.findIndex((ink, pixel) => pixel >= this.at && ink > 0) ?? -1
    return next < 0 ? pixelCount - 1 : next
  }

  restart(): void {
    this.at = 0
  }

  /** Trains two networks with the person's layers and seed: one on pixels in order, one on shuffled ones. */
  async train(): Promise<void> {
    if (this.isTraining) return
    this.isTraining = true
    const { ask } = this.#place
    const plain = await this.#trainOn()
    const dusty = plain && (await this.#trainOn(shuffled))
    const crossed = dusty && (await this.#readShuffled(plain.bench))
    if (plain) void ask('closeBench', { bench: plain.bench })
    this.#closeShuffled()
    this.#shuffledBench = dusty?.bench ?? null
    this.#order = await ask('pixelOrder', { shuffled })
    this.isTraining = false
    if (this.#isClosed) return this.#closeShuffled()
    if (!plain || !dusty || crossed === null) return
    this.trained = { plain: plain.accuracy, shuffled: dusty.accuracy, crossed }
    this.#place.keep(this.inputs)
  }

  /** Moves the drawing so many pixels to the right. */
  async move(shift: number): Promise<void> {
    this.shift = shift
    void this.#readMoved()
    if (shift < farEnough || this.#hasMoved) return
    this.#hasMoved = true
    this.#place.keep(this.inputs)
    await this.#score()
  }

  /** Moves some digits by every shift, and has each read. */
  async #score(): Promise<void> {
    if (this.#isMoving || this.movedScores) return
    this.#isMoving = true
    const { ask, bench } = this.#place
    const right = shifts.map(() => 0)
    let count = 0
    for (; count < movedDigits && !this.#isClosed; count++) {
      const digit = await ask('example', { bench, split: 'validation', index: count })
      if (!digit) break
      const answers = await Promise.all(
        shifts.map((shift) => ask('predict', { bench, pixels: movePixels(digit.pixels, shift) })),
      )
      answers.forEach((answer, shift) => (right[shift]! += answer?.digit === digit.label ? 1 : 0))
    }
    this.#isMoving = false
    if (count > 0 && !this.#isClosed) this.movedScores = right.map((each) => each / count)
  }

  readonly #look = oneAtATime(async () => {
    const input = this.#place.input()
    if (input.kind === 'none') return
    const { ask, bench } = this.#place
    const { pixels } = input
    if (this.pixels !== pixels) {
      const neuron = await this.#chooseNeuron(pixels)
      const explanation = await ask('explain', { bench, pixels, place: { layer: 0, neuron } })
      if (!explanation) return
      if (this.pixels !== null) this.restart()
      this.pixels = pixels
      this.explanation = explanation
      await this.#readMoved()
    }
    const order = this.#order
    if (this.#shuffledBench === null || !order) return
    const dust = pixels.map((_, place) => pixels[order[place]!]!)
    const prediction = await ask('predict', { bench: this.#shuffledBench, pixels: dust })
    if (prediction) this.dust = { pixels: dust, prediction }
  })

  /** Of the first neurons, the one that fires most for this picture. */
  async #chooseNeuron(pixels: Float32Array): Promise<number> {
    const { ask, bench } = this.#place
    const sums = (await ask('predict', { bench, pixels }))?.layers[0]!.weightedSums.slice(0, lookedAt)
    return sums ? sums.indexOf(Math.max(...sums)) : 0
  }

  readonly #readMoved = oneAtATime(async () => {
    const { ask, bench } = this.#place
    const { pixels, shift } = this
    const prediction = pixels && (await ask('predict', { bench, pixels: movePixels(pixels, shift) }))
    if (prediction) this.movedAnswer = prediction.digit
  })

  /** On pixels in one of the ten orders, or in their own. */
  async #trainOn(order?: number) {
    const { ask, state } = this.#place
    const { hidden, seed } = state.settings
    const settings = { ...defaultSettings, data: this.#data, hidden, seed, epochs }
    const opened = this.#isClosed
      ? null
      : await ask('openBench', { from: { settings }, ...(order !== undefined && { shuffled: order }) })
    if (!opened) return null
    const { bench } = opened
    for (let epoch = 0; epoch < epochs; epoch++) await ask('step', { bench, unit: 'epoch' })
    const score = await ask('evaluate', { bench, split: 'validation' })
    return score && { bench, accuracy: score.accuracy }
  }

  /** The share that the network of a bench reads right of shuffled digits. */
  async #readShuffled(of: BenchId): Promise<number | null> {
    const { ask } = this.#place
    const opened = await ask('openBench', { from: { weightsOf: of }, shuffled })
    if (!opened) return null
    const { bench } = opened
    const score = await ask('evaluate', { bench, split: 'validation' })
    void ask('closeBench', { bench })
    return score?.accuracy ?? null
  }

  #closeShuffled(): void {
    if (this.#shuffledBench !== null) void this.#place.ask('closeBench', { bench: this.#shuffledBench })
    this.#shuffledBench = null
  }

  #describe(): Partial<Record<FactOf<'forward'>, Fact>> {
    const { explanation, pixels, trained, dust, movedScores, candidates } = this
    const inked = pixels ? pixels.filter((ink) => ink > 0).length : 0
    return {
      ...(explanation && {
        neuron: asCount(explanation.neuron + 1),
        inked: asCount(inked),
        share: asShare(inked / pixelCount),
        ...describeSum(explanation),
        ...(candidates.length > 0 && { greatest: { value: 'term', text: t('greatest') } }),
      }),
      ...(trained && {
        plain: asShare(trained.plain),
        shuffled: asShare(trained.shuffled),
        crossed: asShare(trained.crossed),
        difference: asPoints(Math.abs(trained.plain - trained.shuffled)),
        ...(dust && { dust: { value: dust.prediction.digit, text: String(dust.prediction.digit) } }),
      }),
      ...(movedScores && {
        still: asShare(movedScores[0]!),
        'moved-one': asShare(movedScores[1]!),
        'moved-four': asShare(movedScores[farEnough]!),
        'way-four': asLoss(movedScores[0]!, movedScores[farEnough]!, clearLoss),
      }),
    }
  }
}

/** Rounded as they are shown, so that they add up to the last digit. */
function describeSum({ bias, weightedSum, activation }: Explanation): Partial<Record<FactOf<'forward'>, Fact>> {
  const round = (value: number) => Math.round(value * 1000) / 1000
  return {
    bias: asNumber(round(bias)),
    sum: asNumber(round(round(weightedSum) - round(bias))),
    z: asNumber(round(weightedSum)),
    activation: asNumber(activation),
  }
}

function asPoints(difference: number): Fact {
  return { value: difference, text: t('points', { points: formatFixed(difference * 100, 1) }) }
}

/** Moved to the right; paper comes in from the left. */
export function movePixels(pixels: Float32Array, shift: number): Float32Array {
  return pixels.map((_, pixel) => (pixel % imageSide >= shift ? pixels[pixel - shift]! : 0))
}

/** In the order of the picture; none where the greatest product does not stand out. */
function chooseCandidates(pixels: Float32Array, { contributions, gradient }: Explanation): readonly Candidate[] {
  const best = contributions.reduce((most, term, pixel) => (term > contributions[most]! ? pixel : most), 0)
  const find = (value: (pixel: number) => number) => {
    let found = -1
    for (let pixel = 0; pixel < pixelCount; pixel++) {
      if (pixel !== best && value(pixel) > (found < 0 ? -Infinity : value(found))) found = pixel
    }
    return found
  }
  // As dark, with a weight about half as great; and a weight as great as there is, with little ink or none.
  const half = gradient[best]! / 2
  const ink = find((pixel) => (pixels[pixel]! >= pixels[best]! ? -Math.abs(gradient[pixel]! - half) : -Infinity))
  const weight = find((pixel) => (pixels[pixel]! < 0.3 * pixels[best]! ? gradient[pixel]! : -Infinity))
  if (ink < 0 || weight < 0 || !(contributions[best]! > contributions[ink]!)) return []
  const kinds = [
    ['term', best],
    ['ink', ink],
    ['weight', weight],
  ] as const
  return kinds
    .map(([kind, pixel]) => ({ kind, pixel, ink: pixels[pixel]!, weight: gradient[pixel]! }))
    .sort((one, other) => one.pixel - other.pixel)
}
