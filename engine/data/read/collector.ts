/** Puts digits together as they are read, one by one, until there are as many as a set may have. */
import { mostDigits } from '#engine/contract/data.ts'
import type { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import { t } from '#words/en/digit-files.ts'
import type { LeftOut } from './data-files.ts'

export class Collector {
  #images = new Uint8Array(256 * pixelCount)
  #labels = new Uint16Array(256)
  #count = 0
  /** Of each digit its number in the file that it is from: a row, a place. */
  #numbers = new Uint32Array(256)
  readonly #names: { readonly from: number; readonly name: (number: number) => string }[] = []
  readonly leftOut: LeftOut[] = []

  get count(): number {
    return this.#count
  }

  /** [count × 784], a view. */
  get images(): Uint8Array {
    return this.#images.subarray(0, this.#count * pixelCount)
  }

  /** [count] as they were found, whatever they are; a view. */
  get labels(): Uint16Array {
    return this.#labels.subarray(0, this.#count)
  }

  /** Names the digits from the next one on, by their numbers. */
  name(name: (number: number) => string): void {
    this.#names.push({ from: this.#count, name })
  }

  nameOf(index: number): string {
    return this.#names.findLast(({ from }) => from <= index)!.name(this.#numbers[index]!)
  }

  /** Throws `bad-data` for one digit too many. */
  add(image: ArrayLike<number>, label: number, number: number): void {
    if (this.#count === mostDigits) {
      throw failure('bad-data', t, 'too-many-digits', { most: String(mostDigits) })
    }
    if (this.#count === this.#labels.length) this.#grow()
    this.#images.set(image, this.#count * pixelCount)
    this.#numbers[this.#count] = number
    this.#labels[this.#count++] = label
  }

  /** Puts a digit in the place of an earlier one. */
  move(from: number, to: number): void {
    this.#images.copyWithin(to * pixelCount, from * pixelCount, (from + 1) * pixelCount)
    this.#labels[to] = this.#labels[from]!
  }

  /** `error`: what is wrong with it. `reason`: the same in a few words, which are the same for all with the same fault. */
  leaveOut(name: string, error: InklingError, reason: string): void {
    this.leftOut.push({ name, reason, error })
  }

  #grow(): void {
    const most = Math.min(mostDigits, 2 * this.#labels.length)
    const images = new Uint8Array(most * pixelCount)
    const [labels, numbers] = [new Uint16Array(most), new Uint32Array(most)]
    images.set(this.#images)
    labels.set(this.#labels)
    numbers.set(this.#numbers)
    this.#images = images
    this.#labels = labels
    this.#numbers = numbers
  }
}
