/**
 * The store of runs: what is trained, with its settings, its curves and the checkpoints from which it can be resumed, in one SQLite
 * file that several Inklings may share. Everything is written in transactions, so that a run is found as it was at one moment, whatever
 * happened to its program. Why it is built so: docs/decisions/run-store.md.
 */
import type { ErrorData } from '#engine/contract/errors.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { ChangeRunRequest, CheckpointSummary, RunCurves, RunSummary } from '#engine/contract/runs.ts'
import type { SweepSummary } from '#engine/contract/sweeps.ts'
import type { Checkpoint } from '#engine/training/checkpoint.ts'
import { checkStore } from './check-store.ts'
import { encodeCheckpoint } from './checkpoint-codec.ts'
import { restoreCheckpoint } from './checkpoints.ts'
import { readBuckets, readRates } from './curves.ts'
import { markDeleted, purgeDeleted } from './deletion.ts'
import { openDatabase } from './open-database.ts'
import { createToken, giveUpToken, heartbeatInterval } from './owners.ts'
import { insertRun, writeRecording, type NewRun, type Recording, type Writer } from './recording.ts'
import { freeSpaceFor, hasRoom, noRoom } from './room.ts'
import { readEpochs } from './scores.ts'
import { faultOf, toStoreError } from './store-errors.ts'
import { isUnderWay, listCheckpointSummaries, listSummaries, readSummary, statusOf, type View } from './summaries.ts'
import {
  claimSweep,
  endSweep,
  insertSweep,
  listSweepSummaries,
  readSweepRuns,
  releaseSweep,
  type SweepPlan,
  type SweepRuns,
} from './sweeps.ts'
import { toThinnedColumns } from './thinning.ts'
import { createSql, transact, type Row, type Sql } from './transact.ts'

export type { NewRun, Recording } from './recording.ts'

export type RunStoreOptions = {
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  /** Bytes that may still be written to the file's disk. */
  readonly freeSpace?: () => number
  /** As if the disk were full when the file has this many pages of 4,096 bytes. */
  readonly mostPages?: number
}

/** Opens the store in a file, or one in memory; whatever is there. Never throws: what is wrong is in `problem`. */
export function openRunStore(path: string | null, options: RunStoreOptions = {}): RunStore {
  return new RunStore(path, options)
}

/** Every method throws `bad-store` when the file cannot be read or written, and `bad-input` for an id that is unknown. */
export class RunStore {
  /** Null when runs are gone with the store. */
  readonly file: string | null
  readonly #sql: Sql
  readonly #token = createToken()
  readonly #clock: () => number
  readonly #freeSpace: () => number
  readonly #opening: ErrorData | null
  /** The run that was recorded last. */
  #here: string | null = null
  /** What the newest recording met. */
  #shortage: ErrorData | null = null
  #heartbeat: NodeJS.Timeout | undefined

