/**
 * Keeps the network in use calibrated: whenever a run has ended or a network has been loaded, the album is made (once for a data set and
 * seed) and the calibration is fitted, beside everything else that goes on. What training changes meanwhile makes it void.
 */
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Calibration, Prediction, Reading } from '#engine/contract/prediction.ts'
import type { State } from '#engine/contract/state.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { Core } from '#engine/bench/core.ts'
import { describeDataSet } from '#engine/data/data-sets.ts'
import { readPixels, type Samples } from '#engine/data/samples.ts'
import { splitSamples } from '#engine/data/split.ts'
import { currentCalibration, describeTraining, type Model } from '#engine/training/model.ts'
import { copyNetwork, isFiniteNetwork } from '#engine/network/network.ts'
import { makeAlbum, type Album } from './album.ts'
import { calibrate } from './calibration.ts'
import { read } from './reading.ts'

export type Doubt = {
  /** The reading of a prediction just made for `pixels`. */
  read(prediction: Pick<Prediction, 'digit' | 'layers'>, pixels: Float32Array): Reading
  /** The calibration of the network in use, fitted first if need be; null where there can be none now. */
  settle(): Promise<Calibration | null>
}

/** An album in use, with the digits it points at. */
type OpenAlbum = { readonly key: string; readonly samples: Samples; readonly album: Album }

export function createDoubt(core: Core): Doubt {
  let open: OpenAlbum | undefined
  let opening: { readonly key: string; readonly done: Promise<OpenAlbum | undefined> } | undefined
  let fitting: { readonly model: Model; readonly step: number; readonly done: Promise<void> } | undefined

  const albumKey = () => `${core.settings.data} ${core.settings.seed}`

  const openAlbum = (): Promise<OpenAlbum | undefined> => {
    const key = albumKey()
    if (opening?.key === key) return opening.done
    const make = async () => {
      const { data, seed } = core.settings
      const samples = await core.dataSets.loadTraining(data)
      const { training } = splitSamples(samples.count, describeDataSet(data).validation, seed)
      const album = await core.slicer.start(makeAlbum(samples, training)).done
      if (!album) return undefined
      const made = { key, samples, album }
      if (key === albumKey()) open = made
      return made
    }
    const mine = { key, done: make() }
    opening = mine
    // Data that could not be read is tried again the next time.
    mine.done.catch(() => {
      if (opening === mine) opening = undefined
    })
    return mine.done
  }

  const fit = async (model: Model) => {
    const { step } = model.progression
    const network = copyNetwork(model.network)
    const { data, seed } = core.settings
    const opened = await openAlbum()
    if (!opened || core.model !== model) return
    if (!currentCalibration(model)) {
      const { validation } = splitSamples(opened.samples.count, describeDataSet(data).validation, seed)
      const calibration = await core.slicer.start(calibrate(network, opened.album, opened.samples, validation)).done
      if (!calibration || core.model !== model || model.progression.step !== step) return
      model.calibration = { step, calibration }
    }
    core.announce()
  }

  /** Whether the network in use is at rest, and has learnt something that can be measured. */
  const isReady = ({ model, inHand } = core) =>
    !inHand && describeTraining(model).steps > 0 && isFiniteNetwork(model.network)

  const refresh = (): Promise<void> => {
    const { model } = core
    if (!isReady() || (currentCalibration(model) && open?.key === albumKey())) return Promise.resolve()
    if (fitting?.model === model && fitting.step === model.progression.step) return fitting.done
    const done = fit(model).catch((error: unknown) => {
      // Without the digits there is nothing to calibrate by, and the network goes on answering without doubts.
      if (!(error instanceof InklingError)) throw error
    })
    const mine = { model, step: model.progression.step, done }
    fitting = mine
    const clear = () => {
      if (fitting === mine) fitting = undefined
    }
    return done.finally(clear)
  }

  core.listeners.add((name, payload) => {
    if (name === 'state' && (payload as State).status !== 'training') void refresh()
  })

  const show = (index: number) => {
    const pixels = new Float32Array(pixelCount)
    readPixels(open!.samples, index, pixels)
    return pixels
  }

  return {
    read(prediction, pixels) {
      const album = open?.key === albumKey() ? open.album : null
      return read(prediction, pixels, { calibration: currentCalibration(core.model), album, show })
    },
    async settle() {
      const { model } = core
      const { step } = model.progression
      await refresh()
      return model.progression.step === step ? currentCalibration(model) : null
    },
  }
}
