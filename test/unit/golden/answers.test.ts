/** The file of answers that an earlier Inkling has written is read, with the same answers in it: see `test/golden/3/README.md`. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readAnswers } from '#page/lessons/answers/answers-file.ts'

const folder = resolve(import.meta.dirname, '../../golden/3')

test('a file of answers of version 1 says what it said', () => {
  const { lessons, ...head } = readAnswers(readFileSync(join(folder, 'class.inkling-answers'), 'utf8'))
  expect(head).toEqual({
    student: 'Student 03',
    progress: '00000000-0000-4000-8000-000000000002',
    inkling: '0.1.0',
    savedAt: '2026-11-27T09:02:00.000Z',
    language: 'en',
    network: { code: 'inkling-1-7QB3-KQ', seed: 3, steps: 1719 },
    drawing: null,
  })
  expect(lessons.map(({ id, title, cards }) => [id, title, cards.length])).toEqual([
    ['nudge', 'Nudge one weight', 10],
    ['newborns', 'Random start', 11],
  ])
  const card = (lesson: number, id: string) => lessons[lesson]!.cards.find((each) => each.id === id)
  expect(card(0, 'way')).toMatchObject({ kind: 'predict', isDone: true, given: 'same', outcome: null })
  expect(card(0, 'two-points')).toMatchObject({ outcome: 'right', tries: 3 })
  expect(card(0, 'two-points')!.wrong.map(({ misconception }) => misconception)).toEqual([
    '$undivided',
    '$divided-by-h',
  ])
  expect(card(1, 'twenty')!.given).toHaveLength(16)
  expect(card(1, 'ln-ten')).toMatchObject({ outcome: 'shown', given: null, tries: 2 })
})
