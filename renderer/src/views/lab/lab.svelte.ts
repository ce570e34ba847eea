/**
 * The lab: networks that differ in one thing, each on a bench of its own, trained at the same time. It is there as long as its view: with it,
 * or when it begins anew, its benches are closed. The person's own network goes on beside it.
 */
import { dequal } from 'dequal'
import type { Settings } from '#engine/contract/settings.ts'
import type { State } from '#engine/contract/state.ts'
import type { Progress, Failure } from '#engine/contract/training.ts'
import { tellFailure } from '#engine/contract/failure.ts'
import { describeSetting } from '#engine/settings/words.ts'
import { findProblems } from '#engine/settings/check.ts'
import { fitChange } from '#engine/settings/fitting.ts'
import { recommendedRate } from '#engine/settings/recommended-rate.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { nameSetting } from '#page/charts/ghost-names.ts'
import type { LabSubject } from '#page/navigation/view.svelte.ts'
import type { Ask } from '#page/session/ask.ts'
import type { Network } from '#page/session/network.svelte.ts'
import type { BenchFollower, OtherBenches } from '#page/session/other-benches.ts'
import type { SettingsForm } from '#page/session/settings-form.svelte.ts'
import { t } from '#words/en/lab.ts'
import { LabNetwork } from './lab-network.svelte.ts'
import { describeLabValue, fewestNetworks, type LabValue, mostNetworks, type Subject, subjects } from './subjects.ts'
import { findBest, judgeCourse, type Verdict } from './verdict.ts'

export type LabParts = {
  readonly ask: Ask
  readonly askQuietly: Ask
  readonly network: Pick<Network, 'input' | 'isShipped' | 'state'>
  readonly form: Pick<SettingsForm, 'draft' | 'configure' | 'setLearningRate' | 'startOverWith'>
  readonly otherBenches: OtherBenches
  readonly report: (failure: Failure) => void
}

/** A value to be tried, and the network that tries it. */
export type Row = {
  readonly value: LabValue
  /** Null before the lab has begun, and for a value that was changed since. */
  readonly network: LabNetwork | null
}

/** Settings by which networks are told apart, the most telling first. */
const telling = ['hidden', 'cost', 'optimiser', 'learningRate', 'batchSize', 'seed'] as const

/** What a setting does shows by then, and several networks take several times as long as one. */
const mostEpochsAtFirst = 5

export class Lab implements BenchFollower {
  kind = $state<LabSubject>('learningRate')
  rows = $state.raw<readonly Row[]>([])
  epochs = $state(1)
  /** Each network has the learning rate recommended for it, where the useful one depends on what differs. */
  isRateFitted = $state(false)
  /** The runs are recorded. */
  isKept = $state(false)
  isBeginning = $state(false)

