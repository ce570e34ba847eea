/** One network of the lab, on a bench of its own: its settings, its curves, how its run stands, and how it reads the drawing. */
import type { BenchId } from '#engine/contract/bench-id.ts'
import type { Finding } from '#engine/contract/outcome.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { State, Status } from '#engine/contract/state.ts'
import type { Columns, Progress } from '#engine/contract/training.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import { createCurves } from '#page/charts/curves.ts'
import type { Ask } from '#page/session/ask.ts'
import type { Input } from '#page/session/network.svelte.ts'
import type { LabValue } from './subjects.ts'
import type { Course, Score } from './verdict.ts'

/** What a network answers to the drawing. */
export type Answer = {
  readonly digit: number
  /** The activation of that output, where it is a share; null for sums as they are. */
  readonly certainty: number | null
}

/** While it trains, the drawing is read again after so many milliseconds. */
const readingInterval = 200

export type LabNetworkParts = {
  /** What is gone is no news. */
  readonly askQuietly: Ask
  readonly readInput: () => Input
  readonly value: LabValue
  /** As its bench was opened. */
  readonly state: State
}

export class LabNetwork {
  readonly bench: BenchId
  readonly value: LabValue
  readonly settings: Settings
  /** Of its run. */
  readonly epochs: number
  readonly curves = createCurves()
  /** Counts changes of `curves`, which itself is plain data. */
  revision = $state(0)
  status = $state<Status>('ready')
  /** The part of the run that is done, 0 to 1. */
  done = $state(0)
  answer = $state.raw<Answer | null>(null)
  /** Whole seconds from the beginning of the lab to now, or to the end of the run. */
  seconds = $state(0)
  #scores = $state.raw<readonly Score[]>([])
  #ending = $state.raw<Course['ending']>(null)
  #finding = $state.raw<Finding | null>(null)
  /** Updates in an epoch. */
  batches = 1

  readonly isOver = $derived(this.status === 'finished' || this.status === 'stopped')
  readonly course = $derived.by((): Course => ({
    learningRate: this.settings.learningRate,
    scores: this.#scores,
    ending: this.#ending,
    isOver: this.isOver,
    finding: this.#finding,
  }))

  readonly #parts: LabNetworkParts
  readonly #begun = performance.now()
  #readAt = -Infinity

  constructor(parts: LabNetworkParts) {
    this.#parts = parts
    const { value, state } = parts
    this.value = value
    this.bench = state.bench
    this.settings = state.settings
    this.epochs = state.settings.epochs
    this.batches = Math.max(1, state.position.batches)
  }

  take({ status, ending, position, done }: State): void {
    const wasOver = this.isOver
    this.status = status
    this.#ending = ending
    this.done = done
    this.batches = Math.max(1, position.batches)
    if (!this.isOver || wasOver) return
    this.#countSeconds()
    void this.read()
    void this.#find()
  }

  takeProgress({ training, validation, learningRates, done, position }: Progress): void {
    this.batches = Math.max(1, position.batches)
    this.curves.append({ training, validation, learningRates })
    this.revision++
    this.done = done
    if (!this.isOver) this.#countSeconds()
    if (validation.step.length > 0) this.#scores = [...this.#scores, ...scoresOf(validation, this.batches)]
    const now = performance.now()
    if (now - this.#readAt < readingInterval) return
    this.#readAt = now
    void this.read()
  }

  /** Has the network read what lies before the person’s own. */
  readonly read = oneAtATime(async () => {
    const input = this.#parts.readInput()
    if (input.kind === 'none') {
      this.answer = null
      return
    }
    const isDrawn = input.kind === 'drawing' && input.isDrawn
    const prediction = await this.#parts.askQuietly('predict', { bench: this.bench, pixels: input.pixels, isDrawn })
    if (!prediction || this.#parts.readInput().kind === 'none') return
    const { digit, layers } = prediction
    const isShare = this.settings.output !== 'linear'
    this.answer = { digit, certainty: isShare ? layers.at(-1)!.activations[digit]! : null }
  })

  async #find(): Promise<void> {
    const outcome = await this.#parts.askQuietly('describeOutcome', { bench: this.bench, seeksCure: false })
    this.#finding = outcome?.finding ?? null
  }

  #countSeconds(): void {
    this.seconds = Math.round((performance.now() - this.#begun) / 1000)
  }
}

function scoresOf({ step, cost, accuracy }: Columns, batches: number): readonly Score[] {
  return Array.from(step, (updates, point) => ({
    epochs: updates / batches,
    cost: cost[point]!,
    accuracy: accuracy[point]!,
  }))
}
