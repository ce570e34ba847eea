/**
 * The album of pictures, opened one class at a time: for a program that reads a picture or a few and ends. A page has the same bits as in the whole
 * album (`makeAlbum`), and takes a tenth of the time.
 */
import { classCount } from '#engine/contract/pictures.ts'
import type { Digits } from '#engine/data/digits.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { findAlbumComponents, placeDigits, type Album, type Page } from './album.ts'
import type { Describer } from './describer.ts'
import type { Components } from './principal-components.ts'

export class PictureBook {
  readonly digits: Digits
  readonly #members: Uint32Array
  readonly #describer: Describer
  #components: Components | undefined
  readonly #pages: (Page | undefined)[] = Array<undefined>(classCount).fill(undefined)

  /** `members` names the digits of the album. */
  constructor(digits: Digits, members: Uint32Array, describer: Describer) {
    this.digits = digits
    this.#members = members
    this.#describer = describer
  }

  /** An album that has the page of this class, and those that were opened before; the others are empty. */
  *open(label: number): Work<Album> {
    const components = (this.#components ??= yield* findAlbumComponents(this.digits, this.#members, this.#describer))
    if (!this.#pages[label]) {
      const indices = this.#members.filter((index) => this.digits.labels[index] === label)
      const { places } = yield* placeDigits(this.digits, indices, components, this.#describer)
      this.#pages[label] = { places, indices }
    }
    return { components, pages: this.#pages.map((page) => page ?? emptyPage) }
  }
}

const emptyPage: Page = { places: new Float32Array(0), indices: new Uint32Array(0) }
