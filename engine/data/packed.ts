/**
 * Inkling's packed digits: one checked file for each part of the data. All numbers are little-endian.
 *
 *   offset  bytes  what
 *        0      8  magic, `INKDIGIT`
 *        8      4  version
 *       12      4  image side, 28
 *       16      4  count
 *       20     44  name of the part in ASCII, filled up with zero bytes
 *
 *       64     32  what tells these digits from all others
 *       96      …  the digits, compressed
 *        …     32  SHA-256 of everything before
 *
 * In version 4, of digits that are copied from elsewhere, they are in Zstandard, which is unpacked fast: images, count × 784 bytes, 0 (paper) to
 * 255 (ink), row by row; labels, count bytes, 0 to 9. What tells them from others is the checksum of a file of version 1, which held them
 * as they are and is written no more: runs that were recorded then still find their digits.
 *
 * In version 2, of digits that are made here, they are in Brotli: for each pixel 0 (paper), 1 (grey) or 2 (ink), row by row; the greys, 1 to 254,
 * in their order; labels. What tells them from others is the SHA-256 of what they were made from.
 *
 * Kept apart, what is grey and how grey it is take less room than bytes in a row do. Sets that a person adds are of version 3: `added-file.ts`.
 */
import { createHash } from 'node:crypto'
import { open, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, zstdCompress, zstdDecompress } from 'node:zlib'
import { classCount, imageSide, pixelCount } from '#engine/contract/pictures.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/data-sets.ts'
import { imageOf, toDigits, type Digits } from './digits.ts'

const magic = 'INKDIGIT'
/** Of the files; `plain` is written no more. */
export const versions = { plain: 1, made: 2, added: 3, copied: 4 } as const
/** A file of a later one is of a newer Inkling. */
export const newestVersion = Math.max(...Object.values(versions))
const nameOffset = 20
export const headerLength = 64
export const checksumLength = 32
const keyLength = 32
/** Of Brotli's window, 1 MB: whoever unpacks takes that much more memory, and a larger one saves hardly anything. */
const windowBits = 20
const shades = { paper: 0, grey: 1, ink: 2 } as const
/** Of Zstandard: higher ones take many times as long and save a twentieth. */
const level = 6
const brotli = { pack: promisify(brotliCompress), unpack: promisify(brotliDecompress) }
const zstd = { pack: promisify(zstdCompress), unpack: promisify(zstdDecompress) }
/** A few milliseconds' worth. */
const hashedAtOnce = 2 ** 20

/** The packed file's bytes: the same digits always give the same bytes. */
export async function packSamples(name: string, digits: Digits): Promise<Uint8Array> {
  const body = new Uint8Array(digits.count * (pixelCount + 1))
  for (let index = 0; index < digits.count; index++) body.set(imageOf(digits, index), index * pixelCount)
  body.set(digits.labels, digits.count * pixelCount)
  const plain = await putTogether(name, digits.count, versions.plain, body)
  const key = plain.subarray(plain.length - checksumLength)
  const packed = await zstd.pack(body, { params: { [constants.ZSTD_c_compressionLevel]: level } })
  return putTogether(name, digits.count, versions.copied, joinBytes(key, packed))
}

/** Digits that are made here, with a key of 32 bytes that says of what; this takes some seconds. */
export async function packMade(name: string, digits: Digits, key: Uint8Array): Promise<Uint8Array> {
  const pixels = new Uint8Array(digits.count * pixelCount)
  for (let index = 0; index < digits.count; index++) pixels.set(imageOf(digits, index), index * pixelCount)
  const greys = pixels.filter((level) => level > 0 && level < 255)
  const kinds = pixels.map((level) => (level === 0 ? shades.paper : level === 255 ? shades.ink : shades.grey))
  const plain = joinBytes(kinds, greys, digits.labels)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: windowBits,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  }
  return putTogether(name, digits.count, versions.made, joinBytes(key, await brotli.pack(plain, { params })))
}

