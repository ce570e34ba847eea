/** The score of the network on a part of the data. */
import type { Evaluation, Gallery, Split } from '#engine/contract/scoring.ts'
import type { Ask } from './ask.ts'
import type { Network } from './network.svelte.ts'

export class Scores {
  /** The newest score; null without one, and once the curves have begun anew. */
  evaluation = $state.raw<Evaluation | null>(null)
  /** Weight updates behind the network that was scored. */
  evaluatedAt = $state(0)
  isEvaluating = $state(false)

  readonly #ask: Ask
  readonly #network: Network

  constructor(ask: Ask, network: Network) {
    this.#ask = ask
    this.#network = network
  }

  async evaluate(split: Split): Promise<void> {
    this.isEvaluating = true
    this.evaluatedAt = this.#network.step
    this.evaluation = await this.#ask('evaluate', { split })
    this.isEvaluating = false
  }

  /** The digits of a cell of the newest score, as the network reads them now; null if that failed. */
  async look(cell: { readonly label: number; readonly answer: number }): Promise<Gallery | null> {
    const { evaluation } = this
    return evaluation && this.#ask('gallery', { split: evaluation.split, data: evaluation.data, ...cell })
  }

  forget(): void {
    this.evaluation = null
  }
}
