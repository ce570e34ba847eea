/** Whether an answer is right: by what the experiment knows of this network at this moment, never by what is stored. */
import type { Facts, Given } from '#page/lessons/experiments/experiment.ts'
import type { Block, Check } from '#page/lessons/format/lesson.ts'

export type Verdict =
  | { readonly kind: 'right' }
  /** `why`: what somebody who answers so has mixed up; null where nobody knows. */
  | { readonly kind: 'wrong'; readonly why: readonly Block[] | null }
  /** The right answer is not known, as where this network has no such thing. */
  | { readonly kind: 'unknown' }

/** Rounding of numbers as they are shown, in shares. */
const rounding = 1e-9

export function judge(check: Check, given: Given, facts: Facts): Verdict {
  const valueOf = (answer: Check['answer']) => (typeof answer === 'string' ? answer : facts[answer.fact]?.value)
  const right = valueOf(check.answer)
  if (right === undefined) return { kind: 'unknown' }
  const isSame = (value: string | number | undefined): boolean => {
    if (check.kind !== 'number') return value === given
    return typeof value === 'number' && typeof given === 'number' && isNear(given, value, check.within)
  }
  if (isSame(right)) return { kind: 'right' }
  const found = check.wrong.find(({ value }) => isSame(valueOf(value)))
  return { kind: 'wrong', why: found?.why ?? null }
}

/** `within`: a share of the value. */
function isNear(given: number, value: number, within: number): boolean {
  return Math.abs(given - value) <= (within + rounding) * Math.abs(value)
}