/** What the digits of a file were made from; undefined for one whose digits were not made here, and for none. */
export async function readPackedKey(path: string): Promise<Uint8Array | undefined> {
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes || bytes.length < headerLength + keyLength || bytes.readUint32LE(8) !== versions.made) return undefined
  return new Uint8Array(bytes.subarray(headerLength, headerLength + keyLength))
}

/**
 * What tells the digits of a packed file from all others, in hexadecimal digits. The file must have been read before. Throws what the file
 * system throws.
 */
export async function identifyPackedFile(path: string): Promise<string> {
  const file = await open(path)
  try {
    const key = Buffer.alloc(keyLength)
    await file.read(key, 0, keyLength, headerLength)
    return key.toString('hex')
  } finally {
    await file.close()
  }
}

/** The bytes of a file of any version, with the name and the body given, and its checksum at the end. */
export async function putTogether(
  name: string,
  count: number,
  version: number,
  ...body: readonly Uint8Array[]
): Promise<Uint8Array> {
  const bytes = joinBytes(new Uint8Array(headerLength), ...body, new Uint8Array(checksumLength))
  bytes.set(new TextEncoder().encode(magic))
  const view = new DataView(bytes.buffer)
  view.setUint32(8, version, true)
  view.setUint32(12, imageSide, true)
  view.setUint32(16, count, true)
  bytes.set(new TextEncoder().encode(name).subarray(0, headerLength - nameOffset), nameOffset)
  bytes.set(await checksum(bytes), bytes.length - checksumLength)
  return bytes
}

/** What the head of a file of any version says; undefined for a file that is not Inkling's. */
export function readHead(bytes: Uint8Array): PackedHead | undefined {
  const text = (from: number, to: number) => new TextDecoder('latin1').decode(bytes.subarray(from, to))
  if (bytes.length < headerLength || text(0, magic.length) !== magic) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [version, side, count] = [8, 12, 16].map((offset) => view.getUint32(offset, true)) as [number, number, number]
  return { version, side, count, name: text(nameOffset, headerLength).replace(/\0+$/, '') }
}

export type PackedHead = {
  readonly version: number
  readonly side: number
  readonly count: number
  readonly name: string
}

function joinBytes(...all: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0))
  let start = 0
  for (const bytes of all) {
    joined.set(bytes, start)
    start += bytes.length
  }
  return joined
}

/** Reads the packed part `name` with `count` digits. Throws `bad-data`. */
export async function readPackedFile(path: string, name: string, count: number): Promise<Digits> {
  const fail: Fail = (id, { found = '', wanted = '', other = '' } = {}, cause) => {
    throw failure('bad-data', t, id, { file: basename(path), found, wanted, other }, { cause })
  }
  const bytes = await readWhole(path, largestLength(count), fail)
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, magic.length))
  if (start !== magic) fail('packed-foreign')
  const found = readHead(bytes) ?? fail('packed-cut-short')
  const isMade = found.version === versions.made
  if (!isMade && found.version !== versions.copied) {
    fail('packed-version', {
      found: String(found.version),
      wanted: String(versions.made),
      other: String(versions.copied),
    })
  }
  if (found.name !== name) fail('packed-name', { found: found.name, wanted: name })
  if (found.side !== imageSide) fail('packed-size', { found: String(found.side) })
  if (found.count !== count) fail('packed-count', { found: String(found.count), wanted: String(count) })
  const expected = bytes.subarray(bytes.length - checksumLength)
  const actual = await checksum(bytes)
  if (!actual.every((byte, index) => byte === expected[index])) fail('packed-checksum')

  const body = bytes.subarray(headerLength + keyLength, bytes.length - checksumLength)
  const digits = await (isMade ? unpackMade : unpackCopied)(body, count, fail)
  if (digits.labels.some((label) => label >= classCount)) fail('packed-label')
  return digits
}

/** `said`: what is in the file, and what should be, where the message says so. */
type Fail = (
  id: PackedFailure,
  said?: { readonly found?: string; readonly wanted?: string; readonly other?: string },
  cause?: unknown,
) => never
type PackedFailure =
  | 'packed-missing'
  | 'packed-unreadable'
  | 'packed-long'
  | 'packed-foreign'
  | 'packed-cut-short'
  | 'packed-version'
  | 'packed-name'
  | 'packed-size'
  | 'packed-count'
  | 'packed-checksum'
  | 'packed-label'
  | 'packed-damaged'
  | 'packed-content'

