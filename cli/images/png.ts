/** Reads PNG files of every colour type and depth as grey levels. */
import { convertIndexedToRgb, decode } from 'fast-png'
import { type DecodedImage, type GreyImage, toGrey } from '#engine/images/grey.ts'
import { mostMegapixels, refuseImage, tooLarge } from './refuse-image.ts'

/** Throws `bad-input`, naming the file. */
export function readPng(path: string, bytes: Uint8Array, { isIndexed }: PngHeader): GreyImage {
  if (isAnimated(bytes)) throw refuseImage(path, 'is animated', 'Save one picture of it as PNG.')
  let image: DecodedImage
  try {
    image = toPixels(bytes, isIndexed)
  } catch (error) {
    throw refuseImage(path, 'is damaged', 'Copy it again, or save it anew as PNG.', error)
  }
  return toGrey(image)
}

export type PngHeader = {
  readonly width: number
  readonly height: number
  /** Bits for each value. */
  readonly depth: number
  readonly isIndexed: boolean
  readonly isInterlaced: boolean
}

/** PNG signature, and the IHDR chunk up to its interlace method. */
export const headerLength = 29
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export function isPng(start: Uint8Array): boolean {
  return signature.every((byte, index) => start[index] === byte)
}

/** Looks at a file's first bytes, so that an image that is too large costs neither time nor memory. Throws `bad-input`. */
export function checkPngHeader(path: string, bytes: Uint8Array): PngHeader {
  if (bytes.length < headerLength) throw refuseImage(path, 'is damaged', 'Copy it again, or save it anew as PNG.')
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const header: PngHeader = {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: view.getUint8(24),
    isIndexed: view.getUint8(25) === 3,
    isInterlaced: view.getUint8(28) !== 0,
  }
  if (header.width * header.height > mostMegapixels * 1e6) {
    throw tooLarge(path, `${header.width} × ${header.height} pixels`)
  }
  if (header.isInterlaced && header.depth < 8) {
    // fast-png takes every value of such an image for a whole byte.
    throw refuseImage(path, 'is interlaced with fewer than 8 bits a value', 'Save it again without interlacing.')
  }
  return header
}

/** Whether an animation's chunk comes before the picture's. Each chunk is its length, its name, its bytes and a checksum. */
function isAnimated(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let place = signature.length; place + 8 <= bytes.length; place += 12 + view.getUint32(place)) {
    const name = String.fromCharCode(...bytes.subarray(place + 4, place + 8))
    if (name === 'acTL') return true
    if (name === 'IDAT') return false
  }
  return false
}

function toPixels(bytes: Uint8Array, isIndexed: boolean): DecodedImage {
  const image = decode(bytes, { checkCrc: true })
  const { width, height, channels, depth, data, palette, transparency } = image
  if (width === 0 || height === 0) throw new RangeError('The image has no pixels.')
  if (isIndexed) {
    return { width, height, channels: palette![0]!.length, most: 255, data: convertIndexedToRgb(image) }
  }
  const values = depth < 8 ? unpack(data, width, height, depth) : data
  return { width, height, channels, most: 2 ** depth - 1, data: values, transparent: transparency }
}

/** Grey values of 1, 2 or 4 bits, several to a byte; each row begins with a new byte. */
function unpack(data: ArrayLike<number>, width: number, height: number, depth: number): Uint8Array {
  const bytesPerRow = Math.ceil((width * depth) / 8)
  const values = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const bit = x * depth
      const byte = data[y * bytesPerRow + (bit >> 3)]!
      values[y * width + x] = (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1)
    }
  }
  return values
}
