/**
 * What becomes of a store whose file is moved, deleted or replaced while it is in use. SQLite goes on writing into the file that it has
 * opened, which no name leads to any more, or would mix its log with the file that took the place
 * (https://www.sqlite.org/howtocorrupt.html, 2.5). All runs are copied to a file that has a name, and the log goes, so that whatever lies
 * in the old place stays as it is.
 */
import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { ErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/run-store.ts'
import { identify, openDatabase } from './open-database.ts'
import { messageOf } from './damage.ts'

export type Rescued = {
  readonly database: DatabaseSync
  /** Where the runs now are; null where they are gone with the program. */
  readonly file: string | null
  readonly problem: ErrorData
}

/**
 * Copies what `database` holds to a new file, in the old place if that is free, and opens it; `database` is closed. `log` is the identity
 * of the log that belonged to it. Where no file can be written, `database` itself is returned. `now`: milliseconds since 1970.
 */
export function rescue(database: DatabaseSync, file: string, log: string, now: number): Rescued {
  const id = identify(file) === 'missing' ? 'moved' : 'replaced'
  const problemOf = (rescue: 'in-memory' | 'in-place' | 'elsewhere', detail: string) =>
    failure('bad-store', t, id, { file, rescue, detail }).toData()
  const { copy, why } = copyTo(database, file, now)
  if (copy === null) return { database, file: null, problem: problemOf('in-memory', why) }
  try {
    // The file that was opened, wherever it now is, is whole, and its log, whoever else has it open, empty.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // Everything is in the copy.
  }
  database.close()
  if (identify(`${file}-wal`) === log) for (const part of ['-wal', '-shm']) remove(file + part)
  const place = takePlace(copy, file)
  const opened = openDatabase(place, now)
  const problem = problemOf(place === file ? 'in-place' : 'elsewhere', place)
  return { database: opened.database, file: opened.file, problem: opened.problem ?? problem }
}

function copyTo(database: DatabaseSync, file: string, now: number): { copy: string | null; why: string } {
  let why = ''
  for (const folder of [dirname(file), homedir(), tmpdir()]) {
    const copy = freeName(folder, file, now)
    try {
      // A folder that went away with the file is made again.
      if (folder === dirname(file)) mkdirSync(folder, { recursive: true })
      database.prepare('VACUUM INTO ?').run(copy)
      return { copy, why }
    } catch (thrown) {
      why ||= messageOf(thrown)
      remove(copy)
    }
  }
  return { copy: null, why }
}

/** Puts the copy where the file was, unless something is there; returns where it is. */
function takePlace(copy: string, file: string): string {
  if (dirname(copy) !== dirname(file) || ['-wal', '-shm'].some((part) => existsSync(file + part))) return copy
  try {
    // Unlike a rename it never takes the place of another file.
    linkSync(copy, file)
  } catch {
    return copy
  }
  remove(copy)
  return file
}

/** Where that is possible. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // What is left over harms nobody: the log is empty.
  }
}

function freeName(folder: string, file: string, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10)
  const ending = extname(file)
  const stem = join(folder, `${basename(file, ending)}.rescued-${day}`)
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}${ending}`
    if (!existsSync(name)) return name
  }
}
