/** What of the training would be lost if Inkling ended now: whether the run is recorded, and the weights saved. */
import type { ErrorData } from '#engine/contract/errors.ts'
import type { RunEvents, RunList } from '#engine/contract/runs.ts'
import type { State } from '#engine/contract/state.ts'

export type TrainingRecord = {
  /** The recorded run that trains these weights; null for none. */
  readonly runId: string | null
  /** Runs are written to a file. Taken for true until the engine says otherwise. */
  readonly hasStore: boolean
  /** What was wrong with the store when it was opened; recording goes on in another file then. */
  readonly problemAtStart: ErrorData | null
  /** What keeps runs from being recorded now. */
  readonly problem: ErrorData | null
  /** Updates behind the weights that were saved to a file last; null for none of this network. */
  readonly savedStep: number | null
}

export const noRecord: TrainingRecord = {
  runId: null,
  hasStore: true,
  problemAtStart: null,
  problem: null,
  savedStep: null,
}

export function recordAfterState(before: TrainingRecord, { runId, position }: State): TrainingRecord {
  // Fewer updates than before: another network.
  const isOther = before.savedStep !== null && position.step < before.savedStep
  return { ...before, runId, savedStep: isOther ? null : before.savedStep }
}

/** After the list of runs of an engine that has just started. */
export function recordAfterList(before: TrainingRecord, { file, problem }: RunList): TrainingRecord {
  return { ...before, hasStore: file !== null, problemAtStart: problem, problem: file === null ? problem : null }
}

export function recordAfterRuns(before: TrainingRecord, { problem }: RunEvents['runs']): TrainingRecord {
  if (!before.hasStore) return before
  return { ...before, problem: problem?.message === before.problemAtStart?.message ? null : problem }
}

/** `run`: one that is under way. `weights`: what the network has learned. */
export type Loss = { readonly of: 'run' | 'weights'; readonly problem: ErrorData | null }

/** What would be lost if Inkling ended now; null when all of it is kept. `step`: updates so far. */
export function lossAtEnd(
  { runId, hasStore, problem, savedStep }: TrainingRecord,
  { isUnderWay, step }: { readonly isUnderWay: boolean; readonly step: number },
): Loss | null {
  if (runId !== null && hasStore && !problem) return null
  if (isUnderWay) return { of: 'run', problem }
  return step > 0 && step !== savedStep ? { of: 'weights', problem } : null
}
