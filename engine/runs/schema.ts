/**
 * The tables of a store of runs, as steps from one version of them to the next. A new version is one more entry in `migrations`; the
 * entries before it stay as they are, since stores of every version are about.
 */
import type { DatabaseSync } from 'node:sqlite'
import { transact } from './transact.ts'

/** “Inkl”: tells a store of runs from any other database. */
export const applicationId = 0x496e6b6c

/** Entry i makes version i + 1 of version i; 0 is an empty file. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE runs (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT,
    notes TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]',
    status TEXT NOT NULL CHECK (status IN ('training', 'paused', 'stopped', 'finished')),
    started_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    seconds REAL NOT NULL DEFAULT 0,
    settings TEXT NOT NULL,
    versions TEXT NOT NULL,
    origin TEXT NOT NULL,
    parent_id TEXT,
    parent_step INTEGER,
    run_group TEXT,
    parameters INTEGER NOT NULL,
    position TEXT NOT NULL,
    start_step INTEGER NOT NULL,
    ending TEXT,
    test_scores INTEGER NOT NULL DEFAULT 0,
    best TEXT,
    best_accuracy TEXT,
    last TEXT,
    epoch_tally TEXT NOT NULL,
    owner_token TEXT NOT NULL,
    owner_pid INTEGER,
    heartbeat_at INTEGER NOT NULL
  ) STRICT;

  -- A curve is kept as buckets of up to \`width\` neighbouring points; 0 is training, 1 validation.
  CREATE TABLE curves (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    curve INTEGER NOT NULL CHECK (curve IN (0, 1)),
    width INTEGER NOT NULL DEFAULT 1,
    entries INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (run, curve)
  ) STRICT, WITHOUT ROWID;

  -- \`first_step\` and \`last_step\` are those of the first and the last bucket.
  CREATE TABLE chunks (
    run INTEGER NOT NULL,
    curve INTEGER NOT NULL,
    place INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    first_step INTEGER NOT NULL,
    last_step INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (run, curve, place),
    FOREIGN KEY (run, curve) REFERENCES curves (run, curve) ON DELETE CASCADE
  ) STRICT;

  CREATE TABLE rates (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    place INTEGER NOT NULL,
    step INTEGER NOT NULL,
    learning_rate REAL NOT NULL,
    PRIMARY KEY (run, place)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE epochs (
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    epoch INTEGER NOT NULL,
    step INTEGER NOT NULL,
    training_cost REAL,
    training_accuracy REAL,
    validation_cost REAL,
    validation_accuracy REAL,
    PRIMARY KEY (run, epoch)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE checkpoints (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
    step INTEGER NOT NULL,
    position TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    score TEXT,
    cost REAL,
    size INTEGER NOT NULL,
    data BLOB NOT NULL
  ) STRICT;
  CREATE INDEX checkpoints_of_run ON checkpoints (run);
  `,
  `
  -- Which network of its sweep a run is, from 1.
  ALTER TABLE runs ADD COLUMN sweep_place INTEGER;

  -- What a sweep is to train, kept so that it can be resumed as a whole; \`run_group\` is that of its runs.
  CREATE TABLE sweeps (
    run_group TEXT PRIMARY KEY,
    plan TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    is_over INTEGER NOT NULL DEFAULT 0,
    owner_token TEXT NOT NULL,
    owner_pid INTEGER,
    heartbeat_at INTEGER NOT NULL
  ) STRICT;
  `,
]

/** The version in the file, 0 for an empty one, and whether it says that it is a store of runs. */
export function readVersion(database: DatabaseSync): { readonly version: number; readonly isOurs: boolean } {
  const { application_id: id } = database.prepare('PRAGMA application_id').get() as { application_id: number }
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number }
  const { tables } = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number }
  return { version, isOurs: id === applicationId || (id === 0 && version === 0 && tables === 0) }
}

/** Brings the tables to the newest version, all steps or none. Another process may do the same at the same time. */
export function migrate(database: DatabaseSync, steps: readonly string[] = migrations): void {
  if (readVersion(database).version >= steps.length) return
  transact(database, () => {
    const { version } = readVersion(database)
    for (const step of steps.slice(version)) database.exec(step)
    if (version >= steps.length) return
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length}`)
  })
}

type SchemaEntry = { readonly name: string; readonly sql: string | null }

/** The table of a store of this version that is missing or different, or null. What somebody has added is let be. */
export function findWrongTable(database: DatabaseSync, model: DatabaseSync): string | null {
  const read = (of: DatabaseSync) => of.prepare('SELECT name, sql FROM sqlite_schema').all() as SchemaEntry[]
  const found = new Map(read(database).map(({ name, sql }) => [name, sql]))
  const missing = read(model).find(({ name, sql }) => found.get(name) !== sql)
  return missing?.name ?? null
}
