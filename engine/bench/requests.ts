/** Checks of what comes over a link: requests are data, of any kind, until they have passed here. Each check throws `bad-input`. */
import { fileFormats, type LoadRequest, type SaveRequest } from '#engine/contract/files.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import type { EvaluateRequest, ExampleRequest, Split } from '#engine/contract/scoring.ts'
import type { ExplainRequest, PredictRequest } from '#engine/contract/prediction.ts'
import type { LayerDescription } from '#engine/contract/state.ts'
import { stepUnits, type StepRequest } from '#engine/contract/training.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { mostRepeats, type OpenRunRequest } from '#engine/contract/runs.ts'
import { dataSetNames, hiddenActivations } from '#engine/contract/settings.ts'
import { limits } from '#engine/settings/settings.ts'

const splits: readonly Split[] = ['training', 'validation', 'test']
/** Connections a layer, or inputs of a neuron, that one answer may carry. */
const mostConnections = 10_000

function refuse(message: string, remedy: string): never {
  throw new InklingError('bad-input', message, remedy)
}

export function checkPredictRequest(request: PredictRequest): void {
  checkObject(request)
  checkPixels(request.pixels)
  checkMost(request.connections ?? 0, 'connections')
}

/** `layers` are those of the network in use. */
export function checkExplainRequest(request: ExplainRequest, layers: readonly LayerDescription[]): void {
  checkObject(request)
  const { pixels, place, inputs = 0 } = request
  checkPixels(pixels)
  checkMost(inputs, 'inputs')
  if (place === undefined) return
  checkObject(place)
  const outputs = Number.isInteger(place.layer) ? (layers[place.layer]?.outputs ?? 0) : 0
  if (!Number.isInteger(place.neuron) || place.neuron < 0 || place.neuron >= outputs) {
    refuse(
      `The network has no neuron ${String(place.neuron)} in layer ${String(place.layer)}.`,
      `Both count from 0; the layers have ${layers.map((layer) => layer.outputs).join(', ')} neurons.`,
    )
  }
}

function checkPixels(pixels: Float32Array): void {
  if (!(pixels instanceof Float32Array) || pixels.length !== pixelCount) {
    refuse('The picture is not 784 numbers.', 'Give a Float32Array of 28 × 28 grey levels, row by row.')
  }
  for (let pixel = 0; pixel < pixelCount; pixel++) {
    // Written so that NaN fails as well.
    if (!(pixels[pixel]! >= 0 && pixels[pixel]! <= 1)) {
      refuse(
        `Pixel ${pixel} of the picture is ${pixels[pixel]}.`,
        'Give grey levels from 0, which is paper, to 1, which is ink.',
      )
    }
  }
}

/** Of connections or inputs, to be returned in one answer. */
function checkMost(count: number, title: string): void {
  if (!Number.isInteger(count) || count < 0 || count > mostConnections) {
    refuse(`The number of ${title} is ${String(count)}.`, `Ask for a whole number from 0 to ${mostConnections}.`)
  }
}

export function checkEvaluateRequest(request: EvaluateRequest): void {
  checkObject(request)
  checkSplit(request.split)
  if (request.data !== undefined && !dataSetNames.includes(request.data)) {
    refuse(`The data set “${String(request.data)}” is not known.`, `Choose one of ${dataSetNames.join(', ')}.`)
  }
}

export function checkExampleRequest(request: ExampleRequest): void {
  checkObject(request)
  checkSplit(request.split)
}

/** `index` counts within a split of `count` digits. */
export function checkIndex(index: number, count: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= count) {
    refuse(`There is no digit ${String(index)}.`, `Choose a whole number from 0 to ${count - 1}.`)
  }
}

export function checkStepRequest({ unit }: StepRequest): void {
  if (!stepUnits.includes(unit)) {
    refuse(`The step “${String(unit)}” is not known.`, `Choose one of ${stepUnits.join(', ')}.`)
  }
}

export function checkSaveRequest(request: SaveRequest): void {
  checkObject(request)
  if (!fileFormats.includes(request.format)) {
    refuse(`The format “${String(request.format)}” is not known.`, `Choose one of ${fileFormats.join(', ')}.`)
  }
}

export function checkLoadRequest(file: LoadRequest): void {
  checkObject(file)
  if (typeof file.fileName !== 'string' || !(file.bytes instanceof Uint8Array)) {
    refuse('There is no file to load.', 'Give a file name and the bytes of the file.')
  }
  const { hiddenActivation } = file
  if (hiddenActivation !== undefined && !hiddenActivations.includes(hiddenActivation)) {
    refuse(
      `The activation “${String(hiddenActivation)}” is not known.`,
      `Choose one of ${hiddenActivations.join(', ')}.`,
    )
  }
}

export function checkObject(request: unknown): void {
  if (typeof request !== 'object' || request === null) refuse('The request is empty.', 'Give an object.')
}

function checkSplit(split: Split): void {
  if (!splits.includes(split)) {
    refuse(`The part “${String(split)}” of the data is not known.`, `Choose one of ${splits.join(', ')}.`)
  }
}

export function checkOpenRunRequest(request: OpenRunRequest): void {
  checkObject(request)
  const { id, checkpoint } = request
  if (typeof id !== 'string') refuse('No run is named.', 'Give the id of a recorded run.')
  if (checkpoint !== undefined && !Number.isSafeInteger(checkpoint)) {
    refuse('The checkpoint is not named by a whole number.', 'Give the id of one of the run’s checkpoints.')
  }
}

/** `seed` is that of the first network. */
export function checkRepeatRequest(request: { readonly count: number }, seed: number): void {
  checkObject(request)
  const { count } = request
  if (!Number.isInteger(count) || count < 2 || count > mostRepeats) {
    refuse('A repetition trains 2 to 100 networks.', 'Choose how many, as a whole number.')
  }
  if (seed + count - 1 > limits.seed) {
    refuse('The seeds of so many networks would be too large.', 'Choose a smaller seed.')
  }
}
