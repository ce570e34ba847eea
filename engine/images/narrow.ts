/** How much of an image is narrow, as strokes are. */
import type { GreyImage } from './grey-image.ts'
import { close } from './morphology.ts'

/**
 * The contrast of what is darker and of what is lighter than its ground, and narrower than this share of the shorter side: the sum over all pixels of
 * the difference to this power. A higher one counts what is plain, and less what is everywhere.
 */
export function measureNarrow(
  { grey, width, height }: GreyImage,
  share: number,
  power: number,
): { readonly dark: number; readonly light: number } {
  const radius = Math.max(1, Math.round((share / 2) * Math.min(width, height)))
  const sumOf = (values: Float32Array) => {
    const closed = close({ values, width, height }, radius)
    return values.reduce((sum, value, pixel) => sum + (closed[pixel]! - value) ** power, 0)
  }
  return { dark: sumOf(grey), light: sumOf(grey.map((level) => 1 - level)) }
}
