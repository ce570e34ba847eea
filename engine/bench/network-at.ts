/** Which weights of a bench a question is about: those in use, or those of a moment of its run. */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/bench.ts'
import type { Network } from '#engine/network/network.ts'
import type { Bench } from './bench.ts'

/** With the updates behind them. Throws `bad-input` for a moment that is not kept. */
export function networkAt(
  { model }: Bench,
  at: number | undefined,
): { readonly network: Network; readonly step: number } {
  if (at === undefined) return { network: model.network, step: model.progression.step }
  const network = model.moments.find(at)
  if (network) return { network, step: at }
  throw failure('bad-input', t, 'moment-not-kept', { updates: String(at) })
}
