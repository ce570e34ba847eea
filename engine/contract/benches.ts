/**
 * Benches: an engine has many networks at a time, each on a bench with its settings, run and curves. The main one is the person's.
 * Experiments open benches of their own and close them; they train beside each other, a slice of time each.
 */
import { bench, benchRequest, type BenchId, type BenchRequest } from './bench-id.ts'
import { checkpointOfRun, recordedRun } from './runs.ts'
import {
  checked,
  either,
  fields,
  noRequest,
  optional,
  type Requests,
  text,
  whole,
  refuse,
  refuseValue,
} from './schema.ts'
import type { Settings } from './settings.ts'
import type { Position, State, Status } from './state.ts'

export type BenchCommands = {
  /** A bench's whole state, for a page that has just connected. */
  describe(request?: BenchRequest): State
  /**
   * Takes new settings; what they leave out gets its default. A change of data, layers, output, first weights or seed makes a new random
   * network and forgets the curves; any other change keeps the weights. Errors: `bad-settings`; `busy` while a run is training or paused.
   */
  configure(request: Settings & BenchRequest): State
  /** Ends the run, forgets the curves, and goes back to the random weights that the seed gives. */
  reset(request?: BenchRequest): State
  /**
   * The trained network of an earlier generation is in use again, as it was when another replaced it: weights, optimiser, settings, curves, run.
   * The newest four are kept. Errors: `bad-input` for one that is not kept; `busy` while a run is training or paused.
   */
  bringBack(request: BringBackRequest): State
  /**
   * A new bench, which whoever opens it closes again; if not, it is closed with the link over which it was opened. Errors: `bad-settings`
   * (also where there is not enough memory to train all benches), `bad-input`, and `bad-store` where the weights are those of a run.
   */
  openBench(request: OpenBenchRequest): State
  /** Ends what is under way on a bench, and forgets it. A recorded run can be resumed. Errors: `bad-input`. */
  closeBench(request: { readonly bench: BenchId }): null
  /** Every bench, the main one first, then in the order of opening. */
  listBenches(): readonly BenchSummary[]
}

export type BenchEvents = {
  /** The state of a bench has changed: settings, status, network. */
  state: State
}

export type BringBackRequest = BenchRequest & { readonly generation: number }

export type OpenBenchRequest = {
  readonly from: BenchSource
  /** Whether its runs are recorded; not unless asked. */
  readonly isRecorded?: boolean
  /** Whether moments of its runs are kept in memory, as those of the main bench are: see `listMoments`. Not unless asked. */
  readonly keepsMoments?: boolean
  /**
   * Its digits come with their pixels shuffled, all alike: one of ten fixed orders (`pixelOrder`), 1 to 10. In order unless given. For experiments:
   * such a bench is not recorded, and has only data that came with Inkling. Pictures that it is asked about are taken as they are.
   */
  readonly shuffled?: number
}

/** Which of the ten orders of pixels. */
export const shuffledPixels = whole(1, 10, refuseValue('pixel-order'))

/** What a bench begins with: settings are completed by the defaults. */
export type BenchSource =
  /** The random network of these settings. */
  | { readonly settings: Settings }
  /**
   * The weights of another bench as they are now, and its settings unless others are given that go with the same layers. The curves begin
   * anew, and the optimiser remembers nothing.
   */
  | { readonly weightsOf: BenchId; readonly settings?: Settings }
  /** A checkpoint of a recorded run, the newest one unless one is named, with its settings, curves and optimiser. The run itself is left as it is. */
  | { readonly run: string; readonly checkpoint?: number }

export type BenchSummary = {
  readonly bench: BenchId
  readonly isRecorded: boolean
  readonly status: Status
  readonly settings: Settings
  readonly position: Position
}

/** Which settings there are, and which values they take, is for the check of settings to say. */
const settings = checked<Settings>((input) => typeof input === 'object' && input !== null, refuse('no-settings'))

const source = either<BenchSource>(
  {
    weightsOf: fields<Extract<BenchSource, { weightsOf: BenchId }>>({
      weightsOf: text(refuse('bench-of-weights')),
      settings: optional(settings),
    }),
    settings: fields<Extract<BenchSource, { readonly settings: Settings }>>({ settings }),
    run: fields<Extract<BenchSource, { run: string }>>({
      run: recordedRun,
      checkpoint: optional(checkpointOfRun),
    }),
  },
  refuse('bench-source'),
)

export const benchRequests: Requests<BenchCommands> = {
  describe: benchRequest,
  configure: checked(
    (request) =>
      typeof request === 'object' &&
      request !== null &&
      ['string', 'undefined'].includes(typeof (request as BenchRequest).bench),
    refuse('configure-empty'),
  ),
  reset: benchRequest,
  bringBack: fields<BringBackRequest>({
    bench,
    generation: checked<number>((input) => Number.isInteger(input) && (input as number) >= 0, refuse('generation')),
  }),
  openBench: fields<OpenBenchRequest>({
    from: source,
    isRecorded: optional(checked<boolean>((input) => typeof input === 'boolean', refuse('bench-recorded'))),
    keepsMoments: optional(checked<boolean>((input) => typeof input === 'boolean', refuse('bench-moments'))),
    shuffled: optional(shuffledPixels),
  }),
  closeBench: fields<{ readonly bench: BenchId }>({
    bench: text(refuse('no-bench-named')),
  }),
  listBenches: noRequest,
}
