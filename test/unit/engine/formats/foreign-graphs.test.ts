/** Graphs as other programs export them: Inkling answers what onnxruntime answers to the same file, or refuses what onnxruntime does. */
import { tell } from '#engine/contract/told.ts'
import { create, toBinary, type MessageInitShape } from '@bufbuild/protobuf'
import {
  AttributeProto_AttributeType as AttributeType,
  ModelProtoSchema,
  TensorProto_DataType as DataType,
  type NodeProtoSchema,
  type TensorProtoSchema,
} from 'onnx-buf'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { describe, expect, test } from 'vitest'
import { toNeuronRows } from '#engine/formats/network-document.ts'
import { readOnnx } from '#engine/formats/onnx.ts'
import { answerPictures, noisePictures } from '#engine/formats/checks.ts'
import { exampleDocument, expectRefused } from './documents.ts'

type Node = MessageInitShape<typeof NodeProtoSchema>
type Weights = MessageInitShape<typeof TensorProtoSchema>

const { network } = exampleDocument({ hidden: [{ neurons: 4, activation: 'relu' }], output: 'softmax' })
const [first, last] = network.layers as [(typeof network.layers)[0], (typeof network.layers)[0]]
first.biases.set([0.5, -1, 2, 0.25])
last.biases.forEach((_, i) => (last.biases[i] = Math.sin(i)))

const floats = (name: string, dims: readonly number[], floatData: Iterable<number>): Weights => ({
  ...{ name, dims: dims.map(BigInt), dataType: DataType.FLOAT, floatData: [...floatData] },
})
const integers = (name: string, dims: readonly number[], values: readonly number[]): Weights => ({
  ...{ name, dims: dims.map(BigInt), dataType: DataType.INT64, int64Data: values.map(BigInt) },
})
const attributes = {
  turned: [{ name: 'transB', type: AttributeType.INT, i: 1n }],
  rows: [{ name: 'axis', type: AttributeType.INT, i: 1n }],
  list: (name: string, values: readonly number[]) => [{ name, type: AttributeType.INTS, ints: values.map(BigInt) }],
}
const numbers = [
  floats('w1', [4, 784], toNeuronRows(first)),
  floats('b1', [4], first.biases),
  floats('w2', [10, 4], toNeuronRows(last)),
  floats('b2', [10], last.biases),
]
const gemm = (from: string, layer: 1 | 2, to: string): Node => ({
  ...{ opType: 'Gemm', input: [from, `w${layer}`, `b${layer}`], output: [to], attribute: attributes.turned },
})
const node = (opType: string, input: readonly string[], output: string, attribute: Node['attribute'] = []): Node => ({
  ...{ opType, input: [...input], output: [output], attribute },
})
const softmax = node('Softmax', ['z'], 'y', attributes.rows)
const flat = [gemm('x', 1, 'h'), node('Relu', ['h'], 'r'), gemm('r', 2, 'z'), softmax]

/** A model from `x`, [N, …shape] as floats, to `y`. */
function onnx(nodes: readonly Node[], more: readonly Weights[] = [], shape: readonly number[] = [784]): Uint8Array {
  const sizes = (all: readonly number[]) => [
    { value: { case: 'dimParam' as const, value: 'N' } },
    ...all.map((size) => ({ value: { case: 'dimValue' as const, value: BigInt(size) } })),
  ]
  const valueOf = (name: string, all: readonly number[]) => ({
    name,
    type: {
      value: { case: 'tensorType' as const, value: { elemType: DataType.FLOAT, shape: { dim: sizes(all) } } },
    },
  })
  const graph = {
    name: 'graph',
    node: [...nodes],
    initializer: [...numbers, ...more],
    input: [valueOf('x', shape)],
    output: [valueOf('y', [10])],
  }
  return toBinary(ModelProtoSchema, create(ModelProtoSchema, { irVersion: 8n, opsetImport: [{ version: 15n }], graph }))
}

const pictures = noisePictures()

async function answerOf(bytes: Uint8Array, shape: readonly number[]): Promise<Float32Array> {
  const session = await InferenceSession.create(bytes, { logSeverityLevel: 3 })
  const inputs = Float32Array.from(pictures, (byte) => byte / 255)
  const { y } = await session.run({ x: new Tensor('float32', inputs, [10, ...shape]) })
  await session.release()
  return y!.data as Float32Array
}

async function expectSame(bytes: Uint8Array, shape: readonly number[], look = (value: number) => value): Promise<void> {
  const answers = answerPictures(readOnnx(bytes, 'x').network, pictures)
  const expected = (await answerOf(bytes, shape)).map(look)
  for (const [i, answer] of answers.entries()) expect(answer).toBeCloseTo(expected[i]!, 4)
}

const square = [1, 28, 28]
const norm = [
  floats('mean', [], [0.1307]),
  floats('deviation', [1], [0.3081]),
  floats('each', [4], [0.5, -2, 0.1, 3]),
  floats(
    'pixels',
    [28],
    Array.from({ length: 28 }, (_, i) => 1 + i / 28),
  ),
]
const batch = [
  floats('gamma', [4], [1, 2, -1, 0.5]),
  floats('beta', [4], [0.1, 0, -0.5, 1]),
  floats('average', [4], [0.3, -0.2, 1, 0]),
  floats('variance', [4], [1, 0.25, 4, 2]),
]

