/** The current run: where it stands, its curves, what starts, pauses and ends it, and what is said of its end. */
import { dequal } from 'dequal'
import { describeOtherKernels, type OpenRunRequest, type RunSummary } from '#engine/contract/runs.ts'
import type { SweepSummary } from '#engine/contract/sweeps.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Ending, State } from '#engine/contract/state.ts'
import type { Pace } from '#engine/contract/pace.ts'
import type { Progress, Stepped, StepUnit } from '#engine/contract/training.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { trainingAction } from '#host/training-action.ts'
import { createCurves } from '#page/charts/curves.ts'
import { Ghosts } from '#page/charts/ghosts.svelte.ts'
import { t } from '#words/en/session.ts'
import type { Ask } from './ask.ts'
import { describeStop } from './endings.ts'
import type { Network } from './network.svelte.ts'
import type { Notices } from './notices.svelte.ts'
import type { SettingsForm } from './settings-form.svelte.ts'
import type { Undo } from './undo.svelte.ts'

export type RunParts = {
  readonly ask: Ask
  readonly network: Network
  readonly settings: SettingsForm
  readonly notices: Notices
  readonly undo: Undo
  /** The curves begin anew: what was measured on the way is of the past. */
  readonly forgetScores: () => void
}

export type CurveSubject = {
  readonly settings: Settings
  /** From random weights: the curves of others begin with a training that was not here. */
  readonly isWhole: boolean
}

export class Run {
  /** The newest progress of a run that is not over; null without one. */
  progress = $state.raw<Progress | null>(null)
  /** Counts changes of `curves`, which itself is plain data. */
  curvesRevision = $state(0)
  readonly curves = createCurves()
  /** Earlier runs of this page. */
  readonly ghosts = new Ghosts()
  /** What the curves are of: the settings as they were when it was last under way; null before the engine was heard. */
  subject = $state.raw<CurveSubject | null>(null)
  /** What the newest step changed; null before the first, and once the run goes on by itself or is over. */
  lastStep = $state.raw<Stepped | null>(null)

