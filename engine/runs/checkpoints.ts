/** The checkpoints of runs in the tables: which are kept, and how one comes back with the curves that belong to it. */
import type { History } from '#engine/contract/training.ts'
import type { Position } from '#engine/contract/state.ts'
import type { RunScore } from '#engine/contract/runs.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/run-store.ts'
import type { Checkpoint } from '#engine/training/checkpoint.ts'
import { decodeCheckpoint, type StoredCheckpoint } from './checkpoint-codec.ts'
import { readBuckets, readRates } from './curves.ts'
import { countBefore, sliceBuckets, toPoints } from './thinning.ts'
import { bestCheckpoint } from './summaries.ts'
import type { Sql } from './transact.ts'

/** The newest ones that are kept, beside the best. The last one of a run is among them. */
const newestKept = 3

export type NewCheckpoint = {
  readonly position: Position
  readonly bytes: Uint8Array
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** The newest validation score by then. */
  readonly score: RunScore | null
}

/** Keeps it, and lets go of those that are neither the best nor among the newest. */
export function addCheckpoint(sql: Sql, run: number, { position, bytes, savedAt, score }: NewCheckpoint): void {
  const scored = score && JSON.stringify(score)
  // The end of a run may be where one was taken a moment ago, perhaps before the digits were read: it is the same network.
  sql.run('DELETE FROM checkpoints WHERE run = ? AND step = ?', run, position.step)
  sql.run(
    `INSERT INTO checkpoints (run, step, position, saved_at, score, cost, size, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[run, position.step, JSON.stringify(position), savedAt],
    ...[scored, score && score.cost, bytes.length, bytes],
  )
  sql.run(
    `DELETE FROM checkpoints WHERE run = ?1 AND id IS NOT ?2
       AND id NOT IN (SELECT id FROM checkpoints WHERE run = ?1 ORDER BY id DESC LIMIT ${newestKept})`,
    run,
    bestCheckpoint(sql, run) ?? null,
  )
}

/** Those after `step` updates, on a way that training has left. */
export function dropCheckpointsAfter(sql: Sql, run: number, step: number): void {
  sql.run('DELETE FROM checkpoints WHERE run = ? AND step > ?', run, step)
}

/** Undefined if there is none with this id. Throws a `RangeError` that says why for a damaged one. */
export function readStored(sql: Sql, run: number, id: number): StoredCheckpoint | undefined {
  const row = sql.get('SELECT data FROM checkpoints WHERE run = ? AND id = ?', run, id)
  return row && decodeCheckpoint(row.data as Uint8Array)
}

/**
 * A checkpoint with the points of the curves up to it: those that were measured, or the means of neighbours in a long run. Without an id
 * it is the newest one that is whole. Throws `bad-input` if there is none, and a `RangeError` that says why for a damaged one.
 */
export function restoreCheckpoint(sql: Sql, run: number, id?: number): Checkpoint {
  const ids = sql.all('SELECT id FROM checkpoints WHERE run = ? ORDER BY id DESC', run).map((row) => Number(row.id))
  const wanted = id === undefined ? ids : ids.filter((known) => known === id)
  let damage: unknown
  for (const candidate of wanted) {
    try {
      const stored = readStored(sql, run, candidate)
      if (stored) return { ...stored, history: readHistory(sql, run, endOf(stored)) }
    } catch (thrown) {
      damage ??= thrown
    }
  }
  if (damage) throw damage as Error
  throw id === undefined
    ? failure('bad-input', t, 'no-checkpoint', { run: String(run) })
    : failure('bad-input', t, 'no-such-checkpoint', { run: String(run), checkpoint: String(id) })
}

/** After early stopping, the best weights come back, and the curves still show the way that was given up. */
function endOf({ progression, ending }: StoredCheckpoint): number {
  return ending?.kind === 'stopped-early' ? Math.max(ending.step, progression.step) : progression.step
}

function readHistory(sql: Sql, run: number, step: number): History {
  const pointsBefore = (name: 'training' | 'validation', end: number) => {
    const buckets = readBuckets(sql, run, name)
    return toPoints(sliceBuckets(buckets, 0, countBefore(buckets, end)))
  }
  return {
    // A batch's point carries the number of updates before its own.
    training: pointsBefore('training', step),
    validation: pointsBefore('validation', step + 1),
    learningRates: readRates(sql, run).filter((change) => change.step < Math.max(step, 1)),
  }
}
