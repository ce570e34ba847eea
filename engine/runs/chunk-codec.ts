/**
 * Buckets of a curve as bytes, column after column, little-endian. The first byte says how: 1 where each bucket is one point (step, cost,
 * accuracy), 2 where they are spreads (the sums, then step, count, and the extremes). Three bytes of nothing follow it.
 */
import { crc32 } from 'node:zlib'
import { createBuckets, type Buckets } from './thinning.ts'
import { DamagedPartError } from './damage.ts'

type Column = Uint32Array | Float32Array | Float64Array
const headBytes = 4

export function encodeChunk(buckets: Buckets): Uint8Array<ArrayBuffer> {
  const isSingle = buckets.count.subarray(0, buckets.length).every((count) => count === 1)
  const columns = isSingle ? [buckets.step, buckets.cost.lowest, buckets.accuracy.lowest] : spreadColumns(buckets)
  const views = columns.map((column) => {
    const part = column.subarray(0, buckets.length)
    return new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
  })
  const bytes = new Uint8Array(headBytes + views.reduce((sum, view) => sum + view.length, 0))
  bytes[0] = isSingle ? 1 : 2
  let at = headBytes
  for (const view of views) {
    bytes.set(view, at)
    at += view.length
  }
  return bytes
}

/** Throws a `RangeError` for bytes that are not `entries` buckets. */
export function decodeChunk(bytes: Uint8Array, entries: number, checksum: number): Buckets {
  if (crc32(bytes) !== checksum) throw new DamagedPartError('curve-checksum')
  const kind = bytes[0]
  const size = kind === 1 ? 12 : kind === 2 ? 40 : NaN
  if (bytes.length !== headBytes + entries * size) throw new DamagedPartError('curve-length')
  const buckets = createBuckets(entries)
  buckets.length = entries
  const columns = kind === 1 ? [buckets.step, buckets.cost.lowest, buckets.accuracy.lowest] : spreadColumns(buckets)
  let at = headBytes
  for (const column of columns) {
    new Uint8Array(column.buffer).set(bytes.subarray(at, at + column.byteLength))
    at += column.byteLength
  }
  if (kind === 1) {
    buckets.count.fill(1)
    for (const { sum, lowest, highest } of [buckets.cost, buckets.accuracy]) {
      sum.set(lowest)
      highest.set(lowest)
    }
  }
  return buckets
}

function spreadColumns({ cost, accuracy, step, count }: Buckets): readonly Column[] {
  return [cost.sum, accuracy.sum, step, count, cost.lowest, cost.highest, accuracy.lowest, accuracy.highest]
}
