/** Reads the digits of an image that the person has chosen or dropped. It is measured first; then the browser decodes it. */
import { failure } from '#engine/contract/failure.ts'
import { longestSide, toGrey } from '#engine/images/grey.ts'
import type { GreyImage } from '#engine/images/grey-image.ts'
import { findOtherKind, readImageHeader } from '#engine/images/header.ts'
import { findDigits, type FoundDigit } from '#engine/images/image.ts'
import { t } from '#words/en/image-files.ts'

export { placeOnSheet } from '#engine/images/image.ts'

/** Bytes of a file that is handed to the browser at all. */
const largestFile = 100 * 1024 * 1024
const mostPixels = 64_000_000

/** An image, perhaps at a smaller size, and its digits in reading order: at least one. */
export type FoundImage = { readonly image: GreyImage; readonly digits: readonly [FoundDigit, ...FoundDigit[]] }

/** `name`: what messages call the file. Throws `bad-input`. */
export async function readDigits(file: File, name = file.name): Promise<FoundImage> {
  const image = await readGrey(file, name)
  const [first, ...others] = findDigits(image)
  if (first) return { image, digits: [first, ...others] }
  throw failure('bad-input', t, 'no-digit', { name })
}

/** The 784 grey levels of an image's only digit. Throws `bad-input`, also for several. */
export async function readOneDigit(file: File, name = file.name): Promise<Float32Array> {
  const { digits } = await readDigits(file, name)
  if (digits.length === 1) return digits[0].pixels
  throw failure('bad-input', t, 'several-digits', { name, count: digits.length })
}

/** An image, decoded and upright. Throws `bad-input`. */
export async function readGrey(file: Blob, name: string): Promise<GreyImage> {
  if (file.size > largestFile) throw failure('bad-input', t, 'file-too-large', { name })
  await checkHeader(file, name)
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file)
  } catch (error) {
    throw failure('bad-input', t, 'no-image', { name }, { cause: error })
  }
  try {
    return toGrey({ ...readPixels(bitmap), channels: 4, most: 255 })
  } finally {
    bitmap.close()
  }
}

/** Throws `bad-input` for what must not, or cannot, be decoded; kinds that nobody here knows are the browser's to judge. */
async function checkHeader(file: Blob, name: string): Promise<void> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    throw failure('bad-input', t, 'unreadable', { name }, { cause: error })
  }
  const other = findOtherKind(bytes)
  // Some browsers read AVIF and SVG; HEIC and TIFF hardly any.
  if (other?.name === 'HEIC') throw failure('bad-input', t, 'heic', { name })
  if (other?.name === 'TIFF') throw failure('bad-input', t, 'tiff', { name })
  const header = readImageHeader(bytes)
  if (!header) return
  if (header.width * header.height > mostPixels) {
    const size = { width: String(header.width), height: String(header.height) }
    throw failure('bad-input', t, 'too-large', { name, ...size })
  }
  if (header.isAnimated) throw failure('bad-input', t, 'animated', { name })
}

function readPixels(bitmap: ImageBitmap): {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
} {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('This browser has no 2D canvas.')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}
