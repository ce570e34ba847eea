/**
 * The session: a mirror of the engine plus what the person is doing. Components read its runes and call its verbs;
 * only this file talks to the engine.
 */
import type { EngineClient } from '#engine/link/rpc.ts'
import { mainBench } from '#engine/contract/bench-id.ts'
import type { Ending, State } from '#engine/contract/state.ts'
import type { Evaluation, Split } from '#engine/contract/scoring.ts'
import type { Explanation, ExplainRequest, Prediction } from '#engine/contract/prediction.ts'
import type { FileFormat, LoadRequest, NetworkFile, SavedNetwork } from '#engine/contract/files.ts'
import type { Progress } from '#engine/contract/training.ts'
import { type ErrorData, InklingError, toErrorData } from '#engine/contract/errors.ts'
import type { OpenRunRequest, RunList, RunSummary } from '#engine/contract/runs.ts'
import type { SweepSummary } from '#engine/contract/sweeps.ts'
import { findProblems } from '#engine/settings/check.ts'
import { defaultSettings, needsNewNetwork } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { SharedWeights } from '#engine/contract/share.ts'
import { createCurves } from '#page/charts/curves.ts'
import { describeLoaded } from '#page/files/loaded.ts'
import { readFile } from '#page/files/read-file.ts'
import { formatCount, formatNumber } from '#page/ui/format.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { summarise } from '#page/share/words.ts'
import { Why } from '#page/why/why.svelte.ts'
import { describeInterruptedSweep, describeInterruption, Runs } from '#page/views/runs/runs.svelte.ts'
import { Handwriting } from '#page/handwriting/handwriting.svelte.ts'

/** What lies before the network: nothing, the person's drawing, or a digit of the data. */
export type Input =
  | { readonly kind: 'none' }
  | { readonly kind: 'drawing'; readonly pixels: Float32Array }
  | {
      readonly kind: 'example'
      readonly pixels: Float32Array
      readonly label: number
      readonly index: number
      readonly count: number
    }

/** A message to the person: an error with its remedy, or a change that can be taken back. */
export type Notice = {
  readonly message: string
  readonly remedy?: string
  readonly undo?: () => Promise<void>
  /** Ways on, the best first. */
  readonly actions?: readonly { readonly label: string; readonly act: () => Promise<void> }[]
  /** Nothing has gone wrong. */
  readonly isCalm?: boolean
}

/** The strongest connections drawn for each layer. */
const connectionsShown = 70
/** How often a new example is shown while training with an empty pad. */
const exampleInterval = 1600
/** Waits before each new try to reach a lost engine; the last one repeats. */
const reconnectDelays = [300, 1000, 2000, 4000] as const

export class Session {
  connection = $state<'connecting' | 'connected' | 'lost'>('connecting')
  state = $state.raw<State | null>(null)
  /** The newest progress of the run in hand. */
  progress = $state.raw<Progress | null>(null)
  input = $state.raw<Input>({ kind: 'none' })
  prediction = $state.raw<Prediction | null>(null)
  /** Settings as they stand in the form; they go to the engine once nothing is wrong with them. */
  draft = $state.raw<Settings>(defaultSettings)
  evaluation = $state.raw<Evaluation | null>(null)
  /** Weight updates behind the network that `evaluation` scored. */
  evaluatedAt = $state(0)
  evaluating = $state(false)
  notice = $state.raw<Notice | null>(null)
  /** Counts changes of `curves`, which itself is plain data. */
  curvesRevision = $state(0)

