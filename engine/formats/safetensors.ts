/**
 * Networks as safetensors (https://github.com/huggingface/safetensors, "Format"): the header's length as a little-endian 64-bit
 * number, the header in JSON, then the numbers of all tensors, one after another without gaps. Tensors are called as in PyTorch:
 * `layers.0.weight` [outputs, inputs] and `layers.0.bias` [outputs], both F32. What else is known stands in `__metadata__`, a map
 * of texts; whatever is not a text by nature is JSON inside.
 */
import type { HiddenActivation } from '#engine/contract/settings.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { readForeign } from './foreign.ts'
import { parseMetadata, writeMetadata } from './metadata.ts'
import {
  checkClaims,
  finishReading,
  fromNeuronRowsInSteps,
  toNeuronRows,
  type Claims,
  type NetworkDocument,
  type Unverified,
} from './network-document.ts'
import type { Layer } from '#engine/network/network.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import { asObject, parseHeader, show } from './reading.ts'
import { checkLength, numberBytes, toFloats, type NumberType, type Tensor } from './tensors.ts'

const lengthBytes = 8
/** Inkling's own headers are about 2,000 bytes. */
const longestHeader = 1_000_000

type TensorEntry = {
  readonly dtype: 'F32'
  readonly shape: readonly number[]
  readonly data_offsets: readonly [number, number]
}

/** The file's bytes: the same document always gives the same bytes. */
export function writeSafetensors(document: NetworkDocument): Uint8Array {
  const tensors: [string, readonly number[], Float32Array][] = document.network.layers.flatMap((layer, index) => [
    [`layers.${index}.weight`, [layer.outputs, layer.inputs], toNeuronRows(layer)],
    [`layers.${index}.bias`, [layer.outputs], Float32Array.from(layer.biases)],
  ])
  const entries: Record<string, TensorEntry> = {}
  let length = 0
  for (const [name, shape, values] of tensors) {
    entries[name] = { dtype: 'F32', shape, data_offsets: [length, length + values.byteLength] }
    length += values.byteLength
  }
  const header = new TextEncoder().encode(JSON.stringify({ __metadata__: writeMetadata(document), ...entries }))
  // Filled up with spaces so that the numbers begin at a multiple of eight bytes.
  const headerLength = Math.ceil(header.length / 8) * 8
  const bytes = new Uint8Array(lengthBytes + headerLength + length)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(headerLength), true)
  bytes.fill(0x20, lengthBytes, lengthBytes + headerLength)
  bytes.set(header, lengthBytes)
  for (const [name, , values] of tensors) {
    bytes.set(new Uint8Array(values.buffer), lengthBytes + headerLength + entries[name]!.data_offsets[0])
  }
  return bytes
}

/** Whether the bytes begin as safetensors do: a length below 2³² and a header in braces. No JSON text has zero bytes there. */
export function isSafetensors(bytes: Uint8Array): boolean {
  return (
    bytes.length > lengthBytes &&
    bytes.subarray(4, lengthBytes).every((byte) => byte === 0) &&
    bytes[lengthBytes] === 0x7b
  )
}

/** Reads a file that `isSafetensors`, from Inkling or from elsewhere. Every claim is checked before memory is taken for it. Throws `bad-file`. */
export function* readSafetensorsInSteps(
  bytes: Uint8Array,
  fileName: string,
  hiddenActivation?: HiddenActivation,
): Work<Unverified> {
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
  const dataStart = lengthBytes + headerLength
  if (dataStart > bytes.length) throw failure('bad-file', t, 'header-cut-short', { file: fileName })
  if (headerLength > longestHeader)
    throw failure('bad-file', t, 'header-long', { file: fileName, bytes: String(headerLength) })
  const { __metadata__: metadata, ...entries } = parseHeader(bytes.subarray(lengthBytes, dataStart), fileName)
  const claims = parseMetadata(asObject(metadata), fileName)
  const tensors = readEntries(entries, bytes.subarray(dataStart), fileName)
  return claims ? yield* readOwn(tensors, claims, fileName) : readForeign(tensors, fileName, hiddenActivation)
}

function* readOwn(tensors: readonly Tensor[], claims: Claims, fileName: string): Work<Unverified> {
  const { layers, ...known } = checkClaims(claims, fileName)
  const left = new Map(tensors.map((tensor) => [tensor.name, tensor]))
  const take = (name: string, shape: readonly number[]): Float32Array => {
    const tensor = left.get(name)
    if (!tensor) throw failure('bad-file', t, 'tensor-missing', { file: fileName, name })
    left.delete(name)
    if (tensor.type !== 'F32')
      throw failure('bad-file', t, 'tensor-type-other', { file: fileName, name, type: tensor.type, wanted: 'F32' })
    if (String(tensor.shape) !== String(shape)) {
      throw failure('bad-file', t, 'tensor-shape-other', {
        file: fileName,
        name,
        shape: show(tensor.shape),
        wanted: show(shape),
      })
    }
    return toFloats(tensor)
  }
  const read: Layer[] = []
  for (const [index, layer] of layers.entries()) {
    const weights = take(`layers.${index}.weight`, [layer.outputs, layer.inputs])
    const biases = take(`layers.${index}.bias`, [layer.outputs])
    yield
    read.push(yield* fromNeuronRowsInSteps(layer, weights, biases, fileName))
  }
  const [extra] = left.keys()
  if (extra !== undefined) {
    throw failure('bad-file', t, 'tensor-unneeded', { file: fileName, name: show(extra) })
  }
  return finishReading({ layers: read }, known, claims)
}

/** The header's entries as tensors, which together must cover `data` once, without gap or overlap. None is copied. */
function readEntries(entries: Record<string, unknown>, data: Uint8Array, fileName: string): readonly Tensor[] {
  const ranges = Object.entries(entries).map(([name, entry]) => {
    const { dtype, shape, data_offsets: offsets } = asObject(entry)
    if (!isNumberType(dtype)) {
      throw failure('bad-file', t, 'tensor-type-unread', { file: fileName, name: show(name), type: show(dtype) })
    }
    if (!Array.isArray(shape) || !shape.every((size) => Number.isSafeInteger(size) && size >= 0)) {
      throw failure('bad-file', t, 'tensor-shape', { file: fileName, name: show(name), shape: show(shape) })
    }
    const said: readonly unknown[] = Array.isArray(offsets) && offsets.length === 2 ? offsets : []
    const [begin = NaN, end = NaN] = said.map((offset) => (Number.isSafeInteger(offset) ? Number(offset) : NaN))
    // Written so that NaN fails as well.
    if (!(begin >= 0 && end >= begin)) {
      throw failure('bad-file', t, 'tensor-offsets', { file: fileName, name: show(name) })
    }
    return {
      begin,
      end,
      name,
      type: dtype,
      shape: shape as readonly number[],
    }
  })
  ranges.sort((one, other) => one.begin - other.begin || one.end - other.end)
  let position = 0
  for (const { name, begin, end } of ranges) {
    if (begin !== position) throw failure('bad-file', t, 'tensor-gap', { file: fileName, name: show(name) })
    position = end
  }
  if (position !== data.length) {
    throw failure('bad-file', t, 'bytes-other', {
      file: fileName,
      bytes: String(data.length),
      wanted: String(position),
    })
  }
  return ranges.map(({ name, type, shape, begin, end }) => {
    const tensor = { name, type, shape, isBigEndian: false, isFortran: false, bytes: data.subarray(begin, end) }
    checkLength(tensor, fileName)
    return tensor
  })
}

function isNumberType(value: unknown): value is NumberType {
  return typeof value === 'string' && Object.hasOwn(numberBytes, value)
}
