/** Networks to files and back. What a file is shows in its content, never in its name. */
import {
  fileEndings,
  type FileFormat,
  type LoadRequest,
  type NetworkFile,
  type SavedNetwork,
} from '#engine/contract/files.ts'
import { told } from '#engine/contract/told.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import { runAtOnce, type Work } from '#engine/basics/work.ts'
import { networkName } from '#engine/settings/settings.ts'
import type { HiddenActivation } from '#engine/contract/settings.ts'
import { describeLayers, isFiniteNetwork, type FloatArray, type Network } from '#engine/network/network.ts'
import { answerPicturesInSteps, answersAlikeInSteps, largestDifference, noisePictures } from './checks.ts'
import { checkMagnitudes, checkWeightsInSteps, computeChecksumInSteps } from './checksum.ts'
import { readJsonInSteps, writeJsonInSteps } from './json.ts'
import type { NetworkDocument, ReadNetwork, Unverified } from './network-document.ts'
import { isNpz, readNpz, writeNpz } from './npz.ts'
import { isOnnx, readOnnx, writeOnnx } from './onnx.ts'
import { isPage, readPageInSteps, roundForPage, writePageInSteps, type PageParts } from './page.ts'
import { refuseOther } from './other-formats.ts'
import { isTfjs, readTfjs, writeTfjs } from './tfjs.ts'
import { toUtf8 } from './reading.ts'
import { isSafetensors, readSafetensorsInSteps, writeSafetensors } from './safetensors.ts'

type Format = {
  /**
   * `page`: what a page is made of beside the network; other formats have no use for it. Bytes, or the way to them where it is long. Throws
   * `bad-file` where the page is missing.
   */
  write(document: NetworkDocument, page?: PageParts): Uint8Array | Work<Uint8Array>
  /** What a file holds of the document, where that is not all of it. `write` gets the same. */
  round?(document: NetworkDocument): Work<NetworkDocument>
  /** Whether the bytes begin as a file of this format does. */
  is(bytes: Uint8Array): boolean
  /** `hiddenActivation`: where the format has none of its own, and the file is another program's. Throws `bad-file`. */
  read(bytes: Uint8Array, fileName: string, hiddenActivation?: HiddenActivation): Unverified | Work<Unverified>
}

/** In the order in which a file is taken to be one of them. */
const formats: Readonly<Record<FileFormat, Format>> = {
  safetensors: { write: writeSafetensors, is: isSafetensors, read: readSafetensorsInSteps },
  npz: { write: writeNpz, is: isNpz, read: readNpz },
  json: { write: writeJsonInSteps, is: isJson, read: readJsonInSteps },
  tfjs: { write: writeTfjs, is: isTfjs, read: readTfjs },
  html: { write: writePageInSteps, round: roundForPage, is: isPage, read: readPageInSteps },
  onnx: { write: writeOnnx, is: isOnnx, read: readOnnx },
}

/**
 * The document as a file, named after its layers and seed. `page` is for a page alone. Throws `bad-input` for weights that training has
 * driven to infinity, and `bad-file` for a page where what it is made of is missing.
 */
export function writeNetworkFile(document: NetworkDocument, format: FileFormat, page?: PageParts): NetworkFile {
  return runAtOnce(writeNetworkFileInSteps(document, format, page))
}

/** As `writeNetworkFile`, beside everything else. */
export function* writeNetworkFileInSteps(
  document: NetworkDocument,
  format: FileFormat,
  page?: PageParts,
): Work<NetworkFile> {
  const { fileName, bytes } = yield* writeKept(document, format, page)
  return { fileName, bytes }
}

/** The file, and the network that it holds. */
function* writeKept(
  document: NetworkDocument,
  format: FileFormat,
  page: PageParts | undefined,
): Work<NetworkFile & { readonly kept: Network }> {
  const fileName = nameFile(document, format)
  const { write, round } = formats[format]
  yield
  const rounded = round ? yield* round(document) : document
  yield
  const checksum = yield* computeChecksumInSteps(rounded.network)
  const bytes = yield* takeSteps(write({ ...rounded, checksum }, page))
  return { fileName, bytes, kept: rounded.network }
}

