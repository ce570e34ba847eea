import { describe, expect, test } from 'vitest'
import { readForeign } from '#engine/formats/foreign.ts'
import { toNeuronRows } from '#engine/formats/network-document.ts'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import { writeNpy } from '#engine/formats/npy.ts'
import type { Tensor } from '#engine/formats/tensors.ts'
import { writeZip } from '#engine/formats/zip.ts'
import type { Layer } from '#engine/network/network.ts'
import { exampleDocument, expectRefused } from './documents.ts'

const { network } = exampleDocument({
  hidden: [
    { neurons: 16, activation: 'relu' },
    { neurons: 16, activation: 'relu' },
  ],
  output: 'softmax',
  cost: 'cross-entropy',
})
const bytesOf = (values: Float32Array) => new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
const tensor = (name: string, shape: readonly number[], values: Float32Array): Tensor => ({
  ...{ name, shape, type: 'F32', isBigEndian: false, isFortran: false, bytes: bytesOf(values) },
})
const torch = (layer: Layer, weight: string, bias: string) => [
  tensor(weight, [layer.outputs, layer.inputs], toNeuronRows(layer)),
  tensor(bias, [layer.outputs], Float32Array.from(layer.biases)),
]
const keras = (layer: Layer, weight: string, bias: string) => [
  tensor(weight, [layer.inputs, layer.outputs], Float32Array.from(layer.weights)),
  tensor(bias, [layer.outputs], Float32Array.from(layer.biases)),
]

describe('layers are found by their names and shapes', () => {
  const names: readonly (readonly [typeof torch, readonly (readonly [string, string])[]])[] = [
    [torch, ['fc1', 'fc2', 'fc3'].map((name) => [`${name}.weight`, `${name}.bias`] as const)],
    [torch, [0, 2, 10].map((index) => [`net.${index}.weight`, `net.${index}.bias`] as const)],
    [torch, [0, 1, 2].map((index) => [`model.layers.${index}.weight`, `model.layers.${index}.bias`] as const)],
    [keras, ['dense', 'dense_1', 'dense_2'].map((name) => [`${name}/kernel:0`, `${name}/bias:0`] as const)],
    [keras, ['dense', 'dense_1', 'dense_2'].map((name) => [`layers/${name}/vars/0`, `layers/${name}/vars/1`] as const)],
    [keras, [0, 1, 2].map((index) => [`coefs_${index}`, `intercepts_${index}`] as const)],
    [keras, [1, 2, 3].map((index) => [`W${index}`, `b${index}`] as const)],
    [keras, [0, 2, 4].map((index) => [`arr_${index}`, `arr_${index + 1}`] as const)],
  ]
  test.each(names)('%o %o', (style, each) => {
    // Out of order, as files have them.
    const tensors = network.layers.flatMap((layer, index) => style(layer, ...each[index]!)).reverse()
    const read = readForeign(tensors, 'mine')
    expect(read.network).toEqual(network)
    expect(read.mapping).toHaveLength(6)
    expect(read.mapping![2]).toEqual({
      tensor: each[1]![0],
      part: 'weights of layer 2',
      isTransposed: style === keras,
    })
    expect(read.assumptions).toEqual([
      'The file does not say its activations; taken: relu for the hidden layers and softmax for the outputs.',
    ])
    expect(readForeign(tensors, 'mine', 'tanh').settings.hidden[1]).toEqual({ neurons: 16, activation: 'tanh' })
    // What a network of another program has most likely seen, whatever Inkling trains on by itself.
    expect(readForeign(tensors, 'mine', 'tanh').settings.data).toBe('mnist')
  })
})

const archive = (tensors: readonly Tensor[]) =>
  writeZip(
    Object.fromEntries(
      tensors.map(({ name, shape, bytes }) => [`${name}.npy`, writeNpy(new Float32Array(bytes.slice().buffer), shape)]),
    ),
  )

test('an archive of NumPy’s with names of PyTorch’s opens', () => {
  const bytes = archive(network.layers.flatMap((layer, index) => torch(layer, `fc${index}.weight`, `fc${index}.bias`)))
  expect(readNetworkFile({ fileName: 'mine.npz', bytes }).network).toEqual(network)
})

test('what cannot be understood without guessing is refused, and named', () => {
  const [first, second, third] = network.layers as [Layer, Layer, Layer]
  const twins = [
    ...torch(first, 'a.weight', 'a.bias'),
    ...torch(second, 'beta.weight', 'beta.bias'),
    ...torch(second, 'alpha.weight', 'alpha.bias'),
    ...torch(third, 'z.weight', 'z.bias'),
  ]
  expectRefused(archive(twins), 'does not say which comes first, “alpha.weight” or “beta.weight”')
  expectRefused(archive(torch(second, 'a.weight', 'a.bias')), 'do not lead from 784 to 10: “a.weight” [16, 16]')
  const normed = [...twins.slice(0, 2), tensor('norm.gamma', [16], new Float32Array(16))]
  expectRefused(archive(normed), '“norm.gamma” without weights')
})