  constructor(path: string | null, { clock = Date.now, freeSpace, mostPages }: RunStoreOptions) {
    const { database, file, problem } = openDatabase(path, clock())
    if (mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${mostPages}`)
    this.file = file
    this.#sql = createSql(database)
    this.#clock = clock
    this.#freeSpace = freeSpace ?? (() => freeSpaceFor(file!))
    this.#opening = problem
    try {
      purgeDeleted(this.#sql, clock())
    } catch {
      // What cannot go now goes at the next start; a store that cannot be written says so when there is something to write.
    }
  }

  /** What is wrong with the store, and what became of it. */
  get problem(): ErrorData | null {
    return this.#shortage ?? this.#opening
  }

  /** A new run that this store records from now on, with its first recording; returns its id. */
  create(run: NewRun, first?: Recording): string {
    const insert = (bytes: Uint8Array | null) =>
      this.#write(() => {
        const id = insertRun(this.#sql, run, this.#writer())
        if (first) writeRecording(this.#sql, this.#find(id), first, bytes, this.#writer())
        return id
      })
    this.#here = this.#withoutCheckpointIfFull(this.#encode(first?.checkpoint ?? null), insert)
    this.#beatFromNowOn()
    return this.#here
  }

  /**
   * Writes what is new in a run, all of it or nothing. Where there is no room for its checkpoint the rest is written, and `problem` says
   * so. Throws `busy` if another program has taken the run over.
   */
  record(id: string, part: Recording): void {
    this.#withoutCheckpointIfFull(this.#encode(part.checkpoint), (bytes) =>
      this.#write(() => {
        const row = this.#find(id, true)
        if (row.owner_token !== this.#token) {
          throw busy('Another Inkling has taken this run over.', 'Train it there, or begin a new run here.')
        }
        writeRecording(this.#sql, row, part, bytes, this.#writer())
      }),
    )
    this.#here = id
  }

  /** The newest first, without the deleted ones. */
  list(): readonly RunSummary[] {
    return this.#guard(() => listSummaries(this.#sql, this.#view()))
  }

  describe(id: string): RunSummary {
    return this.#guard(() => readSummary(this.#sql, this.#numberOf(id), this.#view()))
  }

  readCurves(ids: readonly string[]): readonly RunCurves[] {
    return this.#guard(() => ids.map((id) => readRunCurves(this.#sql, id, this.#numberOf(id))))
  }

  /** The newest first. */
  listCheckpoints(id: string): readonly CheckpointSummary[] {
    return this.#guard(() => listCheckpointSummaries(this.#sql, this.#numberOf(id)))
  }

  /** The newest one that is whole unless one is named, with the curves up to it. */
  readCheckpoint(id: string, checkpoint?: number): Checkpoint {
    return this.#guard(() => restoreCheckpoint(this.#sql, this.#numberOf(id), checkpoint))
  }

  /** Takes over the recording of a run. Throws `busy` if it is being trained, here or in another program. */
  claim(id: string): void {
    this.#write(() => {
      const row = this.#find(id)
      if (isUnderWay(row) && statusOf(row, this.#clock()) !== 'interrupted') {
        if (row.owner_token !== this.#token) throw busy('Another Inkling is training this run.', 'Stop it there first.')
        throw busy('This run is under way already.', 'Stop it first.')
      }
      const status = isUnderWay(row) ? 'paused' : String(row.status)
      this.#sql.run(
        'UPDATE runs SET owner_token = ?, owner_pid = ?, heartbeat_at = ?, status = ? WHERE number = ?',
        ...[this.#token, process.pid, this.#clock(), status, row.number!],
      )
    })
    this.#here = id
    this.#beatFromNowOn()
  }

  /** Gives the recording of a run up: if it is not over, it counts as interrupted. */
  release(id: string): void {
    this.#write(() =>
      this.#sql.run('UPDATE runs SET owner_pid = NULL WHERE id = ? AND owner_token = ?', id, this.#token),
    )
  }

  change({ id, name, notes, tags }: ChangeRunRequest): RunSummary {
    return this.#write(() => {
      const number = this.#numberOf(id)
      const set = (column: 'name' | 'notes' | 'tags', value: string | null) =>
        this.#sql.run(`UPDATE runs SET ${column} = ? WHERE number = ?`, value, number)
      if (name !== undefined) set('name', name.trim() || null)
      if (notes !== undefined) set('notes', notes)
      if (tags !== undefined) set('tags', JSON.stringify(tags))
      return readSummary(this.#sql, number, this.#view())
    })
  }

  /** Throws `busy` for a run under way, here or elsewhere. */
  delete(ids: readonly string[]): void {
    this.#write(() => {
      for (const row of ids.map((id) => this.#find(id, true))) {
        if (isUnderWay(row) && statusOf(row, this.#clock()) !== 'interrupted') {
          throw busy(`Run ${String(row.number)} is under way.`, 'Stop it first.')
        }
        if (row.deleted_at === null) markDeleted(this.#sql, Number(row.number), this.#clock())
      }
    })
  }

  /** Possible until the store is opened a day later. */
  restore(ids: readonly string[]): void {
    this.#write(() => {
      for (const row of ids.map((id) => this.#find(id, true))) markDeleted(this.#sql, Number(row.number), null)
    })
  }

  /** A new sweep that this store's engine works on; returns the group of its runs. */
  createSweep(plan: SweepPlan): string {
    const group = this.#write(() => insertSweep(this.#sql, plan, this.#writer()))
    this.#beatFromNowOn()
    return group
  }

  /** Takes over a sweep that was interrupted. Throws `busy` if it is under way, here or in another program. */
  claimSweep(group: string): { readonly plan: SweepPlan; readonly runs: SweepRuns } {
    const claimed = this.#write(() => ({
      plan: claimSweep(this.#sql, group, this.#writer()),
      runs: readSweepRuns(this.#sql, group, this.#clock()),
    }))
    this.#beatFromNowOn()
    return claimed
  }

  /** The sweep is over: nothing of it is to be resumed. */
  endSweep(group: string): void {
    this.#write(() => endSweep(this.#sql, group))
  }

  /** Gives a sweep up: it counts as interrupted. */
  releaseSweep(group: string): void {
    this.#write(() => releaseSweep(this.#sql, group))
  }

  /** Sweeps that are not over, the newest first. */
  listSweeps(): readonly SweepSummary[] {
    return this.#guard(() => listSweepSummaries(this.#sql, this.#clock()))
  }

  /** Reads everything there is; returns what is wrong with it, in sentences. */
  check(): readonly string[] {
    return this.#guard(() => checkStore(this.#sql))
  }

  /** Runs and sweeps under way count as interrupted from then on. */
  close(): void {
    const { database } = this.#sql
    clearInterval(this.#heartbeat)
    giveUpToken(this.#token)
    if (!database.isOpen) return
    try {
      for (const table of ownedTables) {
        this.#sql.run(`UPDATE ${table} SET owner_pid = NULL WHERE owner_token = ?`, this.#token)
      }
    } catch {
      // Who asks will find that the process is gone.
    }
    database.close()
  }

  #guard<Result>(act: () => Result): Result {
    try {
      return act()
    } catch (thrown) {
      throw toStoreError(thrown, this.file)
    }
  }

  #write<Result>(act: () => Result): Result {
    return this.#guard(() => transact(this.#sql.database, act))
  }

  #find(id: string, isDeleted = false): Row {
    const row = this.#sql.get(`SELECT * FROM runs WHERE id = ?`, id)
    if (row && (isDeleted || row.deleted_at === null)) return row
    throw new InklingError('bad-input', `There is no run ${id}.`, 'Look at the list of runs: it may have been deleted.')
  }

  #numberOf(id: string): number {
    return Number(this.#find(id).number)
  }

  #view(): View {
    return { now: this.#clock(), token: this.#token, here: this.#here }
  }

  #writer(): Writer {
    return { token: this.#token, pid: process.pid, now: this.#clock() }
  }

  #beatFromNowOn(): void {
    this.#heartbeat ??= setInterval(() => this.#beat(), heartbeatInterval).unref()
  }

  #beat(): void {
    try {
      for (const table of ownedTables) {
        const isWorkedOn = table === 'runs' ? "status IN ('training', 'paused')" : 'is_over = 0'
        this.#sql.run(
          `UPDATE ${table} SET heartbeat_at = ? WHERE owner_token = ? AND owner_pid IS NOT NULL AND ${isWorkedOn}`,
          ...[this.#clock(), this.#token],
        )
      }
    } catch {
      // The next one, or the next recording, will say the same.
    }
  }

  #encode(checkpoint: Checkpoint | null): Uint8Array | null {
    if (!checkpoint) return null
    const bytes = encodeCheckpoint(checkpoint)
    const isRoom = this.file === null || hasRoom(this.#freeSpace(), bytes.length)
    this.#shortage = isRoom ? null : noRoom(this.file).toData()
    return isRoom ? bytes : null
  }

  /** Writes again without the checkpoint where the disk turns out to be full. */
  #withoutCheckpointIfFull<Result>(bytes: Uint8Array | null, act: (bytes: Uint8Array | null) => Result): Result {
    try {
      return act(bytes)
    } catch (thrown) {
      if (!bytes || faultOf((thrown as Error).cause) !== 'full') throw thrown
      this.#shortage = noRoom(this.file).toData()
      return act(null)
    }
  }
}

/** The tables whose rows somebody works on. */
const ownedTables = ['runs', 'sweeps'] as const

function readRunCurves(sql: Sql, id: string, number: number): RunCurves {
  return {
    id,
    training: toThinnedColumns(readBuckets(sql, number, 'training')),
    validation: toThinnedColumns(readBuckets(sql, number, 'validation')),
    learningRates: readRates(sql, number),
    epochs: readEpochs(sql, number),
  }
}

function busy(message: string, remedy: string): InklingError {
  return new InklingError('busy', message, remedy)
}
