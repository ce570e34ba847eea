/** Lab sheets of all lessons: everything that is asked is on them, nothing that answers it is on those of students. */
import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '#page/lessons/format/lesson.ts'
import { readLesson } from '#page/lessons/format/parse.ts'
import { pageRule, paperOf } from '#page/lessons/sheet/paper.ts'
import { splitSentences } from '#page/lessons/sheet/sentences.ts'
import { makeSheet, withBlanks } from '#page/lessons/sheet/sheet.ts'
import { lessonFiles } from './lesson-files.ts'

const textOf = (words: readonly Inline[]): string =>
  words
    .map((piece) =>
      piece.kind === 'text' ? piece.text : 'children' in piece ? textOf(piece.children) : `[${piece.kind}]`,
    )
    .join('')
const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'math' ? `[${block.tex}]` : textOf(block.children))).join('\n')

describe.each(lessonFiles)('The lab sheet of %s', (name, text) => {
  const lesson = readLesson(text, name)
  const student = makeSheet(lesson, 'student')
  const teacher = makeSheet(lesson, 'teacher')
  const cards = student.parts.flatMap((part) => part.cards)

  test('has every card in its part, every prediction and every check', () => {
    expect(cards.map(({ id }) => id)).toEqual(lesson.cards.map(({ id }) => id))
    for (const [index, card] of lesson.cards.entries()) {
      if (card.kind === 'predict') expect(cards[index]!.prediction).toEqual(card.prediction)
      if (card.kind === 'check') expect(cards[index]!.check).toMatchObject({ kind: card.check.kind })
      // What is asked and what is to be done stands there word by word.
      if (card.kind !== 'see' && card.kind !== 'explain') expect(cards[index]!.body).toEqual(card.body)
    }
    expect(student.parts.map(({ title }) => title)).toEqual([...new Set(lesson.cards.map(({ part }) => part))])
  })

  test('has no answer, hint, misconception or note for teachers where students have it', () => {
    const all = JSON.stringify(student.parts)
    for (const card of lesson.cards) {
      for (const block of card.teacher) expect(all).not.toContain(JSON.stringify(block))
      if (card.kind !== 'check') continue
      for (const { why } of card.check.wrong) expect(all).not.toContain(JSON.stringify(why))
      if (card.check.hint.length > 0) expect(all).not.toContain(JSON.stringify(card.check.hint))
    }
    for (const { check } of cards) if (check) expect(check).toMatchObject({ answer: '', wrong: [], hint: [] })
  })

  test('keeps of what was seen only sentences with a number to note or a case to tick', () => {
    for (const [index, card] of lesson.cards.entries()) {
      if (card.kind !== 'see') continue
      for (const block of cards[index]!.body) {
        if (block.kind === 'math') expect(block.tex).toContain('\\live{')
        else expect(JSON.stringify(block.children)).toMatch(/"kind":"(?:fact|when)"|live\{|[:,]"/)
      }
    }
  })

  test('has every word for teachers, with each misconception', () => {
    const shown = teacher.parts.flatMap((part) => part.cards)
    for (const [index, card] of lesson.cards.entries()) {
      expect(textOfBlocks(shown[index]!.body)).toBe(textOfBlocks(card.body))
      expect(shown[index]!.teacher).toEqual(card.teacher)
      if (card.kind === 'check') expect(shown[index]!.check).toEqual(card.check)
    }
  })

  test('has a blank of its own for each measured number, and one name for each', () => {
    const numbers = [...student.blanks.values()].map(({ number }) => number)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect([...teacher.blanks]).toEqual([...student.blanks])
    for (const { body } of cards)
      for (const block of body)
        if (block.kind === 'math') expect(withBlanks(block.tex, student.blanks, () => false)).not.toContain('\\live')
    const minutes = student.parts.map((part) => part.minutes)
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(1)
  })
})

test('Sentences end where they end, and terms belong to theirs', () => {
  const words: readonly Inline[] = [
    { kind: 'text', text: 'It is 0.5 here.' },
    { kind: 'text', text: ' ' },
    { kind: 'term', term: 'x', children: [{ kind: 'text', text: 'The line' }] },
    { kind: 'text', text: ' fell. Then' },
    { kind: 'fact', fact: 'a' },
    { kind: 'text', text: ' came! ' },
    { kind: 'when', fact: 'b', is: ['c'], children: [{ kind: 'text', text: 'So.' }] },
  ]
  expect(splitSentences(words).map((sentence) => textOf(sentence).trim())).toEqual([
    'It is 0.5 here.',
    'The line fell.',
    'Then[fact] came!',
    'So.',
  ])
})

test('The paper is that of the region, and the margin says any title', () => {
  expect(['en-US', 'es-MX', 'en-CA', 'fr-CA'].map(paperOf)).toEqual(Array(4).fill('letter'))
  expect(['en-GB', 'de', 'en', 'pt-BR', 'zh-Hans-CN', ''].map(paperOf)).toEqual(Array(6).fill('a4'))
  expect(pageRule('a4', 'A "quoted"\n} body { color: red')).not.toMatch(/content: "[^"]*\n|"quoted"/)
})