describe('a graph is read as onnxruntime runs it', () => {
  const cases: readonly (readonly [string, readonly Node[], readonly Weights[], readonly number[]])[] = [
    ['with its nodes last to first', [...flat].reverse(), [], [784]],
    [
      'that flattens by x.view(x.size(0), -1)',
      [
        node('Shape', ['x'], 's'),
        node('Gather', ['s', 'nought'], 'n', [{ name: 'axis', type: AttributeType.INT, i: 0n }]),
        node('Unsqueeze', ['n', 'axes'], 'u'),
        node('Concat', ['u', 'rest'], 'c', [{ name: 'axis', type: AttributeType.INT, i: 0n }]),
        node('Reshape', ['x', 'c'], 'f'),
        gemm('f', 1, 'h'),
        ...flat.slice(1),
      ],
      [integers('nought', [], [0]), integers('axes', [1], [0]), integers('rest', [1], [-1])],
      square,
    ],
    [
      'that flattens to -1, 784, after taking a size away',
      [node('Squeeze', ['x', 'axes'], 'q'), node('Reshape', ['q', 'to'], 'f'), gemm('f', 1, 'h'), ...flat.slice(1)],
      [integers('axes', [1], [1]), integers('to', [2], [-1, 784])],
      square,
    ],
    [
      'that moves sizes of one about',
      [
        node('Transpose', ['x'], 't', attributes.list('perm', [0, 2, 3, 1])),
        node('Flatten', ['t'], 'f', attributes.rows),
        gemm('f', 1, 'h'),
        ...flat.slice(1),
      ],
      [],
      square,
    ],
    [
      'that normalises its pixels',
      [
        node('Sub', ['x', 'mean'], 'm'),
        node('Div', ['m', 'deviation'], 'd'),
        node('Flatten', ['d'], 'f', attributes.rows),
        gemm('f', 1, 'h'),
        ...flat.slice(1),
      ],
      norm,
      square,
    ],
    [
      'that weighs columns of pixels, before they are flat',
      [
        node('Mul', ['pixels', 'x'], 'm'),
        node('Neg', ['m'], 'g'),
        node('Flatten', ['g'], 'f', attributes.rows),
        gemm('f', 1, 'h'),
        ...flat.slice(1),
      ],
      norm,
      square,
    ],
    [
      'with a map behind an activation, and sums taken from a number',
      [
        gemm('x', 1, 'h'),
        node('Relu', ['h'], 'r'),
        node('Mul', ['r', 'each'], 'e'),
        node('Sub', ['mean', 'e'], 'v'),
        gemm('v', 2, 'z'),
        softmax,
      ],
      norm,
      [784],
    ],
    [
      'with batch normalisation behind the weights',
      [
        gemm('x', 1, 'h'),
        node('BatchNormalization', ['h', 'gamma', 'beta', 'average', 'variance'], 'b'),
        node('Relu', ['b'], 'r'),
        ...flat.slice(2),
      ],
      batch,
      [784],
    ],
    [
      'with batch normalisation behind the activation',
      [
        ...flat.slice(0, 2),
        node('BatchNormalization', ['r', 'gamma', 'beta', 'average', 'variance'], 'b'),
        gemm('b', 2, 'z'),
        softmax,
      ],
      batch,
      [784],
    ],
  ]
  test.each(cases)('%s', async (_, nodes, more, shape) => expectSame(onnx(nodes, more, shape), shape))

  test('and gives probabilities where the graph gives their logarithms', async () => {
    const logarithms = [...flat.slice(0, 3), node('LogSoftmax', ['z'], 'y', attributes.rows)]
    await expectSame(onnx(logarithms), [784], Math.exp)
    const taken = [...flat.slice(0, 3), node('Softmax', ['z'], 'p', attributes.rows), node('Log', ['p'], 'y')]
    await expectSame(onnx(taken), [784], Math.exp)
    expect(readOnnx(onnx(taken), 'x').network.layers[1]!.activation).toBe('softmax')
  })

  test('and says what has become part of the weights', () => {
    const nodes = [
      node('Sub', ['x', 'mean'], 'm'),
      node('Div', ['m', 'deviation'], 'd'),
      gemm('d', 1, 'h'),
      ...flat.slice(1),
    ]
    expect(readOnnx(onnx(nodes, norm), 'x').remarks!.map(tell)).toEqual([
      'Taken into the weights of layer 1: Sub, Div.',
    ])
    expect(readOnnx(onnx(flat), 'x').remarks).toBeUndefined()
  })
})

describe('a graph that says two things is refused, as by onnxruntime,', () => {
  test.each([
    ['when a node writes over a tensor', [node('Neg', ['b1'], 'w1'), ...flat], 'writes over “w1”'],
    ['when a node writes over the input', [node('Neg', ['b1'], 'x'), ...flat], 'writes over “x”'],
    [
      'when two nodes give one value',
      [...flat, node('Neg', ['r'], 'h')],
      'two nodes that give a value of the name “h”',
    ],
    [
      'when it goes in a circle',
      [gemm('r', 1, 'h'), node('Relu', ['h'], 'r'), ...flat.slice(2)],
      'needs its own output',
    ],
  ] as const)('%s', async (_, nodes, message) => {
    const bytes = onnx(nodes)
    expectRefused(bytes, message)
    await expect(InferenceSession.create(bytes, { logSeverityLevel: 3 })).rejects.toThrow()
  })

  test.each([
    [
      'that divides by its pixels',
      [node('Div', ['mean', 'x'], 'd'), gemm('d', 1, 'h'), ...flat.slice(1)],
      'divides by',
    ],
    [
      'that changes its answers',
      [...flat.slice(0, 3), node('Softmax', ['z'], 'p'), node('Mul', ['p', 'mean'], 'y')],
      'no layer',
    ],
  ] as const)('and so is one %s', (_, nodes, message) => expectRefused(onnx(nodes, norm), message))
})
