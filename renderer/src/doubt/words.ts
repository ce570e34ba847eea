/** What the page says to a drawing: the answer, why it is in doubt, and how that is found out. */
import type { Prediction, Reading } from '#engine/contract/prediction.ts'
import { aClass, aDigit, className, type ClassNames, formatShare } from '#page/ui/format.ts'
import { t } from '#words/en/answer.ts'
import { formatFixed } from '#words/numbers.ts'

export type AnswerWords = {
  /** Large: the digit, both digits, or a question mark. Empty where classes have names: the answer is large then. */
  readonly figure: string
  readonly answer: string
  /** Why, with the numbers; empty for a plain answer, which the page explains itself. */
  readonly why: string
}

export function answerInWords(
  { reading, digit }: Pick<Prediction, 'reading' | 'digit'>,
  names: ClassNames = null,
): AnswerWords {
  const [first = digit, second = digit] = reading.digits
  switch (reading.kind) {
    case 'empty':
      return { figure: '–', answer: t('empty'), why: t('empty-why') }
    case 'unsure':
      return {
        figure: names ? '' : `${first}/${second}`,
        answer: t('unsure', { first: aClass(first, names), second: aClass(second, names) }),
        why: whyUnsure(reading, first, second, names),
      }
    case 'unlike':
      return {
        figure: '?',
        answer: names ? t('unlike-named') : t('unlike'),
        why: whyUnlike(reading, first, names),
      }
    case 'digit':
    case 'unjudged':
      return names
        ? { figure: '', answer: t('read-named', { name: className(digit, names) }), why: '' }
        : { figure: String(digit), answer: t('read', { digit: aDigit(digit) }), why: '' }
  }
}

function whyUnsure({ probabilities }: Reading, first: number, second: number, names: ClassNames): string {
  if (!probabilities) return t('unsure-near')
  return t('unsure-shares', {
    first: className(first, names),
    firstShare: formatShare(probabilities[first]!),
    second: className(second, names),
    secondShare: formatShare(probabilities[second]!),
  })
}

function whyUnlike({ judgement }: Reading, nearest: number, names: ClassNames): string {
  if (!judgement || judgement.distance <= judgement.limits.greatestDistance) return t('unlike-weak')
  const name = names?.[nearest]
  return name === undefined ? t('unlike-nearest', { digit: nearest }) : t('unlike-nearest-named', { name })
}

/** What pointing at the answer explains. */
export function explainAnswer({ kind, judgement }: Pick<Reading, 'kind' | 'judgement'>): string {
  if (kind !== 'unsure') return t(`explain-${kind}`)
  return t('explain-unsure', { temperature: formatFixed(judgement?.limits.temperature ?? NaN, 2) })
}
