/** What is compared: single runs, and the runs of a repetition over seeds taken together with their mean and spread. */
import type { RunSummary } from '#engine/contract/runs.ts'

/** The runs of a group in the order they were trained; one run stands for itself. */
export type Compared = { readonly key: string; readonly runs: readonly [RunSummary, ...RunSummary[]] }

/**
 * Runs side by side, the oldest first. Two or more of a sweep that differ in nothing but their seeds become one, unless that group is in `apart`:
 * a mean over other settings would be the curve of no network.
 */
export function gather(runs: readonly RunSummary[], apart: ReadonlySet<string>): readonly Compared[] {
  const sorted = [...runs].sort((one, other) => one.number - other.number)
  const keyOf = ({ id, group, settings }: RunSummary) =>
    group !== null && !apart.has(group) ? `group ${group} ${JSON.stringify({ ...settings, seed: 0 })}` : id
  return [...Map.groupBy(sorted, keyOf).values()].map(([first, ...rest]) => ({
    key: rest.length > 0 ? `group ${first!.group} ${first!.id}` : first!.id,
    runs: [first!, ...rest],
  }))
}

export type MeanAndSpread = {
  readonly mean: number
  /** The standard deviation of the sample, √(Σ (x − mean)² / (n − 1)); 0 for one. */
  readonly deviation: number
}

/** NaN for none. */
export function meanAndSpread(values: readonly number[]): MeanAndSpread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  if (values.length < 2) return { mean, deviation: 0 }
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) }
}
