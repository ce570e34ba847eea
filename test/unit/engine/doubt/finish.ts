import type { Work } from '#engine/basics/slicer.ts'

/** The result of work, done at one go. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
