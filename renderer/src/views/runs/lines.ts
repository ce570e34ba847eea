/** Recorded curves as the lines of a chart: on the axis that was chosen, smoothed, and a group as its mean with a band around it. */
import type { RunCurves, RunSummary, Spread, ThinnedColumns } from '#engine/contract/runs.ts'
import { type Point, valueAt } from '#page/charts/points.ts'
import { formatNumber } from '#page/ui/format.ts'
import { t } from '#words/en/runs.ts'
import { formatExact, formatFixed } from '#words/numbers.ts'
import { type Compared, meanAndSpread } from './compared.ts'
import { numbersOf, titleOf } from './compared-title.ts'
import { epochsOf } from './epochs.ts'
import { smooth } from './smoothing.ts'

export type Measure = 'cost' | 'accuracy'
export const axes = ['updates', 'epochs', 'seconds'] as const
export type Axis = (typeof axes)[number]
export const parts = ['training', 'validation'] as const
export type Part = (typeof parts)[number]

/** How the curves are looked at, the same for both charts. */
export type View = {
  readonly axis: Axis
  readonly shown: Readonly<Record<Part, boolean>>
  /** Updates over which training curves are smoothed; 0 for none. */
  readonly smoothing: number
  readonly isLogX: boolean
  readonly isLogY: boolean
}

export type Mark = Point & { readonly text: string }

export type Line = {
  /** Of what is compared. */
  readonly key: string
  readonly part: Part
  /** “Run 3, validation” */
  readonly title: string
  /** Of the run, or of the first of a group: it decides the look. */
  readonly number: number
  /** “3”, or “3–7”: what is written at its end. */
  readonly numbers: string
  readonly points: readonly Point[]
  /** The lowest and highest of every entry, in turn: what the smoothing hides. */
  readonly ghost: readonly Point[]
  /** Mean ± standard deviation of a group. */
  readonly band: { readonly lower: readonly Point[]; readonly upper: readonly Point[] } | null
  /** The best epoch, and changes of the learning rate. */
  readonly best: Mark | null
  readonly changes: readonly Mark[]
}

/** The lines of what is compared, training before validation; nothing of a run whose curves are not there yet. */
export function makeLines(
  compared: readonly Compared[],
  curves: ReadonlyMap<string, RunCurves>,
  measure: Measure,
  view: View,
): readonly Line[] {
  return parts
    .filter((part) => view.shown[part])
    .flatMap((part) =>
      compared.flatMap((each) => {
        const lines = each.runs.flatMap((run) => {
          const ofRun = curves.get(run.id)
          return ofRun ? [makeLine(run, ofRun, part, measure, view)] : []
        })
        const [first] = lines
        if (!first) return []
        const named = { key: each.key, title: t(`line-${part}`, { title: titleOf(each) }), numbers: numbersOf(each) }
        return [lines.length > 1 ? { ...takeTogether(lines), ...named } : { ...first, ...named }]
      }),
    )
}

function makeLine(run: RunSummary, curves: RunCurves, part: Part, measure: Measure, view: View): Line {
  const columns = curves[part]
  const { mean, lowest, highest } = spreadOf(columns, measure, view.isLogY)
  const toX = axisOf(run, view.axis)
  const isSmoothed = part === 'training' && view.smoothing > 0
  const values = isSmoothed ? smooth(mean, columns.count, view.smoothing) : mean
  const canBeDrawn = ({ x, y }: Point) =>
    Number.isFinite(x) && Number.isFinite(y) && (!view.isLogX || x > 0) && (!view.isLogY || y > 0)
  const points = Array.from(columns.step, (step, entry) => ({ x: toX(step), y: values[entry]! })).filter(canBeDrawn)
  const best = part === 'validation' ? (measure === 'cost' ? run.best : run.bestAccuracy) : null
  const bestMark = best && {
    x: toX(best.step),
    y: measure === 'cost' ? best.cost : view.isLogY ? 1 - best.accuracy : best.accuracy,
    text: t('mark-best', { run: String(run.number) }),
  }
  return {
    key: run.id,
    part,
    title: '',
    number: run.number,
    numbers: '',
    points,
    ghost: isSmoothed
      ? Array.from(columns.step, (step, entry) => [
          { x: toX(step), y: lowest[entry]! },
          { x: toX(step), y: highest[entry]! },
        ])
          .flat()
          .filter(canBeDrawn)
      : [],
    band: null,
    best: bestMark && canBeDrawn(bestMark) ? bestMark : null,
    changes: curves.learningRates.slice(1).flatMap(({ step, learningRate }, index) => {
      const x = toX(step)
      const y = valueAt(points, x)
      const before = curves.learningRates[index]!.learningRate
      if (y === null) return []
      const rates = { before: formatExact(before), after: formatExact(learningRate) }
      return [{ x, y, text: t('mark-rate', { run: String(run.number), ...rates }) }]
    }),
  }
}

/** The values to be drawn. On a logarithmic axis an accuracy near 1 says nothing, so there it is the share read wrong. */
function spreadOf(columns: ThinnedColumns, measure: Measure, isLogY: boolean): Spread {
  const spread = columns[measure]
  if (measure === 'cost' || !isLogY) return spread
  const wrong = (right: Float32Array) => right.map((share) => 1 - share)
  return { mean: wrong(spread.mean), lowest: wrong(spread.highest), highest: wrong(spread.lowest) }
}

/** From updates to the axis. Seconds are taken to pass evenly over the run's updates: only their sum is recorded. */
function axisOf(run: RunSummary, axis: Axis): (step: number) => number {
  const { position, startStep, seconds } = run
  switch (axis) {
    case 'updates':
      return (step) => step
    case 'epochs': {
      const epochs = epochsOf(run)
      return (step) => Math.max(0, epochs + (step - position.step) / Math.max(1, position.batches))
    }
    case 'seconds': {
      const perStep = seconds / Math.max(1, position.step - startStep)
      return (step) => Math.max(0, (step - startStep) * perStep)
    }
  }
}

/** The mean of lines ± the standard deviation, at the places of the first one as far as all of them go. */
function takeTogether(lines: readonly Line[]): Line {
  const first = lines[0]!
  const together = first.points.flatMap(({ x }) => {
    const values = lines.map(({ points }) => valueAt(points, x)).filter((value) => value !== null)
    return values.length === lines.length ? [{ x, ...meanAndSpread(values) }] : []
  })
  return {
    ...first,
    points: together.map(({ x, mean }) => ({ x, y: mean })),
    ghost: [],
    band: {
      // Where the deviation is greater than the mean, there is still something to be drawn on a logarithmic axis.
      lower: together.map(({ x, mean, deviation }) => ({ x, y: Math.max(mean - deviation, mean / 100) })),
      upper: together.map(({ x, mean, deviation }) => ({ x, y: mean + deviation })),
    },
    best: null,
    changes: [],
  }
}

/** A place on the axis in words. */
export function describePlace(x: number, axis: Axis): string {
  switch (axis) {
    case 'updates':
      return t('after-updates', { count: Math.round(x) })
    case 'epochs':
      return t('place-epochs', { count: formatFixed(x, 2) })
    case 'seconds':
      return t('place-seconds', { count: formatNumber(x) })
  }
}
