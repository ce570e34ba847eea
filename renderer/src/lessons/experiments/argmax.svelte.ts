/** Argmax and margin: ten outputs while a drawing grows, all of them raised alike, second places, and what a large output is worth. */
import type { Prediction } from '#engine/contract/prediction.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import type { Experiment, Fact, Facts, Inputs, Place } from './experiment.ts'
import { framesOfStroke, type GrowingDrawing, growingDrawings, pixelsAt } from './growing-drawing.ts'
import { asCount, asDecimals, asShare } from './numbers.ts'
import { rank } from './rank.ts'
import { type Errors, readErrors, readTrust, type TrustId, type Trust } from './second-places.ts'

/** The frames of a drawing. */
export type Film = {
  readonly drawing: GrowingDrawing
  /** [frame][784] what the network sees. */
  readonly pictures: readonly Float32Array[]
  /** [frame][10] z of the outputs. */
  readonly sums: readonly (readonly number[])[]
}

/** [10] each. */
export type Outputs = { readonly sums: readonly number[]; readonly activations: readonly number[] }

export type Read = Errors & { readonly trust: Readonly<Record<TrustId, Trust>> }

/** The last frame. */
export const lastFrame = 2 * framesOfStroke
/** So far z can be moved, and so far is enough to have seen it. */
export const mostShift = 6
const enoughShift = 5

export class Argmax implements Experiment {
  film = $state.raw<Film | null>(null)
  /** The frame that is shown, 0 to `lastFrame`. */
  at = $state(framesOfStroke)
  #hasGrown = $state(false)
  /** Of the picture on the pad; without one, of the film's last. */
  outputs = $state.raw<Outputs | null>(null)
  /** Added to every z. */
  shift = $state(0)
  #hasShifted = $state(false)
  read = $state.raw<Read | null>(null)
  isReading = $state(false)
  /** Share of the kinds of errors that have been looked at. */
  progress = $state(0)

  readonly #place: Place
  #asked: unknown = null
  #isClosed = false

