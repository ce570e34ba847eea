/** What the axes of the comparison's chart are, for the chart of the page and for the pictures that leave it. */
import { formatNumber } from '#page/ui/format.ts'
import { t } from '#words/en/runs.ts'
import { t as shared } from '#words/en/ui.ts'
import { formatExact } from '#words/numbers.ts'
import { formatAccuracy } from './difference.ts'
import type { Line, Measure, View } from './lines.ts'

/** What is drawn upwards. */
export function titleOfMeasure(measure: Measure, view: Pick<View, 'isLogY'>): string {
  const kind = kindOf(measure, view)
  return t(`measure-${kind}`)
}

/** What is drawn upwards: on a logarithmic axis the share read wrong, in place of the accuracy. */
export function kindOf(measure: Measure, { isLogY }: Pick<View, 'isLogY'>): Measure | 'wrong' {
  return measure === 'accuracy' && isLogY ? 'wrong' : measure
}

export type AxisDescription = {
  readonly title: string
  readonly isLog: boolean
  /** Ends of the axis that do not follow from the points. */
  readonly min?: number
  readonly max?: number
  /** What stands beside a line of the grid; nothing where there is no room for it. */
  readonly formatTick: (value: number) => string
}

export function describeAxes(
  lines: readonly Line[],
  measure: Measure,
  view: View,
): { readonly x: AxisDescription; readonly y: AxisDescription } {
  const { axis, isLogX, isLogY } = view
  const kind = kindOf(measure, view)
  const lowest = lowestOf(lines)
  return {
    x: {
      title: t(`axis-${axis}`),
      isLog: isLogX,
      ...(isLogX ? {} : { min: 0 }),
      formatTick: whereRound(isLogX, formatPlace),
    },
    y: {
      title: t(`axis-${kind}`),
      isLog: isLogY,
      ...(!isLogY ? { min: 0 } : lowest < Infinity ? { min: lowest * 0.7 } : {}),
      ...(!isLogY && measure === 'accuracy' ? { max: 1 } : {}),
      formatTick: whereRound(isLogY, measure === 'cost' ? formatCost : formatShare),
    },
  }
}

/** A value of a curve in words. */
export function formatValue(value: number, measure: Measure): string {
  return measure === 'cost' ? formatNumber(value) : formatAccuracy(value)
}

/** Of all curves: on a logarithmic axis the rare batch far below them must not take all the room. */
function lowestOf(lines: readonly Line[]): number {
  return lines.reduce((lowest, { points }) => points.reduce((least, { y }) => Math.min(least, y), lowest), Infinity)
}

/** Numbers on a logarithmic axis only where there is room: at 1, 2 or 5 times a power of ten. */
function whereRound(isLog: boolean, format: (value: number) => string): (value: number) => string {
  return (value) => (!isLog || isRound(value) ? format(value) : '')
}

function isRound(value: number): boolean {
  const leading = value / 10 ** Math.floor(Math.log10(value) + 1e-9)
  return [1, 2, 5].some((round) => Math.abs(leading - round) < 1e-6)
}

function formatPlace(value: number): string {
  const [count, isThousands] = value >= 1000 ? [value / 1000, true] : [value, false]
  const text = formatExact(Number(count.toPrecision(3)))
  return isThousands ? t('axis-thousands', { count: text }) : text
}

function formatCost(value: number): string {
  return formatExact(Number(value.toPrecision(2)))
}

function formatShare(value: number): string {
  return shared('share', { share: formatExact(Number((value * 100).toPrecision(3))) })
}
