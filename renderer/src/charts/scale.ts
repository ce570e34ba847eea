/**
 * The vertical axis of a chart: fitted to the smoothed curve, so that one wild batch does not flatten the course of the rest, and the points
 * that lie beyond it, so that none is left out unsaid.
 */
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

/** The buckets that reach beyond `end`, in the order of their steps. */
export function outliersAbove(training: readonly Bucket[], end: number): Outlier[] {
  return training.filter(({ highest }) => highest > end).map(({ step, highest }) => ({ step, value: highest }))
}
