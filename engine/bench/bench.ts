/** A bench: one network with its settings, its run and its curves, and what it shares with the engine's other benches. */
import type { BenchId } from '#engine/contract/bench-id.ts'
import type { BenchSummary } from '#engine/contract/benches.ts'
import type { EventListener } from '#engine/contract/commands.ts'
import { toErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/bench.ts'
import type { Split } from '#engine/contract/scoring.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Position, State, Status, SweepPosition } from '#engine/contract/state.ts'
import type { DataSets } from '#engine/data/data-sets.ts'
import type { Digits } from '#engine/data/digits.ts'
import { classNamesOf } from '#engine/settings/words.ts'
import type { Slicer } from '#engine/basics/slicer.ts'
import { chooseBackend, type Backend } from '#engine/network/computation.ts'
import { currentCalibration, describeNetwork, describePosition, runDone, type Model } from '#engine/training/model.ts'
import { Pacer } from '#engine/training/pacer.ts'
import type { Run } from '#engine/training/run.ts'
import { batchesPerEpoch } from '#engine/training/trainer.ts'
import { ReplacedNetworks } from './replaced.ts'
import { noRecorder, type RunRecorder } from './run-recorder.ts'

/** What all benches of an engine share. */
export type Shared = {
  /** In the order of preference. */
  readonly backends: readonly [...Backend[], Backend]
  readonly dataSets: DataSets
  readonly slicer: Slicer
  /** Whether there is a network that came with Inkling. */
  readonly hasShipped: boolean
  readonly emit: EventListener
  /** Throws `bad-settings` if training with `settings` on this bench, beside all others, would need more memory than there is. */
  checkMemory(settings: Settings, bench?: Bench): void
}

/** Who opened a bench; an identity and nothing more. */
export type Owner = object

/**
 * What keeps a bench from beginning something else: a run, learning from samples, or a sweep whose networks are on other benches. While
 * a run's data is being read there is no `run` yet.
 */
export type CurrentRun = { run?: Run; readonly kind: 'run' | 'learning' | 'sweep' }

/** A sweep that a bench has a part in. */
export type BenchSweep = {
  readonly position: SweepPosition
  /** A run of the bench is over by itself. True when the sweep goes on with the next one on this bench, which is then not told to be at rest. */
  runOver(how: 'finished' | 'diverged' | 'failed'): boolean
  /** The run was ended from outside: for good, or to be resumed some day. The bench has no part in the sweep any more. */
  ended(how: 'stopped' | 'paused'): void
}

export type BenchParts = {
  readonly id: BenchId
  readonly owner: Owner | null
  readonly settings: Settings
  readonly model: Model
  /** Whether weights are kept during its runs, to be looked back at. */
  readonly keepsMoments: boolean
  /** Makes what records the runs of the bench; without it they are not recorded. */
  readonly createRecorder?: ((bench: Bench) => RunRecorder) | undefined
}

export class Bench {
  readonly id: BenchId
  readonly owner: Owner | null
  readonly isRecorded: boolean
  readonly keepsMoments: boolean
  readonly recorder: RunRecorder
  /** Holds for all runs of the bench. */
  readonly pacer = new Pacer(() => this.announce())
  readonly shared: Shared
  settings: Settings
  status: Status = 'ready'
  current: CurrentRun | undefined
  sweep: BenchSweep | null = null
  #model: Model
  /** Counts the networks that were replaced. */
  #generation = 0
  readonly #replaced = new ReplacedNetworks()
  /** Counts the curves that were given up for others. */
  #models = 0
  #isClosed = false

  constructor(shared: Shared, { id, owner, settings, model, keepsMoments, createRecorder }: BenchParts) {
    this.shared = shared
    this.id = id
    this.owner = owner
    this.settings = settings
    this.#model = model
    this.keepsMoments = keepsMoments
    this.isRecorded = createRecorder !== undefined
    this.recorder = createRecorder?.(this) ?? noRecorder
  }

  get model(): Model {
    return this.#model
  }

  /** Puts another network in the place of the one in use, which is kept for `bringBack`. */
  replaceModel(model: Model, settings: Settings): void {
    this.#replaced.keep(this.#generation, this)
    this.exchangeModel(model, settings, 'ready')
  }

  /** As `replaceModel`, but who asks for it knows the way back, or wants none. */
  exchangeModel(model: Model, settings: Settings, status: Status): void {
    this.#generation++
    this.#models += this.#model.curves.revision + 1
    this.#model = model
    this.settings = settings
    this.status = status
  }

  /** The network that was in use in that generation is in use again, with its settings, curves and run. Throws `bad-input`. */
  bringBack(generation: number): void {
    const { model, settings, status } = this.#replaced.take(generation)
    this.exchangeModel(model, settings, status)
  }

  /** [10] what the outputs stand for: of a network that was not trained yet, the classes of the data; null for the digits. */
  get classes(): readonly string[] | null {
    return this.model.classes ?? classNamesOf(this.settings.data, this.shared.dataSets.list())
  }

  describe(): State {
    const { id, status, settings, model } = this
    return {
      bench: id,
      status,
      settings,
      network: describeNetwork(model, this.classes),
      position: this.#position(),
      done: runDone(model),
      kernels: chooseBackend(this.shared.backends, settings, 'train').name,
      dataSets: this.shared.dataSets.list(),
      digits: this.shared.dataSets.count(settings.data),
      hasShipped: this.shared.hasShipped,
      testScores: model.testScores,
      ending: model.ending,
      calibration: currentCalibration(model),
      generation: this.#generation,
      curvesRevision: this.#models + model.curves.revision,
      runId: model.recorded?.runId ?? null,
      pace: this.pacer.pace,
      sweep: this.sweep?.position ?? null,
    }
  }

  summarise(): BenchSummary {
    const { id, isRecorded, status, settings } = this
    return { bench: id, isRecorded, status, settings, position: this.#position() }
  }

  /** At rest between two epochs, with the batches that the next one will have. */
  #position(): Position {
    const position = describePosition(this.#model)
    if (this.current || position.batch > 0) return position
    const { data, batchSize } = this.settings
    return { ...position, batches: batchesPerEpoch(this.shared.dataSets.count(data).training, batchSize) }
  }

  /** Tells the state to everyone, and returns it. */
  announce(): State {
    const state = this.describe()
    if (!this.#isClosed) this.shared.emit('state', state)
    return state
  }

  /** Tells everyone that a run has ended by an error. */
  announceFailure(error: unknown): void {
    if (!this.#isClosed) this.shared.emit('failed', { ...toErrorData(error), bench: this.id })
  }

  /** Throws `busy` while something is under way. */
  checkIdle(): void {
    switch (this.current?.kind) {
      case undefined:
        return
      case 'learning':
        throw failure('busy', t, 'learning-under-way')
      case 'sweep':
        throw failure('busy', t, 'sweep-under-way')
      case 'run':
        throw failure('busy', t, 'run-under-way')
    }
  }

  /** Throws `bad-settings` if training with `settings` would need more memory than there is. */
  checkMemory(settings: Settings): void {
    this.shared.checkMemory(settings, this)
  }

  /** The digits of a part of the data, and which of them are in it. Throws `bad-data`. */
  async loadSplit(data: string, split: Split): Promise<{ readonly digits: Digits; readonly indices: Uint32Array }> {
    const { seed } = this.settings
    const { dataSets } = this.shared
    if (split === 'test') {
      const digits = await dataSets.loadTest()
      return { digits, indices: Uint32Array.from({ length: digits.count }, (_, index) => index) }
    }
    const { digits, split: parts } = await dataSets.load(data, seed)
    return { digits, indices: parts[split] }
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  /** Nothing is told of it from now on. What is under way must have been ended. */
  close(): void {
    this.#isClosed = true
  }
}
