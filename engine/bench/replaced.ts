/** The trained networks that others have replaced on a bench, whole, so that they can be brought back. */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/bench.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Status } from '#engine/contract/state.ts'
import { describeTraining, type Model } from '#engine/training/model.ts'

export type Replaced = { readonly model: Model; readonly settings: Settings; readonly status: Status }

/** The newest ones: each takes the memory of its weights, what the optimiser remembers, and its curves. */
const mostKept = 4

export class ReplacedNetworks {
  #kept: readonly (Replaced & { readonly generation: number })[] = []

  /** Random weights are not kept: their settings bring them back. */
  keep(generation: number, { model, settings, status }: Replaced): void {
    if (model.origin.kind === 'random' && describeTraining(model).steps === 0) return
    // The moments to look back at are large: only the newest has them.
    for (const each of this.#kept) each.model.moments.truncate(-1)
    // A run that was under way has ended with it.
    const atRest = status === 'training' || status === 'paused' ? 'stopped' : status
    this.#kept = [...this.#kept, { generation, model, settings, status: atRest }].slice(-mostKept)
  }

  /** No longer kept from now on. Throws `bad-input`. */
  take(generation: number): Replaced {
    const found = this.#kept.find((each) => each.generation === generation)
    if (!found) {
      throw failure('bad-input', t, 'network-not-kept')
    }
    this.#kept = this.#kept.filter((each) => each !== found)
    return found
  }
}
