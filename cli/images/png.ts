/** Reads PNG files of every colour type and depth as grey levels. */
import { convertIndexedToRgb, decode } from 'fast-png'
import { Readable } from 'node:stream'
import { crc32, createInflate } from 'node:zlib'
import { type DecodedImage, toGrey } from '#engine/images/grey.ts'
import { pngChunks } from '#engine/images/header.ts'
import type { Decoder } from './decoder.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-images.ts'
import { damaged } from './refuse-image.ts'

/** Bytes of pixels, not packed, of an image that is read: decoding takes up to five times as much memory. */
const mostBytes = 40e6

/** The chunks that make the picture; all others may be as many and as long as they like. */
const neededChunks = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']

export const readPng: Decoder = async (path, bytes, { width, height }) => {
  const shape = readShape(bytes)
  if (shape.isInterlaced && shape.depth < 8) {
    // fast-png takes every value of such an image for a whole byte.
    throw failure('bad-input', t, 'interlaced', { image: path })
  }
  const expected = countBytes(width, height, shape)
  if (expected > mostBytes) {
    const most = Math.floor(mostBytes / ((shape.bits / 8) * 1e6))
    throw failure('bad-input', t, 'too-large-deep', {
      image: path,
      width: String(width),
      height: String(height),
      bits: String(shape.bits),
      most: String(most),
    })
  }
  try {
    const { pixels, needed } = takeNeeded(bytes)
    if ((await measureInflated(pixels, expected)) !== expected) throw new RangeError('There are more or fewer pixels.')
    return toGrey(toPixels(needed, shape.isIndexed))
  } catch (error) {
    throw damaged(path, 'PNG', error)
  }
}

type Shape = {
  /** Bits for each value, and for each pixel. */
  readonly depth: number
  readonly bits: number
  readonly isIndexed: boolean
  readonly isInterlaced: boolean
}

/** Values of a pixel by the colour type of IHDR. */
const valuesByColour: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

function readShape(bytes: Uint8Array): Shape {
  const [depth = 0, colour = 0] = bytes.subarray(24, 26)
  return {
    depth,
    bits: depth * (valuesByColour[colour] ?? 1),
    isIndexed: colour === 3,
    isInterlaced: bytes[28] !== 0,
  }
}

/** Where Adam7's seven passes begin, and how far apart their pixels are. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** Bytes of an image's pixels, not packed: each row begins with the byte that says how it is filtered. */
function countBytes(width: number, height: number, { bits, isInterlaced }: Shape): number {
  const countRows = (columns: number, rows: number) => (columns > 0 ? rows * (1 + Math.ceil((columns * bits) / 8)) : 0)
  if (!isInterlaced) return countRows(width, height)
  return passes.reduce((sum, [x, y, stepX, stepY]) => {
    return sum + countRows(Math.ceil((width - x) / stepX), Math.max(0, Math.ceil((height - y) / stepY)))
  }, 0)
}

/** A file with the needed chunks alone, their checksums verified, and the packed pixels in one. Throws what is wrong. */
function takeNeeded(bytes: Uint8Array): { readonly pixels: Buffer; readonly needed: Uint8Array } {
  const parts: Uint8Array[] = []
  const chunks: Buffer[] = [Buffer.from(bytes.subarray(0, 8))]
  let isWhole = false
  for (const { name, start, end } of pngChunks(bytes)) {
    if (!neededChunks.includes(name)) continue
    const checksum = new DataView(bytes.buffer, bytes.byteOffset + end).getUint32(0)
    if (crc32(bytes.subarray(start - 4, end)) !== checksum) throw new RangeError(`The chunk ${name} is damaged.`)
    if (name === 'IDAT') parts.push(bytes.subarray(start, end))
    else if (name !== 'IEND') chunks.push(Buffer.from(bytes.subarray(start - 8, end + 4)))
    isWhole ||= name === 'IEND'
  }
  if (!isWhole) throw new RangeError('The file ends too early.')
  const pixels = Buffer.concat(parts)
  chunks.push(makeChunk('IDAT', pixels), makeChunk('IEND', Buffer.alloc(0)))
  return { pixels, needed: Buffer.concat(chunks) }
}

/** Its checksum is left out: what is in it has been verified. */
function makeChunk(name: string, bytes: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(bytes.length)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, bytes, Buffer.alloc(4)])
}

/** How many bytes unpacking gives; it ends as soon as there are more than `most`. */
async function measureInflated(packed: Uint8Array, most: number): Promise<number> {
  let count = 0
  for await (const chunk of Readable.from([packed]).pipe(createInflate()) as AsyncIterable<Buffer>) {
    count += chunk.length
    if (count > most) break
  }
  return count
}

function toPixels(bytes: Uint8Array, isIndexed: boolean): DecodedImage {
  const image = decode(bytes)
  const { width, height, channels, depth, data, palette, transparency } = image
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
