/**
 * Curves of any length in bounded room: a bucket stands for neighbouring points, with their number, sums, and extremes. While a curve is
 * short each point has a bucket of its own; when there are too many, neighbours are merged in pairs, and from then on twice as many
 * points go into one. Sums have 64 bits, so that means stay those of the points to within their own 32 bits.
 */
import type { Columns } from '#engine/contract/training.ts'
import type { ThinnedColumns } from '#engine/contract/runs.ts'

/** Buckets a curve may have; 16,384 points are drawn without any loss on the widest screen. */
export const mostBuckets = 16_384

export type Buckets = {
  length: number
  /** Of the last point in the bucket. */
  step: Uint32Array
  count: Uint32Array
  readonly cost: Sums
  readonly accuracy: Sums
}
export type Sums = { sum: Float64Array; lowest: Float32Array; highest: Float32Array }

export function createBuckets(room: number): Buckets {
  const sums = () => ({
    sum: new Float64Array(room),
    lowest: new Float32Array(room),
    highest: new Float32Array(room),
  })
  return { length: 0, step: new Uint32Array(room), count: new Uint32Array(room), cost: sums(), accuracy: sums() }
}

/** The buckets with points added behind, `width` to a bucket; the last bucket is filled up first. */
export function addPoints(buckets: Buckets, points: Columns, width: number): Buckets {
  const all = createBuckets(buckets.length + points.step.length)
  copyBuckets(buckets, all)
  for (const [index, step] of points.step.entries()) {
    const last = all.length - 1
    const at = last >= 0 && all.count[last]! < width ? last : all.length++
    all.step[at] = step
    all.count[at]!++
    addValue(all.cost, at, points.cost[index]!, all.count[at] === 1)
    addValue(all.accuracy, at, points.accuracy[index]!, all.count[at] === 1)
  }
  return all
}

function addValue({ sum, lowest, highest }: Sums, at: number, value: number, isFirst: boolean): void {
  sum[at]! += value
  lowest[at] = isFirst ? value : Math.min(lowest[at]!, value)
  highest[at] = isFirst ? value : Math.max(highest[at]!, value)
}

/** Merges neighbours in pairs; an odd last one stays alone. */
export function halveBuckets(buckets: Buckets): Buckets {
  const halved = createBuckets(Math.ceil(buckets.length / 2))
  halved.length = halved.step.length
  for (let pair = 0; pair < halved.length; pair++) {
    const from = 2 * pair
    const to = Math.min(from + 1, buckets.length - 1)
    halved.step[pair] = buckets.step[to]!
    halved.count[pair] = buckets.count[from]! + (to > from ? buckets.count[to]! : 0)
    for (const part of ['cost', 'accuracy'] as const) {
      const { sum, lowest, highest } = buckets[part]
      halved[part].sum[pair] = sum[from]! + (to > from ? sum[to]! : 0)
      halved[part].lowest[pair] = Math.min(lowest[from]!, lowest[to]!)
      halved[part].highest[pair] = Math.max(highest[from]!, highest[to]!)
    }
  }
  return halved
}

/** The buckets from one to before another, in memory of their own. */
export function sliceBuckets(buckets: Buckets, from: number, to = buckets.length): Buckets {
  const slice = createBuckets(0)
  slice.length = Math.max(0, to - from)
  slice.step = buckets.step.slice(from, to)
  slice.count = buckets.count.slice(from, to)
  for (const part of ['cost', 'accuracy'] as const) {
    const { sum, lowest, highest } = buckets[part]
    slice[part].sum = sum.slice(from, to)
    slice[part].lowest = lowest.slice(from, to)
    slice[part].highest = highest.slice(from, to)
  }
  return slice
}

export function joinBuckets(parts: readonly Buckets[]): Buckets {
  const all = createBuckets(parts.reduce((sum, { length }) => sum + length, 0))
  for (const part of parts) copyBuckets(part, all)
  return all
}

function copyBuckets(from: Buckets, to: Buckets): void {
  const { length } = from
  to.step.set(from.step.subarray(0, length), to.length)
  to.count.set(from.count.subarray(0, length), to.length)
  for (const part of ['cost', 'accuracy'] as const) {
    to[part].sum.set(from[part].sum.subarray(0, length), to.length)
    to[part].lowest.set(from[part].lowest.subarray(0, length), to.length)
    to[part].highest.set(from[part].highest.subarray(0, length), to.length)
  }
  to.length += length
}

/** How many buckets lie wholly before `step`. */
export function countBefore(buckets: Buckets, step: number): number {
  let count = buckets.length
  while (count > 0 && buckets.step[count - 1]! >= step) count--
  return count
}

function means({ sum }: Sums, { count, length }: Buckets): Float32Array {
  return Float32Array.from({ length }, (_, index) => sum[index]! / count[index]!)
}

/** As the contract has them. */
export function toThinnedColumns(buckets: Buckets): ThinnedColumns {
  const { length } = buckets
  const spread = (sums: Sums) => ({
    mean: means(sums, buckets),
    lowest: sums.lowest.slice(0, length),
    highest: sums.highest.slice(0, length),
  })
  return {
    step: buckets.step.slice(0, length),
    count: buckets.count.slice(0, length),
    cost: spread(buckets.cost),
    accuracy: spread(buckets.accuracy),
  }
}

/** One point a bucket: the points themselves where a bucket has one each, their means elsewhere. */
export function toPoints(buckets: Buckets): Columns {
  return {
    step: buckets.step.slice(0, buckets.length),
    cost: means(buckets.cost, buckets),
    accuracy: means(buckets.accuracy, buckets),
  }
}
