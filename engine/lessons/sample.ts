/** What an experiment is made on: pictures with their labels, and networks in 64 bits, so that a small difference of costs is not lost in rounding. */
import type { Bench } from '#engine/bench/bench.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/experiments.ts'
import type { Parameter, SampleRequest } from '#engine/contract/lessons.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { Split } from '#engine/contract/scoring.ts'
import { imageOf, readPixels, type Digits } from '#engine/data/digits.ts'
import { countNetworkParameters, type Layer, type Network } from '#engine/network/network.ts'
import { work } from './work.ts'

export type Sample = {
  readonly count: number
  /** [count × 784] */
  readonly pixels: Float32Array
  /** [count] */
  readonly labels: Uint8Array
}

/** Digits of a sample unless asked otherwise. */
export const usualDigits = 1000

/** The sample that a request names. Throws `bad-data`. */
export async function loadSample(bench: Bench, { digits = usualDigits, picture }: SampleRequest): Promise<Sample> {
  if (picture) return { count: 1, pixels: picture.pixels, labels: Uint8Array.of(picture.label) }
  return loadDigits(bench, 'training', digits)
}

/** The first `count` digits of a part of the data, or as many as there are. Throws `bad-data`. */
export async function loadDigits(bench: Bench, split: Split, count: number): Promise<Sample> {
  const { digits, indices } = await bench.loadSplit(bench.settings.data, split)
  return work(bench, readSample(digits, indices.subarray(0, count)))
}

/** Pictures as bytes, 0 (paper) to 255 (ink). */
export type ByteSample = { readonly count: number; readonly pixels: Uint8Array; readonly labels: Uint8Array }

/** As `loadDigits`, in a quarter of the memory. Throws `bad-data`. */
export async function loadBytes(bench: Bench, split: Split, count: number): Promise<ByteSample> {
  const { digits, indices } = await bench.loadSplit(bench.settings.data, split)
  return work(bench, copyBytes(digits, indices.subarray(0, count)))
}

/** Digits that are read between two places where work may be interrupted. */
const readAtOnce = 200

function* readSample(digits: Digits, indices: Uint32Array): Work<Sample> {
  const pixels = new Float32Array(indices.length * pixelCount)
  for (const [row, index] of indices.entries()) {
    readPixels(digits, index, pixels, row * pixelCount)
    if (row % readAtOnce === readAtOnce - 1) yield
  }
  return { count: indices.length, pixels, labels: labelsOf(digits, indices) }
}

function* copyBytes(digits: Digits, indices: Uint32Array): Work<ByteSample> {
  const pixels = new Uint8Array(indices.length * pixelCount)
  for (const [row, index] of indices.entries()) {
    pixels.set(imageOf(digits, index), row * pixelCount)
    if (row % readAtOnce === readAtOnce - 1) yield
  }
  return { count: indices.length, pixels, labels: labelsOf(digits, indices) }
}

function labelsOf({ labels }: Digits, indices: Uint32Array): Uint8Array {
  return Uint8Array.from(indices, (index) => labels[index]!)
}

/** y [rows × 10] of the rows from `from` on: 1 at the label, 0 elsewhere. */
export function targetsOf({ labels }: Sample, from: number, rows: number): Float64Array {
  const targets = new Float64Array(rows * classCount)
  for (let row = 0; row < rows; row++) targets[row * classCount + labels[from + row]!] = 1
  return targets
}

/** Larger networks take more memory in 64 bits, twice, than an experiment is worth. */
const mostParameters = 20_000_000

/** A copy of the network in 64 bits. Throws `bad-input` for one that is too large. */
export function toDouble(network: Network): Network {
  const parameters = countNetworkParameters(network)
  if (parameters > mostParameters) {
    throw failure('bad-input', t, 'network-too-large', { count: parameters, most: mostParameters })
  }
  return {
    layers: network.layers.map((layer) => ({
      ...layer,
      weights: Float64Array.from(layer.weights),
      biases: Float64Array.from(layer.biases),
    })),
  }
}

/** Rows that are computed between two places where work may be interrupted: about two milliseconds' worth. */
export function rowsAtOnce(network: Network, most: number): number {
  return Math.max(1, Math.min(most, 200, Math.floor(4_000_000 / countNetworkParameters(network))))
}

/** Throws `bad-input` for a weight or bias that the network does not have. */
export function checkParameter({ layers }: Network, { layer: index, from, to }: Parameter): void {
  const layer = layers[index]
  if (layer && to < layer.outputs && (from === null || from < layer.inputs)) return
  const sizes = layers.map(({ inputs, outputs }) =>
    t.english('inputs-to-outputs', { inputs: String(inputs), outputs: String(outputs) }),
  )
  const given = { to: String(to), layer: String(index), layers: sizes.join(', ') }
  throw from === null
    ? failure('bad-input', t, 'no-bias', given)
    : failure('bad-input', t, 'no-weight', { ...given, from: String(from) })
}

/** Where the parameter's number is: in the layer's weights or biases. */
export function placeOf(
  { weights, biases, outputs }: Pick<Layer, 'weights' | 'biases' | 'outputs'>,
  { from, to }: Parameter,
): { readonly numbers: Layer['weights']; readonly index: number } {
  return from === null ? { numbers: biases, index: to } : { numbers: weights, index: from * outputs + to }
}

export function readParameter({ layers }: Network, parameter: Parameter): number {
  const { numbers, index } = placeOf(layers[parameter.layer]!, parameter)
  return numbers[index]!
}
