/**
 * Networks as NumPy's .npz: a zip of .npy arrays. Arrays are called as PyTorch calls its tensors, `layers.0.weight` [outputs, inputs]
 * and `layers.0.bias` [outputs], both float32. What else is known is JSON in `metadata`, an array of its UTF-8 bytes, so that nothing
 * in the file needs `allow_pickle`. The ten check images are arrays as well: `checks.pixels`, `checks.labels`, `checks.outputs`.
 */
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { HiddenActivation } from '#engine/contract/settings.ts'
import { createChecks, type CheckImages } from './checks.ts'
import { readForeign } from './foreign.ts'
import {
  checkClaims,
  describeDocument,
  finishReading,
  formatName,
  fromNeuronRows,
  readClaims,
  toNeuronRows,
  type Claims,
  type NetworkDocument,
  type Unverified,
} from './network-document.ts'
import { readNpy, writeNpy } from './npy.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import { parseHeader, show } from './reading.ts'
import { checkLength, toFloats, type Tensor } from './tensors.ts'
import { isZip, openZip, writeZip, type ZipEntry } from './zip.ts'

const ending = '.npy'
/** Inkling's own metadata is about 2,000 bytes. */
const longestMetadata = 1_000_000

/** The file's bytes: the same document always gives the same bytes. */
export function writeNpz(document: NetworkDocument): Uint8Array {
  const { checks: _checks, ...facts } = describeDocument(document)
  const metadata = new TextEncoder().encode(JSON.stringify(facts))
  const files: Record<string, Uint8Array> = { [`metadata${ending}`]: writeNpy(metadata, [metadata.length]) }
  for (const [index, layer] of document.network.layers.entries()) {
    files[weightName(index)] = writeNpy(toNeuronRows(layer), [layer.outputs, layer.inputs])
    files[biasName(index)] = writeNpy(Float32Array.from(layer.biases), [layer.outputs])
  }
  if (document.checks) {
    const { pixels, labels, outputs } = document.checks
    files[`checks.pixels${ending}`] = writeNpy(pixels, [classCount, pixelCount])
    files[`checks.labels${ending}`] = writeNpy(Uint8Array.from(labels), [classCount])
    files[`checks.outputs${ending}`] = writeNpy(outputs, [classCount, classCount])
  }
  return writeZip(files)
}

const weightName = (index: number) => `layers.${index}.weight${ending}`
const biasName = (index: number) => `layers.${index}.bias${ending}`

/** Whether the bytes are an archive whose first file is an array. What TensorFlow.js writes begins with JSON. */
export function isNpz(bytes: Uint8Array): boolean {
  if (!isZip(bytes) || bytes.length < 30) return false
  const nameLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint16(26, true)
  return new TextDecoder('latin1').decode(bytes.subarray(30, 30 + nameLength)).endsWith(ending)
}

/** Reads a file that `isNpz`, from Inkling or from elsewhere. Every claim is checked before memory is taken for it. Throws `bad-file`. */
export function readNpz(bytes: Uint8Array, fileName: string, hiddenActivation?: HiddenActivation): Unverified {
  const entries = openZip(bytes, fileName)
  const claims = readMetadata(entries.get(`metadata${ending}`), fileName)
  for (const name of entries.keys()) {
    if (!name.endsWith(ending)) throw failure('bad-file', t, 'array-foreign', { file: fileName, name: show(name) })
  }
  if (claims) return readOwn(entries, claims, fileName)
  const arrays = [...entries.values()].map((entry) => ({ name: nameOf(entry), array: openArray(entry, fileName) }))
  return readForeign(
    arrays.flatMap(({ array }) => (array ? [array] : [])),
    fileName,
    hiddenActivation,
    arrays.flatMap(({ name, array }) => (array ? [] : [name])),
  )
}

function readOwn(entries: ReadonlyMap<string, ZipEntry>, claims: Claims, fileName: string): Unverified {
  const { layers, ...known } = checkClaims({ ...claims, checks: null }, fileName)
  const wanted = new Set([`metadata${ending}`])
  const take = (name: string, type: Tensor['type'], shape: readonly number[]): Tensor => {
    wanted.add(name)
    const entry = entries.get(name)
    if (!entry) throw failure('bad-file', t, 'array-missing', { file: fileName, name })
    const tensor = openArray(entry, fileName)
    if (tensor?.type !== type || tensor.isBigEndian || tensor.isFortran || String(tensor.shape) !== String(shape)) {
      throw failure('bad-file', t, 'array-other', { file: fileName, name, type, shape: show(shape) })
    }
    return tensor
  }
  const network = {
    layers: layers.map((layer, index) => {
      const weights = toFloats(take(weightName(index), 'F32', [layer.outputs, layer.inputs]))
      return fromNeuronRows(layer, weights, toFloats(take(biasName(index), 'F32', [layer.outputs])), fileName)
    }),
  }
  let checks: CheckImages | undefined
  if (entries.has(`checks.pixels${ending}`)) {
    checks = createChecks(
      take(`checks.pixels${ending}`, 'U8', [classCount, pixelCount]).bytes.slice(),
      [...take(`checks.labels${ending}`, 'U8', [classCount]).bytes],
      toFloats(take(`checks.outputs${ending}`, 'F32', [classCount, classCount])),
    )
    if (!checks) throw failure('bad-file', t, 'checks-damaged', { file: fileName })
  }
  for (const name of entries.keys()) {
    if (!wanted.has(name)) {
      throw failure('bad-file', t, 'array-unneeded', { file: fileName, name: show(name) })
    }
  }
  return finishReading(network, { ...known, ...(checks && { checks }) }, claims)
}

const nameOf = (entry: ZipEntry) => entry.name.slice(0, -ending.length)

/** Null for an array of texts. */
function openArray(entry: ZipEntry, fileName: string): Tensor | null {
  const tensor = readNpy(entry.read(), nameOf(entry), fileName)
  if (tensor) checkLength(tensor, fileName)
  return tensor
}

/** What Inkling says in the file; null where another program wrote it. */
function readMetadata(entry: ZipEntry | undefined, fileName: string): Claims | null {
  if (!entry || entry.size > longestMetadata) return null
  const array = openArray(entry, fileName)
  const facts = array?.type === 'U8' ? parseHeader(array.bytes, fileName) : {}
  return facts.format === formatName ? readClaims(facts, fileName) : null
}
