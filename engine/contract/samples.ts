/**
 * Samples of a person's own handwriting: what the engine can be asked about them and what it says of them. A sample is a drawing with
 * the digit that the person says it is. They are kept from start to start where the host gives the engine a file for them.
 */
import { bench, benchRequest, type BenchId, type BenchRequest } from './bench-id.ts'
import type { ErrorData } from './errors.ts'
import { fileFields, type NetworkFile } from './files.ts'
import { classCount, pixelCount } from './pictures.ts'
import {
  checked,
  fields,
  list,
  optional,
  type Requests,
  type Schema,
  unchecked,
  whole,
  countOf,
  refuse,
  refuseValue,
} from './schema.ts'
import type { State } from './state.ts'

export type SampleCommands = {
  /** How many samples there are, and where learning from them stands. Never fails: what is wrong with the file is in the answer. */
  describeSamples(request?: BenchRequest): SamplesState
  /** Keeps samples. Errors: `bad-input` (also when there would be more than `mostSamples`), `bad-samples`. */
  addSamples(request: AddSamplesRequest): AddedSamples
  /** A page of the samples, by digit and then by time, with the network's answer to each. Errors: `bad-input`, `bad-samples`. */
  listSamples(request: ListSamplesRequest): SamplePage
  /** Removes samples and returns them as they were: `addSamples` brings them back. Unknown ids are passed over. Errors: `bad-input`, `bad-samples`. */
  removeSamples(request: SampleIds): RemovedSamples
  /**
   * The files in a zip archive that a person chose, checked and unpacked, without folders and what systems put beside files.
   * Errors: `bad-input`; `bad-file` for an archive that is damaged, or holds more than any of samples.
   */
  unpackArchive(request: NetworkFile): readonly ArchivedFile[]
  /** Says that samples are another digit. Unknown ids are passed over. Errors: `bad-input`, `bad-samples`. */
  relabelSamples(request: RelabelRequest): SamplesState
  /**
   * Trains a copy of the network on the samples, some thousand updates, mixed with training digits so that what it knew stays, and puts the
   * copy in the network's place. Resolves when that is done; null when cancelled, and nothing has changed.
   * Errors: `busy`, `bad-input` without samples or with a network that has never been trained, `bad-samples`, `bad-data`, `diverged`.
   */
  learnFromSamples(request?: BenchRequest): LearningReport | null
  /** Ends learning and leaves the network as it was. Without effect unless learning. */
  cancelLearning(request?: BenchRequest): SamplesState
  /** Scores the networks from before and after learning on the test set, and counts that. Errors: `bad-input` if nothing was learned, `bad-data`. */
  scoreLearning(request?: BenchRequest): LearningReport
  /** The network from before learning comes back, bit for bit. Errors: `bad-input` once it has been trained or replaced since; `busy`. */
  undoLearning(request?: BenchRequest): State
}

export type SampleEvents = {
  /** Samples have come, gone or changed, or learning has gone on. */
  samples: SamplesState
}

/** What the file is called in the folder where a host keeps the person's things. */
export const samplesFileName = 'handwriting.samples'
/** Samples that are kept at most. */
export const mostSamples = 10_000
/** Samples in one page of the list, or in one request to add, at most. */
export const mostSamplesAtOnce = 500
/** Bytes of an archive of samples, and of all that is in it, that are taken into memory at all. */
export const largestArchive = 64 * 1024 * 1024
/** Files in an archive that are looked at: a picture for each sample, and whatever else lies about. */
export const mostArchivedFiles = 2 * mostSamples
/** Coordinates of all strokes of a sample at most. */
export const mostStrokeNumbers = 20_000

/** A stroke as the pad had it; nothing is computed from it yet, but no one can draw it again. */
export type SampleStroke = {
  readonly tool: 'brush' | 'eraser'
  /** Diameter of the tip, in ink pixels. */
  readonly width: number
  /** x₀, y₀, x₁, y₁, … in ink pixels. */
  readonly points: readonly number[]
}

export type NewSample = {
  /** [784] 0 (paper) to 255 (ink), row by row, as the network sees it. */
  readonly pixels: Uint8Array
  /** The digit that it is. */
  readonly label: number
  /** When it was drawn, in milliseconds since 1970 (UTC). */
  readonly time: number
  readonly strokes?: readonly SampleStroke[]
}
export type Sample = NewSample & { readonly id: number }
/** `answer`: the digit that the network reads. */
export type AnsweredSample = Sample & { readonly answer: number }

/** `path`: within its archive. */
export type ArchivedFile = { readonly path: string; readonly bytes: Uint8Array }

