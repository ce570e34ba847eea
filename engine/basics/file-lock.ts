/**
 * A lock that one program holds at a time, by a file that stays empty. The system gives it back when its program ends, however it ends.
 * It is SQLite's lock on a database that nothing is written to, since Node has no lock on files.
 */
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'

export type FileLock = { release(): void }

/** How long to wait for another program, in milliseconds: each holds the lock for one write. */
const patience = 20_000

/** Waits until nobody else holds the lock. Throws what SQLite throws where the file cannot be made, or is held for too long. */
export async function lockFile(path: string): Promise<FileLock> {
  const database = new DatabaseSync(path, { timeout: 0 })
  const end = performance.now() + patience
  for (;;) {
    try {
      database.exec('BEGIN EXCLUSIVE')
      return { release: () => database.close() }
    } catch (thrown) {
      if (!isBusy(thrown) || performance.now() > end) {
        database.close()
        throw thrown
      }
    }
    // Of several that wait none is to be the last each time.
    await wait(1 + 9 * (performance.now() % 1))
  }
}

/** SQLITE_BUSY, https://www.sqlite.org/rescode.html */
function isBusy(thrown: unknown): boolean {
  return ((thrown as { readonly errcode?: number }).errcode ?? 0) % 256 === 5
}
