/** Points of a curve: few enough to be drawn with every picture, and the one nearest to a place. */
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
