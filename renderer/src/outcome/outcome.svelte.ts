/** What is said of the run on the main bench, and the way to train again from the same start with what was said to change. */
import type { Cure, Outcome } from '#engine/contract/outcome.ts'
import type { State } from '#engine/contract/state.ts'
import { describeCure, describeFinding } from '#engine/settings/outcome-words.ts'
import type { Ask } from '#page/session/ask.ts'
import type { Network } from '#page/session/network.svelte.ts'
import type { Run } from '#page/session/run.svelte.ts'
import { t } from '#words/en/outcome.ts'

export type RunOutcomeParts = { readonly askQuietly: Ask; readonly network: Network; readonly run: Run }

export class RunOutcome {
  /** What was said last; null for nothing. */
  newest = $state.raw<Outcome | null>(null)
  /** Training again has been asked for, and has not begun. */
  isBeginning = $state(false)

  /** What happened, and why, in whole sentences. */
  readonly words = $derived(this.newest && describeFinding(this.newest.finding))
  /** What the button says that tries the cure; null without one. */
  readonly cureTitle = $derived.by(() => {
    const { state } = this.#parts.network
    const cure = this.newest?.cure
    if (!cure || !state) return null
    const change = describeCure(cure, state.settings)
    return beginsAlike(state) ? t('cure-same', { change }) : t('cure-random', { change })
  })
  /** Weights of a run that diverged to which it can go back: the updates behind them; null for none. */
  readonly lastGoodStep = $derived.by(() => {
    const ending = this.#parts.network.state?.ending
    return ending?.kind === 'diverged' && ending.lastGoodStep > 0 ? ending.lastGoodStep : null
  })

  /** What Train would go on from, where that is a network which has been trained; null where it begins anew. */
  readonly continued = $derived.by(() => {
    const { state } = this.#parts.network
    const { action } = this.#parts.run
    if (!state || action !== 'train-more') return null
    return { fresh: beginsAlike(state) ? t('fresh-same') : t('fresh-random') }
  })

  readonly #parts: RunOutcomeParts

  constructor(parts: RunOutcomeParts) {
    this.#parts = parts
  }

  take(outcome: Outcome | null): void {
    this.newest = outcome
  }

  /** Asks for what was said before the page was there. */
  async load(): Promise<void> {
    this.newest = await this.#parts.askQuietly('describeOutcome')
  }

  /** Trains from the random weights of the seed, with what the cure changes. */
  async tryCure(): Promise<void> {
    if (this.newest?.cure) await this.trainFresh(this.newest.cure)
  }

  /** Trains from the random weights of the seed; a run that is under way ends. The run before is under Runs. */
  async trainFresh(change: Cure = {}): Promise<void> {
    const { network, run } = this.#parts
    const settings = network.state?.settings
    if (!settings || this.isBeginning) return
    this.isBeginning = true
    try {
      if (run.isUnderWay) await run.stop()
      if (await network.beginWith({ ...settings, ...change })) await run.start()
    } finally {
      this.isBeginning = false
    }
  }

  /** After a run that diverged: its last good weights, with the learning rate that was found. */
  async recover(): Promise<void> {
    await this.#parts.network.recover(this.newest?.cure?.learningRate)
  }
}

/** The weights that the seed gives are where a random network began; others began with a file. */
function beginsAlike({ network }: State): boolean {
  return network.origin.kind === 'random'
}
