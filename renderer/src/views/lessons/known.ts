/** What the words of a card can draw on: what the experiment knows, and what the person predicted. */
import type { Facts, Given } from '#page/lessons/experiments/experiment.ts'
import type { Check, Inline, Option, Prediction } from '#page/lessons/format/lesson.ts'
import { formatExact } from '#words/numbers.ts'
import { byEnd, curvesOf, sayTrend, sketchedTrend } from '#page/lessons/experiments/sketched.ts'
import { t } from '#words/en/lessons.ts'

export type Known = {
  readonly facts: Facts
  /** What was predicted in a card, in words. */
  readonly saidIn: (card: string) => string
}

export function sayPrediction(prediction: Prediction, given: Given | null): string {
  switch (prediction.kind) {
    case 'choice':
      return labelOf(prediction.options, given) || t('said-nothing')
    case 'number':
      return typeof given === 'number' ? withUnit(given, prediction.unit) : t('said-nothing')
    case 'dots': {
      if (!Array.isArray(given)) return t('said-nothing')
      const most = (given as readonly number[]).indexOf(Math.max(...(given as readonly number[])))
      const { width, unit } = prediction
      return t('said-dots', { from: formatExact(most * width), to: withUnit((most + 1) * width, unit) })
    }
    case 'sketch': {
      const curves = curvesOf(given, prediction)
      if (!curves) return t('said-nothing')
      const names = byEnd(curves, prediction).map((name) => name.replaceAll(' ', '\u00a0'))
      return names.length > 1 ? names.join(', ') : sayTrend(sketchedTrend(curves[0]!, prediction))
    }
    case 'order':
      if (typeof given !== 'string') return t('said-nothing')
      return given
        .split(',')
        .map((id) => labelOf(prediction.options, id))
        .join(', ')
  }
}

/** The right answer to a check, in words; empty where this network has none. */
export function sayAnswer(check: Check, facts: Facts): string {
  const { answer } = check
  const fact = typeof answer === 'string' ? null : facts[answer.fact]
  const value = typeof answer === 'string' ? answer : fact?.value
  if ('options' in check && typeof value === 'string')
    return value
      .split(',')
      .map((id) => labelOf(check.options, id) || id)
      .join(', ')
  return typeof answer === 'string' ? answer : (fact?.text ?? '')
}

export function withUnit(value: number, unit: string): string {
  return unit === '' ? formatExact(value) : `${formatExact(value)}\u00a0${unit}`
}

function labelOf(options: readonly Option[], id: Given | null): string {
  return plainText(options.find((option) => option.id === id)?.label ?? []).trim()
}

export function plainText(words: readonly Inline[]): string {
  return words
    .map((word) => (word.kind === 'text' ? word.text : 'children' in word ? plainText(word.children) : ''))
    .join('')
}
