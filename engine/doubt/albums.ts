/** The albums of an engine: one for each data set and seed in use, made when it is first needed and shared by all benches. */
import type { Settings } from '#engine/contract/settings.ts'
import { describeDataSet, type DataSets } from '#engine/data/data-sets.ts'
import type { Digits } from '#engine/data/digits.ts'
import { splitSamples } from '#engine/data/split.ts'
import type { Slicer } from '#engine/basics/slicer.ts'
import { makeAlbum, type Album } from './album.ts'

/** An album in use, with the digits it points at. */
export type OpenAlbum = { readonly digits: Digits; readonly album: Album }

type Entry = { readonly done: Promise<OpenAlbum | undefined>; open?: OpenAlbum }

/** Albums that are kept; each takes a few megabytes. */
const mostAlbums = 4

export class Albums {
  readonly #dataSets: DataSets
  readonly #slicer: Slicer
  /** Those used last come last. */
  readonly #entries = new Map<string, Entry>()

  constructor({ dataSets, slicer }: { readonly dataSets: DataSets; readonly slicer: Slicer }) {
    this.#dataSets = dataSets
    this.#slicer = slicer
  }

  /** The album for such settings if it is there. */
  find(settings: Settings): OpenAlbum | undefined {
    return this.#entries.get(keyOf(settings))?.open
  }

  /** Makes the album for such settings, once; undefined when the engine is closed meanwhile. Throws `bad-data`. */
  open(settings: Settings): Promise<OpenAlbum | undefined> {
    const key = keyOf(settings)
    const known = this.#entries.get(key)
    const entry = known ?? { done: this.#make(settings) }
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    if (known) return known.done
    for (const oldest of this.#entries.keys()) if (this.#entries.size > mostAlbums) this.#entries.delete(oldest)
    entry.done.then(
      (open) => {
        if (open) entry.open = open
      },
      () => {
        // Data that could not be read is tried again the next time.
        if (this.#entries.get(key) === entry) this.#entries.delete(key)
      },
    )
    return entry.done
  }

  async #make({ data, seed }: Settings): Promise<OpenAlbum | undefined> {
    const digits = await this.#dataSets.loadTraining(data)
    const { training } = splitSamples(digits.count, describeDataSet(data).validation, seed)
    const album = await this.#slicer.start(makeAlbum(digits, training)).done
    return album && { digits, album }
  }
}

function keyOf({ data, seed }: Settings): string {
  return `${data} ${seed}`
}
