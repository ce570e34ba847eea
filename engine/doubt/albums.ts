/** The albums of an engine: one for each data set and seed in use, made when it is first needed and shared by all benches. */
import type { Settings } from '#engine/contract/settings.ts'
import type { DataSets } from '#engine/data/data-sets.ts'
import type { ChosenKernels } from '#engine/fast/kernels.ts'
import type { Slicer, Work } from '#engine/basics/slicer.ts'
import { makeAlbum, placeDigits, type Album } from './album.ts'
import type { Validation } from './calibration.ts'
import { readableDescriber, type Describer } from './describer.ts'
import { createFastDescriber } from './fast-describer.ts'

/** An album in use, with the digits that networks are examined by; it points at digits of the same data set. */
export type OpenAlbum = { readonly album: Album; readonly validation: Validation }

type Entry = { readonly done: Promise<OpenAlbum | undefined>; open?: OpenAlbum }

/** Albums that are kept; each takes a few megabytes. */
const mostAlbums = 4

export type AlbumsParts = {
  readonly dataSets: DataSets
  readonly slicer: Slicer
  /** Without them the readable loops describe the digits. */
  readonly kernels?: ChosenKernels | undefined
}

export class Albums {
  readonly #parts: AlbumsParts
  #describer: Describer | undefined
  /** Those used last come last. */
  readonly #entries = new Map<string, Entry>()

  constructor(parts: AlbumsParts) {
    this.#parts = parts
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
    const { dataSets, slicer, kernels } = this.#parts
    const { digits, split } = await dataSets.load(data, seed)
    const { training, validation } = split
    const describer = (this.#describer ??= kernels ? createFastDescriber(kernels) : readableDescriber)
    function* make(): Work<OpenAlbum> {
      // Each digit once, whatever the shares: the second nearest must be another one.
      const album = yield* makeAlbum(digits, Uint32Array.from(new Set(training)), describer)
      const places = yield* placeDigits(digits, validation, album.components, describer)
      return { album, validation: { digits, indices: validation, ...places } }
    }
    return slicer.start(make()).done
  }
}

function keyOf({ data, seed }: Settings): string {
  return `${data} ${seed}`
}
