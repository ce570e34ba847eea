/**
 * Recorded runs: what the engine can be asked about them and what it says of them. Every run is recorded while it trains, where the
 * host gives the engine a file for it: its settings, its curves, and checkpoints from which it can be resumed, bit for bit.
 */
import { t } from '#words/en/engine.ts'
import { bench, type BenchRequest } from './bench-id.ts'
import type { ErrorData } from './errors.ts'
import {
  checked,
  fields,
  list,
  noRequest,
  optional,
  type Requests,
  type Schema,
  text,
  whole,
  countOf,
  refuse,
  refuseValue,
} from './schema.ts'
import type { Settings } from './settings.ts'
import type { Ending, Origin, Position, State } from './state.ts'
import type { SweepSummary } from './sweeps.ts'
import type { RateChange } from './training.ts'

export type RunCommands = {
  /** Every run that is kept, the newest first, without the deleted ones. Never fails: what is wrong with the store is in the answer. */
  listRuns(): RunList
  /** The curves of runs, in the order asked for. Errors: `bad-input` for an id that is unknown, `bad-store`. */
  readRunCurves(request: RunIds): readonly RunCurves[]
  /** The checkpoints of a run that can be opened, the newest first. Errors: `bad-input`, `bad-store`. */
  listCheckpoints(request: { readonly id: string }): readonly CheckpointSummary[]
  /** Changes what a person says about a run; what is left out stays. Errors: `bad-input`, `bad-store`. */
  changeRun(request: ChangeRunRequest): RunSummary
  /** Deletes runs; `restoreRuns` brings them back for a day. Errors: `bad-input`, `busy` for a run that is training, `bad-store`. */
  deleteRuns(request: RunIds): RunList
  restoreRuns(request: RunIds): RunList
  /**
   * Brings back the network of a checkpoint, with its settings, curves and optimiser, in place of the one in use. Without `checkpoint`
   * it is the newest one, and a run that was interrupted is `paused` where it was, to be resumed bit for bit as if nothing had happened.
   * With `checkpoint`, or after a run that is over, training from there is a new run with this one as its parent.
   * Errors: `busy` while a run is under way on the bench, or this one in another program, `bad-input`, `bad-store`.
   */
  openRun(request: OpenRunRequest): State
}

export type RunEvents = {
  /** Runs have come, gone or changed; ask again. `problem`: what is wrong with the store; null when all is well. */
  runs: { readonly ids: readonly string[]; readonly problem: ErrorData | null }
}

/** What the store is called in the folder where a host keeps the person's things. */
export const runsFileName = 'runs.sqlite'
export const longestRunName = 100
export const longestNotes = 10_000
export const longestTag = 40
export const mostTags = 20
/** Runs whose curves one request may ask for. */
export const mostRunsAtOnce = 100
/** Runs that can be deleted or brought back by one request. */
const mostDeletedAtOnce = 10_000

export type RunIds = { readonly ids: readonly string[] }
export type OpenRunRequest = BenchRequest & { readonly id: string; readonly checkpoint?: number }
export type ChangeRunRequest = {
  readonly id: string
  readonly name?: string
  readonly notes?: string
  readonly tags?: readonly string[]
}

export type RunList = {
  readonly runs: readonly RunSummary[]
  /** Where they are kept; null when they are gone with the engine. */
  readonly file: string | null
  /** What is wrong with the store, and what became of it. */
  readonly problem: ErrorData | null
  /** Sweeps that are not over, the newest first: under way, or interrupted. */
  readonly sweeps: readonly SweepSummary[]
}

/** `interrupted`: its program ended before it did; `openRun` resumes it. */
export type RunStatus = 'training' | 'paused' | 'stopped' | 'finished' | 'interrupted'

export type RunSummary = {
  readonly id: string
  /** What the person calls it; otherwise what Inkling does in English, for other programs: `nameOfRun` says it in the person's language. */
  readonly name: string
  /** Whether the person has given it the name. */
  readonly isNamed: boolean
  /** Counts the runs of a store from 1. */
  readonly number: number
  readonly status: RunStatus
  /** It is under way in this engine, or the last one that was. */
  readonly isHere: boolean
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** When it was last recorded. */
  readonly updatedAt: number
  /** Time spent training. */
  readonly seconds: number
  readonly settings: Settings
  readonly versions: RunVersions
  /** Where the weights came from before any training. */
  readonly origin: Origin
  /** The run whose weights it began with, and after how many updates. The name is null once that run is deleted. */
  readonly parent: { readonly id: string; readonly name: string | null; readonly step: number } | null
  /** Runs of one sweep share it. */
  readonly group: string | null
  readonly parameters: number
  readonly position: Position
  /** Updates behind the weights when it began: points before that are its parent's. */
  readonly startStep: number
  /** The lowest validation cost of the run, with the accuracy there. */
  readonly best: RunScore | null
  /** The greatest validation accuracy of the run. */
  readonly bestAccuracy: RunScore | null
  /** The newest validation score. */
  readonly last: RunScore | null
  readonly ending: Ending | null
  /** How often it was scored on the test set. */
  readonly testScores: number
  readonly notes: string
  readonly tags: readonly string[]
}
export type RunScore = {
  readonly step: number
  /** Epochs behind it, a fraction within an epoch. */
  readonly epoch: number
  readonly cost: number
  readonly accuracy: number
}
export type RunVersions = {
  /** Of Inkling. */
  readonly app: string
  /** Of Node. */
  readonly node: string
  /** The kernels that trained, on which the last bits depend. */
  readonly kernels: string
  /** A checksum of each source of its digits, by their names; none of runs of earlier versions. */
  readonly digits?: Readonly<Record<string, string>>
}

