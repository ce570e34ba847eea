/** Models as PyTorch and Keras export them, put together here as those programs do, and those that Inkling has to refuse. */
import { create, toBinary, type MessageInitShape } from '@bufbuild/protobuf'
import { strToU8, zipSync } from 'fflate'
import {
  AttributeProto_AttributeType as AttributeType,
  ModelProtoSchema,
  TensorProto_DataType as DataType,
  StringStringEntryProtoSchema,
  type NodeProtoSchema,
  type TensorProtoSchema,
} from 'onnx-buf'
import { describe, expect, test } from 'vitest'
import { InklingError } from '#engine/contract/errors.ts'
import { toNeuronRows } from '#engine/formats/network-document.ts'
import { readOnnx } from '#engine/formats/onnx.ts'
import { readTfjs } from '#engine/formats/tfjs.ts'
import { exampleDocument } from './documents.ts'

type Node = MessageInitShape<typeof NodeProtoSchema>
type Tensor = MessageInitShape<typeof TensorProtoSchema>

const { network } = exampleDocument({ hidden: [{ neurons: 4, activation: 'relu' }], output: 'linear' })
const [first, last] = network.layers as [(typeof network.layers)[0], (typeof network.layers)[0]]
first.biases.set([0.5, -1, 2, 0.25])
const rows = (layer: typeof first) => [...toNeuronRows(layer)]

const floats = (name: string, dims: readonly number[], floatData: Iterable<number>): Tensor => ({
  name,
  dims: dims.map(BigInt),
  dataType: DataType.FLOAT,
  floatData: [...floatData],
})
const turned = [{ name: 'transB', type: AttributeType.INT, i: 1n }]

function onnx(
  node: readonly Node[],
  initializer: readonly Tensor[],
  shape: readonly number[] = [1, 28, 28],
): Uint8Array {
  const dims = shape.map((size) => ({ value: { case: 'dimValue' as const, value: BigInt(size) } }))
  const dim = [{ value: { case: 'dimParam' as const, value: 'batch' } }, ...dims]
  const type = { value: { case: 'tensorType' as const, value: { elemType: DataType.FLOAT, shape: { dim } } } }
  const graph = {
    node: [...node],
    initializer: [...initializer],
    input: [{ name: 'x', type }],
    output: [{ name: 'y' }],
  }
  return toBinary(ModelProtoSchema, create(ModelProtoSchema, { irVersion: 8n, opsetImport: [{ version: 17n }], graph }))
}

const torchWeights = [
  floats('1.weight', [4, 784], rows(first)),
  floats('1.bias', [4], first.biases),
  floats('3.weight', [10, 4], rows(last)),
  floats('3.bias', [10], last.biases),
]
const torchNodes: readonly Node[] = [
  { opType: 'Flatten', input: ['x'], output: ['f'] },
  { opType: 'Gemm', input: ['f', '1.weight', '1.bias'], output: ['h'], attribute: turned },
  { opType: 'Relu', input: ['h'], output: ['r'] },
  { opType: 'Gemm', input: ['r', '3.weight', '3.bias'], output: ['y'], attribute: turned },
]
const kerasWeights = [
  floats('dense/MatMul', [784, 4], first.weights),
  floats('dense/BiasAdd', [4], first.biases),
  floats('dense_1/MatMul', [4, 10], last.weights),
  floats('dense_1/BiasAdd', [10], last.biases),
]
const kerasNodes: readonly Node[] = [
  { opType: 'MatMul', input: ['x', 'dense/MatMul'], output: ['a'] },
  { opType: 'Add', input: ['a', 'dense/BiasAdd'], output: ['b'] },
  { opType: 'Relu', input: ['b'], output: ['c'] },
  { opType: 'MatMul', input: ['c', 'dense_1/MatMul'], output: ['d'] },
  { opType: 'Add', input: ['d', 'dense_1/BiasAdd'], output: ['y'] },
]

function expectRefused(read: () => unknown, message: string): void {
  try {
    read()
  } catch (error) {
    expect(error).toBeInstanceOf(InklingError)
    expect(error).toMatchObject({ code: 'bad-file', message: expect.stringContaining(message) })
    return
  }
  throw new Error(`The file was read; expected: ${message}`)
}

