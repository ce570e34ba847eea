/**
 * A data set's digits as the kernels read them: one word (u32) for each pixel that is not paper, its number · 256 + its level. About 150
 * words a digit, a fifth of the pixels. A digit is taken over when it is first needed, so that nobody waits for all of them.
 */
import { pixelCount } from '#engine/contract/pictures.ts'
import type { Digits } from '#engine/data/digits.ts'
import type { Region } from './heap.ts'

/** Words in a block of the shared memory: 1 MiB. */
const blockWords = 2 ** 18

export class DigitWords {
  readonly #region: Region
  readonly #digits: Digits
  /** Addresses of the first word of each digit and of the one after its last; 0 for a digit not taken over yet. */
  readonly #begins: Uint32Array
  readonly #ends: Uint32Array
  #block: Uint32Array = new Uint32Array(0)
  #blockStart = 0
  #filled = 0

  constructor(region: Region, digits: Digits) {
    this.#region = region
    this.#digits = digits
    this.#begins = new Uint32Array(digits.count)
    this.#ends = new Uint32Array(digits.count)
  }

  /** Writes where the words of a digit begin and end to `target[at]` and `target[at + 1]`. */
  locate(digit: number, target: Uint32Array, at: number): void {
    if (this.#begins[digit] === 0) this.#takeOver(digit)
    target[at] = this.#begins[digit]!
    target[at + 1] = this.#ends[digit]!
  }

  #takeOver(digit: number): void {
    if (this.#filled + pixelCount > this.#block.length) {
      this.#blockStart = this.#region.allocate(4 * blockWords)
      this.#block = this.#region.words(this.#blockStart, blockWords)
      this.#filled = 0
    }
    const { images } = this.#digits
    const start = digit * pixelCount
    const block = this.#block
    let filled = this.#filled
    this.#begins[digit] = this.#blockStart + 4 * filled
    for (let pixel = 0; pixel < pixelCount; pixel++) {
      const level = images[start + pixel]!
      if (level > 0) block[filled++] = (pixel << 8) | level
    }
    this.#filled = filled
    this.#ends[digit] = this.#blockStart + 4 * filled
  }

  /** Gives the memory back; no digit may be located afterwards. */
  close(): void {
    this.#region.close()
  }
}
