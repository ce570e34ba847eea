/**
 * Reads uncompressed BMP files of every depth as grey levels. Own code: of two libraries one took palettes for grey levels, and the other made
 * pixels of a palette transparent. Format: BITMAPFILEHEADER and BITMAPINFOHEADER of Windows.
 */
import { toGrey } from '#engine/images/grey.ts'
import type { Decoder } from './decoder.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-images.ts'
import { damaged } from './refuse-image.ts'

/** The file's own head; the picture's head, whose length comes first in it, follows. */
const fileHead = 14
const oldHead = 12
/** Where the bits of red, green and blue are unless the file says so. */
const masks: Readonly<Record<number, readonly number[]>> = {
  16: [0x7c00, 0x03e0, 0x001f],
  24: [0xff0000, 0xff00, 0xff],
  32: [0xff0000, 0xff00, 0xff],
}
const plain = 0
const withMasks = 3

export const readBmp: Decoder = async (path, bytes, { width, height }) => {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const head = view.getUint32(fileHead, true)
    const isOld = head === oldHead
    const depth = view.getUint16(isOld ? 24 : 28, true)
    const compression = isOld ? plain : view.getUint32(30, true)
    if (compression !== plain && compression !== withMasks) {
      throw failure('bad-input', t, 'compressed-bmp', { image: path })
    }
    const isTopDown = !isOld && view.getInt32(22, true) < 0
    const data = new Uint8Array(width * height * 3)
    const paint = depth <= 8 ? readPalette(view, head, depth) : readMasks(view, depth, compression === withMasks)
    // Rows are filled up to whole words.
    const rowBytes = Math.ceil((width * depth) / 32) * 4
    const first = view.getUint32(10, true)
    for (let y = 0; y < height; y++) {
      const row = first + (isTopDown ? y : height - 1 - y) * rowBytes
      for (let x = 0; x < width; x++) data.set(paint(readPixel(view, row, x, depth)), (y * width + x) * 3)
    }
    return toGrey({ width, height, channels: 3, most: 255, data })
  } catch (error) {
    // Reading beyond the end is a RangeError.
    if (error instanceof RangeError || error instanceof TypeError) throw damaged(path, 'BMP', error)
    throw error
  }
}

type Colour = readonly [red: number, green: number, blue: number]

function readPixel(view: DataView, row: number, x: number, depth: number): number {
  switch (depth) {
    case 32:
      return view.getUint32(row + 4 * x, true)
    case 24:
      return view.getUint16(row + 3 * x, true) | (view.getUint8(row + 3 * x + 2) << 16)
    case 16:
      return view.getUint16(row + 2 * x, true)
    case 8:
    case 4:
    case 1: {
      const bit = x * depth
      return (view.getUint8(row + (bit >> 3)) >> (8 - depth - (bit & 7))) & (2 ** depth - 1)
    }
    default:
      throw new RangeError(`There are ${depth} bits a pixel.`)
  }
}

/** Blue, green, red and, but for the oldest files, a byte that means nothing. */
function readPalette(view: DataView, head: number, depth: number): (value: number) => Colour {
  const step = head === oldHead ? 3 : 4
  const colours = Array.from({ length: 2 ** depth }, (_, index): Colour => {
    const start = fileHead + head + index * step
    const isThere = start + 2 < view.byteLength
    return isThere ? [view.getUint8(start + 2), view.getUint8(start + 1), view.getUint8(start)] : [0, 0, 0]
  })
  return (value) => colours[value]!
}

function readMasks(view: DataView, depth: number, hasMasks: boolean): (value: number) => Colour {
  const chosen = hasMasks ? [0, 1, 2].map((index) => view.getUint32(54 + 4 * index, true)) : masks[depth]
  if (!chosen) throw new RangeError(`There are ${depth} bits a pixel.`)
  const [red, green, blue] = chosen.map((mask) => {
    // The lowest bit of the mask is the unit; a mask without bits is black.
    const unit = mask === 0 ? 1 : (mask & -mask) >>> 0
    const most = Math.max(1, mask / unit)
    return (value: number) => Math.round((255 * ((value & mask) >>> 0)) / unit / most)
  }) as [(value: number) => number, (value: number) => number, (value: number) => number]
  return (value) => [red(value), green(value), blue(value)]
}
