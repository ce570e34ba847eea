/** Work of lessons on the slicer, beside everything else. */
import type { Bench } from '#engine/bench/bench.ts'
import { engineLost, type Work } from '#engine/basics/slicer.ts'

/** The result of `steps`. Ends early, with `engine-lost`, when the bench is closed: nobody waits for it any more. Rejects with what `steps` throw. */
export async function work<Result>(bench: Bench, steps: Work<Result>): Promise<Result> {
  const result = await bench.shared.slicer.start(whileOpen(bench, steps)).done
  if (result === undefined) throw engineLost()
  return result
}

function* whileOpen<Result>(bench: Bench, steps: Work<Result>): Work<Result> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (bench.isClosed) throw engineLost()
    yield value
  }
}
