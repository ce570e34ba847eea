/** What is said of images that cannot be used; the other messages are in `resources/messages/en/cli-images.ftl`, too. */
import type { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-images.ts'

/** Larger images are not read at all: decoded they would take more than 300 MB. */
export const mostMegapixels = 24

/** `kind`: the format to save it in anew. */
export function damaged(image: string, kind: string, cause?: unknown): InklingError {
  return failure('bad-input', t, 'damaged', { image, kind }, { cause })
}

type Size = { readonly width: number; readonly height: number }

/** `most`: the megapixels of the largest image of its kind that is read. */
export function tooLarge(image: string, { width, height }: Size, most = mostMegapixels): InklingError {
  return failure('bad-input', t, 'too-large', {
    image,
    width: String(width),
    height: String(height),
    most: String(most),
  })
}