export type AddSamplesRequest = {
  readonly samples: readonly NewSample[]
  /** Passes over samples that are there already, with the same pixels and label: for imports. */
  readonly skipKnown?: boolean
}
/** `ids`: of the samples that were kept, in their order. */
export type AddedSamples = { readonly ids: readonly number[]; readonly state: SamplesState }
export type ListSamplesRequest = BenchRequest & { readonly from: number; readonly count: number }
export type SamplePage = { readonly samples: readonly AnsweredSample[]; readonly total: number }
export type SampleIds = { readonly ids: readonly number[] }
export type RelabelRequest = SampleIds & { readonly label: number }
export type RemovedSamples = { readonly samples: readonly NewSample[]; readonly state: SamplesState }

export type SamplesState = {
  /** The bench that `learning` and `report` are about. */
  readonly bench: BenchId
  /** [10] samples of each digit. */
  readonly counts: readonly number[]
  readonly total: number
  /** Where they are kept; null when they are gone with the engine. */
  readonly file: string | null
  /** What is wrong with the file. */
  readonly problem: ErrorData | null
  /** The share of learning that is done, 0 to 1; null unless it is under way. */
  readonly learning: number | null
  /** How long learning will still take at the pace that it has had so far; null before that is known. */
  readonly secondsLeft: number | null
  /** What learning did to the network in use; null if nothing. */
  readonly report: LearningReport | null
}

export type LearningReport = {
  /** On the samples that were learned from. */
  readonly learned: BeforeAndAfter
  /** On samples that were held back from learning; null when there are too few to spare any. */
  readonly heldBack: BeforeAndAfter | null
  /** On the validation digits, which are never trained on. */
  readonly validation: BeforeAndAfter
  /** On the test digits, once asked for. */
  readonly test: BeforeAndAfter | null
  /** Whether `undoLearning` can bring the network from before back. */
  readonly canUndo: boolean
}
/** Of `count` digits, so many were read right before and after. */
export type BeforeAndAfter = { readonly count: number; readonly before: number; readonly after: number }

/** JavaScript's last day, in milliseconds. */
const lastTime = 8.64e15

const label: Schema<number> = whole(0, classCount - 1, refuseValue('label'))

const isPicture = (input: unknown) => input instanceof Uint8Array && input.length === pixelCount

const blankSample = /* @__PURE__ */ refuse('sample-blank')
const wrongPicture = /* @__PURE__ */ refuse('sample-picture')

const sample: Schema<NewSample> = fields<NewSample>({
  pixels: checked<Uint8Array>(
    (input) => isPicture(input) && (input as Uint8Array).some((level) => level > 0),
    (issue) => (isPicture(issue.input) ? blankSample : wrongPicture)(issue),
  ),
  label,
  time: checked<number>(
    (input) => Number.isFinite(input) && Math.abs(input as number) <= lastTime,
    refuseValue('sample-time'),
  ),
  strokes: optional(
    checked<readonly SampleStroke[]>(
      areStrokes,
      refuse('sample-strokes', () => ({ most: String(mostStrokeNumbers) })),
    ),
  ),
})

/** Whether a value that came from elsewhere is a list of strokes. */
export function areStrokes(value: unknown): value is readonly SampleStroke[] {
  if (!Array.isArray(value)) return false
  const strokes = value as readonly (Partial<SampleStroke> | null)[]
  if (!strokes.every(isStroke)) return false
  return strokes.reduce((sum, { points }) => sum + points.length, 0) <= mostStrokeNumbers
}

function isStroke(stroke: Partial<SampleStroke> | null): stroke is SampleStroke {
  if (typeof stroke !== 'object' || stroke === null) return false
  const { tool, width, points } = stroke
  return (
    (tool === 'brush' || tool === 'eraser') &&
    Number.isFinite(width) &&
    Array.isArray(points) &&
    points.every((coordinate) => Number.isFinite(coordinate))
  )
}

/** What is no id of a sample is passed over. */
const ids: Schema<readonly number[]> = list(unchecked<number>(), {
  most: Infinity,
  missing: refuse('no-id-list'),
  // There are never too many.
  tooMany: refuse('no-id-list'),
})

export const sampleRequests: Requests<SampleCommands> = {
  describeSamples: benchRequest,
  addSamples: fields<AddSamplesRequest>({
    samples: list(sample, {
      most: mostSamplesAtOnce,
      missing: refuse('no-samples'),
      tooMany: refuse('too-many-samples', (samples) => ({ ...countOf(samples), most: String(mostSamplesAtOnce) })),
    }),
    skipKnown: optional(unchecked<boolean>()),
  }),
  unpackArchive: fields<NetworkFile>(fileFields(refuse('no-archive'))),
  listSamples: fields<ListSamplesRequest>({
    bench,
    from: whole(0, Infinity, refuseValue('sample-place')),
    count: whole(
      1,
      mostSamplesAtOnce,
      refuse('sample-count', (count) => ({ value: String(count), most: String(mostSamplesAtOnce) })),
    ),
  }),
  removeSamples: fields<SampleIds>({ ids }),
  relabelSamples: fields<RelabelRequest>({ ids, label }),
  learnFromSamples: benchRequest,
  cancelLearning: benchRequest,
  scoreLearning: benchRequest,
  undoLearning: benchRequest,
}
