/**
 * Digits as the kernels read them: of each the pixels that are not paper, about 150 of them, a fifth of all, with three bytes each.
 * All are taken over at once, by a kernel: some tens of milliseconds for MNIST.
 */
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Digits, Pictures } from '#engine/data/digits.ts'
import type { Region } from './heap.ts'
import type { Kernels } from './kernels.ts'

const blockBytes = 2 ** 22
/** Digits that are taken over by one call, and the most bytes that they can need. */
const digitsAtOnce = 256
const mostBytes = digitsAtOnce * (3 * pixelCount + 2)
/** Address and length of a list. */
const entryBytes = 8

/** Where the kernels find digits. */
export class DigitLists {
  readonly #region: Region
  /** Addresses of the digits' places and of their labels. */
  readonly table: number
  readonly labels: number

  /** `partOf` gives the lists of each part of the digits. Throws a `RangeError` when the memory is full. */
  constructor(region: Region, { count, labels, parts }: Digits, partOf: (pictures: Pictures) => PictureLists) {
    this.#region = region
    this.table = region.allocate(entryBytes * count)
    this.labels = region.allocate(count)
    region.bytes(this.labels, count).set(labels)
    let start = this.table
    for (const pictures of parts) {
      const bytes = entryBytes * pictures.count
      region.bytes(start, bytes).set(region.bytes(partOf(pictures).table, bytes))
      start += bytes
    }
  }

  /** Gives the memory back; no digit may be read by them afterwards. */
  close(): void {
    this.#region.close()
  }
}

/** The pictures of a part, which several `DigitLists` may share. */
export class PictureLists {
  readonly #region: Region
  readonly table: number

  /** Throws a `RangeError` when the memory is full. */
  constructor(region: Region, kernels: Kernels, { count, images }: Pictures) {
    this.#region = region
    this.table = region.allocate(entryBytes * count)
    const staged = region.allocate(digitsAtOnce * pixelCount)
    let next = 0
    let end = 0
    for (let first = 0; first < count; first += digitsAtOnce) {
      const some = Math.min(digitsAtOnce, count - first)
      if (end - next < mostBytes) {
        next = region.allocate(blockBytes, false)
        end = next + blockBytes
      }
      const pictures = images.subarray(first * pixelCount, (first + some) * pixelCount)
      region.bytes(staged, pictures.length).set(pictures)
      next = kernels.takeOver(staged, some, next, this.table + entryBytes * first)
    }
  }

  close(): void {
    this.#region.close()
  }
}
