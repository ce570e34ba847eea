/**
 * Inkling's packed digits: one checked file for each part of the data. All numbers are little-endian.
 *
 *   offset  bytes  what
 *        0      8  magic, `INKDIGIT`
 *        8      4  version
 *       12      4  image side, 28
 *       16      4  count
 *       20     44  name of the part in ASCII, filled up with zero bytes
 *       64      …  images, count × 784 bytes, 0 (paper) to 255 (ink), row by row
 *        …      …  labels, count bytes, 0 to 9
 *        …     32  SHA-256 of everything before
 */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { classCount, imageSide, pixelCount } from '#engine/contract/pictures.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { Digits } from './digits.ts'

const magic = 'INKDIGIT'
const version = 1
const nameOffset = 20
const headerLength = 64
const checksumLength = 32
/** A few milliseconds' worth. */
const hashedAtOnce = 2 ** 20

const remedy = 'Run `npm run build` to pack the data again; if Inkling came as an app, install it again.'

/** The packed file's bytes: the same digits always give the same bytes. */
export async function packSamples(name: string, digits: Digits): Promise<Uint8Array> {
  const bytes = new Uint8Array(fileLength(digits.count))
  bytes.set(new TextEncoder().encode(magic))
  const view = new DataView(bytes.buffer)
  view.setUint32(8, version, true)
  view.setUint32(12, imageSide, true)
  view.setUint32(16, digits.count, true)
  bytes.set(new TextEncoder().encode(name).subarray(0, headerLength - nameOffset), nameOffset)
  bytes.set(digits.images, headerLength)
  bytes.set(digits.labels, headerLength + digits.images.length)
  bytes.set(await checksum(bytes), bytes.length - checksumLength)
  return bytes
}

/** Reads the packed part `name` with `count` digits; the arrays are views of one buffer. Throws `bad-data`. */
export async function readPackedFile(path: string, name: string, count: number): Promise<Digits> {
  const fail = (message: string, cause?: unknown): never => {
    throw new InklingError('bad-data', `The data file ${basename(path)} ${message}`, remedy, { cause })
  }
  const bytes = await readWhole(path, fileLength(count), fail)
  const text = (from: number, to: number) => new TextDecoder('latin1').decode(bytes.subarray(from, to))
  if (text(0, magic.length) !== magic) fail('was not written by Inkling.')
  if (bytes.length < headerLength) fail('is cut short.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = { version: view.getUint32(8, true), side: view.getUint32(12, true), count: view.getUint32(16, true) }
  if (found.version !== version) fail(`is of version ${found.version}, and this Inkling reads version ${version}.`)
  const foundName = text(nameOffset, headerLength).replace(/\0+$/, '')
  if (foundName !== name) fail(`holds “${foundName}” in place of “${name}”.`)
  if (found.side !== imageSide) fail(`has pictures of ${found.side} × ${found.side} pixels, not 28 × 28.`)
  if (found.count !== count) fail(`holds ${found.count} digits in place of ${count}.`)
  if (bytes.length !== fileLength(count)) fail(`is ${bytes.length} bytes long in place of ${fileLength(count)}.`)
  const expected = bytes.subarray(bytes.length - checksumLength)
  const actual = await checksum(bytes)
  if (!actual.every((byte, index) => byte === expected[index])) fail('is damaged: its checksum does not match.')

  const imagesEnd = headerLength + count * pixelCount
  const labels = bytes.subarray(imagesEnd, imagesEnd + count)
  if (labels.some((label) => label >= classCount)) fail('has a label that is not a digit.')
  return { count, images: bytes.subarray(headerLength, imagesEnd), labels }
}

function fileLength(count: number): number {
  return headerLength + count * (pixelCount + 1) + checksumLength
}

/** SHA-256 of all but the last 32 bytes, in parts, so that predictions are answered meanwhile. */
async function checksum(bytes: Uint8Array): Promise<Uint8Array> {
  const hash = createHash('sha256')
  const end = bytes.length - checksumLength
  for (let from = 0; from < end; from += hashedAtOnce) {
    hash.update(bytes.subarray(from, Math.min(from + hashedAtOnce, end)))
    await setImmediate()
  }
  return hash.digest()
}

/** Reads a file that should be `expected` bytes long; one that is longer is not read whole into memory. */
async function readWhole(
  path: string,
  expected: number,
  fail: (message: string, cause?: unknown) => never,
): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > expected) fail(`is ${size} bytes long in place of ${expected}.`)
    const { buffer, byteOffset, byteLength } = await readFile(path)
    // Plain bytes: a `Buffer` has methods of its own that differ.
    return new Uint8Array(buffer, byteOffset, byteLength)
  } catch (error) {
    if (error instanceof InklingError) throw error
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return fail(missing ? 'is missing.' : `cannot be read (${(error as Error).message}).`, error)
  }
}
