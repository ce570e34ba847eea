import { describe, expect, test } from 'vitest'
import { readNetworkFile, writeNetworkFile } from '#engine/formats/network-file.ts'
import { exampleDocument, expectRefused } from './documents.ts'

type Tensor = { dtype: string; shape: number[]; data_offsets: number[] }
type Header = { __metadata__: Record<string, string> } & Record<string, Tensor>

const { bytes: sound } = writeNetworkFile(exampleDocument(), 'safetensors')

/** Splits a file by the format's own description, independent of the reader. */
function parse(bytes: Uint8Array): { header: Header; data: Uint8Array } {
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true))
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header
  return { header, data: bytes.subarray(8 + length) }
}

function build(header: unknown, data: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header))
  const bytes = new Uint8Array(8 + text.length + data.length)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true)
  bytes.set(text, 8)
  bytes.set(data, 8 + text.length)
  return bytes
}

/** The sound file with something changed in its header. */
function withHeader(change: (header: Header) => void): Uint8Array {
  const { header, data } = parse(sound)
  change(header)
  return build(header, data)
}

const withMetadata = (name: string, value: unknown) =>
  withHeader((header) => {
    header.__metadata__[name] = typeof value === 'string' ? value : JSON.stringify(value)
  })

test("a file follows the format: padded header, PyTorch's names and order, no gaps", () => {
  const { network } = exampleDocument()
  const { header, data } = parse(sound)
  expect((sound.length - data.length) % 8).toBe(0)
  expect(Object.keys(header)).toEqual([
    '__metadata__',
    ...[0, 1, 2].flatMap((index) => [`layers.${index}.weight`, `layers.${index}.bias`]),
  ])
  const { dtype, shape, data_offsets: offsets } = header['layers.1.weight']!
  expect([dtype, shape]).toEqual(['F32', [4, 5]])
  const view = new DataView(data.buffer, data.byteOffset + offsets[0]!)
  const layer = network.layers[1]!
  for (let output = 0; output < 4; output++) {
    for (let input = 0; input < 5; input++) {
      expect(view.getFloat32(4 * (output * 5 + input), true)).toBe(layer.weights[input * 4 + output])
    }
  }
  expect(header['layers.2.bias']!.data_offsets[1]).toBe(data.length)
})

test('the metadata tell another program all it needs', () => {
  const { __metadata__: metadata } = parse(sound).header
  expect(Object.values(metadata).every((value) => typeof value === 'string')).toBe(true)
  expect(JSON.parse(metadata.layers!)).toEqual([
    { inputs: 784, outputs: 5, activation: 'tanh' },
    { inputs: 5, outputs: 4, activation: 'relu' },
    { inputs: 4, outputs: 10, activation: 'sigmoid' },
  ])
  expect(metadata.preprocessing).toContain('784')
  expect(JSON.parse(metadata.labels!)).toHaveLength(10)
  expect(JSON.parse(metadata.settings!)).toMatchObject({ seed: 42, learningRate: 0.3 })
  expect(JSON.parse(metadata.training!)).toEqual({ epochs: 3, steps: 1234 })
})

test('tensors may stand in any order, and settings that are missing come from the defaults', () => {
  const { header, data } = parse(sound)
  const { __metadata__: metadata, ...tensors } = header
  const { format, version, layers } = metadata
  const reordered = {
    ...Object.fromEntries(Object.entries(tensors).reverse()),
    __metadata__: { format, version, layers },
  }
  const read = readNetworkFile({ fileName: 'mine', bytes: build(reordered, data) })
  expect(read.network).toEqual(exampleDocument().network)
  expect(read.settings).toMatchObject({ output: 'sigmoid', cost: 'mean-squared-error', seed: 1, batchSize: 32 })
  expect(read.training).toEqual({ epochs: 0, steps: 0 })
})