function* takeSteps<Result extends object>(made: Result | Work<Result>): Work<Result> {
  return Symbol.iterator in made && 'next' in made ? yield* made : made
}

/** Throws `bad-input` for weights that are no numbers. */
function nameFile(document: NetworkDocument, format: FileFormat): string {
  if (!isFiniteNetwork(document.network)) {
    throw failure('bad-input', t, 'weights-diverged')
  }
  return `${networkName(document.settings)}.${fileEndings[format]}`
}

/**
 * The network in a file of Inkling or of another program. Where the file holds check images, it must still answer to them as it did.
 * Throws `bad-file`.
 */
export function readNetworkFile(file: LoadRequest): ReadNetwork {
  return runAtOnce(readNetworkFileInSteps(file))
}

/** As `readNetworkFile`, beside everything else. */
export function* readNetworkFileInSteps({ fileName, bytes, hiddenActivation }: LoadRequest): Work<ReadNetwork> {
  if (bytes.length === 0) throw failure('bad-file', t, 'file-empty', { file: fileName })
  const format = Object.values(formats).find(({ is }) => is(bytes))
  if (!format) {
    refuseOther(bytes, fileName)
    throw failure('bad-file', t, 'format-unknown', { file: fileName })
  }
  const unverified = yield* takeSteps(format.read(bytes, fileName, hiddenActivation))
  yield
  const read = yield* verify(unverified, fileName)
  if (read.checks && !(yield* answersAlikeInSteps(read.network, read.checks))) {
    throw failure('bad-file', t, 'checks-answered-otherwise', { file: fileName })
  }
  return read
}

/** What has been read, once its weights are known to be those that were written. Throws `bad-file` for others. */
function* verify({ claimedChecksum, ...read }: Unverified, fileName: string): Work<ReadNetwork> {
  if (claimedChecksum === undefined) return read
  if (yield* checkWeightsInSteps(read.network, claimedChecksum, fileName)) return read
  checkMagnitudes(read.network, fileName)
  return { ...read, remarks: [told(t, 'checksum-missing')] }
}

/**
 * Writes the document, reads it back, and has both networks answer the ten check images. Throws `bad-input` as `writeNetworkFile`
 * does; anything else that goes wrong here is a bug of a format.
 */
export function* saveNetwork(
  document: NetworkDocument,
  format: FileFormat,
  page?: PageParts,
): Work<Omit<SavedNetwork, 'unjudged'>> {
  const { kept, ...file } = yield* writeKept(document, format, page)
  yield
  const { network } = yield* readNetworkFileInSteps(file)
  yield
  if (!isSameNetwork(network, kept)) {
    throw new Error(`The network came back from ${format} with other weights than it was written with.`)
  }
  const pixels = document.checks?.pixels ?? noisePictures()
  yield
  const before = document.checks?.outputs ?? (yield* answerPicturesInSteps(document.network, pixels))
  const after = yield* answerPicturesInSteps(network, pixels)
  return { ...file, largestDifference: largestDifference(before, after) }
}

/** Whether layers and all bits of all weights are the same: every format holds 32-bit numbers, or says to what it rounds them. */
function isSameNetwork(one: Network, other: Network): boolean {
  const sameBits = (a: FloatArray, b: FloatArray) =>
    a.length === b.length && a.every((value, i) => Object.is(value, b[i]))
  return (
    JSON.stringify(describeLayers(one)) === JSON.stringify(describeLayers(other)) &&
    one.layers.every(
      ({ weights, biases }, index) =>
        sameBits(weights, other.layers[index]!.weights) && sameBits(biases, other.layers[index]!.biases),
    )
  )
}

/** What JSON allows before its first brace: space, tab, line feed, carriage return. */
const whitespace: readonly number[] = [0x20, 0x09, 0x0a, 0x0d]
/** Bytes that may stand before it; an even number, as characters of some byte order marks have two. */
const longestMargin = 1000

function isJson(bytes: Uint8Array): boolean {
  return toUtf8(bytes.subarray(0, longestMargin)).find((byte) => !whitespace.includes(byte)) === 0x7b
}
