/** What the curves of a chart say at one step: what stands beside the pointer, and what a screen reader hears. */
import { t } from '#words/en/charts.ts'
import { formatExact } from '#words/numbers.ts'
import type { Marks } from './found-marks.ts'
import type { GhostLine } from './ghost-lines.ts'
import { valueOfThinned } from './points.ts'
import { type Bucket, midOf, type Series } from './series.ts'

export type Reading = {
  /** “training”, “batches”, “validation”, “η 0.5” */
  readonly name: string
  readonly text: string
  readonly look: 'training' | 'batches' | 'validation' | 'change' | GhostLine['style']
}

export type Read = {
  readonly training: Series
  readonly validation: Series
  readonly ghosts: readonly GhostLine[]
  readonly marks: Marks
  readonly formatValue: (value: number) => string
}

/** At `step`, of every curve that goes so far. Of validation it is the newest score by then. */
export function readAt(step: number, { training, validation, ghosts, marks, formatValue }: Read): readonly Reading[] {
  const readings: Reading[] = []
  const bucket = bucketAt(training.buckets, step)
  if (bucket) {
    const { smooth, lowest, highest } = bucket
    readings.push({ name: t('training'), text: formatValue(smooth), look: 'training' })
    const [least, greatest] = [formatValue(lowest), formatValue(highest)]
    const isOne = least === greatest
    const name = isOne ? t('this-batch') : t('its-batches')
    readings.push({ name, text: isOne ? least : t('range', { least, greatest }), look: 'batches' })
  }
  const scored = bucket ? validation.buckets.findLastIndex((each) => each.step <= bucket.step) : -1
  const score = validation.buckets[scored]
  if (bucket && score) {
    const value = formatValue(midOf(score))
    readings.push({
      name: t('validation'),
      text: tellScore(value, score, bucket, scored === marks.best),
      look: 'validation',
    })
  }
  const change = bucket && marks.changes.findLast((each) => each.step <= bucket.step)
  if (change) {
    const text = t('rate-from', { rate: formatExact(change.learningRate), step: change.step })
    readings.push({ name: 'η', text, look: 'change' })
  }
  for (const { name, style, points } of ghosts) {
    const value = valueOfThinned(points, step)
    if (value !== null) readings.push({ name, text: formatValue(value), look: style })
  }
  return readings
}

/** A validation score, with its step where that is another than the one looked at. */
function tellScore(value: string, { step }: Bucket, looked: Bucket, isBest: boolean): string {
  if (step === looked.step) return isBest ? t('value-best', { value }) : value
  return isBest ? t('value-at-best', { value, step }) : t('value-at', { value, step })
}

/** “after 1,234 updates” */
export function describeStep(step: number): string {
  return t('after-updates', { count: Math.round(step) })
}

/** The bucket that a step belongs to; undefined behind the last one. */
function bucketAt(buckets: readonly Bucket[], step: number): Bucket | undefined {
  return buckets.find((bucket) => bucket.step >= Math.round(step))
}
