/** What the page says to a drawing: the answer, why it is in doubt, and how that is found out. */
import type { Prediction, Reading } from '#engine/contract/prediction.ts'
import { aClass, aDigit, className, type ClassNames, formatShare } from '#page/ui/format.ts'

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
      return { figure: '–', answer: 'Draw a digit.', why: 'A dot is no stroke yet.' }
    case 'unsure':
      return {
        figure: names ? '' : `${first}/${second}`,
        answer: `Not sure: ${aClass(first, names)} or ${aClass(second, names)}.`,
        why: whyUnsure(reading, first, second, names),
      }
    case 'unlike':
      return {
        figure: '?',
        answer: `This does not look like ${names ? 'any of the ten' : 'a digit'}.`,
        why: whyUnlike(reading, className(first, names)),
      }
    case 'digit':
    case 'unjudged':
      return names
        ? { figure: '', answer: `I take it for: ${className(digit, names)}.`, why: '' }
        : { figure: String(digit), answer: `I read ${aDigit(digit)}.`, why: '' }
  }
}

function whyUnsure({ probabilities }: Reading, first: number, second: number, names: ClassNames): string {
  if (!probabilities) return 'Two outputs are nearly as great.'
  return `${className(first, names)}: ${formatShare(probabilities[first]!)}, ${className(second, names)}: ${formatShare(probabilities[second]!)}.`
}

function whyUnlike({ judgement }: Reading, nearest: string): string {
  if (!judgement || judgement.distance <= judgement.limits.greatestDistance) {
    return 'No output has a high activation.'
  }
  return `Not similar enough to any digit. The nearest is ${/^\d$/.test(nearest) ? `a ${nearest}`.replace(/^a 8/, 'an 8') : nearest}.`
}

/** What pointing at the answer explains. */
export function explainAnswer({ kind, judgement }: Pick<Reading, 'kind' | 'judgement'>): string {
  switch (kind) {
    case 'empty':
      return 'The network would answer even to paper. Inkling looks for a stroke first.'
    case 'unsure':
      return `Probabilities are softmax of z / T; T = ${judgement?.limits.temperature?.toFixed(2) ?? '–'} makes them come true on validation digits. The best is too low here.`
    case 'unlike':
      return 'The network always answers, to anything. So the strokes are compared with those of digits it has learnt from; 99 of 100 real digits come nearer to one.'
    case 'digit':
      return 'Argmax: the output with the greatest activation. Sure enough, and near enough to digits it has learnt from, to be said without doubt.'
    case 'unjudged':
      return 'The answer is the output neuron with the greatest activation: argmax. The network always answers, even when it only guesses.'
  }
}
