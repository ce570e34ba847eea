/** Networks to files and back. What a file is shows in its content, never in its name. */
import { fileEndings, type FileFormat, type NetworkFile } from '../contract/contract.ts'
import { InklingError } from '../contract/errors.ts'
import { networkName } from '../contract/settings.ts'
import { isFiniteNetwork } from '../network/network.ts'
import { readJson, writeJson } from './json.ts'
import { badFile, remedies, type NetworkDocument, type ReadNetwork } from './network-document.ts'
import { isNpz, readNpz, writeNpz } from './npz.ts'
import { isSafetensors, readSafetensors, writeSafetensors } from './safetensors.ts'

type Format = {
  write(document: NetworkDocument): Uint8Array
  /** Whether the bytes begin as a file of this format does. */
  is(bytes: Uint8Array): boolean
  /** Throws `bad-file`. */
  read(bytes: Uint8Array, fileName: string): ReadNetwork
}

const formats: Readonly<Record<string, Format>> = {
  safetensors: { write: writeSafetensors, is: isSafetensors, read: readSafetensors },
  npz: { write: writeNpz, is: isNpz, read: readNpz },
  json: { write: writeJson, is: isJson, read: readJson },
}

/** The document as a file, named after its layers and seed. Throws `bad-input` for weights that training has driven to infinity. */
export function writeNetworkFile(document: NetworkDocument, format: FileFormat): NetworkFile {
  if (!isFiniteNetwork(document.network)) {
    throw new InklingError(
      'bad-input',
      'The weights are no longer numbers, so there is nothing to save.',
      'Choose a smaller learning rate, then reset and train again.',
    )
  }
  const fileName = `${networkName(document.settings)}.${fileEndings[format]}`
  return { fileName, bytes: formats[format]!.write(document) }
}

/** Throws `bad-file`. */
export function readNetworkFile({ fileName, bytes }: NetworkFile): ReadNetwork {
  if (bytes.length === 0) badFile(fileName, 'is empty.', remedies.damaged)
  const format = Object.values(formats).find(({ is }) => is(bytes))
  if (!format) return badFile(fileName, 'is in none of the formats that Inkling reads.', remedies.foreign)
  return format.read(bytes, fileName)
}

/** What JSON allows before its first brace: space, tab, line feed, carriage return. */
const whitespace: readonly number[] = [0x20, 0x09, 0x0a, 0x0d]

function isJson(bytes: Uint8Array): boolean {
  return bytes.find((byte) => !whitespace.includes(byte)) === 0x7b
}
