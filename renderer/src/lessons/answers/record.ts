/** What is kept of one card: what was given, and of a question also which wrong answers, in their order. */
import type { Given } from '#page/lessons/format/lesson.ts'

/** `misconception`: which of the lesson file's wrong answers it is, as `nameOfWrong` calls it; null for one that the file does not name. */
export type WrongAnswer = { readonly given: Given; readonly misconception: string | null }

export type CardRecord = {
  readonly given: Given | null
  readonly isDone: boolean
  /** Answers to a check so far. */
  readonly tries: number
  /** The first wrong ones of them, `mostWrong` at most; fewer where an earlier version has kept nothing but their number. */
  readonly wrong: readonly WrongAnswer[]
  /** Whether nobody could say if the answer was right, as where the network has no such thing. */
  readonly isUnjudged: boolean
}

export const freshCard: CardRecord = { given: null, isDone: false, tries: 0, wrong: [], isUnjudged: false }

/** Wrong answers that are kept of a card. The first ones tell most. */
export const mostWrong = 20

export function withWrong(record: CardRecord, wrong: WrongAnswer): CardRecord {
  return record.wrong.length < mostWrong ? { ...record, wrong: [...record.wrong, wrong] } : record
}

/** A record from whatever a store gives back: what is not as this version writes it is left out. */
export function readCardRecord(value: unknown): CardRecord {
  const { given, isDone, tries, wrong, isUnjudged } = fieldsOf(value)
  return {
    given: isGiven(given) ? given : null,
    isDone: isDone === true,
    tries: Number.isSafeInteger(tries) && (tries as number) >= 0 ? (tries as number) : 0,
    wrong: Array.isArray(wrong) ? wrong.slice(0, mostWrong).flatMap(readWrong) : [],
    isUnjudged: isUnjudged === true,
  }
}

function readWrong(value: unknown): WrongAnswer[] {
  const { given, misconception } = fieldsOf(value)
  return isGiven(given) ? [{ given, misconception: typeof misconception === 'string' ? misconception : null }] : []
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function isGiven(value: unknown): value is Given {
  if (Array.isArray(value)) return value.length <= mostNumbers && value.every((each) => Number.isFinite(each))
  return typeof value === 'string' || Number.isFinite(value)
}

/** Of one prediction or answer. */
export const mostNumbers = 1000
