/** Sweeps in the tables: what is to be trained, so that a sweep that was interrupted can be resumed as a whole. */
import { randomUUID } from 'node:crypto'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/run-store.ts'
import type { RunStatus } from '#engine/contract/runs.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { SettingName, SettingValue } from '#engine/contract/state.ts'
import type { SweepSummary } from '#engine/contract/sweeps.ts'
import { isAlive } from './owners.ts'
import { readJson, statusOf } from './summaries.ts'
import type { Writer } from './recording.ts'
import type { Row, Sql } from './transact.ts'

export type SweepPlan = {
  /** Of the first network, but for the setting that is swept. */
  readonly settings: Settings
  readonly setting: SettingName
  readonly values: readonly SettingValue[]
  /** How many are trained at the same time; `false` for one after another on the bench itself. */
  readonly atOnce: boolean | number
}

/** The runs of a sweep that there are, by their place in it, from 1. */
export type SweepRuns = ReadonlyMap<number, { readonly id: string; readonly status: RunStatus }>

/** The name that runs of one sweep share. It is in no result, so it need not come from the seed. */
export function createGroup(): string {
  return randomUUID()
}

export function insertSweep(sql: Sql, plan: SweepPlan, { token, pid, now }: Writer): string {
  const group = createGroup()
  sql.run(
    'INSERT INTO sweeps (run_group, plan, started_at, owner_token, owner_pid, heartbeat_at) VALUES (?, ?, ?, ?, ?, ?)',
    ...[group, JSON.stringify(plan), now, token, pid, now],
  )
  return group
}

/** Takes a sweep over. Throws `bad-input` for one that is not known or over, `busy` for one that somebody works on. */
export function claimSweep(sql: Sql, group: string, { token, pid, now }: Writer): SweepPlan {
  const row = sql.get('SELECT * FROM sweeps WHERE run_group = ?', group)
  if (!row) throw failure('bad-input', t, 'no-sweep')
  if (row.is_over !== 0) throw failure('bad-input', t, 'sweep-over')
  if (isAlive(row, now)) throw failure('busy', t, 'sweep-under-way')
  sql.run(
    'UPDATE sweeps SET owner_token = ?, owner_pid = ?, heartbeat_at = ? WHERE run_group = ?',
    ...[token, pid, now, group],
  )
  return readJson<SweepPlan>(row.plan)
}

/** Of several runs in one place, as after some were deleted, the newest. */
export function readSweepRuns(sql: Sql, group: string, now: number): SweepRuns {
  const rows = sql.all('SELECT * FROM runs WHERE run_group = ? AND deleted_at IS NULL ORDER BY number', group)
  return new Map(rows.map((row) => [Number(row.sweep_place), { id: String(row.id), status: statusOf(row, now) }]))
}

export function endSweep(sql: Sql, group: string): void {
  sql.run('UPDATE sweeps SET is_over = 1, owner_pid = NULL WHERE run_group = ?', group)
}

/** Nobody works on it any more: it counts as interrupted. */
export function releaseSweep(sql: Sql, group: string): void {
  sql.run('UPDATE sweeps SET owner_pid = NULL WHERE run_group = ?', group)
}

/** The newest first: those that are not over, and have a run that is not deleted. */
export function listSweepSummaries(sql: Sql, now: number): readonly SweepSummary[] {
  const rows = sql.all(
    `SELECT * FROM sweeps WHERE is_over = 0
       AND EXISTS (SELECT 1 FROM runs WHERE runs.run_group = sweeps.run_group AND deleted_at IS NULL)
     ORDER BY started_at DESC, rowid DESC`,
  )
  return rows.map((row) => summarise(row, readSweepRuns(sql, String(row.run_group), now), now))
}

function summarise(row: Row, runs: SweepRuns, now: number): SweepSummary {
  const { setting, values, atOnce } = readJson<SweepPlan>(row.plan)
  const finished = [...runs.values()].filter(({ status }) => isOver(status)).length
  const status = isAlive(row, now) ? 'training' : 'interrupted'
  return { group: String(row.run_group), setting, values, atOnce, status, finished }
}

/** Whether a run need not be trained on: it was finished, stopped, or has diverged. */
export function isOver(status: RunStatus): boolean {
  return status === 'finished' || status === 'stopped'
}
