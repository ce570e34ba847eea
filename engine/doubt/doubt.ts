/**
 * Keeps a bench's network calibrated: the album is made (once for a data set and seed) and the calibration is fitted, beside everything
 * else that goes on. What training changes meanwhile makes it void.
 */
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Calibration, Prediction, Reading } from '#engine/contract/prediction.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { Bench } from '#engine/bench/bench.ts'
import { withComputation } from '#engine/bench/with-computation.ts'
import { joinDigits, readPixels, type Digits } from '#engine/data/digits.ts'
import { currentCalibration, describeTraining, type Model } from '#engine/training/model.ts'
import { copyNetwork, isFiniteNetwork } from '#engine/network/network.ts'
import { addToAlbum, type Album } from './album.ts'
import type { Albums, OpenAlbums, OpenPage } from './albums.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { calibrate } from './calibration.ts'
import { read } from './reading.ts'

/** Digits that are taken through a network at once, so that little memory is asked for. */
const mostAtOnce = 250

export class Doubt {
  readonly #bench: Bench
  readonly #albums: Albums
  /** With the samples that a network has learnt from: who draws like that again draws no stranger's digit. */
  readonly #own = new WeakMap<Model, Looked>()
  #fitting: { readonly model: Model; readonly step: number; readonly done: Promise<void> } | undefined

  constructor(bench: Bench, albums: Albums) {
    this.#bench = bench
    this.#albums = albums
  }

  /** The reading of a prediction just made for `pixels`; by what `prepare` gave, if the albums are not there. */
  read(
    prediction: Pick<Prediction, 'digit' | 'layers'>,
    pixels: Float32Array,
    isDrawn: boolean,
    page?: OpenPage,
  ): Reading {
    const { model, settings } = this.#bench
    const open = this.#albums.find(settings)
    const opened = open ? lookedUpIn(open) : page && { digits: page.digits, pictures: page.album, drawings: null }
    const looked = this.#own.get(model) ?? opened
    return read(prediction, pixels, isDrawn, {
      calibration: currentCalibration(model),
      albums: looked ?? null,
      show: (index) => show(looked!.digits, index),
    })
  }

  /**
   * The calibration of the network in use. If it has none, that is fitted first, as long as it takes or for so many milliseconds. `isPending`:
   * there is none yet, but there may be later, when that is done or the run is over.
   */
  async settle(
    milliseconds = Infinity,
  ): Promise<{ readonly calibration: Calibration | null; readonly isPending: boolean }> {
    const bench = this.#bench
    const { model } = bench
    const { step } = model.progression
    // That it has been fitted is all that a file needs; the album is another matter.
    const isDone = currentCalibration(model) !== null || (await endsWithin(this.refresh(), milliseconds))
    const calibration = model.progression.step === step ? currentCalibration(model) : null
    const isLearning = bench.current !== undefined && describeTraining(model).steps > 0
    return { calibration, isPending: calibration === null && (!isDone || isLearning) }
  }

  /**
   * Waits until an answer of this class can be read with its doubts. A picture is looked up on one page of the album, where that is all that is
   * missing: the page is returned.
   */
  async prepare(digit: number, isDrawn: boolean): Promise<OpenPage | undefined> {
    const { model, settings } = this.#bench
    const isFitted = currentCalibration(model) !== null && this.#hasOwn(model)
    if (isDrawn || !isFitted || !this.#isReady()) {
      await this.refresh()
      return undefined
    }
    try {
      return await this.#albums.openPage(settings, digit)
    } catch (error) {
      // Without the digits there is nothing to look up: the network answers without doubts.
      if (error instanceof InklingError) return undefined
      throw error
    }
  }

  /** Fits the calibration if the network is at rest and has none. */
  refresh(): Promise<void> {
    const { model, settings } = this.#bench
    const isComplete = currentCalibration(model) && this.#albums.find(settings) && this.#hasOwn(model)
    if (!this.#isReady() || isComplete) return Promise.resolve()
    const { step } = model.progression
    if (this.#fitting?.model === model && this.#fitting.step === step) return this.#fitting.done
    const done = this.#fit(model).catch((error: unknown) => {
      // Without the digits there is nothing to calibrate by, and the network goes on answering without doubts.
      if (!(error instanceof InklingError)) throw error
    })
    const mine = (this.#fitting = { model, step, done })
    return done.finally(() => {
      if (this.#fitting === mine) this.#fitting = undefined
    })
  }

  #hasOwn(model: Model): boolean {
    return !model.learned || this.#own.has(model)
  }

  /** Whether the network in use is at rest, and has learnt something that can be measured. */
  #isReady(): boolean {
    const { model, current } = this.#bench
    return !current && describeTraining(model).steps > 0 && isFiniteNetwork(model.network)
  }

  async #fit(model: Model): Promise<void> {
    const bench = this.#bench
    const { step } = model.progression
    const { settings, shared } = bench
    const network = copyNetwork(model.network)
    const open = await this.#albums.open(settings)
    if (!open || bench.model !== model) return
    if (!currentCalibration(model)) {
      const calibration = await withComputation(shared, settings, network, mostAtOnce, (computation) =>
        calibrate(computation, open),
      )
      if (!calibration || bench.model !== model || model.progression.step !== step) return
      model.calibration = { step, calibration }
    }
    if (model.learned && !this.#own.has(model)) {
      const looked = await shared.slicer.start(addOwn(open, model.learned.digits)).done
      if (looked) this.#own.set(model, looked)
    }
    if (bench.model === model) bench.announce()
  }
}

/** What pictures and drawings are looked up in, and the digits in it. */
type Looked = { readonly digits: Digits; readonly pictures: Album; readonly drawings: Album | null }

function lookedUpIn({ digits, pictures, drawings }: OpenAlbums): Looked {
  return { digits, pictures: pictures.album, drawings: drawings?.album ?? null }
}

function* addOwn(open: OpenAlbums, own: Digits): Work<Looked> {
  const digits = joinDigits([open.digits, own])
  const first = open.digits.count
  const pictures = yield* addToAlbum(open.pictures.album, digits, first)
  return {
    digits,
    pictures,
    drawings: open.drawings && (yield* addToAlbum(open.drawings.album, digits, first)),
  }
}

/** Whether a promise is settled within so many milliseconds. */
async function endsWithin(promise: Promise<void>, milliseconds: number): Promise<boolean> {
  if (milliseconds === Infinity) return promise.then(() => true)
  const late = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => late.resolve(false), milliseconds)
  return Promise.race([promise.then(() => true), late.promise]).finally(() => clearTimeout(timer))
}

/** The grey levels of a digit of the albums. */
function show(digits: Digits, index: number): Float32Array {
  const pixels = new Float32Array(pixelCount)
  readPixels(digits, index, pixels)
  return pixels
}
