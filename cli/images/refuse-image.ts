/** What is said of images that cannot be used. */
import { InklingError } from '#engine/contract/errors.ts'

/** Larger images are not read at all: decoded they would take more than 300 MB. */
export const mostMegapixels = 24

export function refuseImage(path: string, what: string, remedy: string, cause?: unknown): InklingError {
  return new InklingError('bad-input', `The image ${path} ${what}.`, remedy, { cause })
}

export function damaged(path: string, kind: string, cause?: unknown): InklingError {
  return refuseImage(path, 'is damaged', `Copy it again, or save it anew as ${kind}.`, cause)
}

/** `most`: the megapixels of the largest image of its kind that is read. */
export function tooLarge(path: string, size: string, most = mostMegapixels): InklingError {
  return refuseImage(path, `is too large: ${size}`, `Give an image of at most ${most} megapixels.`)
}
