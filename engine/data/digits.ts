/** Labelled digits in memory, as bytes: all that training, evaluation and examples read. */
import { pixelCount } from '#engine/contract/pictures.ts'

export type Digits = {
  readonly count: number
  /** [count] 0 to 9 */
  readonly labels: Uint8Array
  /** The pictures of all of them, in order. Parts are shared, so that digits of one source are in memory once, whatever they are put together with. */
  readonly parts: readonly Pictures[]
}

export type Pictures = {
  readonly count: number
  /** [count × 784] 0 (paper) to 255 (ink), row by row. */
  readonly images: Uint8Array
}

/** Digits of one part. */
export function toDigits(images: Uint8Array, labels: Uint8Array): Digits {
  return { count: labels.length, labels, parts: [{ count: labels.length, images }] }
}

/** The digits of several, one after the other; the pictures are not copied. */
export function joinDigits(all: readonly Digits[]): Digits {
  if (all.length === 1) return all[0]!
  const count = all.reduce((sum, digits) => sum + digits.count, 0)
  const labels = new Uint8Array(count)
  let start = 0
  for (const digits of all) {
    labels.set(digits.labels, start)
    start += digits.count
  }
  return { count, labels, parts: all.flatMap(({ parts }) => parts) }
}

/** The grey level of each byte, 0 to 1: what a network sees. A table, so that every reader rounds to 32 bits alike. */
export const greyLevels: Float32Array = Float32Array.from({ length: 256 }, (_, byte) => byte / 255)

/** [784] a view of one digit's bytes. */
export function imageOf({ parts }: Digits, index: number): Uint8Array {
  let place = index
  for (const { count, images } of parts) {
    if (place < count) return images.subarray(place * pixelCount, (place + 1) * pixelCount)
    place -= count
  }
  throw new RangeError(`There is no digit ${index}.`)
}

/** Writes the grey levels of one digit to `pixels`, from `offset` on. */
export function readPixels(digits: Digits, index: number, pixels: Float32Array | Float64Array, offset = 0): void {
  const image = imageOf(digits, index)
  for (let pixel = 0; pixel < pixelCount; pixel++) pixels[offset + pixel] = greyLevels[image[pixel]!]!
}