/** What is said of a run that is resumed with `kernels`, where others began it; null where the same did. */
export function describeOtherKernels({ number, versions }: RunSummary, kernels: string): string | null {
  if (kernels === versions.kernels) return null
  return t('other-kernels', { run: String(number) })
}

/**
 * A curve of a run as columns of equal length. Entry i stands for `count[i]` neighbouring points, the last one measured after `step[i]`
 * updates: one each in a short run, more in a long one. Means and extremes are those of all points, so that thinning loses no peak.
 */
export type ThinnedColumns = {
  readonly step: Uint32Array
  readonly count: Uint32Array
  readonly cost: Spread
  readonly accuracy: Spread
}
export type Spread = { readonly mean: Float32Array; readonly lowest: Float32Array; readonly highest: Float32Array }

export type RunCurves = {
  readonly id: string
  readonly training: ThinnedColumns
  readonly validation: ThinnedColumns
  readonly learningRates: readonly RateChange[]
  readonly epochs: EpochColumns
}
/** One entry an epoch that was completed, measured at its end. */
export type EpochColumns = {
  /** From 1. */
  readonly epoch: Uint32Array
  readonly step: Uint32Array
  /** Means over the epoch's batches. */
  readonly trainingCost: Float32Array
  readonly trainingAccuracy: Float32Array
  readonly validationCost: Float32Array
  readonly validationAccuracy: Float32Array
}

export type CheckpointSummary = {
  readonly id: number
  readonly position: Position
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** The newest validation score by then. */
  readonly score: RunScore | null
  /** It has the lowest validation cost of all that were kept. */
  readonly isBest: boolean
  /** Bytes in the store. */
  readonly size: number
}

const id: Schema<string> = checked((input) => typeof input === 'string' && input !== '', refuseValue('run-id'))

/* @__NO_SIDE_EFFECTS__ */
function idsOf(most: number): Schema<RunIds> {
  return fields<RunIds>({
    ids: list(id, {
      most,
      missing: refuse('no-run-list'),
      tooMany: refuse('too-many-runs', (ids) => ({ ...countOf(ids), most: String(most) })),
    }),
  })
}

/* @__NO_SIDE_EFFECTS__ */
function shortText(id: 'run-name' | 'run-notes', longest: number): Schema<string> {
  return text(
    refuse(id, () => ({ most: String(longest) })),
    longest,
  )
}

const emptyTag = /* @__PURE__ */ refuse('tag-empty')
const wrongTag = /* @__PURE__ */ refuse('tag-length', () => ({ most: String(longestTag) }))

const tag: Schema<string> = checked(
  (input) => typeof input === 'string' && input.length <= longestTag && input.trim() !== '',
  (issue) => (issue.input === '' ? emptyTag : wrongTag)(issue),
)

/** The id of a run in a request. */
export const recordedRun = /* @__PURE__ */ text(/* @__PURE__ */ refuse('no-run-named'))

/** The id of one of its checkpoints. */
export const checkpointOfRun = /* @__PURE__ */ whole(
  -Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER,
  /* @__PURE__ */ refuse('checkpoint'),
)

export const runRequests: Requests<RunCommands> = {
  listRuns: noRequest,
  readRunCurves: idsOf(mostRunsAtOnce),
  listCheckpoints: fields<{ readonly id: string }>({ id }),
  changeRun: fields<ChangeRunRequest>({
    id,
    name: optional(shortText('run-name', longestRunName)),
    notes: optional(shortText('run-notes', longestNotes)),
    tags: optional(
      list(tag, {
        most: mostTags,
        missing: refuse('no-tag-list', () => ({ most: String(mostTags) })),
        tooMany: refuse('too-many-tags', (tags) => ({ ...countOf(tags), most: String(mostTags) })),
      }),
    ),
  }),
  deleteRuns: idsOf(mostDeletedAtOnce),
  restoreRuns: idsOf(mostDeletedAtOnce),
  openRun: fields<OpenRunRequest>({
    bench,
    id: recordedRun,
    checkpoint: optional(checkpointOfRun),
  }),
}
