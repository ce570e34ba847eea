/**
 * Networks as safetensors (https://github.com/huggingface/safetensors, "Format"): the header's length as a little-endian 64-bit
 * number, the header in JSON, then the numbers of all tensors, one after another without gaps. Tensors are called as in PyTorch:
 * `layers.0.weight` [outputs, inputs] and `layers.0.bias` [outputs], both F32. What else is known stands in `__metadata__`, a map
 * of texts; whatever is not a text by nature is JSON inside.
 */
import { plainSettings } from '../contract/settings.ts'
import { describeLayers } from '../network/network.ts'
import {
  asObject,
  badFile,
  checkClaims,
  formatName,
  formatVersion,
  fromNeuronRows,
  labels,
  preprocessing,
  remedies,
  show,
  toNeuronRows,
  type NetworkDocument,
} from './network-document.ts'

const lengthBytes = 8
/** Inkling's own headers are about 2,000 bytes. */
const longestHeader = 1_000_000

type TensorEntry = {
  readonly dtype: 'F32'
  readonly shape: readonly number[]
  readonly data_offsets: readonly [number, number]
}

/** The file's bytes: the same document always gives the same bytes. */
export function writeSafetensors({ network, settings, training, calibration }: NetworkDocument): Uint8Array {
  const tensors: [string, readonly number[], Float32Array][] = network.layers.flatMap((layer, index) => [
    [`layers.${index}.weight`, [layer.outputs, layer.inputs], toNeuronRows(layer)],
    [`layers.${index}.bias`, [layer.outputs], Float32Array.from(layer.biases)],
  ])
  const entries: Record<string, TensorEntry> = {}
  let length = 0
  for (const [name, shape, values] of tensors) {
    entries[name] = { dtype: 'F32', shape, data_offsets: [length, length + values.byteLength] }
    length += values.byteLength
  }
  const metadata: Record<string, string> = {
    format: formatName,
    version: String(formatVersion),
    layers: JSON.stringify(describeLayers(network)),
    preprocessing: JSON.stringify(preprocessing),
    labels: JSON.stringify(labels),
    settings: JSON.stringify(plainSettings(settings)),
    training: JSON.stringify(training),
    ...(calibration && { calibration: JSON.stringify(calibration) }),
  }
  const header = new TextEncoder().encode(JSON.stringify({ __metadata__: metadata, ...entries }))
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

/** Reads a file that `isSafetensors`. Every claim is checked before memory is taken for it. Throws `bad-file`. */
export function readSafetensors(bytes: Uint8Array, fileName: string): NetworkDocument {
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
  const dataStart = lengthBytes + headerLength
  if (dataStart > bytes.length) badFile(fileName, 'is cut short: it ends within its header.', remedies.damaged)
  if (headerLength > longestHeader) badFile(fileName, `has a header of ${headerLength} bytes.`, remedies.foreign)
  const header = parseObject(bytes.subarray(lengthBytes, dataStart), fileName)
  const { __metadata__: metadata, ...entries } = header
  const said = asObject(metadata)
  const { layers, ...known } = checkClaims(
    {
      format: said.format,
      version: Number(said.version),
      layers: parseText(said.layers, fileName),
      settings: parseText(said.settings, fileName),
      training: parseText(said.training, fileName),
      calibration: parseText(said.calibration, fileName),
    },
    fileName,
  )

  const data = bytes.subarray(dataStart)
  const shapes = layers.flatMap(({ inputs, outputs }, index): [string, number[]][] => [
    [`layers.${index}.weight`, [outputs, inputs]],
    [`layers.${index}.bias`, [outputs]],
  ])
  const tensors = readTensors(new Map(shapes), entries, data, fileName)
  return {
    network: {
      layers: layers.map((layer, index) =>
        fromNeuronRows(layer, tensors.get(`layers.${index}.weight`)!, tensors.get(`layers.${index}.bias`)!, fileName),
      ),
    },
    ...known,
  }
}

/** Reads exactly the tensors of `shapes`, which together must cover `data` once, without gap or overlap. */
function readTensors(
  shapes: ReadonlyMap<string, readonly number[]>,
  entries: Record<string, unknown>,
  data: Uint8Array,
  fileName: string,
): Map<string, Float32Array> {
  for (const name of Object.keys(entries)) {
    if (!shapes.has(name))
      badFile(fileName, `has a tensor “${show(name)}” that its layers do not need.`, remedies.unusable)
  }
  const ranges: { name: string; begin: number; end: number }[] = []
  for (const [name, shape] of shapes) {
    if (!Object.hasOwn(entries, name)) badFile(fileName, `lacks the tensor “${name}”.`, remedies.damaged)
    const { dtype, shape: found, data_offsets: offsets } = asObject(entries[name])
    if (dtype !== 'F32') badFile(fileName, `holds “${name}” as ${show(dtype)}, not F32.`, remedies.unusable)
    if (!Array.isArray(found) || found.length !== shape.length || !shape.every((size, axis) => found[axis] === size)) {
      badFile(fileName, `gives “${name}” the shape ${show(found)} in place of ${show(shape)}.`, remedies.damaged)
    }
    const [begin, end] = Array.isArray(offsets) && offsets.length === 2 ? (offsets as unknown[]) : []
    const length = 4 * shape.reduce((product, size) => product * size, 1)
    if (!Number.isSafeInteger(begin) || (begin as number) < 0 || end !== (begin as number) + length) {
      badFile(fileName, `gives “${name}” wrong offsets.`, remedies.damaged)
    }
    ranges.push({ name, begin: begin as number, end })
  }
  ranges.sort((one, other) => one.begin - other.begin)
  let position = 0
  for (const { name, begin, end } of ranges) {
    if (begin !== position) badFile(fileName, `has a gap or an overlap at “${name}”.`, remedies.damaged)
    position = end
  }
  if (position !== data.length) {
    badFile(fileName, `holds ${data.length} bytes of weights in place of ${position}.`, remedies.damaged)
  }
  return new Map(ranges.map(({ name, begin, end }) => [name, readFloats(data.subarray(begin, end))]))
}

function parseObject(bytes: Uint8Array, fileName: string): Record<string, unknown> {
  try {
    return asObject(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    return badFile(fileName, 'has a header that cannot be read.', remedies.damaged, error)
  }
}

/** The JSON inside a text of the metadata; `undefined` where there is none. */
function parseText(text: unknown, fileName: string): unknown {
  return typeof text === 'string' ? parseObject(new TextEncoder().encode(text), fileName) : undefined
}

/**
 * A copy, because the numbers of a file need not lie at a multiple of four bytes in memory. They are little-endian, as is every
 * machine that Electron runs on.
 */
function readFloats(bytes: Uint8Array): Float32Array {
  const floats = new Float32Array(bytes.length / 4)
  new Uint8Array(floats.buffer).set(bytes)
  return floats
}
