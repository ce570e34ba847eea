/** Networks as files. */
import { InklingError } from './errors.ts'
import type { HiddenActivation } from './settings.ts'
import type { State } from './state.ts'

export const fileFormats = ['safetensors', 'json', 'onnx', 'npz', 'tfjs'] as const
export type FileFormat = (typeof fileFormats)[number]

/** What the name of a file of each format ends in, without the first dot. */
export const fileEndings: Readonly<Record<FileFormat, string>> = {
  safetensors: 'safetensors',
  json: 'json',
  onnx: 'onnx',
  npz: 'npz',
  tfjs: 'tfjs.zip',
}

/** The JSON document under an ending of Inkling's own, which opens Inkling. */
export const ownEnding = 'inkling'

export type SaveRequest = { readonly format: FileFormat }

/** Bytes of a file that is read at all, by whatever host; the largest network as JSON has fewer. */
export const largestFile = 512 * 1024 * 1024

/** Throws `bad-file` for a file of more bytes than `largest`. To be asked before the file is read. */
export function checkFileSize(fileName: string, size: number, largest = largestFile): void {
  if (size <= largest) return
  throw new InklingError(
    'bad-file',
    `“${fileName}” is larger than any network of Inkling’s.`,
    'Choose a file that Inkling has saved.',
  )
}

export type NetworkFile = { readonly fileName: string; readonly bytes: Uint8Array }

/** `largestDifference`: of any output for ten check images, between the network and what its file was read back as. */
export type SavedNetwork = NetworkFile & { readonly largestDifference: number }

/** `hiddenActivation`: of a file that does not say it, as other programs write them; ReLU unless given. */
export type LoadRequest = NetworkFile & { readonly hiddenActivation?: HiddenActivation }

export type Loaded = {
  readonly state: State
  /** How the names in a file of another program were understood; null for Inkling's own. */
  readonly mapping: readonly NameMapping[] | null
  /** What such a file does not say, and what was taken in its place, in whole sentences. */
  readonly assumptions: readonly string[]
}

export type NameMapping = {
  /** As in the file. */
  readonly tensor: string
  /** Such as “weights of layer 1”. */
  readonly part: string
  /** Whether the file has it as [inputs × outputs] rather than [outputs × inputs], one row a neuron. */
  readonly isTransposed: boolean
}
