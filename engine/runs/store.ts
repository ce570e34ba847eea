/**
 * The store of runs: what is trained, with its settings, its curves and the checkpoints from which it can be taken up, in one SQLite
 * file that several Inklings may share. Everything is written in transactions, so that a run is found as it was at one moment, whatever
 * happened to its program. Why it is built so: docs/decisions/run-store.md.
 */
import type { ErrorData } from '#engine/contract/errors.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { ChangeRunRequest, CheckpointSummary, RunCurves, RunSummary } from '#engine/contract/runs.ts'
import type { Checkpoint } from '#engine/training/checkpoint.ts'
import { checkStore } from './check-store.ts'
import { encodeCheckpoint } from './checkpoint-codec.ts'
import { restoreCheckpoint } from './checkpoints.ts'
import { readBuckets, readRates } from './curves.ts'
import { markDeleted, purgeDeleted } from './deletion.ts'
import { openDatabase } from './open-database.ts'
import { createToken, giveUpToken, heartbeatInterval } from './owners.ts'
import { insertRun, writeRecording, type NewRun, type Recording } from './recording.ts'
import { freeSpaceFor, hasRoom, noRoom } from './room.ts'
import { readEpochs } from './scores.ts'
import { faultOf, toStoreError } from './store-errors.ts'
import { isUnderWay, listCheckpointSummaries, listSummaries, readSummary, statusOf } from './summaries.ts'
import { toThinnedColumns } from './thinning.ts'
import { createSql, transact, type Row } from './transact.ts'

export type { NewRun, Recording } from './recording.ts'

export type RunStoreOptions = {
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  /** Bytes that may still be written to the file's disk. */
  readonly freeSpace?: () => number
  /** As if the disk were full when the file has this many pages of 4,096 bytes. */
  readonly mostPages?: number
}

/** Every method throws `bad-store` when the file cannot be read or written, and `bad-input` for an id that is unknown. */
export type RunStore = {
  /** Null when runs are gone with the store. */
  readonly file: string | null
  /** What is wrong with the store, and what became of it. */
  readonly trouble: ErrorData | null
  /** A new run that this store records from now on, with its first recording; returns its id. */
  create(run: NewRun, first?: Recording): string
  /**
   * Writes what is new in a run, all of it or nothing. Where there is no room for its checkpoint the rest is written, and `trouble` says
   * so. Throws `busy` if another program has taken the run over.
   */
  record(id: string, part: Recording): void
  /** The newest first, without the deleted ones. */
  list(): readonly RunSummary[]
  describe(id: string): RunSummary
  readCurves(ids: readonly string[]): readonly RunCurves[]
  /** The newest first. */
  listCheckpoints(id: string): readonly CheckpointSummary[]
  /** The newest one that is whole unless one is named, with the curves up to it. */
  readCheckpoint(id: string, checkpoint?: number): Checkpoint
  /** Takes over the recording of a run. Throws `busy` if another program is training it. */
  claim(id: string): void
  change(request: ChangeRunRequest): RunSummary
  /** Throws `busy` for a run under way, here or elsewhere. */
  delete(ids: readonly string[]): void
  /** Possible until the store is opened a day later. */
  restore(ids: readonly string[]): void
  /** Reads everything there is; returns what is wrong with it, in sentences. */
  check(): readonly string[]
  /** Runs under way count as interrupted from then on. */
  close(): void
}

