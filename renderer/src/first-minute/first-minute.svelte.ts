/** The first minute: a part of the session. It follows what happens, and has done what its chips say. */
import type { Settings } from '#engine/contract/settings.ts'
import type { Drawing } from '#page/drawing/drawing.svelte.ts'
import type { Network } from '#page/session/network.svelte.ts'
import type { Run } from '#page/session/run.svelte.ts'
import type { SettingsForm } from '#page/session/settings-form.svelte.ts'
import type { Why } from '#page/why/why.svelte.ts'
import { type Happening, type Step, stepAfter, type Trial, trials } from './steps.ts'
import { type Writing, writeSeven } from './write-seven.ts'

const storageKey = 'inkling.first-minute'

/** Updates after which a drawing that is read as before counts as learnt; before, it may be luck. */
const updatesUntilLearnt = 60
/** Milliseconds without a new line until a drawing counts as done. */
const rest = 900
/** Updates that are slow enough to be seen. */
const slowUpdates = 20
const slowUpdatesPerSecond = 6
/** What “learning rate × 20” multiplies by. */
const rateFactor = 20

export type FirstMinuteParts = {
  readonly drawing: Drawing
  readonly network: Network
  readonly run: Run
  readonly settings: SettingsForm
  readonly why: Why
  /** Remembers that it has been shown; without one it is never shown by itself. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null
}

export class FirstMinute {
  step = $state<Step>('off')
  /** What has not been tried yet. */
  left = $state.raw<readonly Trial[]>(trials)
  /** What the trained network read in the person's drawing; null before. */
  wasRead = $state<number | null>(null)

  readonly #parts: FirstMinuteParts
  #writing: Writing | null = null
  #trying = Promise.resolve()
  #resting: ReturnType<typeof setTimeout> | undefined
  /** Of the network that learnt to read the drawing: all that trials change, each of them one thing. */
  #learntWith: Pick<Settings, 'hidden' | 'learningRate'> | null = null

  constructor(parts: FirstMinuteParts) {
    this.#parts = parts
  }

  /** It has neither been shown nor left before. */
  get isNew(): boolean {
    const { storage } = this.#parts
    return storage !== null && storage.getItem(storageKey) === null
  }

  /** To be called with the small pretrained network in use. */
  begin(): void {
    this.close()
    this.left = trials
    this.wasRead = null
    this.#learntWith = null
    this.#take('begun')
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#writing = writeSeven(this.#parts.drawing, isStill)
  }

  /** The person wants no more of it. */
  leave(): void {
    this.#take('left')
  }

  close(): void {
    this.#writing?.stop()
    clearTimeout(this.#resting)
  }

  /** Looks at how things stand, whenever they have changed. */
  follow(): void {
    const { drawing, network, run } = this.#parts
    const { prediction, untrained, step } = network
    if (this.step === 'off') return
    const isOther = !untrained && !network.isShipped && (this.step === 'watch' || this.step === 'reset')
    if (isOther) return this.leave()
    // A run that has just begun has not changed the weights yet.
    if (untrained && !run.isUnderWay && this.step !== 'train') this.#take('forgotten')
    switch (this.step) {
      case 'watch': {
        void drawing.revision
        clearTimeout(this.#resting)
        const isOwn = network.input.kind === 'drawing' && !this.#writing?.isStillThere()
        if (isOwn && prediction) this.#resting = setTimeout(() => this.#noteReading(prediction.digit), rest)
        return
      }
      case 'train':
        if (run.isUnderWay) this.#take('training')
        return
      case 'learn': {
        const isRight = this.wasRead !== null && prediction?.digit === this.wasRead && step >= updatesUntilLearnt
        if (isRight || run.status === 'finished' || run.status === 'stopped') this.#take('learnt')
        return
      }
      default:
        return
    }
  }

  // What its chips do

  /** Random weights, under the same drawing. */
  async forget(): Promise<void> {
    await this.#parts.network.reset()
  }

  /** Slowly first, so that each update can be seen in the answer; then as fast as it goes. */
  async train(): Promise<void> {
    const { run } = this.#parts
    await run.setPace({ updatesPerSecond: slowUpdatesPerSecond, forUpdates: slowUpdates })
    await run.start()
  }

  /** One after the other, however fast chips are pressed. */
  try(trial: Trial): Promise<void> {
    this.left = this.left.filter((each) => each !== trial)
    this.#trying = this.#trying.then(() => this.#try(trial))
    return this.#trying
  }

  async #try(trial: Trial): Promise<void> {
    const { network, settings, why } = this.#parts
    const { learningRate } = this.#learntWith ?? settings.draft
    switch (trial) {
      case 'neuron': {
        const activations = network.prediction?.layers[0]?.activations
        why.neuron = { layer: 0, neuron: activations ? activations.indexOf(Math.max(...activations)) : 0 }
        break
      }
      case 'rate':
        await this.#trainWith({ learningRate: Number((learningRate * rateFactor).toPrecision(2)) })
        break
      case 'layer':
        await this.#trainWith({ hidden: [] })
        break
    }
  }

  /** From random weights, with one thing that is other than it was when the drawing was learnt. */
  async #trainWith(change: Partial<Settings>): Promise<void> {
    const { network, run, settings } = this.#parts
    await this.#endRun()
    await network.reset()
    await settings.configure({ ...this.#learntWith, ...change })
    await run.start()
  }

  async #endRun(): Promise<void> {
    if (this.#parts.run.isUnderWay) await this.#parts.run.stop()
  }

  #noteReading(digit: number): void {
    this.wasRead = digit
    this.#take('read')
  }

  #take(happening: Happening): void {
    this.step = stepAfter(this.step, happening)
    if (this.step === 'explore') {
      const { hidden, learningRate } = this.#parts.settings.draft
      this.#learntWith ??= { hidden, learningRate }
    }
    if (this.step === 'watch') return
    // It has been shown: whoever loads the page again wants to go on with their own.
    this.#writing?.stop()
    this.#parts.storage?.setItem(storageKey, 'done')
  }
}
