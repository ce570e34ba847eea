/** Deleting runs: at first they are only marked, and come back when asked for; a day later they go for good. */
import type { Sql } from './transact.ts'

/** Milliseconds for which a deleted run can be brought back. */
const grace = 24 * 60 * 60 * 1000

export function markDeleted(sql: Sql, number: number, now: number | null): void {
  sql.run('UPDATE runs SET deleted_at = ? WHERE number = ?', now, number)
}

/** Lets go of the runs that were deleted long ago, and gives their room back to the disk. */
export function purgeDeleted(sql: Sql, now: number): void {
  if (sql.run('DELETE FROM runs WHERE deleted_at <= ?', now - grace) === 0) return
  sql.database.exec('PRAGMA incremental_vacuum; PRAGMA wal_checkpoint(TRUNCATE)')
}
