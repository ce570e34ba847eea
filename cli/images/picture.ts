/** From an image file to what a network sees of it: 784 grey levels for each digit. */
import { InklingError } from '#engine/contract/errors.ts'
import { findDigits, type FoundDigit } from '#engine/images/image.ts'
import { readImage } from './image-file.ts'

/** The digits of an image, in reading order; at least one. Throws `bad-input`, naming the file. */
export async function readDigits(path: string): Promise<readonly FoundDigit[]> {
  const digits = findDigits(await readImage(path))
  if (digits.length > 0) return digits
  throw new InklingError(
    'bad-input',
    `The image ${path} shows no digit.`,
    'Give an image of digits that stand out from their ground.',
  )
}

/**
 * The one digit of an image.
 *
 * @returns [784] grey levels 0 (paper) to 1 (ink), row by row
 * Throws `bad-input`, naming the file, also where there are several digits.
 */
export async function readPicture(path: string): Promise<Float32Array> {
  const [digit, ...more] = await readDigits(path)
  if (more.length === 0) return digit!.pixels
  throw new InklingError(
    'bad-input',
    `The image ${path} shows ${more.length + 1} digits.`,
    'Cut it into images of one digit each.',
  )
}
