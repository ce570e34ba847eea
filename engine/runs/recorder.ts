/**
 * Records the runs of a bench: at every epoch's end, at every new lowest validation cost, every ten seconds, whenever a run pauses, and when
 * it is over. Each recording is one transaction with the curves so far and a checkpoint, so a program that ends at any moment loses what
 * came since, and a resumed run computes that again, bit for bit. A store that fails never ends the training.
 */
import { type ErrorData, InklingError } from '#engine/contract/errors.ts'
import type { Bench } from '#engine/bench/bench.ts'
import type { RunRecorder } from '#engine/bench/run-recorder.ts'
import { describePosition } from '#engine/training/model.ts'
import { chooseBackend } from '#engine/network/computation.ts'
import { countNetworkParameters } from '#engine/network/network.ts'
import { noHistory, takeCheckpoint } from '#engine/training/checkpoint.ts'
import { markRecorded, copyPointsSoFar, takeUnrecorded } from '#engine/training/curves.ts'
import { createRunClock } from './run-clock.ts'
import type { NewRun, Recording, RunStore } from './store.ts'

/** Milliseconds between recordings within an epoch. */
const recordingInterval = 10_000

export class Recorder implements RunRecorder {
  readonly #bench: Bench
  readonly #store: RunStore
  /** Of Inkling. */
  readonly #version: string
  /** Of the run's training. */
  #clock = createRunClock()
  /** What is wrong with the store; null while recordings succeed. */
  #problem: ErrorData | null
  #lastAt = 0
  #isHurried = false

  constructor(bench: Bench, store: RunStore, version: string) {
    this.#bench = bench
    this.#store = store
    this.#version = version
    this.#problem = store.problem
  }

  begin(status: 'training' | 'paused'): void {
    this.#clock = createRunClock()
    const { model } = this.#bench
    const parent = model.recorded && { id: model.recorded.runId, step: model.progression.step }
    model.recorded = null
    this.#attempt(() => {
      const runId = this.#create(this.#describeNew(parent), status)
      model.recorded = { runId, step: model.progression.step }
      this.#tell(runId, this.#store.problem)
    })
    this.#lastAt = performance.now()
    if (status === 'training') this.#clock.start()
  }

  reopen(): void {
    const { curves, progression, recorded } = this.#bench.model
    this.#clock = createRunClock(this.#store.describe(recorded!.runId).seconds)
    markRecorded(curves)
    // Of a checkpoint that was not the newest, later points are in the store as well.
    curves.recordedUpTo = progression.step
  }

  afterBatch(): void {
    const { recorded, progression, watch } = this.#bench.model
    if (!recorded) return
    const isBest = watch.bestStep === progression.step
    const isTime = performance.now() - this.#lastAt >= recordingInterval
    if (this.#isHurried || isBest || isTime || progression.batch === 0) this.#record('training')
  }

  hurry(): void {
    this.#isHurried = true
  }

  pause(): void {
    this.#clock.stop()
    this.#record('paused')
  }

  resume(): void {
    this.#clock.start()
  }

  end(status: 'stopped' | 'finished'): void {
    this.#clock.stop()
    this.#record(status)
  }

  release(): void {
    const { recorded } = this.#bench.model
    if (recorded) this.#attempt(() => this.#store.release(recorded.runId))
  }

  #record(status: Recording['status']): void {
    const { model } = this.#bench
    const { recorded, curves } = model
    this.#lastAt = performance.now()
    this.#isHurried = false
    if (!recorded) return
    this.#attempt(() => {
      const before = { recorded: { ...curves.recorded }, upTo: curves.recordedUpTo }
      try {
        const isThere = this.#store.record(recorded.runId, this.#describe(status))
        if (!isThere) this.#create({ ...this.#describeNew(null), id: recorded.runId }, status)
      } catch (thrown) {
        // Nothing was written: the next recording gives these points again.
        Object.assign(curves.recorded, before.recorded)
        curves.recordedUpTo = before.upTo
        throw thrown
      }
      recorded.step = model.progression.step
    })
    this.#tell(recorded.runId, this.#problem)
  }

  /** Does what needs the store; what is wrong with it is told, and training goes on. */
  #attempt(work: () => void): void {
    const before = this.#problem?.message
    try {
      work()
      this.#problem = this.#store.problem
    } catch (thrown) {
      if (!(thrown instanceof InklingError)) throw thrown
      this.#problem = thrown.toData()
    }
    if (this.#problem && this.#problem.message !== before) this.#tell(null, this.#problem)
  }

  #tell(runId: string | null, problem: ErrorData | null): void {
    this.#bench.shared.emit('runs', { ids: runId === null ? [] : [runId], problem })
  }

  /** Records a run with all its points so far, as if it began here. */
  #create(run: Omit<NewRun, 'history'>, status: Recording['status']): string {
    const { curves } = this.#bench.model
    const history = copyPointsSoFar(curves)
    markRecorded(curves)
    return this.#store.create({ ...run, history }, this.#describe(status))
  }

  #describeNew(parent: NewRun['parent']): Omit<NewRun, 'history'> {
    const { model, settings, shared, sweep } = this.#bench
    return {
      settings,
      origin: model.origin,
      parent,
      group: sweep?.position.group ?? null,
      ...(sweep && { place: sweep.position.index }),
      parameters: countNetworkParameters(model.network),
      versions: {
        app: this.#version,
        node: process.versions.node,
        kernels: chooseBackend(shared.backends, settings, 'train').name,
        ...(model.digits && { digits: model.digits }),
      },
      position: describePosition(model),
      startStep: model.progression.step,
    }
  }

  /** All that a recording says; from then on the points in it count as recorded. */
  #describe(status: Recording['status']): Recording {
    const { model, settings } = this.#bench
    return {
      position: describePosition(model),
      ending: model.ending,
      testScores: model.testScores,
      status,
      seconds: this.#clock.seconds(),
      ...takeUnrecorded(model.curves),
      checkpoint: takeCheckpoint(model, settings, isUnderWay(status), noHistory),
    }
  }
}

function isUnderWay(status: Recording['status']): boolean {
  return status === 'training' || status === 'paused'
}
