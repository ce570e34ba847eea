/** The curves of a chart as a table: one row for each validation score, with what the other curves say there. */
import type { Position } from '#engine/contract/state.ts'
import { t } from '#words/en/curves.ts'
import { formatExact, formatFixed } from '#words/numbers.ts'
import type { Curves, Measure } from './curves.ts'
import type { GhostLine } from './ghost-lines.ts'
import { valueOfThinned } from './points.ts'
import { midOf } from './series.ts'

export type CurveTable = {
  readonly headings: readonly string[]
  /** Numbers without groups, as spreadsheets of the language read them; empty where a curve does not go so far. */
  readonly rows: readonly (readonly string[])[]
}

/** `position`: where the run is, from which the epochs are counted back. */
export function tabulate(
  { training, validation }: Curves,
  measure: Measure,
  ghosts: readonly GhostLine[],
  { epoch, batch, batches, step: now }: Position,
): CurveTable {
  const format = (value: number | null | undefined) => {
    if (value === null || value === undefined || !Number.isFinite(value)) return ''
    return measure === 'cost' ? formatExact(Number(value.toPrecision(5))) : formatFixed(value * 100, 2)
  }
  const { buckets } = training[measure]
  const rows = validation[measure].buckets.map((score) => {
    const { step } = score
    const epochs = epoch + (batch + step - now) / Math.max(1, batches)
    return [
      String(step),
      formatExact(Math.max(0, Number(epochs.toFixed(2)))),
      format((buckets.find((bucket) => bucket.step >= step) ?? buckets.at(-1))?.smooth),
      format(midOf(score)),
      ...ghosts.map(({ points }) => format(valueOfThinned(points, step))),
    ]
  })
  const headings = [
    t('column-updates'),
    t('column-epochs'),
    t('column-training'),
    t('column-validation'),
    ...ghosts.map(({ name }) => name),
  ]
  return { headings, rows }
}
