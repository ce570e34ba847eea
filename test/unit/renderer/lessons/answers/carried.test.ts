/** Answers to lessons that do not come with Inkling: what of them is known on a computer that does not have the lesson. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type Answers,
  answersOf,
  largestAnswersFile,
  printAnswers,
  readAnswers,
} from '#page/lessons/answers/answers-file.ts'
import { readCarried } from '#page/lessons/answers/carried.ts'
import { collect, type KnownLesson } from '#page/lessons/answers/collect.ts'
import { printCsv } from '#page/lessons/answers/csv.ts'
import { fingerprintOf } from '#page/lessons/answers/fingerprint.ts'
import { printTable } from '#page/lessons/answers/print-table.ts'
import { freshCard } from '#page/lessons/answers/record.ts'
import { tabulate } from '#page/lessons/answers/tabulate.ts'
import { plainText, plainWords } from '#page/lessons/answers/words.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import type { Given } from '#page/lessons/format/lesson.ts'
import { readLesson } from '#page/lessons/format/parse.ts'
import { takeAnswer } from '#page/lessons/judge.ts'
import { projectFolder } from '#test/worlds.ts'
import { noAnswers } from './class.ts'

const text = readFileSync(join(projectFolder, 'test/lessons/slopes.en.lesson.md'), 'utf8')
const slopes: KnownLesson = { ...readLesson(text, 'slopes.en.lesson.md'), fingerprint: await fingerprintOf(text) }
const facts = { 'two-point': { value: 3, text: '3' }, 'minus-two-point': { value: -3, text: '-3' } }

/** A file of somebody who has predicted, and answered one question wrong and then right. */
function fileBy(student: string, prediction: string, source: string | null = text, lesson = slopes): Answers {
  const two = lesson.cards.find(({ id }) => id === 'two')!
  if (two.kind !== 'check') throw new Error('It is a check.')
  const asked = [-3, 3].reduce((record, given: Given) => takeAnswer(record, two.check, given, facts).record, {
    ...freshCard,
  })
  const guessed = { ...freshCard, given: prediction, isDone: true }
  const recordOf = (card: string) => (card === 'two' ? asked : card === 'guess' ? guessed : freshCard)
  return { ...noAnswers, student, lessons: [answersOf(lesson, recordOf, source)] }
}

/** As a computer reads them that knows these lessons. */
async function collectOn(known: readonly KnownLesson[], files: readonly Answers[]) {
  const read = files.map((answers, index) => ({ name: `${index}`, answers: readAnswers(printAnswers(answers)) }))
  return collect(read, [], [...known, ...(await readCarried(read, known))])
}

describe('Answers to a lesson of one’s own', () => {
  test('have the lesson’s text with them, from which the table knows what was asked on any computer', async () => {
    const collection = await collectOn(lessons, [fileBy('Ada', 'fall'), fileBy('Bob', 'rise')])
    expect(collection.lessons).toMatchObject([{ id: 'slopes', title: 'Slopes', state: 'carried' }])
    const { cards, reached } = tabulate(collection.lessons[0]!)
    expect(reached).toHaveLength(slopes.cards.length)
    const [guess, , two] = cards
    expect(plainText(guess!.card!.body)).toMatch(/^You raise the weight/)
    expect(guess!.bars.map(({ label, amount }) => [plainWords(label).trim(), amount])).toEqual([
      ['fall', 1],
      ['rise', 1],
      ['stay as it is', 0],
    ])
    expect(two!.misconceptions).toMatchObject([{ id: '$minus-two-point', amount: 2 }])
    expect(plainText(two!.misconceptions[0]!.why!)).toMatch(/^That is the way down/)
    expect(printTable(collection)).toContain('This lesson is not here')
    expect(printCsv(collection)).toContain(',slopes,Slopes,')
    expect(printCsv(collection)).toContain(',carried,guess,predict,')
  })

  test('are answers to the lesson that the computer has, where it is the same', async () => {
    const { lessons: groups } = await collectOn([...lessons, slopes], [fileBy('Ada', 'fall')])
    expect(groups).toMatchObject([{ id: 'slopes', state: 'same' }])
  })

  test('stay apart where two students had two texts, each with its own questions', async () => {
    const other = text.replace('You raise the weight', 'You lower the weight')
    const changed = { ...readLesson(other, 'slopes.en.lesson.md'), fingerprint: await fingerprintOf(other) }
    const files = [fileBy('Ada', 'fall'), fileBy('Bob', 'fall', other, changed)]
    const away = await collectOn(lessons, files)
    expect(away.lessons.map(({ state }) => state)).toEqual(['carried', 'carried'])
    const asked = away.lessons.map((group) => plainText(tabulate(group).cards[0]!.card!.body).slice(0, 20))
    expect(asked.toSorted()).toEqual(['You lower the weight', 'You raise the weight'])
    // A computer that has one of them shows the other as it was, too.
    const here = await collectOn([...lessons, slopes], files)
    expect(here.lessons.map(({ state }) => state)).toEqual(['same', 'carried'])
  })

  test('without the text are shown by the names in the file, and the table says what it lacks', async () => {
    const collection = await collectOn(lessons, [fileBy('Ada', 'fall', null)])
    expect(collection.lessons).toMatchObject([{ id: 'slopes', title: 'Slopes', state: 'unknown', lesson: null }])
    const { cards } = tabulate(collection.lessons[0]!)
    expect(cards.map(({ id, card, students }) => [id, card, students])).toEqual([
      ['guess', null, [0]],
      ['two', null, [0]],
    ])
    expect(cards[0]!.bars).toMatchObject([{ id: 'fall', amount: 1 }])
    expect(printTable(collection)).toContain('its text did not come along')
  })

  test('with another text than was answered, or a broken one, are shown as without', async () => {
    const otherText = fileBy('Ada', 'fall', text.replace('Slopes', 'Marks'))
    expect((await collectOn(lessons, [otherText])).lessons).toMatchObject([{ state: 'unknown' }])
    const broken = text.replace('plot="trail"', 'plot="trial"')
    const fingerprint = await fingerprintOf(broken)
    const damaged = fileBy('Ada', 'fall', broken, { ...slopes, fingerprint })
    expect((await collectOn(lessons, [damaged])).lessons).toMatchObject([{ state: 'unknown' }])
    // Of several files with the same lesson, one good text is enough.
    const { lessons: groups } = await collectOn(lessons, [otherText, fileBy('Bob', 'rise')])
    expect(groups.map(({ state, handed }) => [state, handed.length])).toEqual([['carried', 2]])
  })

  test('are a file that can be opened also where a course has more text than fits', () => {
    const lesson = fileBy('Ada', 'fall', 'x'.repeat(40_000)).lessons[0]!
    const many = Array.from({ length: 60 }, (_, place) => ({ ...lesson, id: `lesson-${place}` }))
    const printed = printAnswers({ ...fileBy('Ada', 'fall'), lessons: many })
    expect(printed.length).toBeLessThan(largestAnswersFile)
    const kept = readAnswers(printed).lessons.filter(({ source }) => source !== null)
    expect(kept.map(({ id }) => id)).toEqual(many.slice(0, 12).map(({ id }) => id))
  })

  test('to lessons that come with Inkling have no text with them', () => {
    const nudge = lessons.find(({ id }) => id === 'nudge')!
    const given = answersOf(nudge, () => ({ ...freshCard, given: 'fall', isDone: true }))
    expect(printAnswers({ ...fileBy('Ada', 'fall'), lessons: [given] })).not.toContain('"source"')
  })
})
