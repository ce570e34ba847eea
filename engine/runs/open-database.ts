/**
 * Opens the file of a store, whatever is there: nothing is ever written over. A damaged store is set aside under another name and a new
 * one begun; one of a newer Inkling, and what another program has written, are left as they are and a file beside them used; where nothing
 * can be written, runs live in memory.
 */
import { existsSync, mkdirSync, openSync, closeSync, readSync, renameSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/run-store.ts'
import { damageOf, messageOf, type Damage } from './damage.ts'
import { faultOf } from './store-errors.ts'
import { findWrongTable, migrate, migrations, readVersion } from './schema.ts'
import { sizeOf, whoseFile, type ForeignReason } from './whose-file.ts'

export type OpenDatabase = {
  readonly database: DatabaseSync
  /** Null for one in memory. */
  readonly file: string | null
  readonly problem: ErrorData | null
}

/** How long to wait for another program that is writing. */
const patience = 10_000
/** Where nothing says when the log is to be taken into the file (`file-watch.ts`), it is at this many pages. */
const mostInLog = 4000
/** The log is cut back to this many bytes when it has been taken in. */
const longestLog = 64 * 1024 * 1024

/** @param now milliseconds since 1970, for the name of a file that is set aside */
export function openDatabase(file: string | null, now: number, steps: readonly string[] = migrations): OpenDatabase {
  if (file === null) return { database: openFile(':memory:', steps), file, problem: null }
  try {
    mkdirSync(dirname(file), { recursive: true })
    return openOrSetAside(file, now, steps)
  } catch (thrown) {
    const problem = failure('bad-store', t, 'unusable', { file, system: messageOf(thrown) }).toData()
    return { database: openFile(':memory:', steps), file: null, problem }
  }
}

/** Throws what the file system and SQLite throw when the file can be neither used nor set aside. */
function openOrSetAside(file: string, now: number, steps: readonly string[]): OpenDatabase {
  const whose = whoseFile(file)
  if (whose.kind === 'foreign') return openElsewhere(file, whose.reason, now, steps)
  // SQLite would throw away a log whose file is gone.
  if (sizeOf(file) === 0 && sizeOf(`${file}-wal`) > 0) setAside(file, now)
  const identity = identify(file)
  const opened = ((): OpenDatabase | Unopened => {
    if (readHeaderVersion(file) > steps.length) return 'newer'
    try {
      const made = openWithPatience(file, steps)
      return made instanceof DatabaseSync ? { database: made, file, problem: null } : made
    } catch (thrown) {
      if (faultOf(thrown) !== 'damaged') throw thrown
      return damageOf(thrown)
    }
  })()
  if (opened === 'newer') return openBeside(file, now, steps)
  return 'database' in opened ? opened : beginAnew(file, identity, opened, now, steps)
}

/** Opens the first file beside `file` that no other program has written, the same at every start. */
function openElsewhere(file: string, reason: ForeignReason, now: number, steps: readonly string[]): OpenDatabase {
  const ending = extname(file)
  const stem = join(dirname(file), `${basename(file, ending)}.inkling`)
  let elsewhere = `${stem}${ending}`
  for (let number = 2; whoseFile(elsewhere).kind === 'foreign'; number++) elsewhere = `${stem}-${number}${ending}`
  const opened = openOrSetAside(elsewhere, now, steps)
  const problem = failure('bad-store', t, 'foreign', { file, reason, place: elsewhere }).toData()
  return { ...opened, problem: opened.problem ?? problem }
}

function openBeside(file: string, now: number, steps: readonly string[]): OpenDatabase {
  const ending = extname(file)
  const beside = join(dirname(file), `${basename(file, ending)}.version-${steps.length}${ending}`)
  // A third file of the kind would be one too many: what is newer under this name is damaged.
  const opened = openOrSetAside(beside, now, steps)
  const problem = failure('bad-store', t, 'newer', { file, place: beside }).toData()
  return { ...opened, problem: opened.problem ?? problem }
}

function beginAnew(
  file: string,
  identity: string,
  damage: Damage,
  now: number,
  steps: readonly string[],
): OpenDatabase {
  // Another Inkling may have set it aside in the meantime.
  if (identify(file) !== identity) return openOrSetAside(file, now, steps)
  const aside = setAside(file, now)
  const problem = failure('bad-store', t, 'set-aside', { file, ...damage, aside }).toData()
  return { ...openOrSetAside(file, now, steps), problem }
}

/** Renames a file and what SQLite keeps beside it to names that nothing has yet; returns the file's. */
function setAside(file: string, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10)
  const ending = extname(file)
  const stem = join(dirname(file), `${basename(file, ending)}.damaged-${day}`)
  let aside = `${stem}${ending}`
  for (let number = 2; ['', '-wal', '-shm'].some((part) => existsSync(aside + part)); number++) {
    aside = `${stem}-${number}${ending}`
  }
  // The log first: whoever opens the file again must not find another's.
  for (const part of ['-wal', '-shm', '']) if (existsSync(file + part)) renameSync(file + part, aside + part)
  return aside
}

/** Why a database is not opened: what is damaged about it, or that a later Inkling has written it. */
type Unopened = Damage | 'newer'

function openWithPatience(file: string, steps: readonly string[]): DatabaseSync | Unopened {
  const end = performance.now() + patience
  for (;;) {
    try {
      return openChecked(file, steps)
    } catch (thrown) {
      // Two that begin a file at the same time refuse each other at once, whatever the time to wait.
      if (faultOf(thrown) !== 'busy' || performance.now() > end) throw thrown
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

function openChecked(file: string, steps: readonly string[]): DatabaseSync | Unopened {
  const database = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: true })
  let isGood = false
  try {
    const { version, isOurs } = readVersion(database)
    if (!isOurs) return { why: 'no-store', detail: '' }
    if (version > steps.length) return 'newer'
    prepare(database)
    migrate(database, steps)
    const model = openFile(':memory:', steps)
    const problem = findWrongTable(database, model)
    model.close()
    if (problem !== null) return { why: 'table', detail: problem }
    isGood = true
    return database
  } finally {
    if (!isGood) database.close()
  }
}

function openFile(file: string, steps: readonly string[]): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: true })
  prepare(database)
  migrate(database, steps)
  return database
}

/**
 * A log that is written ahead (WAL) lets others read while one writes. With `synchronous = NORMAL` it is flushed when it is taken into
 * the file, not at every commit: a power cut may cost the newest transactions, and never the file's integrity. A run loses a few seconds
 * of training by that, which is made again bit for bit, and gains not waiting for the disk once a second.
 */
function prepare(database: DatabaseSync): void {
  database.exec(`
    PRAGMA auto_vacuum = INCREMENTAL;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA journal_size_limit = ${longestLog};
    PRAGMA wal_autocheckpoint = ${mostInLog};
  `)
}

/** The version that the file's own header tells (https://www.sqlite.org/fileformat.html, 1.3), read without touching it; 0 if it tells none. */
function readHeaderVersion(file: string): number {
  if (!existsSync(file)) return 0
  const header = Buffer.alloc(100)
  const descriptor = openSync(file, 'r')
  try {
    const isWhole = readSync(descriptor, header, 0, 100, 0) === 100
    return isWhole && header.toString('latin1', 0, 16) === 'SQLite format 3\0' ? header.readUInt32BE(60) : 0
  } finally {
    closeSync(descriptor)
  }
}

/** One file in the file system, whatever it is called; `missing` for none. */
export function identify(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev} ${found.ino}` : 'missing'
}
