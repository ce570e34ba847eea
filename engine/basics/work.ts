/** Long work in steps, as the slicer does it, and as whoever need not wait for anything else does it at once. It knows no Node: the page reads files, too. */

export type Work<Result> = Generator<Elsewhere | void, Result>

/** Yielded by work that has something done by another thread, and can do nothing until that is ready. */
export type Elsewhere = { isReady(): boolean }

/** The result of work that has nobody to give way to, and nothing done elsewhere. */
export function runAtOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
