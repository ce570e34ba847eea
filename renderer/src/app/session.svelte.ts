/**
 * The session: a mirror of the engine plus what the person is doing, in parts. Components read the runes of a part and call its verbs;
 * the parts ask the engine, each for what it mirrors. What is here joins them.
 */
import { dequal } from 'dequal'
import type { EngineClient } from '#engine/link/rpc.ts'
import { mainBench } from '#engine/contract/bench-id.ts'
import type { ErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/app.ts'
import type { State } from '#engine/contract/state.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { openDialog } from '#page/navigation/dialog.svelte.ts'
import { DataSets } from '#page/data/data-sets.svelte.ts'
import { Drawing } from '#page/drawing/drawing.svelte.ts'
import { FirstMinute } from '#page/first-minute/first-minute.svelte.ts'
import { Handwriting } from '#page/handwriting/handwriting.svelte.ts'
import { Runs } from '#page/views/runs/runs.svelte.ts'
import { RunOutcome } from '#page/outcome/outcome.svelte.ts'
import { Moments } from '#page/moments/moments.svelte.ts'
import { Why } from '#page/why/why.svelte.ts'
import { Connection } from '#page/session/connection.svelte.ts'
import { offerToResume, offerToResumeSweep } from '#page/views/runs/interrupted.ts'
import { Files } from '#page/session/files.ts'
import { Network } from '#page/session/network.svelte.ts'
import { Notices } from '#page/session/notices.svelte.ts'
import { OtherBenches } from '#page/session/other-benches.ts'
import { Run } from '#page/session/run.svelte.ts'
import { Scores } from '#page/session/scores.svelte.ts'
import { SettingsForm } from '#page/session/settings-form.svelte.ts'
import { Undo } from '#page/session/undo.svelte.ts'

export class Session {
  readonly notices = new Notices()
  readonly connection: Connection
  readonly network: Network
  readonly moments: Moments
  readonly drawing: Drawing
  readonly undo: Undo
  readonly settings: SettingsForm
  readonly run: Run
  readonly outcome: RunOutcome
  readonly scores: Scores
  readonly files: Files
  readonly handwriting: Handwriting
  readonly dataSets: DataSets
  readonly runs: Runs
  readonly otherBenches = new OtherBenches()
  readonly why = new Why()
  readonly firstMinute: FirstMinute

  /** What is wrong with the store of runs, as it was told last. */
  #storeProblem: string | null = null

  /** `storage`: where the page remembers what the person has seen. */
  constructor(connect: () => Promise<EngineClient>, storage: Pick<Storage, 'getItem' | 'setItem'> | null = null) {
    const { notices } = this
    this.connection = new Connection({
      connect,
      notices,
      attach: (engine) => this.#attach(engine),
      lose: () => (this.network.prediction = null),
    })
    const { ask, askQuietly } = this.connection
    const network = new Network({ ask, askQuietly, adopt: (settings) => this.settings.adopt(settings) })
    const undo = new Undo(network, notices)
    const settings = new SettingsForm({ ask, network, undo })
    this.network = network
    this.moments = new Moments(askQuietly, network)
    this.drawing = new Drawing({
      predict: (pixels, isDrawn) => network.predict(pixels ? { kind: 'drawing', pixels, isDrawn } : { kind: 'none' }),
      choose: (found, take) => openDialog({ kind: 'digits', found, take }),
      report: (error) => notices.tellError(error),
    })
    this.undo = undo
    this.settings = settings
    this.scores = new Scores(ask, network)
    this.run = new Run({ ask, network, settings, notices, undo, forgetScores: () => this.scores.forget() })
    this.outcome = new RunOutcome({ askQuietly, network, run: this.run })
    this.files = new Files({ ask, network, settings, notices, undo })
    this.handwriting = new Handwriting({ ask, notices, undo })
    this.dataSets = new DataSets(ask)
    this.runs = new Runs(ask)
    const { drawing, run, why } = this
    this.firstMinute = new FirstMinute({ drawing, network, run, settings, why, storage })
  }

  /** Connects, and connects again whenever the engine is lost, until `close`. */
  open(): Promise<void> {
    return this.connection.open()
  }

  close(): void {
    this.firstMinute.close()
    this.network.close()
    this.connection.close()
  }

  async #attach(engine: EngineClient): Promise<void> {
    // The session mirrors the main bench; others are of those who opened them.
    const { otherBenches } = this
    engine.on('state', (state) =>
      state.bench === mainBench ? void this.#takeState(state) : otherBenches.takeState(state),
    )
    engine.on('progress', (progress) => {
      if (progress.bench !== mainBench) return otherBenches.takeProgress(progress)
      this.run.takeProgress(progress)
      this.network.takePosition(progress.position)
      this.moments.takeProgress()
    })
    engine.on('outcome', ({ bench, outcome }) => bench === mainBench && this.outcome.take(outcome))
    engine.on('failed', (error) => {
      if (error.bench !== mainBench) return otherBenches.takeFailure(error)
      // What diverged is said as the run's outcome.
      if (error.code !== 'diverged') this.connection.report(error, 'ending')
    })
    engine.on('samples', (samples) => samples.bench === mainBench && this.handwriting.take(samples))
    engine.on('runs', ({ problem }) => {
      this.#tellStoreProblem(problem)
      this.runs.follow()
    })

    const isFirst = this.network.state === null
    const state = await this.connection.ask('describe')
    if (!state) throw failure('engine-lost', t, 'engine-silent')
    this.run.forgetCurves()
    // Messages keep their order, so what `history` returns plus the events that follow it is the whole curve.
    const taken = this.#takeState(state)
    this.settings.adopt(state.settings)
    await Promise.all([taken, this.handwriting.describe(), this.runs.load()])
    void this.outcome.load()
    if (this.handwriting.state?.problem) this.notices.tellError(this.handwriting.state.problem, 'sample file')
    this.#tellStoreProblem(this.runs.list?.problem ?? null)
    if (isFirst && (isFresh(state) || isSmallShipped(state))) await this.#welcome()
    this.#offerToResume()
  }

  async #takeState(state: State): Promise<void> {
    const before = this.network.state
    this.why.keepWithin(state.network.layers)
    this.network.take(state)
    this.moments.takeState(state.curvesRevision)
    this.settings.follow(before, state)
    await this.run.take(state)
  }

  /** Whoever is new sees the small network that came with Inkling at work; everybody else has the one that reads best. */
  async #welcome(): Promise<void> {
    const isThere = this.network.isShipped
    if (this.firstMinute.isNew) await this.showFirstMinute()
    else if (!isThere) await this.files.loadShipped()
  }

  async showFirstMinute(): Promise<void> {
    await this.files.loadShipped('small')
    if (this.network.isShipped) this.firstMinute.begin()
  }

  /** What is wrong is told once. */
  #tellStoreProblem(problem: ErrorData | null): void {
    if (!problem) this.notices.clear('run store')
    else if (problem.message !== this.#storeProblem) this.notices.tellError(problem, 'run store')
    this.#storeProblem = problem?.message ?? null
  }

  #offerToResume(): void {
    const { list } = this.runs
    const newest = list?.runs[0]
    if (!newest || this.run.isUnderWay) return
    const sweep = list.sweeps.find(({ group, status }) => group === newest.group && status === 'interrupted')
    if (sweep) {
      this.notices.tell(offerToResumeSweep(sweep, async () => void (await this.run.resumeSweep(sweep))))
    } else if (newest.status === 'interrupted') {
      this.notices.tell(offerToResume(newest, async () => void (await this.run.resumeRecorded(newest))))
    }
  }
}

/** Nobody has done anything with this engine yet. */
function isFresh({ hasShipped, status, network, position, settings }: State): boolean {
  const isRandom = network.origin.kind === 'random' && position.step === 0
  return hasShipped && status === 'ready' && isRandom && dequal(settings, defaultSettings)
}

/** The page has been loaded again in the first minute, perhaps. */
function isSmallShipped({ network, position }: State): boolean {
  return network.origin.kind === 'shipped' && network.origin.name === 'small' && position.step === 0
}