  readonly status = $derived.by(() => this.#parts.network.state?.status ?? 'ready')
  /** A run is training or paused: the network cannot be replaced. */
  readonly isUnderWay = $derived(this.status === 'training' || this.status === 'paused')
  /** How slowly it trains; null for as fast as it goes. */
  readonly pace = $derived.by(() => this.#parts.network.state?.pace ?? null)
  /** Of the recorded run that trains the network in use, or did last; null for none. */
  readonly recordedId = $derived.by(() => this.#parts.network.state?.runId ?? null)
  /** What the main button does. */
  readonly action = $derived.by(() => {
    const { state } = this.#parts.network
    return state ? trainingAction(state) : 'train'
  })
  /** A run can begin with what stands in the form. */
  readonly canBegin = $derived.by(() => this.#parts.settings.problems.length === 0)

  readonly #parts: RunParts
  /** Which of the engine's curves `curves` mirrors; −1 for none. */
  #mirrored = -1
  #ending: Ending | null = null
  /** Training has been seen that the curves hold. */
  #hasTrained = false
  /** The engine's states of a step that is under way say nothing of the one before. */
  #isStepping = false

  constructor(parts: RunParts) {
    this.#parts = parts
  }

  // What the engine says

  /** Resolves once the curves are those of this state. */
  async take(state: State): Promise<void> {
    const { status, ending, settings, curvesRevision } = state
    const isUnderWay = status === 'training' || status === 'paused'
    if (!isUnderWay) this.progress = null
    const isOther = curvesRevision !== this.#mirrored
    if (isOther) this.#keepGhost()
    // Settings that are changed after a run are those of the next one.
    if (isOther || isUnderWay || this.curves.beginning.length === 0) {
      this.subject = { settings, isWhole: state.network.origin.kind === 'random' }
    }
    if (this.lastStep && !this.#isStepping && status !== this.lastStep.state.status) this.lastStep = null
    if (!dequal(ending, this.#ending)) this.#tellEnding(ending, settings.patience)
    if (isOther) await this.#readCurves(curvesRevision)
  }

  takeProgress(progress: Progress): void {
    this.progress = progress
    this.#hasTrained ||= progress.training.step.length > 0
    this.curves.append(progress)
    this.curvesRevision++
  }

  /** Another engine comes: its curves are other ones, whatever their revision. */
  forgetCurves(): void {
    this.#mirrored = -1
  }

  /** The engine has taken points away: asks for those that are left. Messages keep their order, so none is missed or seen twice. */
  async #readCurves(revision: number): Promise<void> {
    this.#mirrored = revision
    this.curves.reset()
    this.curvesRevision++
    this.#parts.forgetScores()
    const history = await this.#parts.ask('history')
    if (!history || revision !== this.#mirrored) return
    this.curves.reset()
    this.curves.append(history)
    // A run that has gone back is still the one that was seen.
    if (this.ghosts.settle(this.curves)) this.#hasTrained = true
    this.curvesRevision++
  }

  /** The curves are about to go. */
  #keepGhost(): void {
    if (this.#hasTrained && this.subject?.isWhole) this.ghosts.keep(this.curves, this.subject.settings)
    this.#hasTrained = false
  }

  /** Says how a run ended that stopped early. */
  #tellEnding(ending: Ending | null, patience: number): void {
    this.#ending = ending
    const { notices } = this.#parts
    // What diverged is said as the run's outcome.
    if (ending?.kind === 'stopped-early') notices.tell(describeStop(ending, patience))
    else notices.clear('ending')
  }

  // What starts, pauses and ends it

  /** What the main button, its key and the menu do: whatever `action` says. */
  async toggle(): Promise<void> {
    if (this.action === 'pause') await this.pause()
    else await this.train()
  }

  /** As `toggle`, but never pauses a run. */
  async train(): Promise<void> {
    switch (this.action) {
      case 'pause':
        return
      case 'resume':
        return this.resume()
      case 'train-own':
        if (this.canBegin) await this.beginOwn()
        return
      case 'train':
      case 'train-more':
        return this.start()
    }
  }

  async start(): Promise<void> {
    if (!this.canBegin) return
    this.#begin()
    await this.#parts.settings.settled
    await this.#parts.ask('start')
  }

  async pause(): Promise<void> {
    await this.#parts.ask('pause')
  }

  async resume(): Promise<void> {
    await this.#parts.ask('resume')
  }

  /** Trains for a moment, and pauses. Null if that failed, which the person is told. */
  async step(unit: StepUnit): Promise<Stepped | null> {
    if (this.#isStepping || (!this.isUnderWay && !this.canBegin)) return null
    if (!this.isUnderWay) this.#begin()
    this.#isStepping = true
    try {
      await this.#parts.settings.settled
      this.lastStep = await this.#parts.ask('step', { unit })
    } finally {
      this.#isStepping = false
    }
    return this.lastStep
  }

  /** Chooses how slowly it trains, now and from now on; null for as fast as it goes. */
  async setPace(pace: Pace | null): Promise<void> {
    await this.#parts.ask('setPace', { pace })
  }

  async stop(): Promise<void> {
    await this.#parts.ask('stop')
  }

  /** Ends the run, and goes back to the random weights that the seed gives. */
  async reset(): Promise<void> {
    await this.#parts.settings.startOver()
  }

  /** Puts the network that came with Inkling aside for one with random weights, to be trained. */
  async beginOwn(): Promise<void> {
    const { settings } = this.#parts
    await settings.startOverWith({ ...defaultSettings, seed: settings.draft.seed })
  }

  /** Trains as many networks one after another, which differ in their seeds only. */
  async repeat(count: number): Promise<void> {
    if (!this.canBegin) return
    this.#begin()
    const { seed } = this.#parts.settings.draft
    await this.#parts.ask('sweep', {
      setting: 'seed',
      values: Array.from({ length: count }, (_, index) => seed + index),
    })
  }

  #begin(): void {
    this.#parts.notices.clearAll()
    this.#parts.undo.forget()
  }

  // Recorded runs, as the current one

  /** Brings back the network of a recorded run. False if that failed, which the person is told. */
  async openRecorded(request: OpenRunRequest, { number }: RunSummary): Promise<boolean> {
    const { network, undo } = this.#parts
    const wayBack = undo.rememberNetwork()
    const state = await network.openRun(request)
    if (!state) return false
    undo.tell({ message: t('run-open', { run: String(number), updates: state.position.step }) }, wayBack)
    return true
  }

  /** Resumes networks that were to be trained one after another. */
  async resumeSweep({ group }: SweepSummary): Promise<void> {
    const { ask, settings } = this.#parts
    this.#begin()
    const state = await ask('resumeSweep', { group })
    if (state) settings.adopt(state.settings)
  }

  /** Resumes a run that was interrupted. False if that failed, which the person is told. */
  async resumeRecorded(run: RunSummary): Promise<boolean> {
    if (!(await this.openRecorded({ id: run.id }, run))) return false
    this.#begin()
    await this.resume()
    const { network, notices } = this.#parts
    const caveat = network.state && describeOtherKernels(run, network.state.kernels)
    if (caveat) notices.tell({ kind: 'info', message: caveat })
    return true
  }
}