  readonly subject: Subject = $derived(subjects[this.kind])
  /** What all have in common: the person's own settings, or those of a new network while the one that came with Inkling is in use. */
  readonly base: Settings = $derived.by(() => {
    const { form, network } = this.#parts
    return network.isShipped ? { ...defaultSettings, seed: form.draft.seed } : form.draft
  })
  /** What the networks have in common: “layers 128 relu, cost cross-entropy, …”. */
  readonly common = $derived.by(() => {
    const all = this.rows.map(({ value, network }) => network?.settings ?? this.settingsWith(value))
    const [first, ...others] = all
    if (!first) return ''
    return telling
      .filter((name) => others.every((each) => describeSetting(each, name) === describeSetting(first, name)))
      .map((name) => nameSetting(first, name))
      .join(', ')
  })
  /** Networks that there are, in the order of the rows. */
  readonly networks = $derived(this.rows.flatMap(({ network }) => network ?? []))
  readonly isTraining = $derived(this.networks.some(({ status }) => status === 'training'))
  readonly isBusy = $derived(this.isBeginning || this.isTraining)
  readonly isOver = $derived(this.networks.length > 0 && !this.isBusy)
  /** Until the last run is over, as far as can be told; null while there is little to go by. */
  readonly secondsLeft = $derived.by(() => {
    if (!this.isTraining) return null
    // They share the computer: what is done of all that train goes steadily. One that diverged was over early, and tells nothing.
    const underWay = this.networks.filter(({ isOver }) => !isOver)
    const done = underWay.reduce((sum, each) => sum + each.done, 0) / underWay.length
    const seconds = Math.max(...underWay.map((each) => each.seconds))
    return seconds >= 2 && done > 0 ? seconds * (1 / done - 1) : null
  })
  readonly best = $derived.by(() => {
    const place = findBest(this.networks.map(({ course }) => course))
    return place === null ? null : this.networks[place]!
  })
  /** Why the lab cannot begin, in whole sentences; null if it can. */
  readonly problem = $derived.by(() => this.#findProblem())

  readonly #parts: LabParts
  readonly #unfollow: () => void
  /** Counts beginnings: what was opened for an earlier one is closed. */
  #round = 0

  constructor(parts: LabParts, kind: LabSubject) {
    this.#parts = parts
    this.#unfollow = parts.otherBenches.follow(this)
    this.epochs = Math.min(this.base.epochs, mostEpochsAtFirst)
    this.choose(kind)
  }

  /** Tries something else, with the values proposed for it. */
  choose(kind: LabSubject): void {
    this.#closeNetworks()
    this.kind = kind
    this.isRateFitted = this.subject.rates === 'first'
    this.rows = this.subject.propose(this.base).map((value) => ({ value, network: null }))
  }

  change(row: Row, value: LabValue): void {
    this.#replace(row, [{ value, network: null }])
  }

  remove(row: Row): void {
    this.#replace(row, [])
  }

  add(): void {
    const value = this.#nextValue()
    if (value !== null) this.rows = [...this.rows, { value, network: null }]
  }

  get canAdd(): boolean {
    return this.rows.length < mostNetworks && this.#nextValue() !== null
  }

  /** The settings that a network with this value has. */
  settingsWith(value: LabValue): Settings {
    const { subject, base, epochs, isRateFitted } = this
    const change = { ...subject.change(base, value), epochs }
    const { settings } = fitChange(base, change)
    return isRateFitted && subject.rates !== 'none'
      ? { ...settings, learningRate: recommendedRate(settings) }
      : settings
  }

  verdictOf(network: LabNetwork): Verdict {
    const others = this.networks.filter((each) => each !== network).map(({ course }) => course)
    return judgeCourse(network.course, others, this.kind)
  }

  /** Trains a network for each value, all at the same time, from random weights. */
  async begin(): Promise<void> {
    if (this.isBusy || this.problem !== null) return
    this.#closeNetworks()
    const round = this.#round
    const { ask, askQuietly, network } = this.#parts
    const { isKept: isRecorded, rows } = this
    this.isBeginning = true
    const opened: LabNetwork[] = []
    for (const { value } of rows) {
      const state = await ask('openBench', { from: { settings: this.settingsWith(value) }, isRecorded })
      if (state) opened.push(new LabNetwork({ askQuietly, readInput: () => network.input, value, state }))
      if (state && round === this.#round) continue
      // The lab was left meanwhile, or there is no memory for so many.
      for (const each of opened) void askQuietly('closeBench', { bench: each.bench })
      if (round === this.#round) this.isBeginning = false
      return
    }
    this.rows = opened.map((each) => ({ value: each.value, network: each }))
    this.#areRecorded = isRecorded
    await Promise.all(opened.map(({ bench }) => ask('start', { bench })))
    if (round === this.#round) this.isBeginning = false
  }

  /** Ends all runs; what was learnt so far stays. */
  async stop(): Promise<void> {
    await Promise.all(this.networks.map(({ bench }) => this.#parts.askQuietly('stop', { bench })))
  }

  /** Gives the workbench this value; a network that is in use there stays where the value does not need a new one. */
  async use({ value, settings }: LabNetwork): Promise<void> {
    const { form, network } = this.#parts
    const change = this.#changeOf(value, settings)
    if (network.isShipped) await form.startOverWith({ ...this.base, ...change })
    else if (this.kind === 'learningRate') await form.setLearningRate(value as number)
    else await form.configure(change)
  }

  /** Whether the workbench has this value. */
  isInUse({ value, settings }: LabNetwork): boolean {
    const { form, network } = this.#parts
    const change = this.#changeOf(value, settings)
    return (
      !network.isShipped && Object.entries(change).every(([name, each]) => dequal(form.draft[name as 'hidden'], each))
    )
  }

  /** The drawing, or what lies before the network in its place, is another. */
  readDrawing(): void {
    for (const network of this.networks) void network.read()
  }

  /** The engine is gone, and the networks with it. */
  forget(): void {
    this.#round++
    this.isBeginning = false
    this.rows = this.rows.map(({ value }) => ({ value, network: null }))
  }

  close(): void {
    this.#closeNetworks()
    this.#unfollow()
  }

  takeState(state: State): void {
    this.#find(state.bench)?.take(state)
  }

  takeProgress(progress: Progress): void {
    this.#find(progress.bench)?.takeProgress(progress)
  }

  takeFailure(failure: Failure): void {
    // That a network diverged is a result.
    if (failure.code !== 'diverged' && this.#find(failure.bench)) this.#parts.report(failure)
  }

  #areRecorded = false

  #find(bench: string): LabNetwork | undefined {
    return this.networks.find((network) => network.bench === bench)
  }

  #replace(row: Row, by: readonly Row[]): void {
    if (row.network) void this.#parts.askQuietly('closeBench', { bench: row.network.bench })
    this.rows = this.rows.flatMap((each) => (each === row ? by : [each]))
  }

  #closeNetworks(): void {
    const { askQuietly } = this.#parts
    const { networks } = this
    const isStopped = this.#areRecorded
    this.forget()
    for (const { bench, isOver } of networks) {
      // A recorded run is over when it is closed, and does not wait to be resumed.
      if (isStopped && !isOver) void askQuietly('stop', { bench })
      void askQuietly('closeBench', { bench })
    }
  }

  #changeOf(value: LabValue, { learningRate, output }: Settings): Partial<Settings> {
    const { subject, base, kind } = this
    const isRateTried = this.networks.some((each) => each.settings.learningRate !== learningRate)
    return {
      ...subject.change(base, value),
      ...(kind === 'cost' && { output }),
      ...(kind !== 'learningRate' && isRateTried && { learningRate }),
    }
  }

  #nextValue(): LabValue | null {
    const { names, next } = this.subject
    const values = this.rows.map(({ value }) => value)
    if (names) return Object.keys(names).find((name) => !values.includes(name)) ?? null
    const numbers = values.filter((value) => typeof value === 'number' && Number.isFinite(value)) as number[]
    return numbers.length === 0 ? null : next(numbers)
  }

  #findProblem(): string | null {
    const { rows, subject } = this
    if (this.base.hidden.length === 0 && (this.kind === 'activation' || this.kind === 'width')) {
      return t('problem-no-layer')
    }
    if (rows.length < fewestNetworks) return t('problem-too-few', { fewest: fewestNetworks })
    const values = rows.map(({ value }) => value)
    const twice = values.find((value, place) => values.indexOf(value) !== place)
    if (twice !== undefined) return t('problem-twice', { value: describeLabValue(subject, twice) })
    for (const value of values) {
      const [problem] = findProblems(this.settingsWith(value))
      if (problem) {
        const { message, remedy } = tellFailure(problem)
        return `${message} ${remedy}`
      }
    }
    return null
  }
}
