/**
 * The file of a person's samples. All numbers are little-endian.
 *
 *   offset  bytes  what
 *        0      8  magic, `INKHANDS`
 *        8      4  version
 *       12      4  count
 *       16      4  the id that the next sample gets
 *       20      4  bytes of the strokes
 *       24     40  zero
 *       64      …  for each sample: id (4 bytes), time (8, a double), label (1), pixels (784)
 *        …      …  strokes as JSON: an array with a list of strokes, or null, for each sample
 *        …     32  SHA-256 of everything before
 */
import { createHash } from 'node:crypto'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { areStrokes, mostSamples, type Sample } from '#engine/contract/samples.ts'

const magic = 'INKHANDS'
/** Entry i reads files of version i + 1. A new version is one more entry; those before it stay, so that older files open for ever. */
const readers: readonly ((bytes: Uint8Array, view: DataView) => SampleFileContent)[] = [readVersion1]
/** The version that is written. */
const sampleFileVersion = readers.length
const headerLength = 64
const rowLength = 4 + 8 + 1 + pixelCount
const checksumLength = 32
/** Bytes of a file that is read at all: the most samples, with more strokes than anybody draws. */
export const largestSampleFile = 256 * 1024 * 1024

/** What the file holds: the samples in the order in which they came. */
export type SampleCollection = { readonly samples: readonly Sample[]; readonly nextId: number }
export type SampleFileContent =
  | { readonly kind: 'samples'; readonly collection: SampleCollection }
  | { readonly kind: 'newer'; readonly version: number }
  /** Not empty, and not begun as these files are: another program's. */
  | { readonly kind: 'foreign' }
  /** `version`: what the file says of it, where that is what is wrong. */
  | { readonly kind: 'damaged'; readonly why: SampleFileDamage; readonly version: string }

export type SampleFileDamage = 'empty' | 'short' | 'version' | 'length' | 'checksum' | 'content'

/** The file's bytes: the same collection always gives the same bytes. */
export function writeSampleFile({ samples, nextId }: SampleCollection): Uint8Array {
  const strokes = new TextEncoder().encode(JSON.stringify(samples.map((sample) => sample.strokes ?? null)))
  const rowsEnd = headerLength + samples.length * rowLength
  const bytes = new Uint8Array(rowsEnd + strokes.length + checksumLength)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(magic))
  for (const [index, word] of [sampleFileVersion, samples.length, nextId, strokes.length].entries()) {
    view.setUint32(8 + 4 * index, word, true)
  }
  for (const [index, { id, time, label, pixels }] of samples.entries()) {
    const row = headerLength + index * rowLength
    view.setUint32(row, id, true)
    view.setFloat64(row + 4, time, true)
    view.setUint8(row + 12, label)
    bytes.set(pixels, row + 13)
  }
  bytes.set(strokes, rowsEnd)
  bytes.set(checksum(bytes), bytes.length - checksumLength)
  return bytes
}

/** Reads bytes of any kind; nothing is taken on trust, and no memory is taken for what the file only claims. */
export function readSampleFile(bytes: Uint8Array): SampleFileContent {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, magic.length)) !== magic) {
    return bytes.length === 0 ? damaged('empty') : { kind: 'foreign' }
  }
  if (bytes.length < headerLength + checksumLength) return damaged('short')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Only the first twelve bytes are the same in every version.
  const version = view.getUint32(8, true)
  if (version > sampleFileVersion) return { kind: 'newer', version }
  return readers[version - 1]?.(bytes, view) ?? damaged('version', String(version))
}

function damaged(why: SampleFileDamage, version = ''): SampleFileContent {
  return { kind: 'damaged', why, version }
}

/** `view` is of `bytes`. */
function readVersion1(bytes: Uint8Array, view: DataView): SampleFileContent {
  const [count, nextId, strokesLength] = [12, 16, 20].map((offset) => view.getUint32(offset, true)) as [
    number,
    number,
    number,
  ]
  const rowsEnd = headerLength + count * rowLength
  if (count > mostSamples || bytes.length !== rowsEnd + strokesLength + checksumLength) {
    return damaged('length')
  }
  const expected = bytes.subarray(bytes.length - checksumLength)
  if (!checksum(bytes).every((byte, index) => byte === expected[index])) {
    return damaged('checksum')
  }
  const strokes = readStrokes(bytes.subarray(rowsEnd, rowsEnd + strokesLength), count)
  const samples = Array.from({ length: count }, (_, index): Sample => {
    const row = headerLength + index * rowLength
    const ofSample = strokes?.[index]
    return {
      id: view.getUint32(row, true),
      time: view.getFloat64(row + 4, true),
      label: view.getUint8(row + 12),
      pixels: bytes.slice(row + 13, row + rowLength),
      ...(areStrokes(ofSample) ? { strokes: ofSample } : {}),
    }
  })
  const ids = new Set(samples.map(({ id }) => id))
  const isSound = samples.every(({ id, label }) => label < classCount && id < nextId) && ids.size === count
  if (!strokes || !isSound) return damaged('content')
  return { kind: 'samples', collection: { samples, nextId } }
}

function readStrokes(bytes: Uint8Array, count: number): readonly unknown[] | undefined {
  try {
    const strokes: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return Array.isArray(strokes) && strokes.length === count ? strokes : undefined
  } catch {
    return undefined
  }
}

/** SHA-256 of all but the last 32 bytes. */
function checksum(bytes: Uint8Array): Uint8Array {
  return createHash('sha256')
    .update(bytes.subarray(0, bytes.length - checksumLength))
    .digest()
}
