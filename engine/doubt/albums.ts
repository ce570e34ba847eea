/**
 * The albums of an engine: for each choice of sources and seed in use one for pictures, of the digits that are trained on, and one for drawings, of the
 * pen digits too, whether they are trained on or not. They are made when they are first needed and shared by all benches.
 */
import type { Settings } from '#engine/contract/settings.ts'
import type { DataSets } from '#engine/data/data-sets.ts'
import { joinDigits, type Digits } from '#engine/data/digits.ts'
import type { Split } from '#engine/data/split.ts'
import type { ChosenKernels } from '#engine/fast/kernels.ts'
import type { Slicer, Work } from '#engine/basics/slicer.ts'
import { isBuiltIn, ownSource, sourcesOf, writeSources } from '#engine/settings/table/sources.ts'
import { describeDigits, largestAlbum, makeAlbum, makeDrawnAlbum, placeDigits, type Album } from './album.ts'
import type { Standard, Standards } from './calibration.ts'
import { readableDescriber, type Describer } from './describer.ts'
import { createFastDescriber } from './fast-describer.ts'
import { PictureBook } from './picture-book.ts'

/** Albums in use, with the digits that networks are examined by. Both point at `digits`. */
export type OpenAlbums = Standards & { readonly digits: Digits }

/** An album of pictures of which at least one page is there, and the digits it points at. */
export type OpenPage = { readonly digits: Digits; readonly album: Album }

/** The digits of albums, and which of them are for what. */
type Gathered = {
  readonly digits: Digits
  readonly validation: Uint32Array
  /** The pen digits, of which those to train on are for the album of drawings. */
  readonly drawn: Split
  /** The digits of the album of drawings; those of pictures are among them, or the first of them. */
  readonly members: Uint32Array
  readonly pictured: Uint32Array
  readonly isOfDigits: boolean
}

type Entry = { readonly done: Promise<OpenAlbums | undefined>; open?: OpenAlbums }

/** Albums that are kept; each takes about ten megabytes. */
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
  /** Of the settings for which a page was asked last. */
  #book: { readonly key: string; readonly book: Promise<PictureBook> } | undefined

  constructor(parts: AlbumsParts) {
    this.#parts = parts
  }

  /** The album for such settings if it is there. */
  find(settings: Settings): OpenAlbums | undefined {
    return this.#entries.get(this.#keyOf(settings))?.open
  }

  /** Makes the album for such settings, once; undefined when the engine is closed meanwhile. Throws `bad-data`. */
  open(settings: Settings): Promise<OpenAlbums | undefined> {
    const key = this.#keyOf(settings)
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

  #keyOf({ data, seed }: Settings): string {
    return `${this.#parts.dataSets.identify(data)} ${seed}`
  }

  /** An album of pictures that has at least the page of one class: of the whole album if that is there or being made. Throws `bad-data`. */
  async openPage(settings: Settings, label: number): Promise<OpenPage | undefined> {
    const key = this.#keyOf(settings)
    if (this.#entries.has(key)) {
      const open = await this.open(settings)
      return open && { digits: open.digits, album: open.pictures.album }
    }
    const known = this.#book
    const book = known?.key === key ? known.book : this.#beginBook(settings)
    this.#book = { key, book }
    const opened = await book
    const album = await this.#parts.slicer.start(opened.open(label)).done
    return album && { digits: opened.digits, album }
  }

  async #beginBook(settings: Settings): Promise<PictureBook> {
    const { digits, pictured } = await this.#gather(settings)
    return new PictureBook(digits, pictured, this.#describe())
  }

  #describe(): Describer {
    const { kernels } = this.#parts
    return (this.#describer ??= kernels ? createFastDescriber(kernels) : readableDescriber)
  }

  async #gather({ data, seed }: Settings): Promise<Gathered> {
    const { dataSets } = this.#parts
    const chosen = sourcesOf(data)
    const others = chosen.filter(({ name }) => name !== 'pen')
    const [scanned, pen] = await Promise.all([
      dataSets.load(others.length > 0 ? writeSources(others) : data, seed),
      dataSets.load('pen', seed),
    ])
    const drawn = moveBy(pen.split, scanned.digits.count)
    // Each digit once, whatever the shares: the second nearest must be another one.
    const written = takeDistinct(scanned.split.training, scanned.digits.count, largestAlbum)
    const members = new Uint32Array([...(others.length > 0 ? written : []), ...drawn.training])
    const isLearnt = others.length > 0 && others.length < chosen.length
    return {
      digits: joinDigits([scanned.digits, pen.digits]),
      validation: scanned.split.validation,
      drawn,
      members,
      pictured: isLearnt ? members : written,
      isOfDigits: chosen.some(({ name }) => isBuiltIn(name) || name === ownSource),
    }
  }

  async #make(settings: Settings): Promise<OpenAlbums | undefined> {
    const { digits, validation, drawn, members, pictured, isOfDigits } = await this.#gather(settings)
    const describer = this.#describe()
    function* examine(album: Album, indices: Uint32Array): Work<Standard> {
      const places = yield* placeDigits(digits, indices, album.components, describer)
      return { album, validation: { digits, indices, ...places } }
    }
    function* make(): Work<OpenAlbums> {
      const features = yield* describeDigits(digits, members, describer)
      const pictures = yield* examine(yield* makeAlbum(digits, pictured, describer, features), validation)
      if (!isOfDigits) return { digits, pictures, drawings: null }
      const ofDrawings = yield* makeDrawnAlbum(digits, members, drawn.training.length, describer, features)
      return { digits, pictures, drawings: yield* examine(ofDrawings, drawn.validation) }
    }
    return this.#parts.slicer.start(make()).done
  }
}

/** The first `most` of the indices, each once. They are below `count`. */
function takeDistinct(indices: Uint32Array, count: number, most: number): Uint32Array {
  const isTaken = new Uint8Array(count)
  const taken = new Uint32Array(Math.min(most, indices.length))
  let size = 0
  for (let place = 0; place < indices.length && size < most; place++) {
    const index = indices[place]!
    if (isTaken[index]) continue
    isTaken[index] = 1
    taken[size++] = index
  }
  return taken.slice(0, size)
}

/** The parts of digits that stand behind `count` others. */
function moveBy({ training, validation }: Split, count: number): Split {
  return { training: training.map((index) => index + count), validation: validation.map((index) => index + count) }
}
