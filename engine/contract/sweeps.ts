/**
 * Sweeps: networks that are trained with settings which differ in one thing, each from random weights. With the seed for that thing it is
 * a repetition: how much of a result is chance? Where runs are recorded, the runs of a sweep are a group, and a sweep that was
 * interrupted can be resumed as a whole.
 */
import { bench, type BenchRequest } from './bench-id.ts'
import { checked, fields, optional, type Requests, type Schema, text, unchecked, refuse } from './schema.ts'
import type { SettingName, SettingValue, State } from './state.ts'

export type SweepCommands = {
  /**
   * Trains a network for each value, with the bench's settings otherwise: one after another on the bench itself, or at the same time,
   * each on a bench of its own that is closed when its run is over. A run that diverges does not end the sweep. Returns the state of the
   * bench. Errors: as `start`, `bad-settings` for a value that cannot be.
   */
  sweep(request: SweepRequest): State
  /**
   * Resumes a sweep that was interrupted: runs that were under way bit for bit, then those that are missing. Returns the state of the bench.
   * Errors: as `openRun`, `bad-input` for a sweep that is not known or over.
   */
  resumeSweep(request: ResumeSweepRequest): State
}

export const mostSweepRuns = 100

export type SweepRequest = BenchRequest & {
  readonly setting: SettingName
  /** 2 to 100 of them, no two the same. */
  readonly values: readonly SettingValue[]
  /** How many are trained at the same time; `true` for all, `false` for one after another on the bench itself, as unless given. */
  readonly atOnce?: boolean | number
}

export type ResumeSweepRequest = BenchRequest & { readonly group: string }

export type SweepSummary = {
  readonly group: string
  readonly setting: SettingName
  readonly values: readonly SettingValue[]
  readonly atOnce: boolean | number
  /** `interrupted`: its program ended before it did; `resumeSweep` resumes it. */
  readonly status: 'training' | 'interrupted'
  /** Runs that are over. */
  readonly finished: number
}

/** Which settings there are, and which values they take, is for the check of settings to say. */
const values: Schema<readonly SettingValue[]> = checked(
  (input) => Array.isArray(input) && input.length >= 2 && input.length <= mostSweepRuns,
  refuse('sweep-values', () => ({ most: String(mostSweepRuns) })),
)

export const sweepRequests: Requests<SweepCommands> = {
  sweep: fields<SweepRequest>({
    bench,
    setting: unchecked<SettingName>(),
    values,
    atOnce: optional(
      checked<boolean | number>(
        (input) => typeof input === 'boolean' || (Number.isInteger(input) && (input as number) >= 1),
        refuse('sweep-at-once'),
      ),
    ),
  }),
  resumeSweep: fields<ResumeSweepRequest>({
    bench,
    group: text(refuse('no-sweep')),
  }),
}
