/**
 * What becomes of a store whose file is moved, deleted, replaced or written over while it is in use. SQLite goes on writing into the file that it
 * has opened, which no name leads to any more, or would mix its log with the file that took the place
 * (https://www.sqlite.org/howtocorrupt.html, 2.5). All runs are copied to a file that has a name, and the log goes, so that whatever lies
 * in the old place stays as it is. Of a file that was written over only what was still in the log is left: unless that is everything, a new
 * store is begun, and whoever records a run puts it in again.
 */
import { existsSync, linkSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/run-store.ts'
import { checkStore } from './check-store.ts'
import { identify, openDatabase } from './open-database.ts'
import { messageOf } from './damage.ts'
import { createSql } from './transact.ts'

export type Rescued = {
  readonly database: DatabaseSync
  /** Where the runs now are; null where they are gone with the program. */
  readonly file: string | null
  readonly problem: ErrorData
}

export type Lost = {
  readonly file: string
  /** The identity of the log that belonged to it. */
  readonly log: string
  /** The file is still the one that was opened, with another content. */
  readonly isOverwritten: boolean
}

/**
 * Copies what `database` holds to a new file, in the old place if that is free, and opens it; `database` is closed. Where no file can be
 * written, `database` itself is returned. `now`: milliseconds since 1970.
 */
export function rescue(database: DatabaseSync, { file, log, isOverwritten }: Lost, now: number): Rescued {
  const id = identify(file) === 'missing' ? 'moved' : 'replaced'
  const problemOf = (rescue: 'in-memory' | 'in-place' | 'elsewhere' | 'anew', detail: string) =>
    failure('bad-store', t, id, { file, rescue, detail }).toData()
  const whole = copyTo(database, file, now, isOverwritten)
  const isAnew = whole.copy === null && isOverwritten
  const { copy, why } = isAnew ? beginCopy(file, now) : whole
  if (copy === null && !isOverwritten) return { database, file: null, problem: problemOf('in-memory', why) }
  const isLog = identify(`${file}-wal`) === log
  try {
    // What is in the log must not get into a file of another content.
    if (isOverwritten && isLog) truncateSync(`${file}-wal`)
    // The file that was opened, wherever it now is, is whole, and its log, whoever else has it open, empty.
    if (!isOverwritten) database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // Everything is in the copy.
  }
  close(database)
  if (isLog) for (const part of ['-wal', '-shm']) remove(file + part)
  if (copy === null) return { ...openDatabase(null, now), problem: problemOf('in-memory', why) }
  const place = takePlace(copy, file)
  const opened = openDatabase(place, now)
  const problem = problemOf(isAnew ? 'anew' : place === file ? 'in-place' : 'elsewhere', place)
  return { database: opened.database, file: opened.file, problem: opened.problem ?? problem }
}

type Copied = { readonly copy: string | null; readonly why: string }

/** `isDoubtful`: what the database holds may be a mixture, and then is not taken. */
function copyTo(database: DatabaseSync, file: string, now: number, isDoubtful: boolean): Copied {
  return writeSomewhere(file, now, (copy) => {
    database.prepare('VACUUM INTO ?').run(copy)
    if (!isDoubtful) return
    const copied = new DatabaseSync(copy, { readOnly: true })
    try {
      const [finding] = checkStore(createSql(copied))
      if (finding !== undefined) throw new Error(finding)
    } finally {
      copied.close()
    }
  })
}

/** An empty file, which becomes a store when it is opened. */
function beginCopy(file: string, now: number): Copied {
  return writeSomewhere(file, now, (copy) => writeFileSync(copy, '', { flag: 'wx' }))
}

function writeSomewhere(file: string, now: number, write: (copy: string) => void): Copied {
  let why = ''
  for (const folder of [dirname(file), homedir(), tmpdir()]) {
    const copy = freeName(folder, file, now)
    try {
      // A folder that went away with the file is made again.
      if (folder === dirname(file)) mkdirSync(folder, { recursive: true })
      write(copy)
      return { copy, why }
    } catch (thrown) {
      why ||= messageOf(thrown)
      remove(copy)
    }
  }
  return { copy: null, why }
}

/** Without its log it may complain, and is closed all the same. */
function close(database: DatabaseSync): void {
  try {
    database.close()
  } catch {
    // Nothing more is to be had of it.
  }
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
