/** Reads PNG files of every colour type and depth as grey levels. */
import { convertIndexedToRgb, decode } from 'fast-png'
import { open } from 'node:fs/promises'
import { InklingError } from '../engine/contract/errors.ts'
import { explainFileError } from './network-files.ts'

export type GreyImage = {
  readonly width: number
  readonly height: number
  /** [height × width] 0 (black) to 1 (white), row by row */
  readonly grey: Float32Array
}

const mostPixels = 64_000_000

/** Throws `bad-input`, naming the file. */
export async function readPng(path: string): Promise<GreyImage> {
  const { bytes, header } = await readBytes(path)
  let raster: Raster
  try {
    raster = toRaster(bytes, header)
  } catch (error) {
    throw refuse(path, 'is damaged', 'Copy it again, or save it anew as PNG.', error)
  }
  return toGrey(raster)
}

type Header = {
  readonly width: number
  readonly height: number
  /** Bits for each value. */
  readonly depth: number
  readonly isIndexed: boolean
  readonly isInterlaced: boolean
}

/** Looks at the header before it reads the rest, so that an image that is too large costs neither time nor memory. */
async function readBytes(path: string): Promise<{ readonly bytes: Uint8Array; readonly header: Header }> {
  try {
    await using file = await open(path)
    const start = new Uint8Array(headerLength)
    const { bytesRead } = await file.read(start, { position: 0 })
    const header = checkHeader(path, start.subarray(0, bytesRead))
    return { bytes: await file.readFile(), header }
  } catch (error) {
    if (error instanceof InklingError) throw error
    throw refuse(path, `cannot be read: ${explainFileError(error)}`, 'Give the path of a PNG file.', error)
  }
}

/** PNG signature, and the IHDR chunk up to its interlace method. */
const headerLength = 29
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function checkHeader(path: string, bytes: Uint8Array): Header {
  if (!signature.every((byte, index) => bytes[index] === byte)) {
    throw refuse(path, 'is no PNG file', 'Give a PNG file; other kinds of image can be saved as one.')
  }
  if (bytes.length < headerLength) throw refuse(path, 'is damaged', 'Copy it again, or save it anew as PNG.')
  const view = new DataView(bytes.buffer)
  const header: Header = {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: view.getUint8(24),
    isIndexed: view.getUint8(25) === 3,
    isInterlaced: view.getUint8(28) !== 0,
  }
  if (header.width * header.height > mostPixels) {
    const size = `${header.width} × ${header.height} pixels`
    throw refuse(path, `is too large: ${size}`, 'Give an image of at most 64 megapixels.')
  }
  if (header.isInterlaced && header.depth < 8) {
    // fast-png takes every value of such an image for a whole byte.
    throw refuse(path, 'is interlaced with fewer than 8 bits a value', 'Save it again without interlacing.')
  }
  return header
}

/** Pixels as whole numbers from 0 to `most`. */
type Raster = {
  readonly width: number
  readonly height: number
  /** 1 grey, 2 grey and alpha, 3 colour, 4 colour and alpha */
  readonly channels: number
  readonly most: number
  readonly data: ArrayLike<number>
  /** The one colour that stands for nothing, in images without an alpha channel. */
  readonly transparent?: ArrayLike<number> | undefined
}

function toRaster(bytes: Uint8Array, { isIndexed }: Header): Raster {
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

/** Whatever is see-through is laid on a ground opposite to the rest, dark under light ink and light under dark ink. */
function toGrey(raster: Raster): GreyImage {
  const { width, height } = raster
  const grey = new Float32Array(width * height)
  const isOpaque = raster.channels % 2 === 1 && !raster.transparent
  if (isOpaque) {
    for (let pixel = 0; pixel < grey.length; pixel++) grey[pixel] = readLevel(raster, pixel)
    return { width, height, grey }
  }
  let visible = 0
  let light = 0
  for (let pixel = 0; pixel < grey.length; pixel++) {
    const alpha = readAlpha(raster, pixel)
    visible += alpha
    light += alpha * readLevel(raster, pixel)
  }
  const ground = light > visible / 2 ? 0 : 1
  for (let pixel = 0; pixel < grey.length; pixel++) {
    const alpha = readAlpha(raster, pixel)
    grey[pixel] = alpha * readLevel(raster, pixel) + (1 - alpha) * ground
  }
  return { width, height, grey }
}

/** Luma after ITU-R BT.601, 0 to 1. In whole numbers up to the division, so that grey in three channels is the same as in one. */
function readLevel({ data, channels, most }: Raster, pixel: number): number {
  const start = pixel * channels
  if (channels < 3) return data[start]! / most
  return (299 * data[start]! + 587 * data[start + 1]! + 114 * data[start + 2]!) / (1000 * most)
}

function readAlpha({ data, channels, most, transparent }: Raster, pixel: number): number {
  const start = pixel * channels
  if (channels % 2 === 0) return data[start + channels - 1]! / most
  for (let channel = 0; channel < channels; channel++) {
    if (data[start + channel] !== transparent![channel]) return 1
  }
  return 0
}

function refuse(path: string, what: string, remedy: string, cause?: unknown): InklingError {
  return new InklingError('bad-input', `The image ${path} ${what}.`, remedy, { cause })
}
