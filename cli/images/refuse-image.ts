/** What is said of images that cannot be used. */
import { InklingError } from '#engine/contract/errors.ts'

/** Larger images are not read at all. */
export const mostMegapixels = 64

export function refuseImage(path: string, what: string, remedy: string, cause?: unknown): InklingError {
  return new InklingError('bad-input', `The image ${path} ${what}.`, remedy, { cause })
}

export function tooLarge(path: string, size: string, cause?: unknown): InklingError {
  return refuseImage(path, `is too large: ${size}`, `Give an image of at most ${mostMegapixels} megapixels.`, cause)
}
