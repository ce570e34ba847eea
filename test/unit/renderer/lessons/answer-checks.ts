/** Every question of a lesson that comes with Inkling, answered right and with each wrong answer, on what an experiment knows now. */
import { expect } from 'vitest'
import type { Facts, Given } from '#page/lessons/experiments/experiment.ts'
import type { Check } from '#page/lessons/format/lesson.ts'
import { readLesson } from '#page/lessons/format/parse.ts'
import { judge } from '#page/lessons/judge.ts'
import { lessonFiles } from './lesson-files.ts'

/** What somebody gives who makes a mistake that is named: an order with two options swapped, a sketch that is upside down. */
function givenFor(check: Check, wrong: Check['answer'], value: Given, right: Given): Given {
  if (typeof wrong !== 'string') return value
  if (check.kind === 'order' && wrong.includes(' before ') && typeof right === 'string') {
    const [one, other] = wrong.split(' before ') as [string, string]
    return right
      .split(',')
      .map((id) => (id === one ? other : id === other ? one : id))
      .join(',')
  }
  if (check.kind === 'sketch' && typeof right === 'object')
    return right.map((each) => check.least + check.greatest - Math.min(check.greatest, Math.max(check.least, each)))
  return value
}

/**
 * The right answer must be judged right; a wrong one wrong, with its own explanation, unless it happens to be right, or to be the same as another
 * wrong one, on this network. `mayCoincide`: checks (by the id of their card) and wrong answers for which that is so on some networks.
 */
export function answerChecks(lesson: string, facts: Facts, mayCoincide: readonly string[] = []): void {
  const [name, text] = lessonFiles.find(([name]) => name === `${lesson}.en.lesson.md`)!
  const { cards } = readLesson(text, name)
  const valueOf = (answer: Check['answer']) => (typeof answer === 'string' ? answer : facts[answer.fact]?.value)
  const nameOf = (answer: Check['answer']) => (typeof answer === 'string' ? answer : answer.fact)
  for (const card of cards) {
    if (card.kind !== 'check') continue
    const { check } = card
    const right = valueOf(check.answer)
    expect(right, `${card.id} has a right answer`).toBeDefined()
    expect(judge(check, right!, facts), `${card.id}, right`).toEqual({ kind: 'right' })
    for (const wrong of check.wrong) {
      const which = `${card.id}: ${nameOf(wrong.value)}`
      const value = valueOf(wrong.value)
      if (mayCoincide.includes(which) && (value === undefined || judge(check, value, facts).kind === 'right')) continue
      if (value === right && check.kind !== 'number') continue
      expect(value, which).toBeDefined()
      const verdict = judge(check, givenFor(check, wrong.value, value!, right!), facts)
      if (mayCoincide.includes(which) && verdict.kind === 'wrong') continue
      expect(verdict, which).toEqual({ kind: 'wrong', why: wrong.why })
    }
  }
}