  constructor(place: Place) {
    this.#place = place
    const { inputs } = place
    const has = (name: string) => (inputs[name] ?? []).length > 0
    const at = inputs['at']?.[0] ?? framesOfStroke
    this.at = Number.isInteger(at) ? Math.min(lastFrame, Math.max(0, at)) : framesOfStroke
    this.#hasGrown = has('grown')
    this.#hasShifted = has('shifted')
    void this.#makeFilm()
    if (has('read')) void this.readAll()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get isReady(): boolean {
    return this.film !== null && this.outputs !== null && !this.isReading
  }

  /** The outputs are numbers from 0 to 1 that add up to 1. */
  get isSoftmax(): boolean {
    return this.#place.state.settings.output === 'softmax'
  }

  get inputs(): Inputs {
    return {
      at: [this.at],
      grown: this.#hasGrown ? [1] : [],
      shifted: this.#hasShifted ? [1] : [],
      read: this.read ? [1] : [],
    }
  }

  isMet(condition: string): boolean {
    switch (condition) {
      case 'grown':
        return this.#hasGrown && this.film !== null
      case 'shifted':
        return this.#hasShifted && this.outputs !== null
      default:
        return this.read !== null
    }
  }

  forget(condition: string): void {
    if (condition === 'grown') {
      this.#hasGrown = false
      this.at = framesOfStroke
    } else if (condition === 'shifted') {
      this.#hasShifted = false
      this.shift = 0
    } else this.read = null
  }

  close(): void {
    this.#isClosed = true
  }

  /** Another one whenever `look` is due. */
  get moment(): unknown {
    return [this.#place.input(), this.film]
  }

  /** Takes the outputs for what lies on the pad, if that is new. */
  look(): Promise<void> {
    return this.#ask()
  }

  /** Shows this frame. */
  goTo(frame: number): void {
    this.at = Math.min(lastFrame, Math.max(0, Math.round(frame)))
    if (this.at < lastFrame || this.#hasGrown) return
    this.#hasGrown = true
    this.#place.keep(this.inputs)
  }

  /** Adds so much to every z. */
  raise(shift: number): void {
    this.shift = Math.min(mostShift, Math.max(-mostShift, shift))
    if (Math.abs(this.shift) < enoughShift || this.#hasShifted) return
    this.#hasShifted = true
    this.#place.keep(this.inputs)
  }

  /** Looks for the right digit in every error on the validation digits, and compares greatest outputs with shares read right. */
  async readAll(): Promise<void> {
    if (this.isReading) return
    this.isReading = true
    this.progress = 0
    const isWanted = () => !this.#isClosed
    const errors = await readErrors(this.#place, isWanted, (share) => (this.progress = share))
    const trust = errors && (await readTrust(this.#place, isWanted))
    this.isReading = false
    if (!errors || !trust || this.#isClosed) return
    this.read = { ...errors, trust }
    this.#place.keep(this.inputs)
  }

  readonly #ask = oneAtATime(async () => {
    const { film } = this
    const input = this.#place.input()
    const asked = input.kind === 'none' ? film : input
    if (!film || this.#asked === asked) return
    const prediction = await this.#predict(input.kind === 'none' ? film.pictures[lastFrame]! : input.pixels)
    if (!prediction) return
    this.#asked = asked
    this.outputs = readOutputs(prediction)
  })

  #predict(pixels: Float32Array): Promise<Prediction | null> {
    const { ask, bench } = this.#place
    return ask('predict', { bench, pixels })
  }

  /** Of the first drawing whose two digits the network reads; where it reads none, of the first one. */
  async #makeFilm(): Promise<void> {
    for (const drawing of growingDrawings) {
      const before = await this.#predict(pixelsAt(drawing, framesOfStroke))
      const after = before && (await this.#predict(pixelsAt(drawing, lastFrame)))
      if (!after || this.#isClosed) return
      if (before.digit === drawing.from && after.digit === drawing.to) return this.#shoot(drawing)
    }
    await this.#shoot(growingDrawings[0]!)
  }

  async #shoot(drawing: GrowingDrawing): Promise<void> {
    const pictures: Float32Array[] = []
    const sums: (readonly number[])[] = []
    for (let frame = 0; frame <= lastFrame && !this.#isClosed; frame++) {
      const picture = pixelsAt(drawing, frame)
      const prediction = await this.#predict(picture)
      if (!prediction) return
      pictures.push(picture)
      sums.push(readOutputs(prediction).sums)
    }
    if (this.#isClosed) return
    this.film = { drawing, pictures, sums }
    await this.look()
  }

  #describe(): Partial<Record<FactOf<'argmax'>, Fact>> {
    const { film, outputs, read } = this
    return {
      ...(film && { ...describeChange(film), ...describeFrame(film.sums[this.at]!) }),
      output: { value: this.isSoftmax ? 'softmax' : 'other', text: this.#place.state.settings.output },
      ...(outputs && describeOutputs(outputs)),
      ...(read && describeRead(read)),
    }
  }
}

function readOutputs({ layers }: Prediction): Outputs {
  const { weightedSums, activations } = layers.at(-1)!
  return { sums: [...weightedSums], activations: [...activations] }
}

function digitFact(digit: number): Fact {
  return { value: digit, text: String(digit) }
}

/** As sums are shown, so that what is worked out with them comes out. */
function round(sum: number): number {
  return Math.round(sum * 100) / 100
}

/** As it stands behind a minus. */
function asSubtracted(sum: number): Fact {
  const { value, text } = asDecimals(sum, 2)
  return { value, text: sum < 0 ? `(${text})` : text }
}

/** How the answer changes during the last stroke. */
export function changeOf({ sums }: Film): {
  before: number
  after: number
  crossing: number
  between: readonly number[]
} {
  const answers = sums.slice(framesOfStroke).map((each) => rank(each)[0]!)
  const [before, after] = [answers[0]!, answers.at(-1)!]
  const crossing = answers.findLastIndex((answer) => answer !== after) + 1
  const between = answers.filter(
    (answer, index) => answer !== before && answer !== after && answers.indexOf(answer) === index,
  )
  return { before, after, crossing: crossing / framesOfStroke, between }
}

function describeChange(film: Film): Partial<Record<FactOf<'argmax'>, Fact>> {
  const { before, after, crossing, between } = changeOf(film)
  const way = before === after ? 'none' : between.length > 0 ? 'over' : 'straight'
  return {
    drawn: digitFact(film.drawing.from),
    becomes: digitFact(film.drawing.to),
    before: digitFact(before),
    after: digitFact(after),
    crossing: asShare(crossing),
    way: { value: way, text: way },
    between: { value: between.join(','), text: between.join(' and ') || 'nothing else' },
  }
}

function describeFrame(sums: readonly number[]): Partial<Record<FactOf<'argmax'>, Fact>> {
  const [top, next] = rank(sums) as [number, number]
  return {
    'frame-top': digitFact(top),
    'frame-next': digitFact(next),
    'frame-top-z': asDecimals(round(sums[top]!), 2),
    'frame-next-z': asSubtracted(round(sums[next]!)),
    'frame-margin': asDecimals(round(sums[top]!) - round(sums[next]!), 2),
  }
}

function describeOutputs({ sums, activations }: Outputs): Partial<Record<FactOf<'argmax'>, Fact>> {
  const [top, next, third] = rank(sums) as [number, number, number]
  const z = sums.map(round)
  return {
    top: digitFact(top),
    next: digitFact(next),
    'top-z': asDecimals(z[top]!, 2),
    'top-raised': asDecimals(z[top]! + enoughShift, 2),
    'next-raised': asSubtracted(z[next]! + enoughShift),
    margin: asDecimals(z[top]! - z[next]!, 2),
    'minus-margin': asDecimals(z[next]! - z[top]!, 2),
    'to-third': asDecimals(z[top]! - z[third]!, 2),
    'to-least': asDecimals(z[top]! - z[rank(sums).at(-1)!]!, 2),
    'of-outputs': asDecimals(activations[top]! - activations[next]!, 2),
  }
}

function describeRead({ digits, errors, places, trust }: Read): Partial<Record<FactOf<'argmax'>, Fact>> {
  return {
    digits: asCount(digits),
    errors: asCount(errors),
    'second-count': asCount(places[0]!),
    second: asShare(errors > 0 ? places[0]! / errors : 0),
    'plain-says': asDecimals(trust.plain.says, 2),
    'plain-right': asShare(trust.plain.right),
    'moved-says': asDecimals(trust.moved.says, 2),
    'moved-right': asShare(trust.moved.right),
    'swapped-says': asDecimals(trust.swapped.says, 2),
    'swapped-right': asShare(trust.swapped.right),
  }
}
