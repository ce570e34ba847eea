/** Transactions: what is written inside one is there as a whole or not at all. */
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'

/**
 * `BEGIN IMMEDIATE`, because a transaction that reads first and writes later fails at once, without waiting its turn, when another
 * program has written in between.
 */
export function transact<Result>(database: DatabaseSync, write: () => Result): Result {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = write()
    database.exec('COMMIT')
    return result
  } catch (thrown) {
    // SQLite has rolled back itself after some errors, a full disk among them.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw thrown
  }
}

export type Row = Readonly<Record<string, SQLOutputValue>>
/** Runs statements, each compiled once. */
export type Sql = {
  readonly database: DatabaseSync
  /** Another database of the same tables is used from now on. */
  use(database: DatabaseSync): void
  run(text: string, ...values: readonly SQLInputValue[]): number
  /** The number of the row that was put in. */
  insert(text: string, ...values: readonly SQLInputValue[]): number
  get(text: string, ...values: readonly SQLInputValue[]): Row | undefined
  all(text: string, ...values: readonly SQLInputValue[]): readonly Row[]
}

export function createSql(first: DatabaseSync): Sql {
  let database = first
  const statements = new Map<string, StatementSync>()
  const prepare = (text: string): StatementSync => {
    const known = statements.get(text)
    if (known) return known
    const statement = database.prepare(text)
    statements.set(text, statement)
    return statement
  }
  return {
    get database() {
      return database
    },
    use(other) {
      statements.clear()
      database = other
    },
    run: (text, ...values) => Number(prepare(text).run(...values).changes),
    insert: (text, ...values) => Number(prepare(text).run(...values).lastInsertRowid),
    get: (text, ...values) => prepare(text).get(...values),
    all: (text, ...values) => prepare(text).all(...values),
  }
}
