/** Rows of the tables as the contract's summaries. */
import type { SQLOutputValue } from 'node:sqlite'
import type { CheckpointSummary, RunStatus, RunSummary } from '#engine/contract/runs.ts'
import { englishNameOfRun } from '#engine/settings/run-words.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { isAlive } from './owners.ts'
import type { Row, Sql } from './transact.ts'

export type View = {
  /** Milliseconds since 1970. */
  readonly now: number
  /** The token of this store, and the run that it recorded last. */
  readonly token: string
  readonly here: string | null
}

/** A run with the name of the one it came from. */
const selectRuns = `
  SELECT runs.*, parents.number AS parent_number, parents.name AS parent_name, parents.settings AS parent_settings
  FROM runs LEFT JOIN runs AS parents ON parents.id = runs.parent_id AND parents.deleted_at IS NULL`

export function listSummaries(sql: Sql, view: View): readonly RunSummary[] {
  const rows = sql.all(`${selectRuns} WHERE runs.deleted_at IS NULL ORDER BY runs.number DESC`)
  return rows.map((row) => toSummary(row, view))
}

export function readSummary(sql: Sql, number: number, view: View): RunSummary {
  return toSummary(sql.get(`${selectRuns} WHERE runs.number = ?`, number)!, view)
}

function toSummary(row: Row, view: View): RunSummary {
  const settings = readJson<Settings>(row.settings)
  const number = Number(row.number)
  return {
    id: String(row.id),
    name: row.name === null ? englishNameOfRun(number, settings) : String(row.name),
    isNamed: row.name !== null,
    number,
    status: statusOf(row, view.now),
    isHere: row.id === view.here || (isUnderWay(row) && row.owner_token === view.token && row.owner_pid !== null),
    startedAt: Number(row.started_at),
    updatedAt: Number(row.updated_at),
    seconds: Number(row.seconds),
    settings,
    versions: readJson(row.versions),
    origin: readJson(row.origin),
    parent: readParent(row),
    group: row.run_group === null ? null : String(row.run_group),
    parameters: Number(row.parameters),
    position: readJson(row.position),
    startStep: Number(row.start_step),
    best: readJson(row.best),
    bestAccuracy: readJson(row.best_accuracy),
    last: readJson(row.last),
    ending: readJson(row.ending),
    testScores: Number(row.test_scores),
    notes: String(row.notes),
    tags: readJson(row.tags),
  }
}

/** As it is, or `interrupted` when nobody trains it any more. */
export function statusOf(row: Row, now: number): RunStatus {
  const status = String(row.status) as RunStatus
  return isUnderWay(row) && !isAlive(row, now) ? 'interrupted' : status
}

/** Whether the run was neither stopped nor finished when it was last recorded. */
export function isUnderWay({ status }: Row): boolean {
  return status === 'training' || status === 'paused'
}

function readParent(row: Row): RunSummary['parent'] {
  if (row.parent_id === null) return null
  const { parent_number: number, parent_name: given } = row
  const name =
    number === null ? null : (given ?? englishNameOfRun(Number(number), readJson<Settings>(row.parent_settings)))
  return { id: String(row.parent_id), name: name === null ? null : String(name), step: Number(row.parent_step) }
}

export function listCheckpointSummaries(sql: Sql, run: number): readonly CheckpointSummary[] {
  const rows = sql.all(
    'SELECT id, position, saved_at, score, cost, size FROM checkpoints WHERE run = ? ORDER BY id DESC',
    run,
  )
  const best = bestCheckpoint(sql, run)
  return rows.map((row) => ({
    id: Number(row.id),
    position: readJson(row.position),
    savedAt: Number(row.saved_at),
    score: readJson(row.score),
    isBest: row.id === best,
    size: Number(row.size),
  }))
}

/** The id of the checkpoint with the lowest validation cost; of equals the first one, which stands nearest to where it was measured. */
export function bestCheckpoint(sql: Sql, run: number): number | undefined {
  const best = sql.get(
    'SELECT id FROM checkpoints WHERE run = ? AND cost IS NOT NULL ORDER BY cost, step, id LIMIT 1',
    run,
  )
  return best && Number(best.id)
}

export function readJson<Value>(text: SQLOutputValue | undefined): Value {
  return JSON.parse(typeof text === 'string' ? text : 'null') as Value
}
