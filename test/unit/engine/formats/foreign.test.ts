import { tell } from '#engine/contract/told.ts'
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

test('weights alone that were saved without names are a layer each', () => {
  const alone = network.layers.map((layer, index) => keras(layer, `arr_${index}`, '')[0]!)
  const read = readForeign(alone, 'x')
  expect(read.network.layers.map(({ weights }) => weights)).toEqual(network.layers.map(({ weights }) => weights))
  expect(read.assumptions!.map(tell)).toContain('It has no biases for layer 1, 2, 3; taken: 0.')
})

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
      part: 'weights',
      layer: 2,
      isTransposed: style === keras,
    })
    expect(read.assumptions!.map(tell)).toEqual([
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

const scratch = network.layers.flatMap((layer, index) => keras(layer, `W${index + 1}`, `b${index + 1}`))
const wide = new Float32Array(9)
const whole = (name: string, shape: readonly number[], values: readonly number[]): Tensor => ({
  ...{ name, shape, type: 'I64', isBigEndian: false, isFortran: false },
  bytes: new Uint8Array(BigInt64Array.from(values, BigInt).buffer),
})
const single = (name: string, value: number): Tensor => tensor(name, [], Float32Array.of(value))

describe('a network written from scratch', () => {
  test.each([
    ['rows', (size: number) => [1, size]],
    ['columns', (size: number) => [size, 1]],
  ])('opens with biases that stand as %s', (_, stand) => {
    const biased = scratch.map((each) => (each.shape.length === 1 ? { ...each, shape: stand(each.shape[0]!) } : each))
    expect(readForeign(biased, 'mine').network).toEqual(network)
  })

  test('opens with biases called otherwise than all weights, where their size says whose they are', () => {
    const { network: two } = exampleDocument({ hidden: [{ neurons: 16, activation: 'relu' }], output: 'softmax' })
    const names = ['wih', 'bh', 'who', 'hiddenBias'] as const
    const [first, last] = two.layers as [Layer, Layer]
    const tensors = [...torch(first, names[0], names[1]), ...torch(last, names[2], 'bo')]
    expect(readForeign(tensors, 'mine').network).toEqual(two)
    expect(() => readForeign([...tensors, tensor('bx', [16], new Float32Array(16))], 'mine')).toThrow('without weights')
    expect(() => readForeign([...tensors, tensor('bn1.weight', [9], wide)], 'mine')).toThrow('“bn1.weight” without')
  })

  test('keeps a layer of one neuron apart from biases', () => {
    const { network: thin } = exampleDocument({ hidden: [{ neurons: 1, activation: 'relu' }], output: 'softmax' })
    const tensors = thin.layers.flatMap((layer, index) => keras(layer, `W${index}`, `b${index}`))
    expect(readForeign(tensors, 'mine').network).toEqual(thin)
  })

  test('opens beside whole numbers, texts and single numbers, which are left aside and named', () => {
    const extras = [whole('layer_sizes', [4], [784, 16, 16, 10]), single('accuracy', 0.95)]
    const { remarks, ...read } = readForeign([...scratch, ...extras], 'mine', 'relu', ['author'])
    expect(read.network).toEqual(network)
    expect(remarks!.map(tell)).toEqual([
      'Left aside, as it is no part of the network: “layer_sizes”, “accuracy”, “author”.',
    ])
    const many = Array.from({ length: 20 }, (_, index) => single(`step_${index}`, index))
    expect(readForeign([...scratch, ...many], 'mine').remarks!.map(tell)[0]).toContain('“step_5” and 14 more.')
  })

  test('is refused with tensors of floats that have no place, or weights that are whole numbers', () => {
    expect(() => readForeign([...scratch, tensor('losses', [9], wide)], 'mine')).toThrow('“losses” without weights')
    const last = network.layers.at(-1)!
    const rounded = whole('b3', [10], [...last.biases].map(Math.round))
    expect(() => readForeign(scratch.with(5, rounded), 'mine')).toThrow('a tensor “b3” of I64 [10]')
    const twice = [
      ...scratch,
      tensor('b3.bias', [10], new Float32Array(10)),
      tensor('b_3', [10], last.biases as Float32Array),
    ]
    expect(() => readForeign(twice, 'mine')).toThrow('two tensors for one place, “b3” and “b_3”')
    const damaged = scratch.with(5, tensor('b3', [10], Float32Array.of(...last.biases.slice(1), 2e36)))
    expect(() => readForeign(damaged, 'mine')).toThrow('has a weight of 2.0e+36, which no training gives')
  })

  test('opens from an archive with texts of NumPy’s in it', () => {
    const text = writeNpy(new Uint8Array(12), [12])
    // A text of three characters, four bytes each.
    const named = Buffer.from(
      Buffer.from(text).toString('latin1').replace("'|u1'", "'<U3'").replace('(12,), }', '(), }   '),
      'latin1',
    )
    const arrays = Object.fromEntries(
      scratch.map(({ name, shape, bytes }) => [`${name}.npy`, writeNpy(new Float32Array(bytes.slice().buffer), shape)]),
    )
    const read = readNetworkFile({
      fileName: 'mine.npz',
      bytes: writeZip({ ...arrays, 'author.npy': new Uint8Array(named) }),
    })
    expect(read.network).toEqual(network)
    expect(read.remarks!.map(tell)).toEqual([expect.stringContaining('“author”')])
  })
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
