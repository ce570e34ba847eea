/** Sees whether the file of a store is still the one that was opened, before everything that is done with it, and each second. */
import type { ErrorData } from '#engine/contract/errors.ts'
import { ForeignWrites } from './foreign-writes.ts'
import { identify } from './open-database.ts'
import { rescue } from './rescue.ts'
import type { Sql } from './transact.ts'

/** Milliseconds between two looks: until it is seen, whoever opens a file that took the place finds another's log beside it. */
const interval = 1000

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

  /** Brings the runs to another file if theirs has lost its name. */
  check(): void {
    const file = this.#file
    const { database } = this.#sql
    if (file === null || !database.isOpen || database.isTransaction) return
    const isSame = identify(file) === this.#identity
    if (isSame && !this.#writes?.found()) {
      // Made with the first that is written.
      const log = identify(`${file}-wal`)
      if (log !== 'missing') this.#log = log
      return
    }
    const rescued = rescue(database, { file, log: this.#log, isOverwritten: isSame }, this.#clock())
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
