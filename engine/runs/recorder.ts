/**
 * Records the run in hand: at every epoch's end, at every new lowest validation cost, every ten seconds, whenever it holds, and when it is
 * over. Each recording is one transaction with the curves so far and a checkpoint, so a program that ends at any moment loses what came
 * since, and a resumed run computes that again, bit for bit. A store that fails never ends the training.
 */
import { type ErrorData, InklingError } from '#engine/contract/errors.ts'
import type { Core } from '#engine/bench/core.ts'
import { describePosition, type Model } from '#engine/training/model.ts'
import { chooseBackend } from '#engine/network/computation.ts'
import { countNetworkParameters } from '#engine/network/network.ts'
import { noHistory, takeCheckpoint } from '#engine/training/checkpoint.ts'
import { markRecorded, copyPointsSoFar, takeUnrecorded } from '#engine/training/curves.ts'
import type { NewRun, Recording, RunStore } from './store.ts'

/** Milliseconds between recordings within an epoch. */
const recordingInterval = 10_000

export type Recorder = {
  /** What is wrong with the store; null while recordings succeed. */
  readonly trouble: ErrorData | null
  /** A run has begun, with nothing of it trained yet; it may wait for `resume`. */
  begin(status: 'training' | 'paused'): void
  /** The run of a checkpoint goes on in the same record. */
  goOn(seconds: number): void
  /** A batch is done: records it if it is time to. */
  afterBatch(): void
  /** Has the next batch recorded whatever the time: something was changed that a checkpoint must know. */
  hurry(): void
  /** The run holds. */
  hold(): void
  resume(): void
  /** The run is over. */
  end(status: 'stopped' | 'finished'): void
}

export type RecorderParts = {
  readonly core: Core
  /** Without a store nothing is recorded. */
  readonly store: RunStore | undefined
  /** Of Inkling. */
  readonly version: string
}

export function createRecorder({ core, store, version }: RecorderParts): Recorder {
  let trouble: ErrorData | null = store?.trouble ?? null
  /** Training time before the clock was last started, and when that was; null while the run holds. */
  let clock = { spent: 0, since: null as number | null }
  let lastAt = 0
  let isHurried = false

  const seconds = () => (clock.spent + (clock.since === null ? 0 : performance.now() - clock.since)) / 1000
  const runClock = () => {
    clock = { spent: 1000 * seconds(), since: performance.now() }
  }
  const stopClock = () => {
    clock = { spent: 1000 * seconds(), since: null }
  }

  /** Does what needs the store; what is wrong with it is told, and training goes on. */
  const attempt = (work: (store: RunStore) => void) => {
    if (!store) return
    const before = trouble?.message
    try {
      work(store)
      trouble = store.trouble
    } catch (thrown) {
      if (!(thrown instanceof InklingError)) throw thrown
      trouble = thrown.toData()
    }
    if (trouble && trouble.message !== before) core.emit('runs', { ids: [], trouble })
  }

  /** All that a recording says; from then on the points in it count as recorded. */
  const describe = (model: Model, status: Recording['status']): Recording => {
    const isUnderWay = status === 'training' || status === 'paused'
    return {
      position: describePosition(model),
      ending: model.ending,
      testScores: model.testScores,
      status,
      seconds: seconds(),
      ...takeUnrecorded(model.curves),
      checkpoint: takeCheckpoint(model, core.settings, isUnderWay, noHistory),
    }
  }

  const record = (status: Recording['status']) => {
    const { model } = core
    const { recorded } = model
    lastAt = performance.now()
    isHurried = false
    if (!recorded) return
    attempt((target) => {
      const { curves } = model
      const before = { recorded: { ...curves.recorded }, upTo: curves.recordedUpTo }
      try {
        target.record(recorded.runId, describe(model, status))
      } catch (thrown) {
        // Nothing was written: the next recording gives these points again.
        Object.assign(curves.recorded, before.recorded)
        curves.recordedUpTo = before.upTo
        throw thrown
      }
      recorded.step = model.progression.step
    })
    core.emit('runs', { ids: [recorded.runId], trouble })
  }

  return {
    get trouble() {
      return trouble
    },

    begin(status) {
      clock = { spent: 0, since: null }
      const { model, settings } = core
      const parent = model.recorded && { id: model.recorded.runId, step: model.progression.step }
      model.recorded = null
      attempt((target) => {
        const history = copyPointsSoFar(model.curves)
        markRecorded(model.curves)
        const run: NewRun = {
          settings,
          origin: model.origin,
          parent,
          group: core.repetition?.group ?? null,
          parameters: countNetworkParameters(model.network),
          versions: {
            app: version,
            node: process.versions.node,
            kernels: chooseBackend(core.backends, settings, 'train').name,
          },
          position: describePosition(model),
          startStep: model.progression.step,
          history,
        }
        const runId = target.create(run, describe(model, status))
        model.recorded = { runId, step: model.progression.step }
        core.emit('runs', { ids: [runId], trouble: target.trouble })
      })
      lastAt = performance.now()
      if (status === 'training') runClock()
    },

    goOn(spent) {
      clock = { spent: 1000 * spent, since: null }
      const { curves, progression } = core.model
      markRecorded(curves)
      // Of a checkpoint that was not the newest, later points are in the store as well.
      curves.recordedUpTo = progression.step
    },

    afterBatch() {
      if (!core.model.recorded) return
      const { progression, watch } = core.model
      const isBest = watch.bestStep === progression.step
      const isTime = performance.now() - lastAt >= recordingInterval
      if (isHurried || isBest || isTime || progression.batch === 0) record('training')
    },

    hurry() {
      isHurried = true
    },

    hold() {
      stopClock()
      record('paused')
    },

    resume: runClock,

    end(status) {
      stopClock()
      record(status)
    },
  }
}
