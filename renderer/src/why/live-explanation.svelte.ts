/** An explanation that keeps up with the drawing and with training for as long as somebody asks. */
import type { Explanation, ExplainRequest } from '#engine/contract/prediction.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'

export type Explain = (request: ExplainRequest) => Promise<Explanation | null>

export class LiveExplanation {
  /** The newest answer; null before the first, and while nothing is asked. */
  explanation = $state.raw<Explanation | null>(null)
  #request: ExplainRequest | null = null
  readonly #askNewest: () => Promise<void>

  /** `explain` gives null where there is no answer to be had. */
  constructor(explain: Explain) {
    this.#askNewest = oneAtATime(async () => {
      const request = this.#request
      if (!request) return
      const explanation = await explain(request)
      // What is no longer asked for must not come back.
      if (this.#request && explanation) this.explanation = explanation
    })
  }

  /** Asks for this from now on; null to ask for nothing. */
  ask(request: ExplainRequest | null): void {
    this.#request = request
    if (request) void this.#askNewest()
    else this.explanation = null
  }
}
