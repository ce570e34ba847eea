/** Benches beside the person's own: whoever opens some follows what the engine says of them. */
import type { State } from '#engine/contract/state.ts'
import type { Failure, Progress } from '#engine/contract/training.ts'

/** Is told of every bench but the main one, also of those that somebody else has opened. */
export type BenchFollower = {
  takeState(state: State): void
  takeProgress(progress: Progress): void
  takeFailure(failure: Failure): void
}

export class OtherBenches {
  readonly #followers = new Set<BenchFollower>()

  /** Returns what ends it. */
  follow(follower: BenchFollower): () => void {
    this.#followers.add(follower)
    return () => this.#followers.delete(follower)
  }

  takeState(state: State): void {
    for (const follower of this.#followers) follower.takeState(state)
  }

  takeProgress(progress: Progress): void {
    for (const follower of this.#followers) follower.takeProgress(progress)
  }

  takeFailure(failure: Failure): void {
    for (const follower of this.#followers) follower.takeFailure(failure)
  }
}
