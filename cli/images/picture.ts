/** From an image file to the 784 grey levels that a network sees. */
import { InklingError } from '#engine/contract/errors.ts'
import { digitizeImage } from '#engine/images/image.ts'
import { readImage } from './image-file.ts'

/**
 * @returns [784] grey levels 0 (paper) to 1 (ink), row by row
 * Throws `bad-input`, naming the file.
 */
export async function readPicture(path: string): Promise<Float32Array> {
  const pixels = digitizeImage(await readImage(path))
  if (pixels) return pixels
  throw new InklingError(
    'bad-input',
    `The image ${path} shows no digit.`,
    'Give an image of one digit that stands out from its ground.',
  )
}