  readonly why = new Why()
  readonly curves = createCurves()
  readonly handwriting = new Handwriting((call) => this.#ask(call))
  readonly runs = new Runs((call) => this.#ask(call))
  readonly problems = $derived(findProblems(this.draft))
  readonly status = $derived(this.state?.status ?? 'ready')
  /** A run is under way: the network can't be exchanged. */
  readonly running = $derived(this.status === 'training' || this.status === 'paused')
  /** Weight updates behind the weights in use. */
  readonly step = $derived(this.progress?.position.step ?? this.state?.position.step ?? 0)
  readonly untrained = $derived(this.step === 0 && (this.state?.network.origin.kind ?? 'random') === 'random')
  /** With those behind the weights before they were loaded. */
  readonly allSteps = $derived.by(() => {
    const origin = this.state?.network.origin
    return this.step + (origin && origin.kind !== 'random' ? origin.steps : 0)
  })
  /** The network that came with Inkling is in use as it came. */
  readonly isShipped = $derived(
    this.state?.network.origin.kind === 'shipped' && this.step === 0 && sameSettings(this.draft, this.state.settings),
  )

  readonly #connect: () => Promise<EngineClient>
  #engine: EngineClient | null = null
  #closed = false
  /** Of the engine's curves that `curves` mirrors. */
  #engineCurves = -1
  /** What was told of the last run's ending. */
  #endingNotice: Notice | null = null
  /** What is wrong with the store of runs, as it was told last. */
  #storeTrouble: string | null = null
  #exampleTimer: ReturnType<typeof setInterval> | undefined

  constructor(connect: () => Promise<EngineClient>) {
    this.#connect = connect
  }

  /** Connects, and connects again whenever the engine is lost, until `close`. */
  async open(): Promise<void> {
    for (let attempt = 0; !this.#closed; attempt++) {
      try {
        await this.#attach(await this.#connect())
        return
      } catch (thrown) {
        this.connection = 'lost'
        this.notice = toErrorData(thrown)
        const delay = reconnectDelays[Math.min(attempt, reconnectDelays.length - 1)]
        await new Promise((resolve) => setTimeout(resolve, delay))
      }
    }
  }

  close(): void {
    this.#closed = true
    clearInterval(this.#exampleTimer)
    this.#engine?.close()
  }

  async #attach(engine: EngineClient): Promise<void> {
    const isFirst = this.state === null
    this.#engine = engine
    // The session mirrors the main bench; others are of those who opened them.
    engine.on('state', (state) => state.bench === mainBench && this.#takeState(state))
    engine.on('progress', (progress) => progress.bench === mainBench && this.#takeProgress(progress))
    engine.on('failed', (error) => error.bench === mainBench && this.#report(error))
    engine.on('samples', (samples) => samples.bench === mainBench && this.handwriting.take(samples))
    engine.on('runs', ({ trouble }) => this.#followRuns(trouble))
    // Messages keep their order, so what `history` returns plus the events that follow it is the whole curve.
    const [state, history, samples, runs] = await Promise.all([
      engine.call('describe'),
      engine.call('history'),
      engine.call('describeSamples'),
      engine.call('listRuns'),
    ])
    this.curves.reset()
    this.curves.append(history)
    this.curvesRevision++
    this.#engineCurves = state.curvesRevision
    this.notice = samples.trouble ?? runs.trouble
    this.handwriting.take(samples)
    this.runs.take(runs)
    this.#storeTrouble = runs.trouble?.message ?? null
    this.#takeState(state)
    this.draft = state.settings
    if (isFirst && isFresh(state)) await this.loadShipped()
    this.connection = 'connected'
    this.notice ??= this.#offerToResume(runs)
    // Only now: an engine lost earlier has made `describe` or `history` fail, and `open` tries again.
    engine.onClose(() => this.#lose(engine))
    this.#predictInput()
  }

  /** Runs have changed; what is wrong with their store is told once. */
  #followRuns(trouble: ErrorData | null): void {
    if (trouble && trouble.message !== this.#storeTrouble) this.notice = trouble
    this.#storeTrouble = trouble?.message ?? null
    this.runs.follow()
  }

  #lose(engine: EngineClient): void {
    if (this.#closed || this.#engine !== engine) return
    this.#engine = null
    this.connection = 'lost'
    this.prediction = null
    this.notice = {
      message: 'The engine that trains the network has stopped.',
      remedy: 'Inkling is starting it again; your drawing is kept.',
    }
    void this.open()
  }

  #takeState(state: State): void {
    const before = this.state
    this.state = state
    this.why.keepWithin(state.network.layers)
    if (state.curvesRevision !== this.#engineCurves) void this.#renewCurves(state.curvesRevision)
    if (JSON.stringify(state.ending) !== JSON.stringify(before?.ending ?? null))
      this.#tellEnding(state.ending, state.settings)
    if (!this.running) this.progress = null
    // Settings from elsewhere (a file, another page) show in the form, unless the person is in the middle of an edit.
    if (!before || sameSettings(this.draft, before.settings)) this.draft = state.settings
    this.#showExamplesWhileTraining(state.status === 'training')
    this.#predictInput()
  }

  #takeProgress(progress: Progress): void {
    this.progress = progress
    this.curves.append(progress)
    this.curvesRevision++
    this.#predictInput()
  }

  /** The engine has taken points away: asks for those that are left. Messages keep their order, so none is missed or seen twice. */
  async #renewCurves(revision: number): Promise<void> {
    this.#engineCurves = revision
    this.curves.reset()
    this.curvesRevision++
    this.evaluation = null
    const engine = this.#engine
    const history = await this.#ask((each) => each.call('history'))
    if (!history || engine !== this.#engine || revision !== this.#engineCurves) return
    this.curves.reset()
    this.curves.append(history)
    this.curvesRevision++
  }

  /** Says how a run ended that did not just finish, and what can be done now. */
  #tellEnding(ending: Ending | null, { patience }: Settings): void {
    if (!ending) {
      if (this.#endingNotice && this.notice === this.#endingNotice) this.notice = null
      this.#endingNotice = null
      return
    }
    this.notice = this.#endingNotice =
      ending.kind === 'diverged' ? this.#offerRecovery(ending) : describeStop(ending, patience)
  }

  #offerRecovery({ message, lastGoodStep, smallerRate }: Extract<Ending, { kind: 'diverged' }>): Notice {
    const weights =
      lastGoodStep === 0 ? 'The first weights are' : `The weights after ${formatCount(lastGoodStep)} updates are`
    return {
      message,
      remedy: `${weights} kept.`,
      actions: [
        { label: `Bring the last good weights back, with η ${smallerRate}`, act: () => this.recover(smallerRate) },
        { label: 'Keep the learning rate', act: () => this.recover() },
      ],
    }
  }

  /** Calls the engine; a failure becomes a notice and null. */
  async #ask<Result>(call: (engine: EngineClient) => Promise<Result>): Promise<Result | null> {
    try {
      if (!this.#engine) {
        throw new InklingError('engine-lost', 'The engine is not there yet.', 'Wait a moment and try again.')
      }
      return await call(this.#engine)
    } catch (thrown) {
      this.#report(toErrorData(thrown))
      return null
    }
  }

  #report(error: ErrorData): void {
    // A lost engine is told once, by #lose, with what happens next.
    if (error.code !== 'engine-lost' || this.connection === 'connected') this.notice = error
  }

  // What the network looks at

  /** Sets what lies before the network and asks for the forward pass. */
  predict(input: Input): void {
    this.input = input
    if (input.kind === 'none') this.prediction = null
    this.#predictInput()
  }

  /** One request is in flight, the newest input waits, older ones are dropped. */
  readonly #predictInput = oneAtATime(async () => {
    const { input } = this
    const engine = this.#engine
    if (input.kind === 'none' || !engine) return
    try {
      const prediction = await engine.call('predict', { pixels: input.pixels, connections: connectionsShown })
      if (this.input === input) this.prediction = prediction
    } catch (thrown) {
      this.#report(toErrorData(thrown))
    }
  })

  /**
   * Why a neuron answers as it does; null where there is no answer. Views that ask follow the network by themselves, so a
   * neuron that is gone, or an engine, is no news: the view is about to close.
   */
  async explain(request: ExplainRequest): Promise<Explanation | null> {
    try {
      return (await this.#engine?.call('explain', request)) ?? null
    } catch (thrown) {
      const error = toErrorData(thrown)
      if (error.code !== 'bad-input' && error.code !== 'engine-lost') this.#report(error)
      return null
    }
  }

  /** Puts the next digit of the validation set before the network. */
  async showExample(): Promise<void> {
    const example = await this.#ask((engine) => engine.call('example', { split: 'validation' }))
    if (example) this.predict({ kind: 'example', ...example })
  }

  /** With nothing drawn, training is shown at work on one validation digit after the other. */
  #showExamplesWhileTraining(training: boolean): void {
    clearInterval(this.#exampleTimer)
    if (!training) return
    const next = () => {
      if (this.input.kind !== 'drawing') void this.showExample()
    }
    if (this.input.kind === 'none') next()
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    this.#exampleTimer = setInterval(next, exampleInterval)
  }

  // Settings and runs

  /** Changes settings in the form, and in the engine as soon as nothing is wrong with them. */
  async configure(change: Partial<Settings>): Promise<void> {
    this.draft = { ...this.draft, ...change }
    if (this.problems.length > 0 || !this.state) return
    const settings = this.draft
    const undo = needsNewNetwork(this.state.settings, settings) ? await this.#rememberNetwork() : undefined
    if ((await this.#ask((engine) => engine.call('configure', settings))) && undo) {
      this.notice = { message: 'The new settings gave a new network with random weights.', undo }
    }
  }

  /** Takes settings for a lesson: they begin at the random start even where the weights could be kept. */
  async startOverWith(settings: Settings): Promise<void> {
    await this.configure(settings)
    if (!this.untrained) await this.reset()
  }

  /** Changes the learning rate, during a run at once. */
  async setLearningRate(learningRate: number): Promise<void> {
    if (!this.running) return this.configure({ learningRate })
    this.draft = { ...this.draft, learningRate }
    if (this.problems.length === 0) await this.#ask((engine) => engine.call('setLearningRate', { learningRate }))
  }

  /** After a run that diverged: back to the last good weights, with another learning rate if one is given. */
  async recover(learningRate?: number): Promise<void> {
    const request = learningRate === undefined ? {} : { learningRate }
    const state = await this.#ask((engine) => engine.call('recover', request))
    if (state) this.draft = state.settings
  }

  async start(): Promise<void> {
    if (this.problems.length > 0) return
    this.notice = null
    await this.#ask((engine) => engine.call('start'))
  }

  async pause(): Promise<void> {
    await this.#ask((engine) => engine.call('pause'))
  }

  async resume(): Promise<void> {
    await this.#ask((engine) => engine.call('resume'))
  }

  async stop(): Promise<void> {
    await this.#ask((engine) => engine.call('stop'))
  }

  async reset(): Promise<void> {
    const undo = await this.#rememberNetwork()
    if ((await this.#ask((engine) => engine.call('reset'))) && undo) {
      this.notice = { message: 'The network is back at its random start.', undo }
    }
  }

  /** Brings in the network that came with Inkling. */
  async loadShipped(): Promise<void> {
    const undo = await this.#rememberNetwork()
    const state = await this.#ask((engine) => engine.call('loadShipped'))
    if (!state) return
    this.draft = state.settings
    if (undo) this.notice = { message: 'The network that came with Inkling is in use.', undo }
  }

  /** Puts the network that came with Inkling aside for one with random weights, to be trained. */
  async beginOwn(): Promise<void> {
    await this.startOverWith({ ...defaultSettings, seed: this.draft.seed })
  }

  /** Trains as many networks one after another, which differ in their seeds only. */
  async repeat(count: number): Promise<void> {
    if (this.problems.length > 0) return
    this.notice = null
    const values = Array.from({ length: count }, (_, index) => this.draft.seed + index)
    await this.#ask((engine) => engine.call('sweep', { setting: 'seed', values }))
  }

  /** Brings back the network of a recorded run. False if that failed, which the person is told. */
  async openRun(request: OpenRunRequest, { number }: RunSummary): Promise<boolean> {
    const undo = await this.#rememberNetwork()
    const state = await this.#ask((engine) => engine.call('openRun', request))
    if (!state) return false
    this.draft = state.settings
    this.notice = {
      message: `The network of run ${number} is open, after ${formatCount(state.position.step)} updates.`,
      isCalm: true,
      ...(undo ? { undo } : {}),
    }
    return true
  }

  /** Takes up a run that was broken off. False if that failed, which the person is told. */
  async resumeRun(run: RunSummary): Promise<boolean> {
    if (!(await this.openRun({ id: run.id }, run))) return false
    this.notice = null
    await this.resume()
    return true
  }

  #offerToResume({ runs: [newest], sweeps }: RunList): Notice | null {
    if (!newest || this.running) return null
    const sweep = sweeps.find(({ group, status }) => group === newest.group && status === 'interrupted')
    if (!sweep && newest.status !== 'interrupted') return null
    const resume = sweep ? () => this.resumeSweep(sweep) : () => this.resumeRun(newest)
    return {
      message: sweep ? describeInterruptedSweep(sweep) : describeInterruption(newest),
      remedy: 'It can go on as if nothing had happened.',
      actions: [{ label: 'Resume', act: async () => void (await resume()) }],
      isCalm: true,
    }
  }

  /** Resumes networks that were to be trained one after another. False if that failed, which the person is told. */
  async resumeSweep({ group }: SweepSummary): Promise<boolean> {
    const state = await this.#ask((engine) => engine.call('resumeSweep', { group }))
    if (!state) return false
    this.draft = state.settings
    this.notice = null
    return true
  }

  /** The way back to the network in use; undefined when it is a random one, which its seed brings back. */
  async #rememberNetwork(): Promise<(() => Promise<void>) | undefined> {
    if (this.untrained) return undefined
    if (this.isShipped) {
      return async () => {
        await this.loadShipped()
        this.notice = null
      }
    }
    const file = await this.#ask((engine) => engine.call('save', { format: 'safetensors' }))
    if (!file) return undefined
    return async () => {
      await this.load(file)
      this.notice = null
    }
  }

  /** What the network says of a picture that is not shown; null when it cannot be asked. */
  read(pixels: Float32Array): Promise<Prediction | null> {
    return this.#ask((engine) => engine.call('predict', { pixels }))
  }

  async evaluate(split: Split): Promise<void> {
    this.evaluating = true
    this.evaluatedAt = this.step
    this.evaluation = await this.#ask((engine) => engine.call('evaluate', { split }))
    this.evaluating = false
  }

  // Files

  async save(format: FileFormat): Promise<SavedNetwork | null> {
    return this.#ask((engine) => engine.call('save', { format }))
  }

  async load(file: LoadRequest): Promise<void> {
    const back = this.#rememberSettings()
    await this.#load(file, await this.#rememberNetwork(), back)
  }

  /** `undo` brings back the network from before, `back` the settings of a random one. */
  async #load(file: LoadRequest, undo: (() => Promise<void>) | undefined, back: () => Promise<void>): Promise<void> {
    const loaded = await this.#ask((engine) => engine.call('load', file))
    if (!loaded) return
    const { settings, network } = loaded.state
    this.draft = settings
    // A file of settings gives a random network, as no other file does.
    if (network.origin.kind === 'random') {
      this.#tellTaken(settings, undo ?? back)
      return
    }
    this.notice = describeLoaded(file, loaded, {
      ...(undo && { undo }),
      keep: async () => void (this.notice = null),
      loadWith: (hiddenActivation) => this.#load({ ...file, hiddenActivation }, undo, back),
    })
  }

  /** A file to share. */
  async share(weights: SharedWeights): Promise<NetworkFile | null> {
    return this.#ask((engine) => engine.call('share', { weights }))
  }

  /** Takes the settings of a code. Whatever was there before, their random network is next, so that the run will be the same. */
  async takeSettings(settings: Settings): Promise<void> {
    const back = this.#rememberSettings()
    const undo = await this.#rememberNetwork()
    if (await this.#beginWith(settings)) this.#tellTaken(settings, undo ?? back)
  }

  async #beginWith(settings: Settings): Promise<boolean> {
    const state = await this.#ask(async (engine) => {
      await engine.call('configure', settings)
      return engine.call('reset')
    })
    if (state) this.draft = state.settings
    return state !== null
  }