/** The arrays are views of one buffer. */
async function unpackCopied(packed: Uint8Array, count: number, fail: Fail): Promise<Digits> {
  const size = count * (pixelCount + 1)
  // Nothing is put together from pieces where there is room for all at once.
  const options = { chunkSize: size + 64, maxOutputLength: size + 1 }
  const plain = await zstd.unpack(packed, options).catch(() => fail('packed-damaged'))
  if (plain.length !== size) fail('packed-content')
  const bytes = new Uint8Array(plain.buffer, plain.byteOffset, size)
  return toDigits(bytes.subarray(0, count * pixelCount), bytes.subarray(count * pixelCount))
}

/** The pictures are made in the place of what they are unpacked from, so that they are in memory once. */
async function unpackMade(packed: Uint8Array, count: number, fail: Fail): Promise<Digits> {
  const size = count * pixelCount
  // Room for the greys that handwriting has, a seventh of its pixels; more of them are put together from several pieces.
  const chunkSize = size + Math.ceil(size / 7) + count + 64
  const options = { chunkSize, maxOutputLength: 2 * size + count }
  const plain = await brotli.unpack(packed, options).catch(() => fail('packed-damaged'))
  const images = new Uint8Array(plain.buffer, plain.byteOffset, Math.min(size, plain.length))
  const greys = plain.subarray(size, plain.length - count)
  const grey = shadePixels(images, greys)
  if (plain.length < size + count || grey !== greys.length) fail('packed-content')
  return toDigits(images, Uint8Array.from(plain.subarray(plain.length - count)))
}

/**
 * Makes grey levels, in place, of shades, and says how many of `greys` that took. Most pixels are paper, which is 0 as its shade is, so that four of them
 * are passed over at once.
 */
function shadePixels(images: Uint8Array, greys: Uint8Array): number {
  const groups = new Uint32Array(images.buffer, images.byteOffset, images.length >> 2)
  let grey = 0
  const shade = (from: number, to: number) => {
    for (let pixel = from; pixel < to; pixel++) {
      const kind = images[pixel]!
      if (kind !== shades.paper) images[pixel] = kind === shades.ink ? 255 : greys[grey++]!
    }
  }
  for (let group = 0; group < groups.length; group++) if (groups[group] !== 0) shade(4 * group, 4 * group + 4)
  shade(4 * groups.length, images.length)
  return grey
}

/** Bytes; what cannot be compressed takes a little more than it does by itself. */
function largestLength(count: number): number {
  return headerLength + keyLength + count * (pixelCount + 1) + (count >> 2) + 1024 + checksumLength
}

/** SHA-256 of all but the last 32 bytes, in parts, so that predictions are answered meanwhile. */
export async function checksum(bytes: Uint8Array): Promise<Uint8Array> {
  return hashParts([bytes.subarray(0, bytes.length - checksumLength)])
}

/** SHA-256 of all the bytes in a row, in parts likewise. */
export async function hashParts(all: readonly Uint8Array[]): Promise<Uint8Array> {
  const hash = createHash('sha256')
  for (const bytes of all) {
    for (let from = 0; from < bytes.length; from += hashedAtOnce) {
      hash.update(bytes.subarray(from, from + hashedAtOnce))
      await setImmediate()
    }
  }
  return new Uint8Array(hash.digest())
}

/** Reads a file of at most `largest` bytes; one that is longer is not read into memory. */
async function readWhole(path: string, largest: number, fail: Fail): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > largest) fail('packed-long', { found: String(size) })
    const { buffer, byteOffset, byteLength } = await readFile(path)
    // Plain bytes: a `Buffer` has methods of its own that differ.
    return new Uint8Array(buffer, byteOffset, byteLength)
  } catch (error) {
    if (error instanceof InklingError) throw error
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return missing
      ? fail('packed-missing', {}, error)
      : fail('packed-unreadable', { found: (error as Error).message }, error)
  }
}
