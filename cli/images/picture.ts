/** From an image file to what a network sees of it: 784 grey levels for each digit. */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-images.ts'
import { findDigits, type FoundDigit } from '#engine/images/image.ts'
import { readImage } from './image-file.ts'

/** The digits of an image, in reading order; at least one. Throws `bad-input`, naming the file. */
export async function readDigits(path: string): Promise<readonly FoundDigit[]> {
  const digits = findDigits(await readImage(path))
  if (digits.length > 0) return digits
  throw failure('bad-input', t, 'no-digit', { image: path })
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
  throw failure('bad-input', t, 'several-digits', { image: path, count: String(more.length + 1) })
}
