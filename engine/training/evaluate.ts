/** Scores a network on many digits, in parts between which other work may go on. */
import type { Digits } from '#engine/data/digits.ts'
import type { Computation } from '#engine/network/computation.ts'
import { createTally, type Tally } from '#engine/network/tally.ts'
import type { Work } from '#engine/basics/slicer.ts'

/** The tally of the digits that `indices` name. The weights must not change until the work is done. */
export function* evaluate(computation: Computation, digits: Digits, indices: Uint32Array): Work<Tally> {
  const tally = createTally()
  for (let from = 0; from < indices.length; from += computation.capacity) {
    computation.score(digits, indices, from, Math.min(from + computation.capacity, indices.length), tally)
    yield
  }
  return tally
}
