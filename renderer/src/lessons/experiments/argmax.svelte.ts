/** Argmax and margin: ten outputs while a drawing grows, all of them raised alike, second places, and what a large output is worth. */
import type { Prediction } from '#engine/contract/prediction.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import {
  describeChange,
  describeFrame,
  describeOutputs,
  describeRead,
  enoughShift,
  type Film,
  lastFrame,
  type Outputs,
  type Read,
} from './argmax-facts.ts'
import type { Experiment, Fact, Facts, Inputs, Place } from './experiment.ts'
import { framesOfStroke, type GrowingDrawing, growingDrawings, pixelsAt } from './growing-drawing.ts'
import { readErrors, readTrust } from './second-places.ts'

/** So far z can be moved; `enoughShift` is enough to have seen it. */
export const mostShift = 6

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
