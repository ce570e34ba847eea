/** Networks to files and back. What a file is shows in its content, never in its name. */
import type { FileFormat, NetworkFile } from '../contract/contract.ts'
import { InklingError } from '../contract/errors.ts'
import { networkName } from '../contract/settings.ts'
import { isFiniteNetwork } from '../network/network.ts'
import { readJson, writeJson } from './json.ts'
import { badFile, remedies, type NetworkDocument } from './network-document.ts'
import { isSafetensors, readSafetensors, writeSafetensors } from './safetensors.ts'

const writers = { safetensors: writeSafetensors, json: writeJson } satisfies Record<FileFormat, unknown>

/** The document as a file, named after its layers and seed. Throws `bad-input` for weights that training has driven to infinity. */
export function writeNetworkFile(document: NetworkDocument, format: FileFormat): NetworkFile {
  if (!isFiniteNetwork(document.network)) {
    throw new InklingError(
      'bad-input',
      'The weights are no longer numbers, so there is nothing to save.',
      'Choose a smaller learning rate, then reset and train again.',
    )
  }
  return { fileName: `${networkName(document.settings)}.${format}`, bytes: writers[format](document) }
}

/** Throws `bad-file`. */
export function readNetworkFile({ fileName, bytes }: NetworkFile): NetworkDocument {
  if (bytes.length === 0) badFile(fileName, 'is empty.', remedies.damaged)
  if (isSafetensors(bytes)) return readSafetensors(bytes, fileName)
  const first = bytes.find((byte) => !whitespace.includes(byte))
  if (first === 0x7b) return readJson(bytes, fileName)
  return badFile(fileName, 'is neither safetensors nor JSON.', remedies.foreign)
}

/** What JSON allows before its first brace: space, tab, line feed, carriage return. */
const whitespace: readonly number[] = [0x20, 0x09, 0x0a, 0x0d]
