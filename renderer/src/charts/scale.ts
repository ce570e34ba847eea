/**
 * The axes of a chart: upwards fitted to the smoothed curve, so that one wild batch does not flatten the course of the rest, and the points
 * that lie beyond it, so that none is left out unsaid. Earlier runs behind the curve make room for themselves only where it leaves some.
 */
import type { GhostLine } from './ghost-lines.ts'
import type { Bucket } from './series.ts'

/** A bucket whose highest value lies beyond the axis. */
export type Outlier = {
  /** The bucket's last step. */
  readonly step: number
  /** Its highest value. */
  readonly value: number
}

/** Room above the highest point that must be seen, as a share of it. */
const headroom = 0.08

/**
 * The upper end of an axis that begins at zero.
 *
 * @returns undefined while no point is finite and above zero: the axis then chooses for itself
 */
export function upperEnd(training: readonly Bucket[], validation: readonly Bucket[]): number | undefined {
  let highest = 0
  for (const { smooth } of training) if (Number.isFinite(smooth)) highest = Math.max(highest, smooth)
  for (const bucket of validation) if (Number.isFinite(bucket.highest)) highest = Math.max(highest, bucket.highest)
  return highest > 0 ? highest * (1 + headroom) : undefined
}

/**
 * The lower end of a logarithmic axis: below the smoothed curve, every validation score, and earlier runs while there is no curve. The rare batch
 * far below must not take all the room. Undefined while no point is above zero.
 */
export function lowerEnd(
  training: readonly Bucket[],
  validation: readonly Bucket[],
  ghosts: readonly GhostLine[],
): number | undefined {
  const curve = [...training.map(({ smooth }) => smooth), ...validation.map(({ lowest }) => lowest)]
  const values = curve.length > 0 ? curve : ghosts.flatMap(({ points }) => points.map(({ y }) => y))
  const lowest = values.reduce((least, value) => (value > 0 ? Math.min(least, value) : least), Infinity)
  return lowest < Infinity ? lowest * (1 - 3 * headroom) : undefined
}

/** The buckets that reach beyond `end`, in the order of their steps. */
export function outliersAbove(training: readonly Bucket[], end: number): Outlier[] {
  return training.filter(({ highest }) => highest > end).map(({ step, highest }) => ({ step, value: highest }))
}

/** The upper end of an axis with nothing but earlier runs: that of the newest. Undefined without any. */
export function upperEndOfGhosts(ghosts: readonly GhostLine[]): number | undefined {
  const heights = (ghosts.at(-1)?.points ?? []).map(({ y }) => y).filter(Number.isFinite)
  const highest = Math.max(0, ...heights)
  return highest > 0 ? highest * (1 + headroom) : undefined
}

/**
 * The last step of an axis with earlier runs behind the curve: as far as they go, but not beyond the present run's end, so that a much longer
 * one does not press it together. Undefined without any: the axis then goes as far as the curve.
 */
export function rightEnd(
  curves: readonly (readonly Bucket[])[],
  ghosts: readonly GhostLine[],
  runEnd: number,
): number | undefined {
  if (ghosts.length === 0) return undefined
  const longest = Math.max(...ghosts.map(({ points }) => points.at(-1)?.x ?? 0))
  return Math.max(1, ...curves.map((buckets) => buckets.at(-1)?.step ?? 0), Math.min(longest, runEnd || longest))
}
