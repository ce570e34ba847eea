/** What a store has to do with who trains a run or works on a sweep (`owners.ts`): it takes them, says that it is there, and gives them up. */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/run-store.ts'
import { createToken, giveUpToken, heartbeatInterval } from './owners.ts'
import { isUnderWay, statusOf } from './summaries.ts'
import type { Row, Sql } from './transact.ts'

/** The tables whose rows somebody works on. */
const ownedTables = ['runs', 'sweeps'] as const

/** Of what is under way, the part that belongs to one open store. Its methods throw what SQLite throws. */
export class Ownership {
  readonly token = createToken()
  readonly #sql: Sql
  readonly #clock: () => number
  readonly #write: (act: () => void) => void
  #heartbeat: NodeJS.Timeout | undefined

  /** `write`: does what writes in one transaction. */
  constructor(sql: Sql, clock: () => number, write: (act: () => void) => void) {
    this.#sql = sql
    this.#clock = clock
    this.#write = write
  }

  /** Says from now on that the store is there. */
  begin(): void {
    this.#heartbeat ??= setInterval(() => this.#beat(), heartbeatInterval).unref()
  }

  /** Whether somebody trains the run, here or in another program. */
  isTrained(run: Row): boolean {
    return isUnderWay(run) && statusOf(run, this.#clock()) !== 'interrupted'
  }

  /** Throws `busy` for a run that another program has taken over. */
  check(run: Row): void {
    if (run.owner_token === this.token) return
    throw failure('busy', t, 'taken-over')
  }

  /** Takes a run over. Throws `busy` if it is being trained, here or in another program. */
  claim(run: Row): void {
    if (this.isTrained(run)) {
      if (run.owner_token !== this.token) throw failure('busy', t, 'trained-elsewhere')
      throw failure('busy', t, 'under-way-already')
    }
    const status = isUnderWay(run) ? 'paused' : String(run.status)
    this.#sql.run(
      'UPDATE runs SET owner_token = ?, owner_pid = ?, heartbeat_at = ?, status = ? WHERE number = ?',
      ...[this.token, process.pid, this.#clock(), status, run.number!],
    )
  }

  release(id: string): void {
    this.#sql.run('UPDATE runs SET owner_pid = NULL WHERE id = ? AND owner_token = ?', id, this.token)
  }

  /** Gives everything up, while the database is still open. */
  close(): void {
    clearInterval(this.#heartbeat)
    giveUpToken(this.token)
    if (!this.#sql.database.isOpen) return
    try {
      this.#write(() => {
        for (const table of ownedTables)
          this.#sql.run(`UPDATE ${table} SET owner_pid = NULL WHERE owner_token = ?`, this.token)
      })
    } catch {
      // Who asks will find that the process is gone.
    }
  }

  #beat(): void {
    try {
      this.#write(() => {
        for (const table of ownedTables) {
          const isWorkedOn = table === 'runs' ? "status IN ('training', 'paused')" : 'is_over = 0'
          this.#sql.run(
            `UPDATE ${table} SET heartbeat_at = ? WHERE owner_token = ? AND owner_pid IS NOT NULL AND ${isWorkedOn}`,
            ...[this.#clock(), this.token],
          )
        }
      })
    } catch {
      // The next one, or the next recording, will say the same.
    }
  }
}
