/**
 * How a camera was held: the orientation in an image's Exif block (Exif 2.3, tag 0x0112), and the image turned upright by it.
 */
import type { GreyImage } from './grey-image.ts'

const orientationTag = 0x0112
const entryBytes = 12

/**
 * The block is a TIFF file: byte order, 42, place of the first directory; there the number of entries, then the entries.
 *
 * @returns 1 to 8; 1, which is upright, where nothing is said or the block makes no sense
 */
export function readTiffOrientation(tiff: Uint8Array): number {
  if (tiff.length < 8) return 1
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const isLittle = tiff[0] === 0x49
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > tiff.length) return 1
  const count = view.getUint16(directory, isLittle)
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * entryBytes
    if (entry + entryBytes > tiff.length) return 1
    if (view.getUint16(entry, isLittle) !== orientationTag) continue
    const orientation = view.getUint16(entry + 8, isLittle)
    return orientation >= 1 && orientation <= 8 ? orientation : 1
  }
  return 1
}

/** Orientations 2, 4, 5 and 7 are mirrored; from 5 on, rows have become columns. */
export function turnUpright(image: GreyImage, orientation: number): GreyImage {
  if (orientation === 1) return image
  const { width, height, grey } = image
  const isTurned = orientation >= 5
  const upright = { width: isTurned ? height : width, height: isTurned ? width : height }
  const fromRight = [2, 3, 7, 8].includes(orientation)
  const fromBottom = [3, 4, 6, 7].includes(orientation)
  const turned = new Float32Array(grey.length)
  for (let y = 0; y < upright.height; y++) {
    for (let x = 0; x < upright.width; x++) {
      const column = isTurned ? y : x
      const row = isTurned ? x : y
      const from = (fromBottom ? height - 1 - row : row) * width + (fromRight ? width - 1 - column : column)
      turned[y * upright.width + x] = grey[from]!
    }
  }
  return { ...upright, grey: turned }
}
