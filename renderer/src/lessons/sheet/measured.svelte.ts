/**
 * What a lesson's experiment knows of the present network, without anybody doing the lesson: what it knows from the start, and what the person has
 * brought it to before. Nothing that happens here is kept.
 */
import type { Ask } from '#page/session/ask.ts'
import type { Connection } from '#page/session/connection.svelte.ts'
import type { Network } from '#page/session/network.svelte.ts'
import { LessonBench } from '#page/lessons/bench.svelte.ts'
import type { Experiment, Facts } from '#page/lessons/experiments/experiment.ts'
import { experimentOf } from '#page/lessons/experiments/experiments.ts'
import type { Lesson } from '#page/lessons/format/lesson.ts'
import type { Progress } from '#page/lessons/progress.svelte.ts'
import { t } from '#words/en/lab-sheets.ts'

type Session = { readonly connection: Connection; readonly network: Network }

export class Measured {
  readonly #bench: LessonBench
  #experiment = $state.raw<Experiment | null>(null)
  #isClosed = false

  constructor(session: Session, lesson: Lesson, progress: Progress) {
    this.#bench = new LessonBench(session.connection.ask)
    void this.#begin(session, lesson, progress)
  }

  /** None until the network is there. */
  get facts(): Facts {
    return this.#experiment?.facts ?? {}
  }

  /** How far it is, in words; empty once it is there. */
  get status(): string {
    if (this.#experiment) return ''
    if (this.#bench.status === 'failed') return t('network-failed')
    return this.#bench.status === 'training' ? t('network-training') : t('network-copying')
  }

  /** The experiment has begun. What it knows may still grow. */
  get hasBegun(): boolean {
    return this.#experiment !== null
  }

  close(): void {
    this.#isClosed = true
    this.#experiment?.close()
    this.#experiment = null
    this.#bench.close()
  }

  async #begin({ connection, network }: Session, lesson: Lesson, progress: Progress): Promise<void> {
    await this.#bench.open(lesson.network)
    const { opened } = this.#bench
    if (this.#isClosed || !opened) return
    const ask: Ask = (name, ...request) => (this.#isClosed ? Promise.resolve(null) : connection.ask(name, ...request))
    this.#experiment = experimentOf(lesson.experiment).begin({
      ask,
      bench: opened.bench,
      state: opened.state,
      input: () => network.input,
      inputs: progress.lesson(lesson.id).inputs,
      keep: () => undefined,
    })
  }
}
