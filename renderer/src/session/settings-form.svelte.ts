/** Settings as they stand in the form; they go to the engine once nothing is wrong with them. */
import { dequal } from 'dequal'
import type { Settings } from '#engine/contract/settings.ts'
import type { State } from '#engine/contract/state.ts'
import { findProblems } from '#engine/settings/check.ts'
import { fitChange } from '#engine/settings/fitting.ts'
import { defaultSettings, needsNewNetwork } from '#engine/settings/settings.ts'
import { summarise } from '#page/files/share-words.ts'
import { t } from '#words/en/session.ts'
import type { Ask } from './ask.ts'
import type { Network } from './network.svelte.ts'
import type { Undo, WayBack } from './undo.svelte.ts'

export type SettingsFormParts = { readonly ask: Ask; readonly network: Network; readonly undo: Undo }

export class SettingsForm {
  draft = $state.raw<Settings>(defaultSettings)
  readonly problems = $derived(findProblems(this.draft))

  readonly #parts: SettingsFormParts
  /** Resolves when the engine has all changes up to now: what concerns the network as the form shows it waits for that. */
  settled: Promise<void> = Promise.resolve()
  /** Changes on their way to the engine. */
  #pending = 0

  constructor(parts: SettingsFormParts) {
    this.#parts = parts
  }

  /** Settings that came with another network stand in the form from now on. */
  adopt(settings: Settings): void {
    this.draft = settings
  }

  /** Settings from elsewhere (a file, another page) show in the form, unless the person is in the middle of an edit. */
  follow(before: State | null, { settings }: State): void {
    if (!before || (this.#pending === 0 && dequal(this.draft, before.settings))) this.draft = settings
  }

  /**
   * Changes settings in the form, and in the engine as soon as nothing is wrong with them. Others that do not go with the change set themselves
   * right, which the person is told.
   */
  async configure(change: Partial<Settings>): Promise<void> {
    const before = this.draft
    const { settings, notes } = fitChange(before, change)
    this.draft = settings
    if (this.problems.length > 0 || !this.#parts.network.state) return
    // One after another: what the person keeps on the way takes its time, and the newest change is to be the last.
    this.#pending++
    const sent = this.settled.then(() => this.#send(settings, notes, before)).finally(() => this.#pending--)
    this.settled = sent.catch(() => {})
    await sent
  }

  async #send(settings: Settings, notes: readonly string[], before: Settings): Promise<void> {
    const { network, undo } = this.#parts
    const isNew = network.state !== null && needsNewNetwork(network.state.settings, settings)
    const trained = isNew ? undo.rememberNetwork() : null
    const state = await network.configure(settings)
    if (!state) {
      // Refused, as when a run has begun meanwhile: what stands in the form is what the network has.
      if (network.state && dequal(this.draft, settings)) this.draft = network.state.settings
      return
    }
    // As the engine has it, and as every later state will.
    if (dequal(this.draft, settings)) this.draft = state.settings
    const message = trained ? t('settings-new-network') : ''
    if (notes.length > 0)
      undo.tell({ message: [...notes, message].join(' ').trim() }, trained ?? this.#wayBackTo(before))
    else if (trained) undo.tell({ message }, trained)
  }

  #wayBackTo(settings: Settings): WayBack {
    const go = async () => {
      this.draft = settings
      return (await this.#parts.network.configure(settings)) !== null
    }
    return { what: t('undo-settings'), go }
  }

  /** Changes the learning rate, during a run at once. */
  async setLearningRate(learningRate: number): Promise<void> {
    const { status } = this.#parts.network.state ?? {}
    if (status !== 'training' && status !== 'paused') return this.configure({ learningRate })
    this.draft = { ...this.draft, learningRate }
    if (this.problems.length === 0) await this.#parts.ask('setLearningRate', { learningRate })
  }

  /** Takes settings for a lesson: they begin at the random start even where the weights could be kept. */
  async startOverWith(settings: Settings): Promise<void> {
    await this.configure(settings)
    if (!this.#parts.network.untrained) await this.startOver()
  }

  /** Back to the random weights that the seed gives. */
  async startOver(): Promise<void> {
    const { network, undo } = this.#parts
    const wayBack = undo.rememberNetwork()
    if ((await network.reset()) && wayBack) {
      undo.tell({ message: t('random-start') }, wayBack)
    }
  }

  /** Takes the settings of a code. Whatever was there before, their random network is next, so that the run will be the same. */
  async takeShared(settings: Settings): Promise<void> {
    const { network, undo } = this.#parts
    const wayBack = undo.rememberNetworkOrSettings()
    if (await network.beginWith(settings)) undo.tell(describeTaken(settings), wayBack)
  }
}

export function describeTaken(settings: Settings): { readonly message: string } {
  return { message: t('settings-loaded', { settings: summarise(settings) }) }
}
