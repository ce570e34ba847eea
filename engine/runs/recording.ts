/** What is written while a run is trained: its beginning, and then again and again what is new. */
import { randomUUID } from 'node:crypto'
import type { Ending, Origin, Position } from '#engine/contract/state.ts'
import type { History } from '#engine/contract/training.ts'
import type { ChangeRunRequest, RunStatus, RunVersions } from '#engine/contract/runs.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { addCheckpoint, dropCheckpointsAfter } from './checkpoints.ts'
import { appendPoints, appendRates, createCurves, curveNames, truncateCurve, truncateRates } from './curves.ts'
import {
  addEpochs,
  addScores,
  emptyTally,
  noScores,
  scoresFromCurve,
  tallyFromCurve,
  truncateEpochs,
} from './scores.ts'
import type { EpochGrid, EpochTally, Scores } from './scores.ts'
import { readJson } from './summaries.ts'
import type { Row, Sql } from './transact.ts'
import type { Checkpoint } from '#engine/training/checkpoint.ts'

export type NewRun = {
  /** That of a run whose record was lost; a new one unless given. */
  readonly id?: string
  readonly settings: Settings
  readonly origin: Origin
  readonly parent: { readonly id: string; readonly step: number } | null
  readonly group: string | null
  /** Which network of the group's sweep it is, from 1. */
  readonly place?: number
  readonly parameters: number
  readonly versions: RunVersions
  /** Where it begins. */
  readonly position: Position
  /** Updates behind the weights it begins with. */
  readonly startStep: number
  /** The points of the same network from before. */
  readonly history: History
  readonly name?: string
}

export type Recording = {
  readonly position: Position
  readonly status: Exclude<RunStatus, 'interrupted'>
  readonly ending: Ending | null
  /** Training time so far. */
  readonly seconds: number
  readonly testScores: number
  /** If they are others than before, as after a change of the learning rate. */
  readonly settings?: Settings
  /** Those that have not been recorded yet. */
  readonly points: History
  /** First drop what came after this many updates, as `truncateCurves` does: points, epochs and checkpoints. */
  readonly truncateAfter?: number
  readonly checkpoint: Checkpoint | null
}

export type Writer = { readonly token: string; readonly pid: number; readonly now: number }

/** Puts in what a person says of a run. */
export function changeRun(sql: Sql, number: number, { name, notes, tags }: ChangeRunRequest): void {
  const set = (column: 'name' | 'notes' | 'tags', value: string | null) =>
    sql.run(`UPDATE runs SET ${column} = ? WHERE number = ?`, value, number)
  if (name !== undefined) set('name', name.trim() || null)
  if (notes !== undefined) set('notes', notes)
  if (tags !== undefined) set('tags', JSON.stringify(tags))
}

/** Puts a new run in; returns its id. */
export function insertRun(sql: Sql, run: NewRun, { token, pid, now }: Writer): string {
  const {
    settings,
    origin,
    parent,
    group,
    place = null,
    parameters,
    versions,
    position,
    startStep,
    history,
    name,
    id = randomUUID(),
  } = run
  const grid = { position, startStep }
  const scores = addScores(noScores, grid, history.validation)
  const number = sql.insert(
    `INSERT INTO runs (id, name, status, started_at, updated_at, settings, versions, origin, parent_id, parent_step, run_group,
       sweep_place, parameters, position, start_step, best, best_accuracy, last, epoch_tally, owner_token, owner_pid, heartbeat_at)
     VALUES (?, ?, 'training', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, name?.trim() || null, now, now, JSON.stringify(settings), JSON.stringify(versions), JSON.stringify(origin)],
    ...[parent && parent.id, parent && parent.step, group, place, parameters, JSON.stringify(position), startStep],
    ...scoreTexts(scores),
    ...[JSON.stringify(emptyTally), token, pid, now],
  )
  createCurves(sql, number)
  for (const curve of curveNames) appendPoints(sql, number, curve, history[curve])
  appendRates(sql, number, history.learningRates)
  return id
}

/** @param row the run's, as it is now @param bytes the recording's checkpoint, or null to leave it out */
export function writeRecording(sql: Sql, row: Row, part: Recording, bytes: Uint8Array | null, writer: Writer): void {
  const run = Number(row.number)
  const { position, points, truncateAfter, checkpoint } = part
  const grid = { position, startStep: Number(row.start_step) }
  let scores: Scores = { best: readJson(row.best), bestAccuracy: readJson(row.best_accuracy), last: readJson(row.last) }
  let tally = readJson<EpochTally>(row.epoch_tally)
  if (truncateAfter !== undefined) {
    truncateRun(sql, run, truncateAfter)
    scores = scoresFromCurve(sql, run, grid, scores)
    tally = tallyFromCurve(sql, run, grid, truncateAfter)
  }
  for (const curve of curveNames) appendPoints(sql, run, curve, points[curve])
  appendRates(sql, run, points.learningRates)
  tally = addEpochs(sql, run, grid, tally, points.training, points.validation)
  scores = addScores(scores, grid, points.validation)
  sql.run(
    `UPDATE runs SET position = ?, status = ?, ending = ?, seconds = ?, test_scores = ?, settings = coalesce(?, settings),
       best = ?, best_accuracy = ?, last = ?, epoch_tally = ?, updated_at = ?, heartbeat_at = ? WHERE number = ?`,
    ...[JSON.stringify(position), part.status, part.ending && JSON.stringify(part.ending), part.seconds],
    ...[part.testScores, part.settings ? JSON.stringify(part.settings) : null, ...scoreTexts(scores)],
    ...[JSON.stringify(tally), writer.now, writer.now, run],
  )
  if (!checkpoint || !bytes) return
  addCheckpoint(sql, run, {
    position: positionOf(checkpoint),
    bytes,
    savedAt: writer.now,
    score: scoreAt(sql, run, grid, scores, checkpoint.progression.step),
  })
}

function truncateRun(sql: Sql, run: number, step: number): void {
  // A batch's point carries the number of updates before its own.
  truncateCurve(sql, run, 'training', step)
  truncateCurve(sql, run, 'validation', step + 1)
  truncateRates(sql, run, step)
  truncateEpochs(sql, run, step)
  dropCheckpointsAfter(sql, run, step)
}

/** The newest score by then: after early stopping the weights are those of an earlier one than the last. */
function scoreAt(sql: Sql, run: number, grid: EpochGrid, scores: Scores, step: number): Scores['last'] {
  const { best, last } = scores
  if (!last || last.step <= step) return last
  return best?.step === step ? best : scoresFromCurve(sql, run, grid, noScores, step).last
}

function positionOf({ progression: { epoch, epochs, batch, batches, step } }: Checkpoint): Position {
  return { epoch, epochs, batch, batches, step }
}

function scoreTexts({ best, bestAccuracy, last }: Scores): readonly (string | null)[] {
  return [best, bestAccuracy, last].map((score) => score && JSON.stringify(score))
}
