/** Hands of a class: which answers there are to count for, and which of them is right. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts } from '#page/lessons/experiments/experiment.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import type { Card, Prediction } from '#page/lessons/format/lesson.ts'
import { readLesson } from '#page/lessons/format/parse.ts'
import { countHands, handQuestion, leadingAnswer, rightAnswer, withCount } from '#page/lessons/hands.ts'
import { smallLesson } from './lesson-files.ts'

const [first] = readLesson(smallLesson, 'small').cards as [Extract<Card, { kind: 'predict' }>]
const predict = (prediction: Prediction): Card => ({ ...first, prediction, answer: { fact: 'truth' } })
const truth = (value: NonNullable<Facts[string]>['value']): Facts => ({
  truth: { value, text: '' },
})
const answersOf = (prediction: Prediction) => handQuestion(predict(prediction))!.answers
const number = { kind: 'number', least: 0, greatest: 100, unit: '%' } as const
const sketch = {
  kind: 'sketch',
  lines: ['small', 'large'],
  points: 3,
  x: '',
  from: 0,
  to: 1,
  y: '',
  least: 0,
  greatest: 4,
  start: null,
  isPowers: false,
} as const

describe('Hands', () => {
  test('are for the options of a choice, and for no card that asks nothing', () => {
    const options = ['fall', 'rise'].map((id) => ({ id, label: [{ kind: 'text', text: id } as const] }))
    const card = predict({ kind: 'choice', options })
    expect(handQuestion(card)).toEqual({ prompt: 'Hands', answers: options.map(({ label }) => label), isChoice: true })
    expect(rightAnswer(card, truth('rise'))).toBe(1)
    expect(rightAnswer(card, truth('stay'))).toBeNull()
    expect(rightAnswer(card, {})).toBeNull()
    const others = readLesson(smallLesson, 'small').cards.slice(1)
    expect(others.map(handQuestion)).toEqual([null, null, null, null])
  })

  test('are for parts of the range of a number, where whole numbers are predicted', () => {
    expect(answersOf(number)).toEqual(['0–19\u00a0%', '20–39\u00a0%', '40–59\u00a0%', '60–79\u00a0%', '80–100\u00a0%'])
    expect(answersOf({ ...number, greatest: 12, unit: 'of 12' })).toEqual(
      ['0–2', '3–5', '6–8', '9–12'].map((part) => `${part}\u00a0of 12`),
    )
    expect(answersOf({ ...number, greatest: 3, unit: '' })).toEqual(['0', '1', '2', '3'])
    const at = (value: number) => rightAnswer(predict(number), truth(value))
    // A share is predicted in hundredths, and as it is written.
    expect([0, 0.194, 0.196, 0.5, 0.8, 1].map(at)).toEqual([0, 0, 1, 2, 4, 4])
    expect(rightAnswer(predict({ ...number, greatest: 12, unit: 'of 12' }), truth(9))).toBe(3)
    expect(rightAnswer(predict({ ...number, greatest: 3, unit: '' }), truth(2))).toBe(2)
    expect(at(NaN)).toBeNull()
  })

  test('are for every number that can be predicted, in the part that it is written in', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 200 }), fc.nat(), (least, range, at) => {
        const prediction = { kind: 'number', least, greatest: least + range, unit: '' } as const
        const answers = answersOf(prediction) as readonly string[]
        expect(answers.length).toBeGreaterThanOrEqual(2)
        expect(answers.length).toBeLessThanOrEqual(6)
        const value = least + (at % (range + 1))
        const place = rightAnswer(predict(prediction), truth(value))!
        const [from, to = from] = answers[place]!.split('–').map(Number)
        expect(value).toBeGreaterThanOrEqual(from!)
        expect(value).toBeLessThanOrEqual(to!)
      }),
    )
  })

  test('are for where most dots lie, for what comes first, and for what a sketch is judged by', () => {
    const dots = { kind: 'dots', dots: 20, bins: 16, width: 2, unit: '%' } as const
    expect(answersOf(dots)).toEqual(['0–8\u00a0%', '8–16\u00a0%', '16–24\u00a0%', '24–32\u00a0%'])
    expect(rightAnswer(predict(dots), truth(0.1))).toBe(1)
    const options = ['a', 'b', 'c'].map((id) => ({ id, label: [{ kind: 'text', text: id } as const] }))
    expect(rightAnswer(predict({ kind: 'order', options }), truth('c,a,b'))).toBe(2)
    expect(answersOf(sketch)).toEqual(['small', 'large'])
    expect(rightAnswer(predict(sketch), truth([2, 2, 2, 2, 3, 4]))).toBe(1)
    expect(answersOf({ ...sketch, lines: ['one'] })).toContain('rises')
    expect(rightAnswer(predict({ ...sketch, lines: ['one'] }), truth([4, 2, 0]))).toBe(0)
  })

  test('are counted, and most of them are for one answer or for none', () => {
    expect(withCount([], 3, 1, 12)).toEqual([0, 12, 0])
    expect(withCount([4, 12], 3, 2, 5)).toEqual([4, 12, 5])
    expect(countHands([4, 12, 5])).toBe(21)
    expect(leadingAnswer([4, 12, 5])).toBe(1)
    expect(leadingAnswer([12, 12, 5])).toBeNull()
    expect(leadingAnswer([0, 0])).toBeNull()
    expect(leadingAnswer([])).toBeNull()
  })

  test('of the lessons that come with Inkling are for a few answers each, with what will turn out for all but sketches', () => {
    const predictions = lessons.flatMap(({ cards }) => cards.filter((card) => card.kind === 'predict'))
    expect(predictions.length).toBeGreaterThan(30)
    for (const card of predictions) {
      const { answers } = handQuestion(card)!
      expect(answers.length, card.id).toBeGreaterThanOrEqual(2)
      expect(answers.length, card.id).toBeLessThanOrEqual(6)
      if (card.prediction.kind !== 'sketch') expect(card.answer, card.id).not.toBeNull()
      if (typeof card.answer === 'string') expect(rightAnswer(card, {}), card.id).not.toBeNull()
    }
  })
})
