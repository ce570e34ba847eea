/** Thinned curves against the points they are made of. */
import fc from 'fast-check'
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { decodeChunk, encodeChunk } from '#engine/runs/chunk-codec.ts'
import {
  addPoints,
  countBefore,
  createBuckets,
  halveBuckets,
  joinBuckets,
  sliceBuckets,
  toPoints,
  toThinnedColumns,
  type Buckets,
} from '#engine/runs/thinning.ts'

/** Values that 32 bits hold and whose sums 64 bits hold exactly. */
const values = fc.array(
  fc.integer({ min: -4000, max: 4000 }).map((value) => (value + 0.5) / 64),
  { minLength: 1, maxLength: 300 },
)

function pointsOf(numbers: readonly number[]) {
  return {
    step: Uint32Array.from(numbers, (_, index) => 3 * index),
    cost: Float32Array.from(numbers),
    accuracy: Float32Array.from(numbers, (value) => 1 - value),
  }
}

/** What the buckets must be, from the points by way of plain arrays. */
function expectBuckets(buckets: Buckets, numbers: readonly number[]): void {
  const { step, count, cost, accuracy } = toThinnedColumns(buckets)
  let from = 0
  for (let index = 0; index < buckets.length; index++) {
    const inside = numbers.slice(from, from + count[index]!)
    const mean = inside.reduce((sum, value) => sum + value, 0) / inside.length
    expect(cost.mean[index]).toBe(Math.fround(mean) + 0)
    expect(accuracy.mean[index]).toBe(Math.fround(1 - mean))
    expect(cost.lowest[index]).toBe(Math.min(...inside))
    expect(cost.highest[index]).toBe(Math.max(...inside))
    expect(accuracy.lowest[index]).toBe(1 - Math.max(...inside))
    expect(accuracy.highest[index]).toBe(1 - Math.min(...inside))
    from += count[index]!
    expect(step[index]).toBe(3 * (from - 1))
  }
  expect(from).toBe(numbers.length)
}

test('However points are added and buckets merged, counts, means and extremes stay those of the points', () => {
  fc.assert(
    fc.property(values, fc.array(fc.nat(300)), fc.nat(5), (numbers, cuts, halvings) => {
      let buckets = createBuckets(0)
      let width = 1
      const places = [...cuts.map((cut) => cut % numbers.length), numbers.length].toSorted((one, two) => one - two)
      const points = pointsOf(numbers)
      let from = 0
      for (const [index, to] of places.entries()) {
        const part = (column: Float32Array) => column.slice(from, to)
        const { step, cost, accuracy } = points
        buckets = addPoints(buckets, { step: step.slice(from, to), cost: part(cost), accuracy: part(accuracy) }, width)
        from = to
        if (index >= halvings) continue
        buckets = halveBuckets(buckets)
        width *= 2
      }
      expectBuckets(buckets, numbers)
      expect(buckets.count.slice(0, buckets.length).every((count) => count <= width)).toBe(true)
    }),
  )
})

test('Buckets come back from bytes as they were, points in 12 bytes and spreads in 40', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 4 }), (numbers, width) => {
      const buckets = addPoints(createBuckets(0), pointsOf(numbers), width)
      const bytes = encodeChunk(buckets)
      const isSingle = width === 1 || numbers.length === 1
      expect(bytes.length).toBe(4 + buckets.length * (isSingle ? 12 : 40))
      expect(toThinnedColumns(decodeChunk(bytes, buckets.length, crc32(bytes)))).toEqual(toThinnedColumns(buckets))
    }),
  )
})

test('Bytes of another length, kind or checksum are not taken for buckets', () => {
  const bytes = encodeChunk(addPoints(createBuckets(0), pointsOf([1, 2, 3]), 1))
  const read =
    (changed: Uint8Array, entries = 3) =>
    () =>
      decodeChunk(changed, entries, crc32(changed))
  expect(read(bytes)).not.toThrow()
  expect(read(bytes.slice(0, -1))).toThrow(RangeError)
  expect(read(bytes, 2)).toThrow(RangeError)
  expect(read(bytes, 1e9)).toThrow(RangeError)
  expect(read(Uint8Array.of(3, ...bytes.slice(1)))).toThrow(RangeError)
  expect(read(new Uint8Array(0), 0)).toThrow(RangeError)
  expect(() => decodeChunk(bytes.with(9, 1), 3, crc32(bytes))).toThrow('checksum')
})

test('Points in buckets of their own come back exactly, NaN among them, and can be cut and joined', () => {
  const points = { ...pointsOf([0.1, NaN, 1e30]), accuracy: Float32Array.of(0, 1, 0.5) }
  const buckets = addPoints(createBuckets(0), points, 1)
  expect(toPoints(buckets)).toEqual(points)
  expect(countBefore(buckets, 6)).toBe(2)
  expect(countBefore(buckets, 7)).toBe(3)
  expect(toPoints(joinBuckets([sliceBuckets(buckets, 0, 1), sliceBuckets(buckets, 1)]))).toEqual(points)
})
