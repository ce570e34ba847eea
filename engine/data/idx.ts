/**
 * IDX, the format of the original MNIST files (http://yann.lecun.com/exdb/mnist): two zero bytes, a type byte, the number of dimensions,
 * each dimension as a big-endian 32-bit number, then the values, the last dimension running fastest. Runs anywhere.
 */
import { InklingError } from '#engine/contract/errors.ts'

export type Idx = {
  /** Length of each dimension: [count, height, width] for pictures, [count] for labels. */
  readonly shape: readonly number[]
  readonly values: Uint8Array
}

const unsignedByte = 0x08
const kindNames: Readonly<Record<number, string>> = {
  0x09: 'signed bytes',
  0x0b: '16-bit numbers',
  0x0c: '32-bit numbers',
  0x0d: '32-bit floats',
  0x0e: '64-bit floats',
}

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
  const fail = (message: string): never => {
    throw new InklingError('bad-data', `The file ${fileName} ${message}`, remedy)
  }
  if (bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b) fail('is still packed by gzip.')
  const headerLength = lengthOfHeader(dimensions)
  if (bytes.length < headerLength) fail(`is too short to be IDX: ${bytes.length} bytes.`)
  if (bytes[0] !== 0 || bytes[1] !== 0) fail('is not IDX: it does not begin with two zero bytes.')
  if (bytes[2] !== unsignedByte)
    fail(`holds ${kindNames[bytes[2]!] ?? 'values of an unknown kind'}, not unsigned bytes.`)
  if (bytes[3] !== dimensions) fail(`has ${bytes[3]} dimensions, not ${dimensions}.`)

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shape = Array.from({ length: dimensions }, (_, dimension) => view.getUint32(4 + 4 * dimension))
  const size = shape.reduce((product, length) => product * length, 1)
  const found = bytes.length - headerLength
  if (found !== size) fail(`should hold ${size} values after its header, and holds ${found}.`)
  return { shape, values: bytes.subarray(headerLength) }
}

function lengthOfHeader(dimensions: number): number {
  return 4 + 4 * dimensions
}
