/**
 * Networks as a LayersModel of TensorFlow.js, which pages load with `tf.loadLayersModel`: `model.json` says the layers and which
 * numbers stand where, `weights.bin` holds the numbers; both in one zip archive. What else is known stands in `model.json` as
 * `userDefinedMetadata`. An archive of another program is read where its model is a plain network.
 */
import { isPath } from '#engine/archives/zip.ts'
import { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import type { NetworkFile } from '#engine/contract/files.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import { networkName } from '#engine/settings/settings.ts'
import { leak } from '#engine/contract/settings.ts'
import type { Layer } from '#engine/network/network.ts'
import { understandTopology } from './keras-topology.ts'
import {
  describeDocument,
  formatName,
  formatVersion,
  readClaims,
  type NetworkDocument,
  type Unverified,
} from './network-document.ts'
import { buildNetwork } from './plain-layers.ts'
import { describeAside } from './foreign.ts'
import { asObject, parseJson, show } from './reading.ts'
import { readTfjsWeights } from './tfjs-weights.ts'
import { isZip, openZip, writeZip, type ZipEntry } from './zip.ts'

const modelName = 'model.json'
const weightsName = 'weights.bin'
/** Inkling's own are about 20,000 bytes. */
const longestModel = 4_000_000

/** The file's bytes: the same document always gives the same bytes. */
export function writeTfjs(document: NetworkDocument): Uint8Array {
  const { layers } = document.network
  const model = {
    format: 'layers-model',
    generatedBy: `Inkling, ${formatName} ${formatVersion}`,
    convertedBy: null,
    modelTopology: {
      class_name: 'Sequential',
      config: { name: networkName(document.settings), layers: layers.flatMap(describeLayer) },
      keras_version: '2.15.0',
      backend: 'tensorflow',
    },
    weightsManifest: [
      {
        paths: [weightsName],
        weights: layers.flatMap((layer, index) => [
          { name: `${nameOf(index)}/kernel`, shape: [layer.inputs, layer.outputs], dtype: 'float32' },
          { name: `${nameOf(index)}/bias`, shape: [layer.outputs], dtype: 'float32' },
        ]),
      },
    ],
    userDefinedMetadata: describeDocument(document),
  }
  const numbers = layers.flatMap(({ weights, biases }) => [weights, biases])
  const weights = new Float32Array(numbers.reduce((length, values) => length + values.length, 0))
  let length = 0
  for (const values of numbers) {
    weights.set(values, length)
    length += values.length
  }
  return writeZip({
    [modelName]: new TextEncoder().encode(JSON.stringify(model, null, 2)),
    [weightsName]: new Uint8Array(weights.buffer),
  })
}

const nameOf = (index: number) => `layer_${index + 1}`

function describeLayer({ inputs, outputs, activation }: Layer, index: number): readonly object[] {
  const dense = {
    class_name: 'Dense',
    config: {
      name: nameOf(index),
      trainable: true,
      ...(index === 0 && { batch_input_shape: [null, inputs] }),
      dtype: 'float32',
      units: outputs,
      activation: activation === 'leaky-relu' ? 'linear' : activation,
      use_bias: true,
    },
  }
  if (activation !== 'leaky-relu') return [dense]
  const leaky = {
    class_name: 'LeakyReLU',
    config: { name: `${nameOf(index)}_leaky_relu`, trainable: true, dtype: 'float32', alpha: leak },
  }
  return [dense, leaky]
}

/** Whether the bytes are an archive with a model in it. */
export function isTfjs(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false
  try {
    return [...openZip(bytes, '').keys()].some(isModel)
  } catch {
    return false
  }
}

/** A model stands at the archive's top or, where a folder was packed, in that. What macOS adds beside is no model. */
function isModel(name: string): boolean {
  return name === modelName || (/^[^/]+\/model\.json$/.test(name) && !name.startsWith('__MACOSX/'))
}

/** Reads a file that `isTfjs`. Every claim is checked before memory is taken for it. Throws `bad-file`. */
export function readTfjs(bytes: Uint8Array, fileName: string): Unverified {
  const entries = openZip(bytes, fileName)
  const [name, ...others] = [...entries.keys()].filter(isModel)
  if (name === undefined || others.length > 0) {
    throw failure('bad-file', t, 'models-other', {
      file: fileName,
      count: others.length + (name === undefined ? 0 : 1),
    })
  }
  const { format, modelTopology, weightsManifest, userDefinedMetadata } = readModel(entries.get(name)!, fileName)
  const metadata = asObject(userDefinedMetadata)
  const claims = metadata.format === formatName ? readClaims(metadata, fileName) : null
  if (modelTopology === undefined || format === 'graph-model') {
    throw failure('bad-file', t, 'no-layers-model', { file: fileName })
  }
  const folder = name.slice(0, -modelName.length)
  const weights = readTfjsWeights(weightsManifest, (path) => entries.get(folder + path), fileName)
  const { layers, leftAside } = understandTopology(modelTopology, weights, pixelCount, fileName)
  return buildNetwork(layers, claims, fileName, leftAside.length > 0 ? [describeAside(leftAside)] : [])
}

/**
 * The files that the `model.json` of a LayersModel names as its weights, as paths from its folder; null for any other file. Throws `bad-file`
 * for a path that leads elsewhere.
 */
export function findShards({ fileName, bytes }: NetworkFile): readonly string[] | null {
  // Looked for first, as most files are none of these, and parsing takes its time.
  const isShort = bytes.length <= longestModel
  if (!isShort || !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('"weightsManifest"')) return null
  const { weightsManifest } = parseOrNothing(bytes, fileName)
  if (!Array.isArray(weightsManifest)) return null
  const paths = (weightsManifest as unknown[]).flatMap((group) => asObject(group).paths)
  return paths.map((path) => {
    if (typeof path === 'string' && !isPath(path)) return path
    throw failure('bad-file', t, 'shards-elsewhere', { file: fileName, path: show(path) })
  })
}

/** A `model.json` and the files that it names as one archive, as `readTfjs` takes it. */
export function packModel(model: Uint8Array, shards: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return writeZip({ ...Object.fromEntries(shards), [modelName]: model })
}

function parseOrNothing(bytes: Uint8Array, fileName: string): Record<string, unknown> {
  try {
    return asObject(parseJson(bytes, fileName))
  } catch {
    // What it is then, others say.
    return {}
  }
}

function readModel(entry: ZipEntry, fileName: string): Record<string, unknown> {
  if (entry.size > longestModel)
    throw failure('bad-file', t, 'model-long', { file: fileName, bytes: String(entry.size) })
  const bytes = entry.read()
  try {
    return asObject(parseJson(bytes, fileName))
  } catch (error) {
    if (error instanceof InklingError) throw error
    throw failure('bad-file', t, 'model-unreadable', { file: fileName, name: modelName }, { cause: error })
  }
}
