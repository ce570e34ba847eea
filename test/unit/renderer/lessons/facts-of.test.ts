/** The facts that a card speaks of, so that the page knows whether one of its numbers is blank. */
import { expect, test } from 'vitest'
import { factsOf } from '#page/lessons/format/facts-of.ts'
import { parseLesson } from '#page/lessons/format/parse.ts'
import { lessonFiles } from './lesson-files.ts'

const lessons = lessonFiles.map(([, text]) => parseLesson(text).lesson!)
const card = (lesson: string, id: string) =>
  lessons.find((each) => each.id === lesson)!.cards.find((each) => each.id === id)!

test('The facts of a card are those of its sentences, cases and formulas, and its answer', () => {
  expect([...factsOf(card('nudge', 'curve'))].toSorted()).toEqual(['after', 'before', 'way'])
  expect([...factsOf(card('nudge', 'slope'))].toSorted()).toEqual(['change', 'promised', 'slope'])
  expect([...factsOf(card('nudge', 'two-points'))].toSorted()).toEqual(['above', 'below', 'two-point'])
  expect([...factsOf(card('nudge', 'idle'))]).toEqual(['silent'])
  expect([...factsOf(card('data', 'models'))]).toEqual([])
})