describe('an ONNX file of another program', () => {
  test('as PyTorch exports it is read, and says how its names were understood', () => {
    const read = readOnnx(onnx(torchNodes, torchWeights), 'torch.onnx')
    expect(read.network).toEqual(network)
    expect(read.mapping).toEqual([
      { tensor: '1.weight', part: 'weights', layer: 1, isTransposed: false },
      { tensor: '1.bias', part: 'biases', layer: 1, isTransposed: false },
      { tensor: '3.weight', part: 'weights', layer: 2, isTransposed: false },
      { tensor: '3.bias', part: 'biases', layer: 2, isTransposed: false },
    ])
  })

  test('as Keras exports it is read, its matrices the other way round', () => {
    const read = readOnnx(onnx(kerasNodes, kerasWeights, [784]), 'keras.onnx')
    expect(read.network).toEqual(network)
    expect(read.mapping![0]).toEqual({ tensor: 'dense/MatMul', part: 'weights', layer: 1, isTransposed: true })
  })

  test('may hold 64-bit and 16-bit numbers', () => {
    const bias: Tensor = { name: '1.bias', dims: [4n], dataType: DataType.DOUBLE, doubleData: [0.5, -1, 2, 0.25] }
    const half = { ...bias, dataType: DataType.FLOAT16, doubleData: [], int32Data: [0x3800, 0xbc00, 0x4000, 0x3400] }
    for (const each of [bias, half]) {
      expect(readOnnx(onnx(torchNodes, torchWeights.with(1, each)), 'x').network).toEqual(network)
    }
  })

  const withWeights = (weights: Tensor) => onnx(torchNodes, torchWeights.with(0, weights))
  const withNode = (node: Node) => onnx(torchNodes.with(2, node), torchWeights)
  const relu = { input: ['h'], output: ['r'], name: 'mine' }
  test.each<readonly [string, Uint8Array, string]>([
    ['with a convolution', withNode({ ...relu, opType: 'Conv' }), 'node “mine” (Conv) that is not part of a plain'],
    ['with another slope', withNode({ ...relu, opType: 'LeakyRelu', attribute: [{ name: 'alpha', f: 0.2 }] }), 'slope'],
    ['for other pictures', onnx(torchNodes, torchWeights, [3, 32, 32]), 'takes 3072 numbers'],
    [
      'with weights elsewhere',
      withWeights({
        ...torchWeights[0]!,
        externalData: [create(StringStringEntryProtoSchema, { key: 'location', value: '/etc/passwd' })],
      }),
      'in another file',
    ],
    ['with too few numbers', withWeights(floats('1.weight', [4, 784], [1, 2])), 'holds 2 numbers'],
    ['with a number that is none', withWeights(floats('1.weight', [4, 784], rows(first).with(5, NaN))), 'not a finite'],
    ['with an enormous shape', withWeights(floats('1.weight', [2 ** 40, 2 ** 40], [1])), 'no matrix'],
  ])('%s is refused with what is wrong', (_, bytes, message) => expectRefused(() => readOnnx(bytes, 'x'), message))
})

describe('a LayersModel of another program', () => {
  const numbers = Float32Array.from([...first.weights, ...first.biases, ...last.weights, ...last.biases])
  const bytes = new Uint8Array(numbers.buffer)
  const weight = (name: string, shape: readonly number[], more = {}) => ({ name, shape, dtype: 'float32', ...more })
  const layer = (class_name: string, name: string, config = {}) => ({ class_name, config: { name, ...config } })
  const layers = [
    layer('Flatten', 'flatten', { batch_input_shape: [null, 28, 28] }),
    layer('Dense', 'dense', { units: 4, activation: 'linear' }),
    layer('ReLU', 're_lu'),
    layer('Dropout', 'dropout', { rate: 0.5 }),
    layer('Dense', 'dense_1', { units: 10, activation: 'linear' }),
  ]
  const weights = [
    weight('dense/kernel', [784, 4]),
    weight('dense/bias', [4]),
    weight('dense_1/kernel', [4, 10]),
    weight('dense_1/bias', [10]),
  ]
  const half = 5000
  const pack = (
    said: { layers?: object[]; weights?: object[]; paths?: string[] },
    more: Record<string, Uint8Array> = {},
  ) => {
    const model = {
      format: 'layers-model',
      modelTopology: { model_config: { class_name: 'Sequential', config: { layers: said.layers ?? layers } } },
      weightsManifest: [{ paths: said.paths ?? ['a.bin', 'b.bin'], weights: said.weights ?? weights }],
    }
    return zipSync({
      'model/model.json': strToU8(JSON.stringify(model)),
      'model/a.bin': bytes.subarray(0, half),
      'model/b.bin': bytes.subarray(half),
      ...more,
    })
  }

  test('packed as a folder, its weights in several files, is read', () => {
    const read = readTfjs(pack({}), 'mine.zip')
    expect(read.network).toEqual(network)
    expect(read.mapping![2]).toEqual({ tensor: 'dense_1/kernel', part: 'weights', layer: 2, isTransposed: true })
  })

  const quantised = weights.with(0, weight('dense/kernel', [784, 4], { quantization: { dtype: 'uint8' } }))
  test.each<readonly [string, Uint8Array, string]>([
    ['with a convolution', pack({ layers: [layer('Conv2D', 'conv'), ...layers] }), 'layer “conv” (Conv2D)'],
    ['with quantised weights', pack({ weights: quantised }), 'quantised'],
    ['that names a file twice', pack({ paths: ['a.bin', 'a.bin'] }), 'twice'],
    ['that lacks a file', pack({ paths: ['a.bin', 'c.bin'] }), 'lacks the weights'],
    ['with a file that climbs', pack({}, { '../../evil': new Uint8Array(1) }), 'leads elsewhere'],
    ['that unpacks to far more', pack({}, { bomb: new Uint8Array(200_000_000) }), 'unpacks to more'],
  ])('%s is refused with what is wrong', (_, file, message) => expectRefused(() => readTfjs(file, 'x'), message))
})