/** Opens the store in a file, or one in memory; whatever is there. Never throws: what is wrong is in `trouble`. */
export function openRunStore(
  path: string | null,
  { clock = Date.now, freeSpace, mostPages }: RunStoreOptions = {},
): RunStore {
  const { database, file, trouble } = openDatabase(path, clock())
  if (mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${mostPages}`)
  const sql = createSql(database)
  const token = createToken()
  /** The run in hand, or the last one. */
  let here: string | null = null
  /** What the newest recording met. */
  let shortage: ErrorData | null = null
  let heartbeat: NodeJS.Timeout | undefined
  const roomFor = (size: number) => file === null || hasRoom((freeSpace ?? (() => freeSpaceFor(file)))(), size)

  const guard = <Result>(act: () => Result): Result => {
    try {
      return act()
    } catch (thrown) {
      throw toStoreError(thrown, file)
    }
  }
  const write = <Result>(act: () => Result): Result => guard(() => transact(database, act))

  const find = (id: string, isDeleted = false): Row => {
    const row = sql.get(`SELECT * FROM runs WHERE id = ?`, id)
    if (row && (isDeleted || row.deleted_at === null)) return row
    throw new InklingError('bad-input', `There is no run ${id}.`, 'Look at the list of runs: it may have been deleted.')
  }
  const numberOf = (id: string): number => Number(find(id).number)
  const view = () => ({ now: clock(), here })
  const writer = () => ({ token, pid: process.pid, now: clock() })

  const beat = () => {
    try {
      sql.run(
        `UPDATE runs SET heartbeat_at = ? WHERE owner_token = ? AND owner_pid IS NOT NULL AND status IN ('training', 'paused')`,
        ...[clock(), token],
      )
    } catch {
      // The next one, or the next recording, will say the same.
    }
  }
  const beatFromNowOn = () => {
    heartbeat ??= setInterval(beat, heartbeatInterval).unref()
  }

  const encode = (checkpoint: Checkpoint | null): Uint8Array | null => {
    if (!checkpoint) return null
    const bytes = encodeCheckpoint(checkpoint)
    shortage = roomFor(bytes.length) ? null : noRoom(file).toData()
    return shortage ? null : bytes
  }
  /** Writes again without the checkpoint where the disk turns out to be full. */
  const withoutCheckpointIfFull = <Result>(bytes: Uint8Array | null, act: (bytes: Uint8Array | null) => Result) => {
    try {
      return act(bytes)
    } catch (thrown) {
      if (!bytes || faultOf((thrown as Error).cause) !== 'full') throw thrown
      shortage = noRoom(file).toData()
      return act(null)
    }
  }
  const record = (id: string, part: Recording, bytes: Uint8Array | null) =>
    write(() => {
      const row = find(id, true)
      if (row.owner_token !== token) {
        throw busy('Another Inkling has taken this run over.', 'Go on there, or begin a new run here.')
      }
      writeRecording(sql, row, part, bytes, writer())
    })

  try {
    purgeDeleted(sql, clock())
  } catch {
    // What cannot go now goes at the next start; a store that cannot be written says so when there is something to write.
  }

  return {
    file,
    get trouble() {
      return shortage ?? trouble
    },

    create(run, first) {
      const insert = (bytes: Uint8Array | null) =>
        write(() => {
          const id = insertRun(sql, run, writer())
          if (first) writeRecording(sql, find(id), first, bytes, writer())
          return id
        })
      here = withoutCheckpointIfFull(encode(first?.checkpoint ?? null), insert)
      beatFromNowOn()
      return here
    },

    record(id, part) {
      withoutCheckpointIfFull(encode(part.checkpoint), (bytes) => record(id, part, bytes))
      here = id
    },

    list: () => guard(() => listSummaries(sql, view())),
    describe: (id) => guard(() => readSummary(sql, numberOf(id), view())),

    readCurves: (ids) =>
      guard(() =>
        ids.map((id) => {
          const number = numberOf(id)
          return {
            id,
            training: toThinnedColumns(readBuckets(sql, number, 'training')),
            validation: toThinnedColumns(readBuckets(sql, number, 'validation')),
            learningRates: readRates(sql, number),
            epochs: readEpochs(sql, number),
          }
        }),
      ),

    listCheckpoints: (id) => guard(() => listCheckpointSummaries(sql, numberOf(id))),
    readCheckpoint: (id, checkpoint) => guard(() => restoreCheckpoint(sql, numberOf(id), checkpoint)),

    claim(id) {
      write(() => {
        const row = find(id)
        if (row.owner_token !== token && isUnderWay(row) && statusOf(row, clock()) !== 'interrupted') {
          throw busy('Another Inkling is training this run.', 'Stop it there first.')
        }
        const status = isUnderWay(row) ? 'paused' : String(row.status)
        sql.run(
          'UPDATE runs SET owner_token = ?, owner_pid = ?, heartbeat_at = ?, status = ? WHERE number = ?',
          ...[token, process.pid, clock(), status, row.number!],
        )
      })
      here = id
      beatFromNowOn()
    },

    change: ({ id, name, notes, tags }) =>
      write(() => {
        const number = numberOf(id)
        if (name !== undefined) sql.run('UPDATE runs SET name = ? WHERE number = ?', name.trim() || null, number)
        if (notes !== undefined) sql.run('UPDATE runs SET notes = ? WHERE number = ?', notes, number)
        if (tags !== undefined) sql.run('UPDATE runs SET tags = ? WHERE number = ?', JSON.stringify(tags), number)
        return readSummary(sql, number, view())
      }),

    delete(ids) {
      write(() => {
        for (const row of ids.map((id) => find(id, true))) {
          if (isUnderWay(row) && statusOf(row, clock()) !== 'interrupted') {
            throw busy(`Run ${String(row.number)} is under way.`, 'Stop it first.')
          }
          if (row.deleted_at === null) markDeleted(sql, Number(row.number), clock())
        }
      })
    },

    restore(ids) {
      write(() => {
        for (const row of ids.map((id) => find(id, true))) markDeleted(sql, Number(row.number), null)
      })
    },

    check: () => guard(() => checkStore(sql)),

    close() {
      clearInterval(heartbeat)
      giveUpToken(token)
      if (!database.isOpen) return
      try {
        sql.run('UPDATE runs SET owner_pid = NULL WHERE owner_token = ?', token)
      } catch {
        // Who asks will find that the process is gone.
      }
      database.close()
    },
  }
}

function busy(message: string, remedy: string): InklingError {
  return new InklingError('busy', message, remedy)
}
