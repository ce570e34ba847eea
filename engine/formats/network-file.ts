/** Networks to files and back. What a file is shows in its content, never in its name. */
import {
  fileEndings,
  type FileFormat,
  type LoadRequest,
  type NetworkFile,
  type SavedNetwork,
} from '#engine/contract/files.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { runAtOnce, type Work } from '#engine/basics/work.ts'
import { networkName } from '#engine/settings/settings.ts'
import type { HiddenActivation } from '#engine/contract/settings.ts'
import { describeLayers, isFiniteNetwork, type FloatArray, type Network } from '#engine/network/network.ts'
import { answerPictures, answersAlike, largestDifference, noisePictures } from './checks.ts'
import { readJson, readJsonInSteps, writeJson, writeJsonInSteps } from './json.ts'
import type { NetworkDocument, ReadNetwork } from './network-document.ts'
import { isNpz, readNpz, writeNpz } from './npz.ts'
import { isOnnx, readOnnx, writeOnnx } from './onnx.ts'
import { isPage, readPage, roundForPage, writePage, type PageParts } from './page.ts'
import { refuseOther } from './other-formats.ts'
import { isTfjs, readTfjs, writeTfjs } from './tfjs.ts'
import { badFile, remedies, toUtf8 } from './reading.ts'
import { isSafetensors, readSafetensors, writeSafetensors } from './safetensors.ts'

type Format = {
  /** `page`: what a page is made of beside the network; other formats have no use for it. Throws `bad-file` where it is missing. */
  write(document: NetworkDocument, page?: PageParts): Uint8Array
  /** The same, by and by; where `write` is soon done, there is none. */
  writeInSteps?(document: NetworkDocument): Work<Uint8Array>
  /** What a file holds of the document, where that is not all of it. */
  round?(document: NetworkDocument): NetworkDocument
  /** Whether the bytes begin as a file of this format does. */
  is(bytes: Uint8Array): boolean
  /** `hiddenActivation`: where the format has none of its own, and the file is another program's. Throws `bad-file`. */
  read(bytes: Uint8Array, fileName: string, hiddenActivation?: HiddenActivation): ReadNetwork
  /** The same, by and by; where `read` is soon done, there is none. */
  readInSteps?(bytes: Uint8Array, fileName: string): Work<ReadNetwork>
}

/** In the order in which a file is taken to be one of them. */
const formats: Readonly<Record<FileFormat, Format>> = {
  safetensors: { write: writeSafetensors, is: isSafetensors, read: readSafetensors },
  npz: { write: writeNpz, is: isNpz, read: readNpz },
  json: {
    write: writeJson,
    writeInSteps: writeJsonInSteps,
    is: isJson,
    read: readJson,
    readInSteps: readJsonInSteps,
  },
  tfjs: { write: writeTfjs, is: isTfjs, read: readTfjs },
  html: { write: writePage, round: roundForPage, is: isPage, read: readPage },
  onnx: { write: writeOnnx, is: isOnnx, read: readOnnx },
}

/**
 * The document as a file, named after its layers and seed. `page` is for a page alone. Throws `bad-input` for weights that training has
 * driven to infinity, and `bad-file` for a page where what it is made of is missing.
 */
export function writeNetworkFile(document: NetworkDocument, format: FileFormat, page?: PageParts): NetworkFile {
  const fileName = nameFile(document, format)
  return { fileName, bytes: formats[format].write(document, page) }
}

/** As `writeNetworkFile`, beside everything else. */
export function* writeNetworkFileInSteps(
  document: NetworkDocument,
  format: FileFormat,
  page?: PageParts,
): Work<NetworkFile> {
  const fileName = nameFile(document, format)
  const { write, writeInSteps } = formats[format]
  const bytes = writeInSteps ? yield* writeInSteps(document) : write(document, page)
  return { fileName, bytes }
}

/** Throws `bad-input` for weights that are no numbers. */
function nameFile(document: NetworkDocument, format: FileFormat): string {
  if (!isFiniteNetwork(document.network)) {
    throw new InklingError(
      'bad-input',
      'The weights are no longer numbers, so there is nothing to save.',
      'Choose a smaller learning rate, then reset and train again.',
    )
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
function* readNetworkFileInSteps({ fileName, bytes, hiddenActivation }: LoadRequest): Work<ReadNetwork> {
  if (bytes.length === 0) badFile(fileName, 'is empty.', remedies.damaged)
  const format = Object.values(formats).find(({ is }) => is(bytes))
  if (!format) {
    refuseOther(bytes, fileName)
    return badFile(fileName, 'is in none of the formats that Inkling reads.', remedies.foreign)
  }
  const read = format.readInSteps
    ? yield* format.readInSteps(bytes, fileName)
    : format.read(bytes, fileName, hiddenActivation)
  if (read.checks && !answersAlike(read.network, read.checks)) {
    badFile(
      fileName,
      'answers its ten check images otherwise than it did when it was saved.',
      'Its weights have been damaged on the way, or changed by hand: then take the checks out of it.',
    )
  }
  return read
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
  const file = yield* writeNetworkFileInSteps(document, format, page)
  yield
  const { network } = yield* readNetworkFileInSteps(file)
  yield
  const kept = formats[format].round?.(document) ?? document
  yield
  if (!isSameNetwork(network, kept.network)) {
    throw new Error(`The network came back from ${format} with other weights than it was written with.`)
  }
  const pixels = document.checks?.pixels ?? noisePictures()
  const before = document.checks?.outputs ?? answerPictures(document.network, pixels)
  return { ...file, largestDifference: largestDifference(before, answerPictures(network, pixels)) }
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
