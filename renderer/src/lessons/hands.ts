/**
 * Hands that a class puts up for the answers to a question: which answers there are to count for, and which of them is right. Of a choice these are
 * its options; of a number and of dots, parts of the axis; of an order, what comes first; of a sketch, which curve ends highest, or of one alone
 * which way it goes.
 */
import type { Fact, Facts } from '#page/lessons/experiments/experiment.ts'
import { byEnd, curvesOf, sayTrend, sketchedTrend, type Trend } from '#page/lessons/experiments/sketched.ts'
import { formatExact } from '#words/numbers.ts'
import type { Card, Check, Inline, Prediction } from '#page/lessons/format/lesson.ts'
import { t } from '#words/en/lessons.ts'

export type HandQuestion = {
  /** What is counted: “Hands”, or “Hands for what comes first”. */
  readonly prompt: string
  /** The answers do not say enough: the prompt has to be seen. */
  readonly isPromptShown?: true
  readonly answers: readonly (string | readonly Inline[])[]
  /** Whether the answers stand on the card as its options. */
  readonly isChoice: boolean
}

type Axis = { readonly least: number; readonly greatest: number; readonly unit: string; readonly isWhole: boolean }

/** Null for a card that asks for nothing to be counted: of checks, only choices are. */
export function handQuestion(card: Card): HandQuestion | null {
  const question = questionOf(card)
  if (!question) return null
  switch (question.kind) {
    case 'choice':
      return { prompt: t('hands'), answers: question.options.map(({ label }) => label), isChoice: true }
    case 'order':
      return {
        prompt: t('hands-first'),
        isPromptShown: true,
        answers: question.options.map(({ label }) => label),
        isChoice: false,
      }
    case 'number':
      return { prompt: t('hands'), answers: labelsOf(axisOf(question)), isChoice: false }
    case 'dots':
      return { prompt: t('hands-dots'), isPromptShown: true, answers: labelsOf(axisOf(question)), isChoice: false }
    case 'sketch':
      return question.lines.length > 1
        ? { prompt: t('hands-highest'), isPromptShown: true, answers: question.lines, isChoice: false }
        : { prompt: t('hands-way'), isPromptShown: true, answers: trends.map(sayTrend), isChoice: false }
  }
}

/** The place among the answers of the one that is right; null where that is not known. */
export function rightAnswer(card: Card, facts: Facts): number | null {
  const question = questionOf(card)
  const answer = card.kind === 'predict' ? card.answer : card.kind === 'check' ? card.check.answer : null
  if (!question || answer === null) return null
  const value = typeof answer === 'string' ? answer : facts[answer.fact]?.value
  const place = value === undefined ? -1 : placeOf(question, value)
  return place < 0 ? null : place
}

/** The answer with the most hands; null where none is ahead. */
export function leadingAnswer(counts: readonly number[]): number | null {
  const most = Math.max(0, ...counts)
  const leading = counts.flatMap((count, place) => (count === most ? [place] : []))
  return most > 0 && leading.length === 1 ? leading[0]! : null
}

export function countHands(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** So many counts, one of them changed. */
export function withCount(counts: readonly number[], answers: number, place: number, count: number): readonly number[] {
  return Array.from({ length: answers }, (_, at) => (at === place ? count : (counts[at] ?? 0)))
}

const trends: readonly Trend[] = ['falls', 'rises', 'stays', 'falls, then rises', 'rises, then falls']

function questionOf(card: Card): Prediction | Extract<Check, { kind: 'choice' }> | null {
  if (card.kind === 'predict') return card.prediction
  return card.kind === 'check' && card.check.kind === 'choice' ? card.check : null
}

function axisOf(question: Extract<Prediction, { kind: 'number' | 'dots' }>): Axis {
  const { unit } = question
  if (question.kind === 'dots') return { least: 0, greatest: question.bins * question.width, unit, isWhole: false }
  return { least: question.least, greatest: question.greatest, unit, isWhole: true }
}

/** As many parts as a class can be asked for, with whole numbers between them where that can be. */
function partsOf({ least, greatest, isWhole }: Axis): number {
  const range = greatest - least
  // Each number for itself.
  if (isWhole && Number.isInteger(range) && range <= 5) return range + 1
  return [5, 4, 3].find((parts) => Number.isInteger(range / parts)) ?? 4
}

function labelsOf(axis: Axis): readonly string[] {
  const { least, greatest, unit, isWhole } = axis
  const parts = partsOf(axis)
  const range = greatest - least
  const isEach = isWhole && parts === range + 1
  return Array.from({ length: parts }, (_, part) => {
    const from = least + (part * range) / parts
    const end = least + ((part + 1) * range) / parts
    // Predictions are whole numbers: the next part begins with the next one.
    const to = isWhole && Number.isInteger(range / parts) && part < parts - 1 ? end - 1 : end
    const text = isEach ? formatExact(least + part) : `${short(from)}–${short(to)}`
    return unit === '' ? text : `${text}\u00a0${unit}`
  })
}

function placeOf(question: NonNullable<ReturnType<typeof questionOf>>, value: Fact['value']): number {
  switch (question.kind) {
    case 'choice':
      return question.options.findIndex(({ id }) => id === value)
    case 'order':
      return question.options.findIndex(({ id }) => id === String(value).split(',')[0])
    case 'number':
    case 'dots': {
      // What is measured in shares is predicted in hundredths.
      return typeof value === 'number' ? partOf(axisOf(question), question.unit === '%' ? value * 100 : value) : -1
    }
    case 'sketch': {
      const curves = curvesOf(value, question)
      if (!curves) return -1
      if (question.lines.length === 1) return trends.indexOf(sketchedTrend(curves[0]!, question))
      return question.lines.indexOf(byEnd(curves, question).at(-1)!)
    }
  }
}

/** In which part of an axis a number lies; as a whole number where those are predicted. */
function partOf(axis: Axis, value: number): number {
  if (!Number.isFinite(value)) return -1
  const { least, greatest, isWhole } = axis
  const parts = partsOf(axis)
  const range = greatest - least
  const along = (isWhole ? Math.round(value) : value) - least
  const part = isWhole && parts === range + 1 ? along : Math.floor((along * parts) / range)
  return Math.min(parts - 1, Math.max(0, part))
}

function short(value: number): string {
  return formatExact(Number(value.toFixed(2)))
}
