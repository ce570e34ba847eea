/** The person's network as a program: its text, the file it reads, and what it must print, measured by the engine on the same batch. */
import { layerSizes, defaultSettings } from '#engine/settings/settings.ts'
import type { BenchId } from '#engine/contract/bench-id.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { FactOf } from '#page/lessons/format/vocabulary.ts'
import { t } from '#words/en/lesson-code.ts'
import type { Experiment, Fact, Facts, Place } from './experiment.ts'
import { asCount, asDecimals, asNumber, decimalsFor } from './numbers.ts'
import { type Language, languages, type Plan, type Program, writeProgram } from './programs.ts'

/** Digits in the batch at most: the file shall stay small. */
const mostDigits = 64

export type Printed = { readonly first: number; readonly after: number }

export class Code implements Experiment {
  language = $state<Language>('python')
  /** The text of `start.json`; null until it has been written. */
  start = $state.raw<string | null>(null)
  printed = $state.raw<Printed | null>(null)
  isWriting = $state(false)
  #hasRun = $state(false)

  readonly #place: Place
  readonly #settings: Settings
  readonly plan: Plan
  /** Neurons of each layer, the pixels first. */
  readonly sizes: readonly number[]

  constructor(place: Place) {
    this.#place = place
    this.#settings = plain(place.state.settings)
    const { hidden, output, cost, learningRate } = this.#settings
    this.plan = { activations: [...hidden.map(({ activation }) => activation), output], cost, learningRate }
    this.sizes = layerSizes(this.#settings)
    this.language = languages[place.inputs['language']?.[0] ?? 0] ?? 'python'
    this.#hasRun = (place.inputs['run'] ?? []).length > 0
    if ((place.inputs['written'] ?? []).length > 0) void this.write()
  }

  readonly facts: Facts = $derived.by(() => this.#describe())

  get program(): Program {
    return writeProgram(this.language, this.plan)
  }

  get isReady(): boolean {
    return !this.isWriting
  }

  get inputs() {
    return {
      written: this.printed ? [1] : [],
      run: this.#hasRun ? [1] : [],
      language: [languages.indexOf(this.language)],
    }
  }

  /** Whether what it prints is shown. */
  get hasRun(): boolean {
    return this.#hasRun && this.printed !== null
  }

  /** What it prints, rounded as in texts: programs write a point in every language. */
  get output(): { readonly first: string; readonly after: string } | null {
    if (!this.printed) return null
    const { first, after } = this.printed
    const decimals = decimalsFor(after - first)
    return { first: first.toFixed(decimals), after: after.toFixed(decimals) }
  }

  isMet(condition: string): boolean {
    return condition === 'written' ? this.printed !== null : this.hasRun
  }

  forget(condition: string): void {
    if (condition === 'run') this.#hasRun = false
    else {
      this.printed = null
      this.start = null
    }
  }

  close(): void {}

  choose(language: Language): void {
    this.language = language
    this.#place.keep(this.inputs)
  }

  /** Writes the file that the program reads, and has the engine do what it does. */
  async write(): Promise<void> {
    if (this.isWriting) return
    this.isWriting = true
    const opened = await this.#place.ask('openBench', { from: { settings: this.#settings } })
    if (opened) {
      await this.#writeWith(opened.bench)
      void this.#place.ask('closeBench', { bench: opened.bench })
    }
    this.isWriting = false
    if (this.printed) this.#place.keep(this.inputs)
  }

  /** Shows what the engine made of the batch. */
  run(): void {
    this.#hasRun = true
    this.#place.keep(this.inputs)
  }

  async #writeWith(bench: BenchId): Promise<void> {
    const { ask } = this.#place
    const saved = await ask('save', { bench, format: 'json', waitAtMost: 0 })
    const stepped = saved && (await ask('step', { bench, unit: 'batch' }))
    const effect = stepped?.effect
    if (!saved || !effect?.digits) return
    const pixels: number[][] = []
    for (const index of effect.digits.index) {
      const digit = await ask('example', { bench, split: 'training', index })
      if (!digit) return
      // Grey levels are whole bytes: few digits say them.
      pixels.push([...digit.pixels].map((level) => Number(level.toFixed(9))))
    }
    const { layers } = JSON.parse(new TextDecoder().decode(saved.bytes)) as {
      layers: readonly { readonly weights: unknown; readonly biases: unknown }[]
    }
    this.start = JSON.stringify({
      layers: layers.map(({ weights, biases }) => ({ weights, biases })),
      pixels,
      labels: [...effect.digits.label],
    })
    this.printed = { first: effect.before.cost, after: effect.after.cost }
  }

  #describe(): Partial<Record<FactOf<'code'>, Fact>> {
    const { printed, plan } = this
    const guess = costOfGuess(plan)
    return {
      lines: asCount(writeProgram(this.language, plan).lines.filter(({ text }) => text !== '').length),
      guess: asNumber(guess),
      right: { value: 'right', text: t('right') },
      ...(printed && describePrinted(printed, guess)),
    }
  }
}

function describePrinted({ first, after }: Printed, guess: number): Partial<Record<FactOf<'code'>, Fact>> {
  const change = after - first
  const shown = (value: number) => asDecimals(value, decimalsFor(change))
  const near = first < guess / 5 ? 'small' : first > guess * 5 ? 'large' : 'guess'
  return {
    first: shown(first),
    after: shown(after),
    change: shown(change),
    'minus-change': shown(-change),
    share: asNumber(after / first),
    near: { value: near, text: t('near', { way: near }) },
  }
}

/** What the layers and the cost are, with plain gradient descent and nothing else. */
function plain({
  data,
  hidden,
  output,
  cost,
  initialiser,
  initialDeviation,
  learningRate,
  batchSize,
  seed,
}: Settings): Settings {
  return {
    ...defaultSettings,
    ...{ data, hidden, output, cost, initialiser, initialDeviation, learningRate, seed },
    optimiser: 'sgd',
    batchSize: Math.min(batchSize, mostDigits),
    epochs: 1,
  }
}

/** What a network pays that answers the same for every digit: a tenth each, halves, or nothing. */
function costOfGuess({ activations, cost }: Plan): number {
  const output = activations.at(-1)!
  const even = output === 'softmax' ? 0.1 : output === 'sigmoid' ? 0.5 : 0
  switch (cost) {
    case 'cross-entropy':
      return output === 'sigmoid' ? 10 * Math.LN2 : Math.log(10)
    case 'mean-squared-error':
      return ((1 - even) ** 2 + 9 * even ** 2) / 10
    case 'mean-absolute-error':
      return (1 - even + 9 * even) / 10
    case 'hinge':
      return 1
  }
}
