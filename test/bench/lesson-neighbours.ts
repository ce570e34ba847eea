/** The nearest neighbours as the engine finds them, against comparing one pair of digits after the other. */
import { createRandom, nextBelow } from '#engine/basics/random.ts'
import { runAtOnce } from '#engine/basics/work.ts'
import { readConventionally } from '#engine/lessons/conventional.ts'
import type { ByteSample } from '#engine/lessons/sample.ts'
import { scorePlainly } from '#test/unit/engine/lessons/plain-neighbours.ts'
import { median } from './rounds.ts'

export type Comparison = {
  readonly learnt: number
  readonly read: number
  /** How many times as fast: the median of three rounds. */
  readonly times: number
  readonly isSame: boolean
}

/** On made-up digits, of whose pixels about a fifth are inked. */
export function compareNeighbours(): Comparison {
  const [learnt, read] = [madeUp(10_000, 1), madeUp(50, 2)]
  let isSame = true
  const ratios: number[] = []
  // The first round is for the compilers.
  for (let round = 0; round < 4; round++) {
    const start = performance.now()
    const plain = scorePlainly(learnt, read)
    const between = performance.now()
    const { accuracy } = runAtOnce(readConventionally('nearest-neighbours', learnt, read))
    if (round > 0) ratios.push((between - start) / (performance.now() - between))
    isSame &&= accuracy === plain
  }
  return { learnt: learnt.count, read: read.count, times: median(ratios), isSame }
}

function madeUp(count: number, index: number): ByteSample {
  const random = createRandom(1, 'samples', index)
  const pixels = Uint8Array.from({ length: count * 784 }, () =>
    nextBelow(random, 5) === 0 ? nextBelow(random, 256) : 0,
  )
  return { count, pixels, labels: Uint8Array.from({ length: count }, () => nextBelow(random, 10)) }
}
