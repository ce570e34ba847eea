/**
 * IDX, the format of the original MNIST files (http://yann.lecun.com/exdb/mnist): two zero bytes, a type byte, the number of dimensions,
 * each dimension as a big-endian 32-bit number, then the values, the last dimension running fastest. Runs anywhere.
 */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/digit-files.ts'

export type Idx = {
  /** Length of each dimension: [count, height, width] for pictures, [count] for labels. */
  readonly shape: readonly number[]
  readonly values: Uint8Array
}

const unsignedByte = 0x08
/** What a file of other numbers holds, as its message has it. */
const kindNames = {
  0x09: 'signed-bytes',
  0x0b: 'numbers-16',
  0x0c: 'numbers-32',
  0x0d: 'floats-32',
  0x0e: 'floats-64',
} as const

/** Whether bytes begin as IDX of unsigned bytes with so many dimensions. */
export function isIdx(bytes: Uint8Array, dimensions: number): boolean {
  return bytes[0] === 0 && bytes[1] === 0 && bytes[2] === unsignedByte && bytes[3] === dimensions
}

/** The file's bytes; `values` are as many as `shape` needs. */
export function writeIdx({ shape, values }: Idx): Uint8Array {
  const headerLength = lengthOfHeader(shape.length)
  const bytes = new Uint8Array(headerLength + values.length)
  bytes.set([0, 0, unsignedByte, shape.length])
  const view = new DataView(bytes.buffer)
  for (const [dimension, length] of shape.entries()) view.setUint32(4 + 4 * dimension, length)
  bytes.set(values, headerLength)
  return bytes
}

/**
 * Reads an IDX file of unsigned bytes with `dimensions` dimensions; `values` is a view. Throws `bad-data` with `remedy`, a whole
 * sentence.
 */
export function readIdx(bytes: Uint8Array, dimensions: number, fileName: string, remedy: string): Idx {
  const about = { file: fileName, remedy }
  if (bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b) throw failure('bad-data', t, 'idx-packed', about)
  const headerLength = lengthOfHeader(dimensions)
  if (bytes.length < headerLength)
    throw failure('bad-data', t, 'idx-too-short', { ...about, bytes: String(bytes.length) })
  if (bytes[0] !== 0 || bytes[1] !== 0) throw failure('bad-data', t, 'idx-other', about)
  if (bytes[2] !== unsignedByte) {
    const kind = kindNames[bytes[2] as keyof typeof kindNames] ?? 'unknown'
    throw failure('bad-data', t, 'idx-kind', { ...about, kind })
  }
  if (bytes[3] !== dimensions)
    throw failure('bad-data', t, 'idx-dimensions', { ...about, found: bytes[3]!, wanted: dimensions })

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shape = Array.from({ length: dimensions }, (_, dimension) => view.getUint32(4 + 4 * dimension))
  const size = shape.reduce((product, length) => product * length, 1)
  const found = bytes.length - headerLength
  if (found !== size) throw failure('bad-data', t, 'idx-size', { ...about, wanted: String(size), found: String(found) })
  return { shape, values: bytes.subarray(headerLength) }
}

function lengthOfHeader(dimensions: number): number {
  return 4 + 4 * dimensions
}
