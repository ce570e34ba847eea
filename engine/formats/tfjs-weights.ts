/** The numbers of a TensorFlow.js model: groups of tensors one after another, each group cut into one or more files. */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import { asObject, show } from './reading.ts'
import { checkLength, isFloat, numberBytes, toFloats, type NumberType, type Tensor } from './tensors.ts'
import type { ZipEntry } from './zip.ts'

/** `read` throws `bad-file` for a tensor of anything but float32. */
export type StoredTensor = {
  readonly name: string
  readonly shape: readonly number[]
  readonly isFloat: boolean
  readonly read: () => Float32Array
}

const mostTensors = 1000
const types: Readonly<Record<string, NumberType>> = {
  float32: 'F32',
  float16: 'F16',
  int32: 'I32',
  bool: 'BOOL',
  uint8: 'U8',
}

/** The tensors that `manifest` names, in its order. Throws `bad-file`. */
export function readTfjsWeights(
  manifest: unknown,
  find: (path: string) => ZipEntry | undefined,
  fileName: string,
): readonly StoredTensor[] {
  const tensors: StoredTensor[] = []
  // Were a file named twice, a short manifest could ask for any amount of memory.
  const taken = new Set<ZipEntry>()
  for (const group of asList(manifest, fileName)) {
    const { paths, weights } = asObject(group)
    const files = asList(paths, fileName).map((path) => {
      const entry = typeof path === 'string' ? find(path) : undefined
      if (!entry) throw failure('bad-file', t, 'shard-missing', { file: fileName, path: show(path) })
      if (taken.has(entry)) throw failure('bad-file', t, 'shard-twice', { file: fileName, path: show(path) })
      taken.add(entry)
      return entry
    })
    const bytes = join(files)
    let start = 0
    for (const weight of asList(weights, fileName)) {
      const tensor = describe(weight, fileName)
      const end = start + tensor.shape.reduce((product, size) => product * size, numberBytes[tensor.type])
      if (!(end <= bytes.length))
        throw failure('bad-file', t, 'shards-end-early', { file: fileName, name: show(tensor.name) })
      const whole = { ...tensor, bytes: bytes.subarray(start, end) }
      tensors.push({
        name: tensor.name,
        shape: tensor.shape,
        isFloat: isFloat(tensor),
        read: () => read(whole, fileName),
      })
      if (tensors.length > mostTensors) throw failure('bad-file', t, 'tensors-too-many', { file: fileName })
      start = end
    }
    if (start !== bytes.length)
      throw failure('bad-file', t, 'shards-too-long', { file: fileName, bytes: String(bytes.length - start) })
  }
  return tensors
}

function asList(value: unknown, fileName: string): readonly unknown[] {
  if (!Array.isArray(value)) throw failure('bad-file', t, 'shards-unnamed', { file: fileName })
  return value as unknown[]
}

function join(files: readonly ZipEntry[]): Uint8Array {
  const [only] = files
  if (files.length === 1) return only!.read()
  const bytes = new Uint8Array(files.reduce((length, { size }) => length + size, 0))
  let length = 0
  for (const file of files) {
    bytes.set(file.read(), length)
    length += file.size
  }
  return bytes
}

function describe(weight: unknown, fileName: string): Omit<Tensor, 'bytes'> {
  const { name, shape, dtype, quantization } = asObject(weight)
  if (typeof name !== 'string') throw failure('bad-file', t, 'tensor-nameless', { file: fileName })
  if (quantization !== undefined) {
    throw failure('bad-file', t, 'weights-quantised', { file: fileName, name: show(name) })
  }
  const isShape =
    Array.isArray(shape) && shape.length <= 8 && shape.every((size) => Number.isSafeInteger(size) && size >= 0)
  if (!isShape) throw failure('bad-file', t, 'tensor-shape', { file: fileName, name: show(name), shape: show(shape) })
  const type = typeof dtype === 'string' && Object.hasOwn(types, dtype) ? types[dtype] : undefined
  if (!type)
    throw failure('bad-file', t, 'tensor-type-other', {
      file: fileName,
      name: show(name),
      type: show(dtype),
      wanted: 'float32',
    })
  return { name, shape: shape as number[], type, isBigEndian: false, isFortran: false }
}

function read(tensor: Tensor, fileName: string): Float32Array {
  if (tensor.type !== 'F32' && tensor.type !== 'F16') {
    throw failure('bad-file', t, 'tensor-whole-numbers', { file: fileName, name: show(tensor.name) })
  }
  checkLength(tensor, fileName)
  return toFloats(tensor)
}
