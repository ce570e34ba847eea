import { expect, test } from 'vitest'
import type { Limits, Reading } from '#engine/contract/prediction.ts'
import { answerInWords, explainAnswer } from '#page/doubt/words.ts'

const limits: Limits = {
  temperature: 1.25,
  error: { before: 0.01, after: 0.005 },
  leastCertainty: 0.5,
  greatestDistance: 4,
  leastEvidence: 6,
}
const probabilities = new Float32Array(10)
probabilities[7] = 0.48
probabilities[1] = 0.41
const judgement = { certainty: 0.48, distance: 3, evidence: 9, limits }
const plain: Reading = { kind: 'digit', digits: [7], probabilities, judgement, nearest: null }
const say = (reading: Reading) => answerInWords({ reading, digit: 7 })

test('a plain answer is a digit, and needs no excuse', () => {
  expect(say(plain)).toEqual({ figure: '7', answer: 'I read a seven.', why: '' })
  expect(say({ ...plain, kind: 'unjudged', probabilities: null, judgement: null }).answer).toBe('I read a seven.')
})

test('an answer that is not sure names both digits with their probabilities', () => {
  expect(say({ ...plain, kind: 'unsure', digits: [7, 1] })).toEqual({
    figure: '7/1',
    answer: 'Not sure: a seven or a one.',
    why: '7: 48.0\u00a0%, 1: 41.0\u00a0%.',
  })
})

test('without probabilities it says so in other words', () => {
  const reading: Reading = { ...plain, kind: 'unsure', digits: [7, 1], probabilities: null }
  expect(say(reading).why).toBe('Two outputs are nearly as great.')
})

test('what looks like no digit says how far it is from one, or that nothing is found', () => {
  const far: Reading = { ...plain, kind: 'unlike', judgement: { ...judgement, distance: 6 } }
  expect(say(far)).toEqual({
    figure: '?',
    answer: 'This does not look like a digit.',
    why: 'Not similar enough to any digit. The nearest is a 7.',
  })
  expect(say({ ...far, judgement: { ...judgement, distance: 4.1 } }).why).toBe(
    'Not similar enough to any digit. The nearest is a 7.',
  )
  expect(say({ ...far, judgement: { ...judgement, evidence: 2 } }).why).toBe('No output has a high activation.')
})

test('a dot asks for a digit', () => {
  const empty: Reading = { kind: 'empty', digits: [], probabilities: null, judgement: null, nearest: null }
  expect(say(empty).answer).toBe('Draw a digit.')
})

test('every kind of answer explains itself', () => {
  for (const kind of ['unjudged', 'empty', 'digit', 'unsure', 'unlike'] as const) {
    expect(explainAnswer({ kind, judgement })).toMatch(/^[A-Z].*\.$/)
  }
  expect(explainAnswer({ kind: 'unsure', judgement })).toContain('T = 1.25')
})

test('where the classes have names, an answer and its doubts are told by them', () => {
  const names = ['T-shirt', 'Trousers', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot']
  const sayClass = (reading: Reading) => answerInWords({ reading, digit: 7 }, names)
  expect(sayClass(plain)).toEqual({ figure: '', answer: 'I take it for: Sneaker.', why: '' })
  expect(sayClass({ ...plain, kind: 'unsure', digits: [7, 1] })).toMatchObject({
    answer: 'Not sure: Sneaker or Trousers.',
    why: 'Sneaker: 48.0\u00a0%, Trousers: 41.0\u00a0%.',
  })
})
