/**
 * The bench on which a lesson works: a copy of the person's network, so that theirs stays as it is, trains on, and is there when they come back.
 * Where a lesson needs a network that has learnt something and theirs has not, the copy sees the data once.
 */
import { type BenchId, mainBench } from '#engine/contract/bench-id.ts'
import type { State } from '#engine/contract/state.ts'
import { isUntrained } from '#host/training-action.ts'
import type { Ask } from '#page/session/ask.ts'
import type { Lesson } from '#page/lessons/format/lesson.ts'

export type Opened = {
  readonly bench: BenchId
  readonly state: State
  /** The copy was trained, theirs was not. */ readonly isTaught: boolean
}

export class LessonBench {
  status = $state<'opening' | 'training' | 'ready' | 'failed'>('opening')
  opened = $state.raw<Opened | null>(null)
  readonly #ask: Ask
  #isClosed = false
  #bench: BenchId | null = null

  constructor(ask: Ask) {
    this.#ask = ask
  }

  /** Opens it anew; what was open before is closed, unless its engine is gone with it. */
  async open(network: Lesson['network']): Promise<void> {
    this.status = 'opening'
    this.opened = null
    const own = await this.#ask('describe')
    const opened = own && (await this.#ask('openBench', { from: { weightsOf: mainBench } }))
    if (!own || !opened) return this.#fail()
    this.#bench = opened.bench
    if (this.#isClosed) return this.close()
    const isTaught = network === 'trained' && isUntrained({ origin: own.network.origin.kind, step: own.position.step })
    if (isTaught) {
      this.status = 'training'
      if (!(await this.#ask('step', { bench: opened.bench, unit: 'epoch' }))) return this.#fail()
      // It was left meanwhile, and its bench is gone.
      if (this.#isClosed) return
    }
    const state = await this.#ask('describe', { bench: opened.bench })
    if (!state) return this.#fail()
    if (this.#isClosed) return
    this.opened = { bench: opened.bench, state, isTaught }
    this.status = 'ready'
  }

  close(): void {
    this.#isClosed = true
    const bench = this.#bench
    this.#bench = null
    if (bench !== null) void this.#ask('closeBench', { bench })
  }

  #fail(): void {
    if (!this.#isClosed) this.status = 'failed'
  }
}
