/**
 * Curves as they are sketched: what counts of them is which way each goes, and which ends above which. Nobody has to meet a number. Differences
 * smaller than a share of the axis are none.
 */
import type { Sketch } from '#page/lessons/format/lesson.ts'
import { t } from '#words/en/lesson-experiments.ts'

/** A share of the axis: what nobody draws on purpose. */
const slack = 0.06

type Axis = Pick<Sketch, 'lines' | 'least' | 'greatest'>

export type Trend = 'falls' | 'rises' | 'stays' | 'falls, then rises' | 'rises, then falls'

/** [line][point] the curves of values that stand one after the other; null for what is no sketch of so many lines. */
export function curvesOf(values: unknown, { lines }: Pick<Sketch, 'lines'>): readonly (readonly number[])[] | null {
  if (!Array.isArray(values) || values.length === 0 || values.length % lines.length !== 0) return null
  const all = values as readonly number[]
  const length = all.length / lines.length
  return lines.map((_, line) => all.slice(line * length, (line + 1) * length))
}

/** What of an answer is not as it is in truth; nothing for a right one. Curves may have other numbers of points than in truth. */
export function mistakesOf(given: unknown, truth: unknown, sketch: Axis): readonly ('order' | 'trend')[] {
  const [drawn, real] = [curvesOf(given, sketch), curvesOf(truth, sketch)]
  if (!drawn || !real) return ['trend']
  const onAxis = real.map((curve) => curve.map((value) => clamp(value, sketch)))
  const isTrend = drawn.every((curve, line) => hasTrendOf(curve, onAxis[line]!, sketch))
  const isOrder = hasOrderOf(drawn.map(lastOf), onAxis.map(lastOf), slackOf(sketch))
  return [...(isOrder ? [] : (['order'] as const)), ...(isTrend ? [] : (['trend'] as const))]
}

/** Which way a curve goes as a whole, by differences greater than `least`. */
export function trendOf(curve: readonly number[], least: number): Trend {
  const [first, last] = [curve[0] ?? 0, lastOf(curve)]
  const [low, high] = [Math.min(...curve), Math.max(...curve)]
  if (low < Math.min(first, last) - least && high <= Math.max(first, last) + least) return 'falls, then rises'
  if (high > Math.max(first, last) + least && low >= Math.min(first, last) - least) return 'rises, then falls'
  return last < first - least ? 'falls' : last > first + least ? 'rises' : 'stays'
}

/** Which way a curve of a sketch goes. */
export function sketchedTrend(curve: readonly number[], sketch: Axis): Trend {
  return trendOf(curve, slackOf(sketch))
}

/** Which way a curve goes, in words. */
export function sayTrend(trend: Trend): string {
  return t('trend', { way: ways[trend] })
}

/** As messages call it. */
export function trendWay(trend: Trend): (typeof ways)[Trend] {
  return ways[trend]
}
const ways = {
  falls: 'falls',
  rises: 'rises',
  stays: 'stays',
  'falls, then rises': 'falls-then-rises',
  'rises, then falls': 'rises-then-falls',
} as const satisfies Readonly<Record<Trend, string>>

/** The names of the curves by where they end, the lowest first. */
export function byEnd(curves: readonly (readonly number[])[], { lines }: Pick<Sketch, 'lines'>): readonly string[] {
  return lines
    .map((name, line) => ({ name, end: lastOf(curves[line] ?? []) }))
    .sort((one, other) => one.end - other.end)
    .map(({ name }) => name)
}

/** A truth that is close to staying as it is may be drawn as either. */
function hasTrendOf(drawn: readonly number[], real: readonly number[], sketch: Axis): boolean {
  const least = slackOf(sketch)
  const trend = trendOf(drawn, least)
  return [least / 2, least, 2 * least].some((size) => trendOf(real, size) === trend)
}

/** Ends that differ in truth must differ the same way. */
function hasOrderOf(drawn: readonly number[], real: readonly number[], least: number): boolean {
  return real.every((end, one) =>
    real.every((other, two) => Math.abs(end - other) <= least || (end - other) * (drawn[one]! - drawn[two]!) > 0),
  )
}

function slackOf({ least, greatest }: Axis): number {
  return slack * (greatest - least)
}

/** What lies beyond the axis is drawn at its end: so is a cost that is no number any more. */
function clamp(value: number, { least, greatest }: Axis): number {
  return Number.isNaN(value) ? greatest : Math.min(greatest, Math.max(least, value))
}

function lastOf(curve: readonly number[]): number {
  return curve.at(-1) ?? 0
}
