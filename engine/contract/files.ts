/** Networks as files. */
import { bench, type BenchRequest } from './bench-id.ts'
import { InklingError } from './errors.ts'
import { checked, choice, fields, optional, type Requests, type Schema, text, whole } from './schema.ts'
import { type HiddenActivation, hiddenActivations } from './settings.ts'
import { type ShippedRecord, type ShippedRequest, shippedRequest } from './shipped.ts'
import type { State } from './state.ts'

export type FileCommands = {
  /** The network as a file. */
  save(request: SaveRequest): SavedNetwork
  /**
   * Replaces the network by the one in a file, or by the random one that a file of settings gives.
   * Errors: `bad-file`; `busy` while a run is training or paused.
   */
  load(file: LoadRequest): Loaded
  /** Replaces the network by one that came with Inkling. Errors: `bad-file` if there is none or it is damaged; `busy` while a run is training or paused. */
  loadShipped(request?: ShippedRequest): State
  /** How a network that came with Inkling was trained. Errors: `bad-file` if nothing is known of it. */
  readShippedRecord(request?: ShippedRequest): ShippedRecord
}

export const fileFormats = ['safetensors', 'json', 'onnx', 'npz', 'tfjs', 'html'] as const
export type FileFormat = (typeof fileFormats)[number]

/** What the name of a file of each format ends in, without the first dot. */
export const fileEndings: Readonly<Record<FileFormat, string>> = {
  safetensors: 'safetensors',
  json: 'json',
  onnx: 'onnx',
  npz: 'npz',
  tfjs: 'tfjs.zip',
  html: 'html',
}

/** Weights and biases up to which a page holds them as 32-bit numbers and stays below a megabyte; of more, 16 bits of each. */
export const mostExactParameters = 160_000

/** The JSON document under an ending of Inkling's own, which opens Inkling. */
export const ownEnding = 'inkling'

/**
 * `waitAtMost`: milliseconds that saving may wait for the network's doubts to be judged (`Calibration`). Unless given, as long as it takes,
 * so that the same network always gives the same file.
 */
export type SaveRequest = BenchRequest & { readonly format: FileFormat; readonly waitAtMost?: number }

/** `waitAtMost` where a person waits for the file. */
export const personWaitsAtMost = 200

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

export type SavedNetwork = NetworkFile & {
  /** Of any output for ten check images, between the network and what its file was read back as: 0 but for the pages of large networks. */
  readonly largestDifference: number
  /** That the file holds a network whose doubts have yet to be judged, in a whole sentence; null where they have been, or cannot be. */
  readonly unjudged: string | null
}

/** `hiddenActivation`: of a file that does not say it, as other programs write them; ReLU unless given. */
export type LoadRequest = BenchRequest & NetworkFile & { readonly hiddenActivation?: HiddenActivation }

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

/** The fields of a file in a request; `missing` says that there is none. */
/* @__NO_SIDE_EFFECTS__ */
export function fileFields(missing: string): { readonly fileName: Schema<string>; readonly bytes: Schema<Uint8Array> } {
  const message = () => missing
  const remedy = 'Give a file name and the bytes of the file.'
  return {
    fileName: text(message, remedy),
    bytes: checked<Uint8Array>((input) => input instanceof Uint8Array, message, remedy),
  }
}

/** Of a request to save. */
export const waitingTime = /* @__PURE__ */ optional(
  /* @__PURE__ */ whole(
    0,
    3_600_000,
    (input) => `The time to wait is ${String(input)}.`,
    'Give whole milliseconds, an hour of them at most.',
  ),
)

export const fileRequests: Requests<FileCommands> = {
  save: fields<SaveRequest>({ bench, format: choice('format', fileFormats), waitAtMost: waitingTime }),
  load: fields<LoadRequest>({
    bench,
    ...fileFields('There is no file to load.'),
    hiddenActivation: optional(choice('activation', hiddenActivations)),
  }),
  loadShipped: shippedRequest,
  readShippedRecord: shippedRequest,
}
