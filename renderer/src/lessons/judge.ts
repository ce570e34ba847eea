/** Whether an answer is right: by what the experiment knows of this network at this moment, never by what is stored. */
import { type CardRecord, withWrong } from '#page/lessons/answers/record.ts'
import type { Facts } from '#page/lessons/experiments/experiment.ts'
import { type Block, type Check, type Given, nameOfWrong, type Wrong } from '#page/lessons/format/lesson.ts'
import { isBefore, isOrderOf, readBefore } from '#page/lessons/format/order.ts'
import { mistakesOf } from '#page/lessons/experiments/sketched.ts'

export type Verdict =
  | { readonly kind: 'right' }
  /**
   * `why`: what somebody who answers so has mixed up; null where nobody knows. `side`: there, on which side of the right number the
   * answer to a question for a number lies.
   */
  | { readonly kind: 'wrong'; readonly why: readonly Block[] | null; readonly side?: 'less' | 'greater' }
  /** The right answer is not known, as where this network has no such thing. */
  | { readonly kind: 'unknown' }

/** Rounding of numbers as they are shown, in shares. */
const rounding = 1e-9

export function judge(check: Check, given: Given, facts: Facts): Verdict {
  const right = valueOf(check.answer, facts)
  if (right === undefined) return { kind: 'unknown' }
  if (isSame(check, given, right)) return { kind: 'right' }
  const why = findWrong(check, given, facts)?.why ?? null
  if (why !== null || check.kind !== 'number') return { kind: 'wrong', why }
  return { kind: 'wrong', why, side: given < right ? 'less' : 'greater' }
}

/** What is kept of a question once this has been answered to it, and whether it was right. */
export function takeAnswer(
  before: CardRecord,
  check: Check,
  given: Given,
  facts: Facts,
): { readonly record: CardRecord; readonly verdict: Verdict } {
  const verdict = judge(check, given, facts)
  const answered = { ...before, given, tries: before.tries + 1 }
  if (verdict.kind !== 'wrong')
    return { record: { ...answered, isDone: true, isUnjudged: verdict.kind === 'unknown' }, verdict }
  const found = findWrong(check, given, facts)
  return { record: withWrong(answered, { given, misconception: found ? nameOfWrong(found) : null }), verdict }
}

/** The wrong answer of the lesson file that this is; undefined where it is none that the file names. */
function findWrong(check: Check, given: Given, facts: Facts): Wrong | undefined {
  const right = valueOf(check.answer, facts)
  if (right === undefined) return undefined
  return check.wrong.find(({ value }) =>
    typeof value === 'string' ? isMistake(check, given, value, right) : isSame(check, given, valueOf(value, facts)),
  )
}

function valueOf(answer: Check['answer'], facts: Facts): Given | undefined {
  return typeof answer === 'string' ? answer : facts[answer.fact]?.value
}

function isSame(check: Check, given: Given, value: Given | undefined): boolean {
  switch (check.kind) {
    case 'number':
      return typeof value === 'number' && typeof given === 'number' && isNear(given, value, check.within)
    case 'sketch':
      return value !== undefined && mistakesOf(given, value, check).length === 0
    // A digit may be a number or be written into the file.
    case 'draw':
      return value !== undefined && String(value) === String(given)
    case 'choice':
    case 'order':
    case 'pick':
      return value === given
  }
}

/** Whether an answer makes the mistake that a file names. */
function isMistake(check: Check, given: Given, name: string, right: Given): boolean {
  if (check.kind === 'sketch') return mistakesOf(given, right, check).includes(name as 'order' | 'trend')
  if (check.kind === 'order' && typeof given === 'string' && typeof right === 'string') {
    const ids = check.options.map(({ id }) => id)
    const before = readBefore(name, ids)
    if (before && isOrderOf(given, ids)) return isBefore(given, before) && !isBefore(right, before)
  }
  return isSame(check, given, name)
}

/** `within`: a share of the value. */
function isNear(given: number, value: number, within: number): boolean {
  return Math.abs(given - value) <= (within + rounding) * Math.abs(value)
}
