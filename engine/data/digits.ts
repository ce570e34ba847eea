/** Labelled digits in memory, as bytes: all that training, evaluation and examples read. */
import { pixelCount } from '#engine/contract/pictures.ts'

export type Digits = {
  readonly count: number
  /** [count × 784] 0 (paper) to 255 (ink), row by row. */
  readonly images: Uint8Array
  /** [count] 0 to 9 */
  readonly labels: Uint8Array
}

/** The grey level of each byte, 0 to 1: what a network sees. A table, so that every reader rounds to 32 bits alike. */
export const greyLevels: Float32Array = Float32Array.from({ length: 256 }, (_, byte) => byte / 255)

/** Writes the grey levels of one digit to `pixels`, from `offset` on. */
export function readPixels(digits: Digits, index: number, pixels: Float32Array | Float64Array, offset = 0): void {
  const start = index * pixelCount
  for (let pixel = 0; pixel < pixelCount; pixel++) pixels[offset + pixel] = greyLevels[digits.images[start + pixel]!]!
}
