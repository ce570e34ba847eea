/** Which weights of a bench a question is about: those in use, or those of a moment of its run. */
import { InklingError } from '#engine/contract/errors.ts'
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
  throw new InklingError(
    'bad-input',
    `The weights after ${at} updates are not kept.`,
    'Ask “listMoments” for those that are, or ask for the weights in use.',
  )
}
