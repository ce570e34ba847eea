/** The sources of digits, as the dialog shows them, and what a person does with those of their own: a part of the session. */
import type { DataDescription } from '#engine/contract/data.ts'
import type { ErrorData } from '#engine/contract/errors.ts'
import type { DataSetDescription } from '#engine/contract/state.ts'
import type { Ask } from '#page/session/ask.ts'
import { Adding } from './adding.svelte.ts'
import { startReading, type StartReading } from './reading.ts'

export class DataSets {
  /** What has been told of each source so far, by its name. */
  details = $state.raw<Readonly<Record<string, DataDescription>>>({})
  /** What is wrong with the folder of added sets. */
  problems = $state.raw<readonly ErrorData[]>([])
  /** Whether sets can be added. */
  canAdd = $state(true)
  readonly adding: Adding

  readonly #ask: Ask
  /** The checksums of what has been asked for, by the names of the sources. */
  #asked: Readonly<Record<string, string | null>> = {}

  constructor(ask: Ask, read: StartReading = startReading) {
    this.#ask = ask
    this.adding = new Adding(ask, read)
  }

  /** Sees what other programs have added or removed; the state then says which sources there are. */
  async refresh(): Promise<void> {
    // What could not be described may be there now.
    this.#asked = Object.fromEntries(Object.entries(this.#asked).filter(([name]) => name in this.details))
    const list = await this.#ask('listDataSets')
    if (!list) return
    this.problems = list.problems
    this.canAdd = list.folder !== null
  }

  /** Asks for what is in each of these sources, unless it is known; it comes one after the other. */
  async describe(sources: readonly DataSetDescription[]): Promise<void> {
    const fresh = sources.filter(({ name, checksum }) => this.#asked[name] !== checksum)
    this.#asked = { ...this.#asked, ...Object.fromEntries(fresh.map(({ name, checksum }) => [name, checksum])) }
    for (const { name } of fresh) {
      const description = await this.#ask('describeData', { source: name })
      // What went wrong has been told, and would go wrong with the next one too.
      if (!description) return
      this.details = { ...this.details, [name]: description }
    }
  }

  /** False if that failed, which the person is told. */
  async remove(name: string): Promise<boolean> {
    return (await this.#ask('removeDataSet', { name })) !== null
  }
}