  /** The way back to the settings in use, where no trained network goes with them. */
  #rememberSettings(): () => Promise<void> {
    const settings = this.state?.settings ?? defaultSettings
    return async () => {
      if (await this.#beginWith(settings)) this.notice = null
    }
  }

  #tellTaken(settings: Settings, undo: () => Promise<void>): void {
    this.notice = {
      message: `Settings taken: ${summarise(settings)}.`,
      isCalm: true,
      actions: [{ label: 'Undo', act: undo }],
    }
  }

  /** Loads a file that the person has chosen or dropped in the page. */
  async loadFile(file: File): Promise<void> {
    try {
      await this.load(await readFile(file))
    } catch (thrown) {
      this.#report(toErrorData(thrown))
    }
  }
}

/** Nobody has done anything with this engine yet. */
function isFresh({ hasShipped, status, network, position, settings }: State): boolean {
  const isRandom = network.origin.kind === 'random' && position.step === 0
  return hasShipped && status === 'ready' && isRandom && sameSettings(settings, defaultSettings)
}

function sameSettings(one: Settings, other: Settings): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function describeStop(
  { step, bestStep, bestCost }: Extract<Ending, { kind: 'stopped-early' }>,
  patience: number,
): Notice {
  return {
    message: `Stopped early: the validation cost had not fallen for ${patience} ${patience === 1 ? 'epoch' : 'epochs'}.`,
    remedy: `Of ${formatCount(step)} updates, the weights after ${formatCount(bestStep)} are in use, with the lowest cost, ${formatNumber(bestCost)}.`,
    isCalm: true,
  }
}
