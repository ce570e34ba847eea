/** Networks as files. */
import { bench, type BenchRequest } from './bench-id.ts'
import { t } from '#words/en/errors.ts'
import type { InklingError } from './errors.ts'
import { failure } from './failure.ts'
import {
  checked,
  choice,
  fields,
  optional,
  type Requests,
  type Schema,
  text,
  whole,
  refuse,
  refuseValue,
  type Refusal,
} from './schema.ts'
import { type HiddenActivation, hiddenActivations } from './settings.ts'
import { type ShippedRecord, type ShippedRequest, shippedRequest } from './shipped.ts'
import type { State } from './state.ts'
import { type ChosenLanguage, chosenLanguages } from '#words/languages.ts'

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
 * `language`: of what is said in a page; English unless given. `waitAtMost`: milliseconds that saving may wait for the network's doubts to be judged (`Calibration`). Unless given, as long as it takes,
 * so that the same network always gives the same file.
 */
export type SaveRequest = BenchRequest & {
  readonly format: FileFormat
  readonly waitAtMost?: number
  readonly language?: ChosenLanguage
}

/** `waitAtMost` where a person waits for the file. */
export const personWaitsAtMost = 200

/** Bytes of a file that is read at all, by whatever host; the largest network as JSON has fewer. */
export const largestFile = 512 * 1024 * 1024

/** Throws `bad-file` for a file of more bytes than `largest`. To be asked before the file is read. */
export function checkFileSize(fileName: string, size: number, largest = largestFile): void {
  if (size > largest) throw tooLarge(fileName)
}

export function tooLarge(fileName: string): InklingError {
  return failure('bad-file', t, 'file-too-large', { file: fileName })
}

export type NetworkFile = { readonly fileName: string; readonly bytes: Uint8Array }

export type SavedNetwork = NetworkFile & {
  /** Of any output for ten check images, between the network and what its file was read back as: 0 but for the pages of large networks. */
  readonly largestDifference: number
  /** That the file holds a network whose doubts have yet to be judged, in a whole sentence; null where they have been, or cannot be. */
  readonly unjudged: string | null
}

/** Of a grey level from 0 (paper) to 1 (ink): as it is, 0 to 255, −1 to 1, or (grey − 0.1307) / 0.3081, MNIST's mean and deviation. */
export const inputScales = ['unit', 'bytes', 'signed', 'standardised'] as const
export type InputScale = (typeof inputScales)[number]

/** In what form a network of another program takes pictures. */
export type InputForm = {
  readonly scale: InputScale
  /** Whether paper is 1 and ink 0, before they are scaled. */
  readonly isInverted: boolean
  /** Whether pixels stand column by column. */
  readonly isTransposed: boolean
}

/**
 * `hiddenActivation`: of a file that does not say it, as other programs write them; ReLU unless given. `input`: the form in which the network
 * takes pictures, which becomes part of its first layer; as Inkling has them unless given.
 */
export type LoadRequest = BenchRequest &
  NetworkFile & { readonly hiddenActivation?: HiddenActivation; readonly input?: InputForm }

export type Loaded = {
  readonly state: State
  /** How the names in a file of another program were understood; null for Inkling's own. */
  readonly mapping: readonly NameMapping[] | null
  /** What such a file does not say, and what was taken in its place, in whole sentences. */
  readonly assumptions: readonly string[]
  /** What else a person should know of the file, in whole sentences: what was left aside, how well it reads digits in another form. */
  readonly remarks: readonly string[]
  /** How to load it so that it reads clearly more digits; null where no way is known. */
  readonly better: Better | null
}

export type Better = {
  /** None where the form it was loaded with is the best. */
  readonly input?: InputForm
  /** Likewise. */
  readonly hiddenActivation?: HiddenActivation
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
export function fileFields(missing: Refusal): {
  readonly fileName: Schema<string>
  readonly bytes: Schema<Uint8Array>
} {
  return {
    fileName: text(missing),
    bytes: checked<Uint8Array>((input) => input instanceof Uint8Array, missing),
  }
}

/** Of a request to save. */
export const waitingTime = /* @__PURE__ */ optional(
  /* @__PURE__ */ whole(0, 3_600_000, /* @__PURE__ */ refuseValue('waiting-time')),
)

const flag = /* @__PURE__ */ checked<boolean>(
  (input) => typeof input === 'boolean',
  /* @__PURE__ */ refuse('input-form'),
)

const inputForm = /* @__PURE__ */ fields<InputForm>({
  scale: /* @__PURE__ */ choice('unknown-scale', inputScales),
  isInverted: flag,
  isTransposed: flag,
})

const language = /* @__PURE__ */ optional(/* @__PURE__ */ choice('unknown-language', chosenLanguages))

export const fileRequests: Requests<FileCommands> = {
  save: fields<SaveRequest>({
    bench,
    format: choice('unknown-format', fileFormats),
    waitAtMost: waitingTime,
    language,
  }),
  load: fields<LoadRequest>({
    bench,
    ...fileFields(refuse('no-file')),
    hiddenActivation: optional(choice('unknown-activation', hiddenActivations)),
    input: optional(inputForm),
  }),
  loadShipped: shippedRequest,
  readShippedRecord: shippedRequest,
}
