/** Files of networks that Inkling does not read are refused by the name of their format, with the way to one that it reads. */
import { expect, test } from 'vitest'
import type { InklingError } from '#engine/contract/errors.ts'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import { writeNpy } from '#engine/formats/npy.ts'
import { writeZip } from '#engine/formats/zip.ts'
import { expectRefused } from './documents.ts'

const text = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
const nothing = new Uint8Array(4)

/** With the records that PyTorch writes before the end of an archive, for those that are larger than any network. */
function writeAsTorch(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const bytes = writeZip(files)
  const end = bytes.length - 22
  const records = Uint8Array.from({ length: 76 }, (_, at) => [0x50, 0x4b, 6, 6][at] ?? 0)
  return Uint8Array.from([...bytes.subarray(0, end), ...records, ...bytes.subarray(end)])
}

test.each<readonly [string, Uint8Array, string, string]>([
  ['model.pth', writeAsTorch({ 'model/data.pkl': nothing, 'model/data/0': nothing }), 'PyTorch', 'safetensors'],
  ['old.pth', Uint8Array.of(0x80, 2, 0x8a, 0x0a), 'pickle', 'numpy.savez'],
  ['model.keras', writeZip({ 'config.json': nothing, 'model.weights.h5': nothing }), 'Keras', 'numpy.savez'],
  ['model.h5', text('\x89HDF\r\n\x1a\n\0\0'), 'HDF5', 'numpy.savez'],
  ['W1.npy', writeNpy(Float32Array.of(1, 2), [2]), 'single array', 'numpy.savez'],
  ['model.tflite', text('\x1c\0\0\0TFL3\x14'), 'TensorFlow Lite', 'tf2onnx'],
  ['net.mat', text('MATLAB 5.0 MAT-file, Platform: GLNXA64'), 'MATLAB', 'scipy'],
  ['model.gguf', text('GGUF\x03\0\0\0'), 'llama.cpp', 'safetensors'],
  [
    'digits.onnx',
    text('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 7\n'),
    'Git LFS',
    'git lfs pull',
  ],
  ['my-digits.h5', text('\x89HDF\r\n\x1a\n\0\0'), 'HDF5', "load_model('my-digits.h5')"],
  ["it's.h5", text('\x89HDF\r\n\x1a\n\0\0'), 'HDF5', "load_model('model.keras')"],
  ['config.json', text('{"class_name": "Sequential", "config": []}'), 'without its weights', 'numpy.savez'],
])('%s is named by its format, with how to convert it', (fileName, bytes, format, way) => {
  const read = () => readNetworkFile({ fileName, bytes })
  expect(read).toThrow(format)
  try {
    read()
  } catch (thrown) {
    expect((thrown as InklingError).code).toBe('bad-file')
    expect((thrown as InklingError).remedy).toContain(way)
  }
})

test('biases that stand within the weights are named, with the way to save them', () => {
  const bytes = writeZip({ 'arr_0.npy': writeNpy(new Float32Array(7850), [10, 785]) })
  expectRefused(bytes, 'has biases within its weights, as “arr_0” [10, 785] shows')
  const layers = writeZip({
    'arr_0.npy': writeNpy(new Float32Array(785 * 20), [785, 20]),
    'arr_1.npy': writeNpy(new Float32Array(210), [21, 10]),
  })
  expectRefused(layers, 'has biases within its weights, as “arr_0” [785, 20] shows')
})

test('safetensors whose header is as long as a pickle begins are read', () => {
  const entry = (shape: number[], begin: number) => {
    const end = begin + 4 * shape.reduce((product, size) => product * size)
    return { dtype: 'F32', shape, data_offsets: [begin, end] }
  }
  const header = JSON.stringify({ 'fc.weight': entry([10, 784], 0), 'fc.bias': entry([10], 31_360) }).padEnd(0x280)
  const bytes = new Uint8Array(8 + header.length + 31_400)
  bytes.set([0x80, 2])
  bytes.set(text(header), 8)
  expect(readNetworkFile({ fileName: 'x.safetensors', bytes }).network.layers).toHaveLength(1)
})
