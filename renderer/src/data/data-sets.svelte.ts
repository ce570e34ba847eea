/** What is in the sources of digits, as the dialog shows it: a part of the session. */
import type { DataDescription } from '#engine/contract/data.ts'
import type { Ask } from '#page/session/ask.ts'

export class DataSets {
  /** What has been told of each source so far, by its name. */
  details = $state.raw<Readonly<Record<string, DataDescription>>>({})

  readonly #ask: Ask

  constructor(ask: Ask) {
    this.#ask = ask
  }

  /** Asks for what is in each of these sources; it comes one after the other. */
  async describe(sources: readonly string[]): Promise<void> {
    for (const source of sources) {
      const description = await this.#ask('describeData', { source })
      // What went wrong has been told, and would go wrong with the next one too.
      if (!description) return
      this.details = { ...this.details, [source]: description }
    }
  }
}
