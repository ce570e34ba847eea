/** Scores a network on many samples, in parts between which other work may go on. */
import type { Samples } from '#engine/data/samples.ts'
import type { Computation } from '#engine/network/computation.ts'
import { createTally, type Tally } from '#engine/network/tally.ts'
import type { Work } from '#engine/basics/slicer.ts'

/** The tally of the samples that `indices` name. The weights must not change until the work is done. */
export function* evaluate(computation: Computation, samples: Samples, indices: Uint32Array): Work<Tally> {
  const tally = createTally()
  for (let from = 0; from < indices.length; from += computation.capacity) {
    computation.gather(samples, indices, from, Math.min(from + computation.capacity, indices.length))
    computation.forward()
    computation.score(tally)
    yield
  }
  return tally
}
