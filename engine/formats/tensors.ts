/** Arrays of numbers as they stand in files, of any type and order, and their way to 32-bit numbers in rows. */
import { fromHalf } from '#engine/page/half-floats.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import { show } from './reading.ts'

/** Bytes of one number of each type. The whole numbers are never weights; files of other programs hold them beside weights. */
export const numberBytes = {
  ...{ F64: 8, F32: 4, F16: 2, BF16: 2 },
  ...{ I64: 8, I32: 4, I16: 2, I8: 1, U64: 8, U32: 4, U16: 2, U8: 1, BOOL: 1 },
} as const
export type NumberType = keyof typeof numberBytes

export type Tensor = {
  readonly name: string
  readonly type: NumberType
  readonly isBigEndian: boolean
  readonly shape: readonly number[]
  /** Whether the first index is the one that runs fastest. */
  readonly isFortran: boolean
  /** The numbers, and nothing else. */
  readonly bytes: Uint8Array
}

/** Whether its numbers can be weights. */
export function isFloat({ type }: Pick<Tensor, 'type'>): boolean {
  return type === 'F64' || type === 'F32' || type === 'F16' || type === 'BF16'
}

/** Throws `bad-file` unless the bytes are as many as the shape needs; after that, sizes can be relied on. */
export function checkLength({ name, type, shape, bytes }: Tensor, fileName: string): void {
  // Products too great to be exact are far greater than any file.
  const length = shape.reduce((product, size) => product * size, numberBytes[type])
  if (length === bytes.length) return
  throw failure('bad-file', t, 'tensor-bytes-other', {
    file: fileName,
    name: show(name),
    shape: show(shape),
    bytes: String(bytes.length),
    wanted: String(length),
  })
}

/**
 * The numbers in rows, rounded to 32 bits: [rows × columns] for a matrix. `tensor` has passed `checkLength`, and is of floats. A
 * number too great for 32 bits becomes infinite.
 */
export function toFloats(tensor: Tensor): Float32Array {
  const values = decode(tensor)
  const [rows, columns] = tensor.shape
  if (!tensor.isFortran || rows === undefined || columns === undefined) return values
  return transpose(values, columns, rows)
}

/** [rows × columns] as [columns × rows]. */
export function transpose(values: Float32Array, rows: number, columns: number): Float32Array {
  const transposed = new Float32Array(values.length)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) transposed[column * rows + row] = values[row * columns + column]!
  }
  return transposed
}

function decode({ type, isBigEndian, bytes }: Tensor): Float32Array {
  const values = new Float32Array(bytes.length / numberBytes[type])
  if (type === 'F32' && !isBigEndian) {
    // Little-endian, as is every machine that Electron runs on. A copy, since a file's numbers may lie at any address.
    new Uint8Array(values.buffer).set(bytes)
    return values
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const read = {
    F64: (at: number) => view.getFloat64(at, !isBigEndian),
    F32: (at: number) => view.getFloat32(at, !isBigEndian),
    F16: (at: number) => fromHalf(view.getUint16(at, !isBigEndian)),
    BF16: (at: number) => fromUpperHalf(view.getUint16(at, !isBigEndian)),
  }[type as 'F64' | 'F32' | 'F16' | 'BF16']
  for (let i = 0; i < values.length; i++) values[i] = read(i * numberBytes[type])
  return values
}

const word = new DataView(new ArrayBuffer(4))
/** bfloat16: the upper half of a 32-bit number. */
function fromUpperHalf(bits: number): number {
  word.setUint16(0, bits)
  return word.getFloat32(0)
}
