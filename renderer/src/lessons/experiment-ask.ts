/** What an experiment asks of the engine, as long as it is shown: when it is left, the benches that it has opened are closed, and with them what is computed on them. */
import type { BenchId } from '#engine/contract/bench-id.ts'
import type { Ask } from '#page/session/ask.ts'
import type { Connection } from '#page/session/connection.svelte.ts'

export class ExperimentAsk {
  readonly #connection: Pick<Connection, 'askWhile' | 'askQuietly'>
  readonly #opened = new Set<BenchId>()
  #isOpen = true

  constructor(connection: Pick<Connection, 'askWhile' | 'askQuietly'>) {
    this.#connection = connection
  }

  /** After `close` every answer is null, and nothing is told of what fails then. */
  readonly ask: Ask = async (name, ...request) => {
    if (!this.#isOpen) return null
    // The map of commands says which request and reply belong to a name; TypeScript cannot see it through the type parameter.
    if (name === 'closeBench') this.#opened.delete((request[0] as { readonly bench: BenchId }).bench)
    const reply = await this.#connection.askWhile(() => this.#isOpen)(name, ...request)
    if (name === 'openBench' && reply) this.#note((reply as { readonly bench: BenchId }).bench)
    return reply
  }

  close(): void {
    this.#isOpen = false
    for (const bench of this.#opened) this.#give(bench)
    this.#opened.clear()
  }

  #note(bench: BenchId): void {
    if (this.#isOpen) this.#opened.add(bench)
    else this.#give(bench)
  }

  #give(bench: BenchId): void {
    void this.#connection.askQuietly('closeBench', { bench })
  }
}