describe('a damaged or foreign file is refused with what is wrong', () => {
  const tensor = (name: string, change: (tensor: Tensor) => void) => withHeader((header) => change(header[name]!))
  const number = (value: number) => {
    const bytes = sound.slice()
    new DataView(bytes.buffer).setFloat32(bytes.length - 4, value, true)
    return bytes
  }
  const headerLength = (length: number) => {
    const bytes = sound.slice()
    new DataView(bytes.buffer).setUint32(0, length, true)
    return bytes
  }
  const otherLayers = (change: (layers: Record<string, unknown>[]) => void) => {
    const layers = JSON.parse(parse(sound).header.__metadata__.layers!) as Record<string, unknown>[]
    change(layers)
    return withMetadata('layers', layers)
  }
  const { data } = parse(sound)
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['whose header is longer than the file', headerLength(0xffff_fff0), 'ends within its header'],
    ['whose header is enormous', build(`{${' '.repeat(2_000_000)}}`, data), 'has a header of 2000002 bytes'],
    ['whose header is cut', headerLength(100), 'header that cannot be read'],
    ['whose header is not UTF-8', sound.with(20, 0xff), 'header that cannot be read'],
    ['whose header is nested without end', build(`{"a":${'['.repeat(400_000)}`, data), 'goes more than 64 levels deep'],
    ['of a newer version', withMetadata('version', '2'), 'is of version 2, and this Inkling reads version 1'],
    ['of no version', withMetadata('version', 'x'), 'is of version NaN'],
    ['without layers', withMetadata('layers', '[]'), 'names no layers'],
    ['whose layers are not JSON', withMetadata('layers', '[{'), 'cannot be read'],
    ['whose layers are numbers', withMetadata('layers', [1, 2]), 'the activation “undefined”'],
    ['with an unknown activation', otherLayers((layers) => (layers[0]!.activation = 'gelu')), 'the activation “gelu”'],
    ['with softmax inside', otherLayers((layers) => (layers[0]!.activation = 'softmax')), 'the activation “softmax”'],
    ['for other pictures', otherLayers((layers) => (layers[0]!.inputs = 1024)), '1024 inputs in place of 784'],
    ['whose layers do not fit', otherLayers((layers) => (layers[1]!.inputs = 6)), '6 inputs in place of 5'],
    ['for other classes', otherLayers((layers) => (layers[2]!.outputs = 26)), '26 outputs in place of 10'],
    [
      'with half a neuron',
      otherLayers((layers) => (layers[0]!.outputs = layers[1]!.inputs = 4.5)),
      'The size of hidden layer 1 is 4.5',
    ],
    [
      'with more neurons than Inkling can hold',
      otherLayers((layers) => (layers[0]!.outputs = layers[1]!.inputs = 1e9)),
      'The size of hidden layer 1 is 1000000000',
    ],
    ['with an impossible setting', withMetadata('settings', { batchSize: -1 }), 'The batch size is -1'],
    ['with a setting that is an object', withMetadata('settings', { seed: { toString: 1 } }), 'the setting seed'],
    ['with settings that are not JSON', withMetadata('settings', 'seed 1'), 'cannot be read'],
    ['trained for minus one epoch', withMetadata('training', { epochs: -1 }), 'training record of -1'],
    [
      'without a tensor',
      withHeader((header) => Reflect.deleteProperty(header, 'layers.1.bias')),
      'a gap or an overlap',
    ],
    [
      'with a tensor too many',
      withHeader((header) => (header.extra = header['layers.0.bias']!)),
      'a gap or an overlap at “extra”',
    ],
    [
      'with numbers of 16 bits',
      tensor('layers.0.weight', (it) => (it.dtype = 'F16')),
      'whose shape [5, 784] needs 7840',
    ],
    [
      'with a turned shape',
      tensor('layers.0.weight', (it) => it.shape.reverse()),
      'the shape [784, 5] in place of [5, 784]',
    ],
    ['with a shape that is none', tensor('layers.0.weight', (it) => (it.shape = 'x' as never)), 'the shape x'],
    ['with offsets before the data', tensor('layers.0.bias', (it) => (it.data_offsets = [-20, 0])), 'wrong offsets'],
    ['with offsets of another length', tensor('layers.0.bias', (it) => it.data_offsets[1]!++), 'a gap or an overlap'],
    ['with one offset', tensor('layers.0.bias', (it) => it.data_offsets.pop()), 'wrong offsets'],
    [
      'with offsets that are text',
      tensor('layers.0.bias', (it) => (it.data_offsets = ['0', '20'] as never)),
      'wrong offsets',
    ],
    [
      'with offsets past the end',
      tensor('layers.2.bias', (it) => (it.data_offsets = [1e6, 1e6 + 40])),
      'a gap or an overlap',
    ],
    ['with overlapping tensors', tensor('layers.0.bias', (it) => (it.data_offsets = [0, 20])), 'a gap or an overlap'],
    ['with a byte too many', Uint8Array.of(...sound, 0), 'bytes of weights in place of'],
    ['with a byte too few', sound.subarray(0, -1), 'bytes of weights in place of'],
    ['with a weight that is no number', number(NaN), 'not a finite 32-bit number'],
    ['with an infinite weight', number(Infinity), 'not a finite 32-bit number'],
  ]
  test.each(cases)('one %s', (_, bytes, message) => expectRefused(bytes, message))
})
