/** How a network is looked at with digits: on the fastest backend that can, a slice at a time beside everything else. */
import type { Settings } from '#engine/contract/settings.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { chooseBackend, type ScoringComputation } from '#engine/network/computation.ts'
import { countNetworkParameters, type Network } from '#engine/network/network.ts'
import type { Shared } from './bench.ts'

/**
 * What `look` finds; undefined when the engine is closed meanwhile. `network` must not change until then: of one that may be trained, give a
 * copy. `atMost`: the most digits that are worth taking at once, such as all that there are. Throws `engine-lost`, and what `look` throws.
 */
export async function withComputation<Result>(
  { backends, slicer }: Pick<Shared, 'backends' | 'slicer'>,
  settings: Settings,
  network: Network,
  atMost: number,
  look: (computation: ScoringComputation) => Work<Result>,
): Promise<Result | undefined> {
  const backend = chooseBackend(backends, settings, 'evaluate')
  const capacity = backend.chooseCapacity(countNetworkParameters(network), atMost)
  const computation = backend.createComputation(network, settings.cost, capacity)
  try {
    return await slicer.start(look(computation)).done
  } finally {
    computation.close()
  }
}
