/** Checkpoints as bytes: every bit comes back, and nothing that was damaged does. */
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodePlainData } from '#engine/link/codec.ts'
import { decodeCheckpoint, encodeCheckpoint } from '#engine/runs/checkpoint-codec.ts'
import { checkpointAt, pointsBetween } from './recordings.ts'

const checkpoint = checkpointAt(12)
const { history: _history, ...stored } = checkpoint

/** Bytes whose head fits what follows, whatever that is. */
function withHead(value: unknown): Uint8Array {
  const frame = encodePlainData(value)
  const bytes = new Uint8Array(16 + frame.length)
  bytes.set(encodeCheckpoint(checkpoint).subarray(0, 8))
  new DataView(bytes.buffer).setUint32(8, crc32(frame), true)
  new DataView(bytes.buffer).setUint32(12, frame.length, true)
  bytes.set(frame, 16)
  return bytes
}

test('A checkpoint comes back with every number, those that JSON has no word for among them', () => {
  const unusual = {
    ...checkpoint,
    layers: checkpoint.layers.map((layer) => ({
      ...layer,
      weights: Float64Array.from(layer.weights, (_, index) => [Math.PI, -0, NaN, 5e-324][index % 4]!),
    })),
  }
  const { history: _points, ...expected } = unusual
  const decoded = decodeCheckpoint(encodeCheckpoint(unusual))
  expect(decoded).toStrictEqual(expected)
  expect(decoded.watch.bestCost).toBe(Infinity)
  expect(decoded.watch.recentCost).toBeNaN()
  expect(Object.is(decoded.layers[0]!.weights[1], -0)).toBe(true)
})

test('The curves are not in it', () => {
  const withPoints = { ...checkpoint, history: pointsBetween(0, 1000) }
  expect(encodeCheckpoint(withPoints)).toEqual(encodeCheckpoint(checkpoint))
})

test('Cut anywhere, or with any one byte changed, it is refused', () => {
  const bytes = encodeCheckpoint(checkpoint)
  const places = [
    ...Array(64).keys(),
    ...Array.from({ length: 200 }, (_, index) => Math.floor((index * bytes.length) / 200)),
  ]
  for (const place of places) {
    expect(() => decodeCheckpoint(bytes.slice(0, place))).toThrow(RangeError)
    expect(() => decodeCheckpoint(bytes.with(place, bytes[place]! ^ 0x10))).toThrow(RangeError)
  }
  expect(() => decodeCheckpoint(Uint8Array.of(...bytes.subarray(0, 500), 0))).toThrow(RangeError)
})

test.each([
  ['nothing', null],
  ['a list', []],
  ['no weights', { ...stored, layers: [{ inputs: 784, outputs: 2 }] }],
  ['weights of another kind', { ...stored, layers: [{ weights: new Uint8Array(4), biases: new Float32Array(2) }] }],
  ['a place in the training that is none', { ...stored, progression: { ...stored.progression, step: -1 } }],
  ['no watch', { ...stored, watch: undefined }],
  ['settings that cannot be', { ...stored, settings: { ...stored.settings, batchSize: 0 } }],
])('With %s in it, it is refused although its checksum is right', (_, value) => {
  expect(() => decodeCheckpoint(withHead(value))).toThrow(RangeError)
  expect(decodeCheckpoint(withHead(stored))).toStrictEqual(stored)
})
