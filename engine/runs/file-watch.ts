/**
 * Sees whether the file of a store is still the one that was opened, and as SQLite has left it: before everything that is done with it, around
 * everything that is written, and each second. Where it is not, the runs are brought to another file.
 */
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { ErrorData } from '#engine/contract/errors.ts'
import { ForeignWrites } from './foreign-writes.ts'
import { identify } from './open-database.ts'
import { rescue } from './rescue.ts'
import { faultOf } from './store-errors.ts'
import { transact, type Sql } from './transact.ts'

/** Milliseconds between two looks: until it is seen, whoever opens a file that took the place finds another's log beside it. */
const interval = 1000
/** As many pages of the log as SQLite itself lets gather before it takes them into the file. */
const mostWaiting = 1000

/** Thrown to leave a transaction. */
class WrittenOver extends Error {}

export class FileWatch {
  readonly #sql: Sql
  readonly #clock: () => number
  readonly #timer: NodeJS.Timeout | undefined
  #file: string | null
  #identity = ''
  /** Of the log beside the file. */
  #log = 'missing'
  #writes: ForeignWrites | null = null
  #problem: ErrorData | null = null

  /** `file`: null for a store in memory, which has nothing to be watched. */
  constructor(sql: Sql, file: string | null, clock: () => number) {
    this.#sql = sql
    this.#clock = clock
    this.#file = file
    if (file === null) return
    this.#identity = identify(file)
    this.#log = identify(`${file}-wal`)
    this.#writes = new ForeignWrites(file)
    this.#timer = setInterval(() => this.check(), interval).unref()
  }

  /** Where the runs are. */
  get file(): string | null {
    return this.#file
  }

  /** What became of the file that was opened. */
  get problem(): ErrorData | null {
    return this.#problem
  }

  /** Brings the runs to another file if theirs has lost its name, or its content. */
  check(): void {
    const file = this.#file
    const { database } = this.#sql
    if (file === null || !database.isOpen || database.isTransaction) return
    const isSame = identify(file) === this.#identity
    if (!isSame || this.#writes?.found()) this.#leave(file, isSame)
    // Made with the first that is written.
    else this.#noteLog(file)
  }

  /** Does what reads. */
  read<Result>(act: () => Result): Result {
    this.check()
    return this.#attempt(act)
  }

  /** Does what writes in one transaction. Of a file that was written over meanwhile, what was written may be gone. */
  write<Result>(act: () => Result): Result {
    this.check()
    return this.#attempt(() => this.#transact(act))
  }

  #transact<Result>(act: () => Result): Result {
    let version: unknown
    const result = transact(this.#sql.database, () => {
      // From here on nobody else writes.
      if (this.#writes?.found()) throw new WrittenOver()
      version = this.#readVersion()
      return act()
    })
    const isAlone = this.#readVersion() === version
    if (isAlone ? this.#writes?.foundAfterCommit() : this.#writes?.found()) this.#leave(this.#file!, true)
    this.#takeIn()
    return result
  }

  /** Does it in the file where the runs then are, if theirs turns out to be written over. */
  #attempt<Result>(act: () => Result): Result {
    try {
      return act()
    } catch (thrown) {
      const file = this.#file
      if (file === null || !(thrown instanceof WrittenOver || this.#isMixture(thrown, file))) throw thrown
      this.#leave(file, true)
      return this.#attempt(act)
    }
  }

  /** Whether SQLite has found damage in a file that is sound by itself: what does not fit it is the log, since the file was written over. */
  #isMixture(thrown: unknown, file: string): boolean {
    const { database } = this.#sql
    return faultOf(thrown) === 'damaged' && database.isOpen && !database.isTransaction && isSoundWithoutLog(file)
  }

  /** `isOverwritten`: the file is still the one that was opened, with another content. */
  #leave(file: string, isOverwritten: boolean): void {
    const { database } = this.#sql
    const rescued = rescue(database, { file, log: this.#log, isOverwritten }, this.#clock())
    this.#problem = rescued.problem
    this.#file = rescued.file
    if (rescued.database !== database) this.#sql.use(rescued.database)
    this.#writes?.close()
    this.#writes = null
    if (rescued.file === null) return
    this.#identity = identify(rescued.file)
    this.#log = identify(`${rescued.file}-wal`)
    this.#writes = new ForeignWrites(rescued.file)
  }

  #noteLog(file: string): void {
    const log = identify(`${file}-wal`)
    if (log !== 'missing') this.#log = log
  }

  /** Another number when another program has written since; null where the file cannot be read. */
  #readVersion(): unknown {
    try {
      return this.#sql.get('PRAGMA data_version')?.data_version
    } catch {
      return null
    }
  }

  /** Takes the log into the file, once it is long enough: with nothing else between two looks, so that what changed the file is known. */
  #takeIn(): void {
    const file = this.#file
    if (file === null || !this.#writes) return
    this.#noteLog(file)
    if (this.#writes.waiting < mostWaiting) return
    this.check()
    try {
      this.#sql.run('PRAGMA wal_checkpoint(PASSIVE)')
    } catch {
      // It stays in the log, and the next write says what is wrong.
    }
    this.#writes?.accept()
  }

  /** Looks a last time. */
  close(): void {
    clearInterval(this.#timer)
    this.check()
  }

  /** When the database is closed. */
  release(): void {
    this.#writes?.close()
    this.#writes = null
  }
}

/** Whether a store is whole as it lies in its file; what is in its log is left out. Throws nothing. */
function isSoundWithoutLog(file: string): boolean {
  try {
    // A file that nobody changes is read without its log (https://www.sqlite.org/uri.html#uriimmutable).
    const address = pathToFileURL(file)
    address.searchParams.set('immutable', '1')
    const alone = new DatabaseSync(address, { readOnly: true })
    try {
      return alone.prepare('PRAGMA integrity_check(1)').get()?.integrity_check === 'ok'
    } finally {
      alone.close()
    }
  } catch {
    return false
  }
}
