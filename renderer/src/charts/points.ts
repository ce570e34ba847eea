/** Points of a curve from left to right: few enough to be drawn with every picture, and what lies at a place. */
import type { Series } from './series.ts'

export type Point = { readonly x: number; readonly y: number }

/** More than these add nothing that could be seen of a pale line. */
const mostPoints = 150

/** The smoothed curve in few points: evenly chosen buckets, and the last. */
export function thinned({ buckets }: Series, most = mostPoints): readonly Point[] {
  const stride = Math.max(1, Math.ceil(buckets.length / (most - 1)))
  return buckets
    .filter((_, index) => index % stride === 0 || index === buckets.length - 1)
    .map(({ step, smooth }) => ({ x: step, y: smooth }))
}

/** The value at x on the straight lines between points, which go from left to right; null outside of them. */
export function valueAt(points: readonly Point[], x: number): number | null {
  if (points.length === 0 || x < points[0]!.x || x > points.at(-1)!.x) return null
  const low = indexFrom(points, x)
  const after = points[low]!
  const before = points[low - 1]
  if (after.x === x || !before) return after.y
  const share = (x - before.x) / (after.x - before.x)
  return before.y + share * (after.y - before.y)
}

/** Where the first point stands that is not left of x; the last one if all are. They go from left to right. */
export function indexFrom(points: readonly Point[], x: number): number {
  let low = 0
  let high = points.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (points[middle]!.x < x) low = middle + 1
    else high = middle
  }
  return low
}

/** Likewise, of a curve whose points stand for those around them: its ends hold for as long as nothing else can, one step behind the last. */
export function valueOfThinned(points: readonly Point[], x: number): number | null {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || x > last.x + 1) return null
  return valueAt(points, Math.min(last.x, Math.max(first.x, x)))
}
