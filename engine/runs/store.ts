/**
 * The store of runs: what is trained, with its settings, its curves and the checkpoints from which it can be resumed, in one SQLite
 * file that several Inklings may share. Everything is written in transactions, so that a run is found as it was at one moment, whatever
 * happened to its program. Why it is built so: docs/decisions/run-store.md.
 */
import type { ErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/run-store.ts'
import type { ChangeRunRequest, CheckpointSummary, RunCurves, RunSummary } from '#engine/contract/runs.ts'
import type { SweepSummary } from '#engine/contract/sweeps.ts'
import type { Checkpoint } from '#engine/training/checkpoint.ts'
import { checkStore } from './check-store.ts'
import { CheckpointRoom } from './checkpoint-room.ts'
import { restoreCheckpoint } from './checkpoints.ts'
import { markDeleted, purgeDeleted } from './deletion.ts'
import { openDatabase } from './open-database.ts'
import { FileWatch } from './file-watch.ts'
import { Ownership } from './ownership.ts'
import { readRunCurves } from './read-curves.ts'
import { changeRun, insertRun, writeRecording, type NewRun, type Recording, type Writer } from './recording.ts'
import { freeSpaceFor } from './room.ts'
import { toStoreError } from './store-errors.ts'
import { listCheckpointSummaries, listSummaries, readSummary, type View } from './summaries.ts'
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
import { createSql, type Row, type Sql } from './transact.ts'

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
  readonly #sql: Sql
  readonly #clock: () => number
  readonly #ownership: Ownership
  readonly #room: CheckpointRoom
  readonly #watch: FileWatch
  readonly #opening: ErrorData | null
  /** The run that was recorded last. */
  #here: string | null = null
  /** What people have said of runs, for those whose record is lost. */
  readonly #said = new Map<string, ChangeRunRequest>()

  constructor(path: string | null, { clock = Date.now, freeSpace, mostPages }: RunStoreOptions) {
    const { database, file, problem } = openDatabase(path, clock())
    if (mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${mostPages}`)
    this.#sql = createSql(database)
    try {
      purgeDeleted(this.#sql, clock())
    } catch {
      // What cannot go now goes at the next start; a store that cannot be written says so when there is something to write.
    }
    this.#watch = new FileWatch(this.#sql, file, clock)
    this.#clock = clock
    this.#ownership = new Ownership(this.#sql, clock, (act) => this.#watch.write(act))
    this.#room = new CheckpointRoom(() => this.file, freeSpace ?? (() => freeSpaceFor(this.file!)))
    this.#opening = problem
  }

  /** Where the runs are; null when they are gone with the store. */
  get file(): string | null {
    return this.#watch.file
  }

  /** What is wrong with the store, and what became of it. */
  get problem(): ErrorData | null {
    return this.#room.shortage ?? this.#watch.problem ?? this.#opening
  }

  /** A new run that this store records from now on, with its first recording; returns its id. */
  create(run: NewRun, first?: Recording): string {
    this.#here = this.#room.write(first?.checkpoint ?? null, (bytes) =>
      this.#write(() => {
        const id = insertRun(this.#sql, run, this.#writer())
        const said = this.#said.get(id)
        if (said) changeRun(this.#sql, Number(this.#find(id).number), said)
        if (first) writeRecording(this.#sql, this.#find(id), first, bytes, this.#writer())
        return id
      }),
    )
    this.#ownership.begin()
    return this.#here
  }

  /**
   * Writes what is new in a run, all of it or nothing. Where there is no room for its checkpoint the rest is written, and `problem` says
   * so. False where the run is not there, as in a store that was written over, perhaps at this moment. Throws `busy` if another program has taken
   * the run over.
   */
  record(id: string, part: Recording): boolean {
    this.#room.write(part.checkpoint, (bytes) =>
      this.#write(() => {
        const row = this.#row(id)
        if (!row) return
        this.#ownership.check(row)
        writeRecording(this.#sql, row, part, bytes, this.#writer())
      }),
    )
    this.#here = id
    return this.#read(() => this.#row(id)) !== undefined
  }

  /** The newest first, without the deleted ones. */
  list(): readonly RunSummary[] {
    return this.#read(() => listSummaries(this.#sql, this.#view()))
  }

  describe(id: string): RunSummary {
    return this.#read(() => readSummary(this.#sql, this.#numberOf(id), this.#view()))
  }

  readCurves(ids: readonly string[]): readonly RunCurves[] {
    return this.#read(() => ids.map((id) => readRunCurves(this.#sql, id, this.#numberOf(id))))
  }

  /** The newest first. */
  listCheckpoints(id: string): readonly CheckpointSummary[] {
    return this.#read(() => listCheckpointSummaries(this.#sql, this.#numberOf(id)))
  }

  /** The newest one that is whole unless one is named, with the curves up to it. */
  readCheckpoint(id: string, checkpoint?: number): Checkpoint {
    return this.#read(() => restoreCheckpoint(this.#sql, this.#numberOf(id), checkpoint))
  }

  /** Takes over the recording of a run. Throws `busy` if it is being trained, here or in another program. */
  claim(id: string): void {
    this.#write(() => this.#ownership.claim(this.#find(id)))
    this.#here = id
    this.#ownership.begin()
  }

  /** Gives the recording of a run up: if it is not over, it counts as interrupted. */
  release(id: string): void {
    this.#write(() => this.#ownership.release(id))
  }

  change(request: ChangeRunRequest): RunSummary {
    const { id } = request
    const summary = this.#write(() => {
      const number = this.#numberOf(id)
      changeRun(this.#sql, number, request)
      return readSummary(this.#sql, number, this.#view())
    })
    this.#said.set(id, { ...this.#said.get(id), ...request })
    return summary
  }

  /** Throws `busy` for a run under way, here or elsewhere. */
  delete(ids: readonly string[]): void {
    this.#write(() => {
      for (const row of ids.map((id) => this.#find(id, true))) {
        if (this.#ownership.isTrained(row)) {
          throw failure('busy', t, 'run-under-way', { run: String(row.number) })
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
    this.#ownership.begin()
    return group
  }

  /** Takes over a sweep that was interrupted. Throws `busy` if it is under way, here or in another program. */
  claimSweep(group: string): { readonly plan: SweepPlan; readonly runs: SweepRuns } {
    const claimed = this.#write(() => ({
      plan: claimSweep(this.#sql, group, this.#writer()),
      runs: readSweepRuns(this.#sql, group, this.#clock()),
    }))
    this.#ownership.begin()
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
    return this.#read(() => listSweepSummaries(this.#sql, this.#clock()))
  }

  /** Reads everything there is; returns what is wrong with it, in sentences. */
  check(): readonly string[] {
    return this.#read(() => checkStore(this.#sql))
  }

  /** Runs and sweeps under way count as interrupted from then on. */
  close(): void {
    this.#watch.close()
    this.#ownership.close()
    const { database } = this.#sql
    if (database.isOpen) database.close()
    this.#watch.release()
  }

  #read<Result>(act: () => Result): Result {
    return this.#guard(() => this.#watch.read(act))
  }

  #write<Result>(act: () => Result): Result {
    return this.#guard(() => this.#watch.write(act))
  }

  #guard<Result>(act: () => Result): Result {
    try {
      return act()
    } catch (thrown) {
      throw toStoreError(thrown, this.file)
    }
  }

  /** Of a run, deleted or not. */
  #row(id: string): Row | undefined {
    return this.#sql.get('SELECT * FROM runs WHERE id = ?', id)
  }

  #find(id: string, isDeleted = false): Row {
    const row = this.#row(id)
    if (row && (isDeleted || row.deleted_at === null)) return row
    throw failure('bad-input', t, 'no-run', { id })
  }

  #numberOf(id: string): number {
    return Number(this.#find(id).number)
  }

  #view(): View {
    return { now: this.#clock(), token: this.#ownership.token, here: this.#here }
  }

  #writer(): Writer {
    return { token: this.#ownership.token, pid: process.pid, now: this.#clock() }
  }
}
