/**
 * What the main process knows of the training, as one more client of the engine: the window's frame, the menu and quitting go by it.
 * Nothing that the page shows comes through here.
 */
import { mainBench } from '#engine/contract/bench-id.ts'
import { type FileFormat, personWaitsAtMost, type SavedNetwork } from '#engine/contract/files.ts'
import type { Progress } from '#engine/contract/training.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { State } from '#engine/contract/state.ts'
import type { ErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/desktop.ts'
import type { Link } from '#engine/link/link.ts'
import { connectEngine, type EngineClient } from '#engine/link/rpc.ts'
import { defaultSettings, networkName } from '#engine/settings/settings.ts'
import { type Loss, lossAtEnd, noRecord, recordAfterList, recordAfterRuns, recordAfterState } from './record.ts'
import { afterLoss, afterProgress, afterState, isUnderWay, type TrainingNow, untilConnected } from './training-now.ts'

export type TrainingListener = (now: TrainingNow, before: TrainingNow) => void

export class Training {
  #engine: EngineClient | undefined
  #now: TrainingNow = untilConnected
  #settings = defaultSettings
  #record = noRecord
  /** Updates so far. */
  #step = 0
  readonly #listeners: TrainingListener[] = []
  readonly #failureListeners: ((error: ErrorData) => void)[] = []

  get now(): TrainingNow {
    return this.#now
  }

  /** What would be lost if Inkling ended now; null when all of it is kept. */
  get loss(): Loss | null {
    return lossAtEnd(this.#record, { isUnderWay: isUnderWay(this.#now), step: this.#step })
  }

  /** Of the network. */
  get settings(): Settings {
    return this.#settings
  }

  /** What a file of the weights is called, without an ending. */
  get networkName(): string {
    return networkName(this.#settings)
  }

  /** Takes the link to an engine that has just started, in place of the one before. */
  attach(link: Link): void {
    const engine = connectEngine(link)
    this.#engine = engine
    this.#record = noRecord
    this.#step = 0
    // The app shows the main network's training; experiments of a page are its own.
    engine.on('state', (state) => state.bench === mainBench && this.#takeState(state))
    engine.on('progress', (progress) => progress.bench === mainBench && this.#takeProgress(progress))
    engine.on('runs', (runs) => (this.#record = recordAfterRuns(this.#record, runs)))
    engine.on('failed', (error) => {
      if (error.bench !== mainBench) return
      for (const listener of this.#failureListeners) listener(error)
    })
    engine.onClose(() => {
      if (this.#engine !== engine) return
      this.#engine = undefined
      this.#record = noRecord
      this.#step = 0
      this.#set(afterLoss())
    })
    // An engine that is lost before it answers has been told of already.
    engine.call('describe').then(
      (state) => this.#takeState(state),
      () => {},
    )
    engine.call('listRuns').then(
      (runs) => (this.#record = recordAfterList(this.#record, runs)),
      () => {},
    )
  }

  /** Calls `listener` after every change; it is given the state before it, too. */
  onChange(listener: TrainingListener): void {
    this.#listeners.push(listener)
  }

  /** Calls `listener` when a run has ended by an error. */
  onFailure(listener: (error: ErrorData) => void): void {
    this.#failureListeners.push(listener)
  }

  /** The weights as they are now, also in the middle of a run. Throws what the engine throws, or `engine-lost`. */
  async save(format: FileFormat): Promise<SavedNetwork> {
    if (!this.#engine) throw failure('engine-lost', t, 'engine-away')
    return this.#engine.call('save', { format, waitAtMost: personWaitsAtMost })
  }

  /** The weights as they are now are in a file. */
  markSaved(): void {
    this.#record = { ...this.#record, savedStep: this.#step }
  }

  #takeState(state: State): void {
    this.#settings = state.settings
    this.#step = state.position.step
    this.#record = recordAfterState(this.#record, state)
    this.#set(afterState(this.#now, state))
  }

  #takeProgress(progress: Progress): void {
    this.#step = progress.position.step
    this.#set(afterProgress(this.#now, progress))
  }

  #set(now: TrainingNow): void {
    const before = this.#now
    this.#now = now
    for (const listener of this.#listeners) listener(now, before)
  }
}
