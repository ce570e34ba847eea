/**
 * Reader of IDX, the format of the original MNIST files (http://yann.lecun.com/exdb/mnist): two zero bytes, a type byte, the number
 * of dimensions, each dimension as a big-endian 32-bit number, then the values, the last dimension running fastest.
 */
import { InklingError } from '#engine/contract/errors.ts'

export type Idx = { readonly shape: readonly number[]; readonly values: Uint8Array }

const unsignedByte = 0x08
const kindNames: Record<number, string> = {
  0x09: 'signed bytes',
  0x0b: '16-bit numbers',
  0x0c: '32-bit numbers',
  0x0d: '32-bit floats',
  0x0e: '64-bit floats',
}

/** Reads an IDX file of unsigned bytes with `dimensions` dimensions; `values` is a view. Throws `bad-data`. */
export function readIdx(bytes: Uint8Array, dimensions: number, fileName: string): Idx {
  const fail = (message: string): never => {
    throw new InklingError(
      'bad-data',
      `The file ${fileName} ${message}`,
      'Take the original MNIST file, unpacked: run `npm ci` to install it again.',
    )
  }
  if (bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b) fail('is still packed by gzip.')
  const headerLength = 4 + 4 * dimensions
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
