/**
 * Networks as ONNX (https://onnx.ai), which nearly every runtime reads: the network as a graph of operators from the input `pixels`
 * [N, 784] to the outputs, softmax or sigmoid included. Tensors are called as in PyTorch. What else is known stands in the model's
 * `metadata_props`. A file of another program is read where its graph is a plain network.
 */
import { create, fromBinary, toBinary, type MessageInitShape } from '@bufbuild/protobuf'
import {
  AttributeProto_AttributeType as AttributeType,
  ModelProtoSchema,
  TensorProto_DataType as DataType,
  type ModelProto,
  type NodeProtoSchema,
  type TensorProtoSchema,
  type ValueInfoProtoSchema,
} from 'onnx-buf'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { networkName } from '#engine/settings/settings.ts'
import { leak } from '#engine/contract/settings.ts'
import type { Layer } from '#engine/network/network.ts'
import { parseMetadata, writeMetadata } from './metadata.ts'
import { formatVersion, toNeuronRows, type NetworkDocument, type Unverified } from './network-document.ts'
import { understandGraph } from './onnx-graph.ts'
import { checkExtent, isOnnx } from './onnx-extent.ts'
import { buildNetwork } from './plain-layers.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/foreign-networks.ts'

export { isOnnx }

/** Operators as of 2020, so that runtimes from then on read the file; it needs none that came later. */
const operatorSet = 13n
/** The file's structure as of the same time. */
const irVersion = 7n

type Node = MessageInitShape<typeof NodeProtoSchema>

const operators = {
  relu: 'Relu',
  'leaky-relu': 'LeakyRelu',
  sigmoid: 'Sigmoid',
  tanh: 'Tanh',
  softmax: 'Softmax',
  linear: null,
} as const satisfies Record<Layer['activation'], string | null>

/** The file's bytes: the same document always gives the same bytes. */
export function writeOnnx(document: NetworkDocument): Uint8Array {
  const { layers } = document.network
  const last = layers.length - 1
  const output = layers[last]!.activation
  const outputName = output === 'softmax' ? 'probabilities' : 'outputs'
  const outputNames = output === 'linear' ? [outputName] : [outputName, 'logits']
  const nodes: Node[] = []
  for (const [index, layer] of layers.entries()) {
    const operator = operators[layer.activation]
    const answers = index === last ? outputName : `layers.${index}.${operator ? 'activations' : 'sums'}`
    const sums = !operator ? answers : index === last ? 'logits' : `layers.${index}.sums`
    const before = nodes.at(-1)?.output?.[0] ?? 'pixels'
    nodes.push({
      opType: 'Gemm',
      name: `layers.${index}`,
      input: [before, `layers.${index}.weight`, `layers.${index}.bias`],
      output: [sums],
      attribute: [{ name: 'transB', type: AttributeType.INT, i: 1n }],
    })
    if (operator) {
      nodes.push({
        opType: operator,
        name: `layers.${index}.${layer.activation}`,
        input: [sums],
        output: [answers],
        attribute: attributesOf(layer.activation),
      })
    }
  }
  const model = create(ModelProtoSchema, {
    irVersion,
    producerName: 'Inkling',
    producerVersion: String(formatVersion),
    docString: 'Reads a handwritten digit: the pixels row by row, 0 for paper to 1 for ink.',
    opsetImport: [{ domain: '', version: operatorSet }],
    graph: {
      name: networkName(document.settings),
      node: nodes,
      input: [describeTensor('pixels', pixelCount)],
      output: outputNames.map((name) => describeTensor(name, classCount)),
      initializer: layers.flatMap((layer, index) => [
        writeTensor(`layers.${index}.weight`, [layer.outputs, layer.inputs], toNeuronRows(layer)),
        writeTensor(`layers.${index}.bias`, [layer.outputs], Float32Array.from(layer.biases)),
      ]),
    },
    metadataProps: Object.entries(writeMetadata(document)).map(([key, value]) => ({ key, value })),
  })
  return toBinary(ModelProtoSchema, model)
}

function attributesOf(activation: Layer['activation']): NonNullable<Node['attribute']> {
  if (activation === 'leaky-relu') return [{ name: 'alpha', type: AttributeType.FLOAT, f: Math.fround(leak) }]
  if (activation === 'softmax') return [{ name: 'axis', type: AttributeType.INT, i: 1n }]
  return []
}

/** `name` as [N, size], where N may be any number of digits. */
function describeTensor(name: string, size: number): MessageInitShape<typeof ValueInfoProtoSchema> {
  const dim = [
    { value: { case: 'dimParam' as const, value: 'N' } },
    { value: { case: 'dimValue' as const, value: BigInt(size) } },
  ]
  return { name, type: { value: { case: 'tensorType', value: { elemType: DataType.FLOAT, shape: { dim } } } } }
}

function writeTensor(
  name: string,
  shape: readonly number[],
  values: Float32Array,
): MessageInitShape<typeof TensorProtoSchema> {
  // Little-endian in the file, as on every machine that Electron runs on.
  return {
    name,
    dims: shape.map(BigInt),
    dataType: DataType.FLOAT,
    rawData: new Uint8Array(values.buffer as ArrayBuffer),
  }
}

/** Reads a file that `isOnnx`. Every claim is checked before memory is taken for it. Throws `bad-file`. */
export function readOnnx(bytes: Uint8Array, fileName: string): Unverified {
  const model = decode(bytes, fileName)
  const claims = parseMetadata(readProperties(model), fileName)
  if (model.functions.length > 0) {
    throw failure('bad-file', t, 'onnx-functions', { file: fileName })
  }
  // The operators' rules as of the version that the file names. The empty name and this one mean the same set.
  const version = model.opsetImport.find(({ domain }) => domain === '' || domain === 'ai.onnx')?.version ?? 1n
  if (!model.graph) throw failure('bad-file', t, 'onnx-no-graph', { file: fileName })
  return buildNetwork(understandGraph(model.graph, Number(version), fileName), claims, fileName)
}

function readProperties({ metadataProps }: ModelProto): Record<string, string> {
  return Object.fromEntries(metadataProps.map(({ key, value }) => [key, value]))
}

function decode(bytes: Uint8Array, fileName: string): ModelProto {
  try {
    checkExtent(bytes)
    return fromBinary(ModelProtoSchema, bytes, { readUnknownFields: false, recursionLimit: 20 })
  } catch (error) {
    throw failure('bad-file', t, 'onnx-unreadable', { file: fileName }, { cause: error })
  }
}
