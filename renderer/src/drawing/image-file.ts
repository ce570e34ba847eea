/** Reads an image that the person has chosen or dropped as ink for the pad. The browser decodes it. */
import { InklingError } from '#engine/contract/errors.ts'
import { type GreyImage, toGrey } from '#engine/images/grey.ts'
import { fitToPaper } from '#engine/images/image.ts'
import { inkSide } from '#engine/drawing/ink.ts'

/** Bytes of a file that is handed to the browser at all. */
const largestFile = 100 * 1024 * 1024
const mostPixels = 64_000_000
/** Longer side to which the browser reduces larger images: far more than the pad has. */
const longestSide = 1120

/** @returns [inkSide × inkSide] coverage, row by row. Throws `bad-input`. */
export async function readImage(file: File): Promise<Float32Array> {
  const ink = fitToPaper(await readGrey(file), inkSide)
  if (ink) return ink
  throw refuse(file, 'shows no digit', 'Choose an image of one digit that stands out from its ground.')
}

/** The grey levels of an image, perhaps at a smaller size. Throws `bad-input`. */
export async function readGrey(file: File): Promise<GreyImage> {
  if (file.size > largestFile) throw refuse(file, 'is too large', 'Choose a smaller image.')
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file)
  } catch (error) {
    throw refuse(file, 'is no image that this browser can read', 'Choose a PNG or JPEG file.', error)
  }
  try {
    if (bitmap.width * bitmap.height > mostPixels) throw refuse(file, 'is too large', 'Choose a smaller image.')
    return toGrey({ ...readPixels(bitmap), channels: 4, most: 255 })
  } finally {
    bitmap.close()
  }
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

function refuse(file: File, what: string, remedy: string, cause?: unknown): InklingError {
  return new InklingError('bad-input', `“${file.name}” ${what}.`, remedy, { cause })
}
