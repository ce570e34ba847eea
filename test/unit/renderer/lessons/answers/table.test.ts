/** The table of a class whose 40 files are written by a script: every count in it is known from there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Collection } from '#page/lessons/answers/collect.ts'
import { type Bar, type CardTable, type LessonTable, tabulate } from '#page/lessons/answers/tabulate.ts'
import { plainWords } from '#page/lessons/answers/words.ts'
import { arrange } from '#page/views/answers/strip.ts'
import { fingerprintOf } from '#page/lessons/answers/fingerprint.ts'
import { readKnownLesson, writeClass } from '#test/lessons/scripted-class.ts'
import { projectFolder } from '#test/worlds.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import { collectClass, collectFiles, toRead } from './class.ts'

let collection: Collection
beforeAll(async () => {
  collection = await collectClass()
})

const tableOf = (id: string, place = 0): LessonTable =>
  tabulate(collection.lessons.filter((group) => group.id === id)[place]!)
const cardOf = (lesson: string, card: string): CardTable => tableOf(lesson).cards.find(({ id }) => id === card)!
const counts = (bars: readonly Bar[]) => bars.map(({ label, amount }) => [plainWords(label), amount])
const right = (bars: readonly Bar[]) => bars.filter(({ isRight }) => isRight).map(({ label }) => plainWords(label))

describe('The table of a class', () => {
  test('has a lesson’s name from the text that the page has, which the command line knows by the same fingerprint', async () => {
    for (const id of ['nudge', 'newborns', 'rates'])
      expect(lessons.find((lesson) => lesson.id === id)!.fingerprint).toBe((await readKnownLesson(id)).fingerprint)
  })

  test('counts every student once, and names what does not count with the reason', () => {
    expect(collection.students).toHaveLength(35)
    expect(collection.students.filter(({ name }) => name === null).map(({ number }) => number)).toEqual([1, 2])
    expect(collection.files).toBe(35)
    expect(collection.left.map(({ name, kind }) => [name.replace(/\D+/g, ''), kind])).toEqual([
      ['35', 'older'],
      ['36', 'copy'],
      ['37', 'damaged'],
      ['38', 'newer'],
      ['39', 'foreign'],
    ])
    expect(collection.left[0]!.reason).toBe(
      '“Nudge one weight”, “Random start” by Student 01 are newer in class/01.inkling-answers, which counts.',
    )
    expect(collection.left[3]!.reason).toMatch(/^A newer Inkling has written it\. Install the newest Inkling/)
  })

  test('has the lessons in their order, and answers to another text of one apart', () => {
    expect(collection.lessons.map(({ id, state, handed }) => [id, state, handed.length])).toEqual([
      ['newborns', 'same', 24],
      ['nudge', 'same', 34],
      ['nudge', 'changed', 1],
      ['rates', 'same', 24],
    ])
    // Questions are shown as they are here, and right is what was right there.
    expect(counts(tableOf('nudge', 1).cards[0]!.bars)).toEqual([
      ['fall', 0],
      ['rise', 0],
      ['stay exactly the same', 1],
    ])
  })

  test('counts answers to a lesson in another language with those in this one', async () => {
    const english = (await readKnownLesson('nudge')).fingerprint
    const german = readFileSync(join(projectFolder, 'renderer/src/lessons/files/nudge.de.lesson.md'), 'utf8')
    const files = (await writeClass()).slice(0, 4)
    const [first, ...others] = files
    const translated = { ...first!, text: first!.text.replaceAll(english, await fingerprintOf(german)) }
    expect(translated.text).not.toBe(first!.text)
    const read = await collectFiles([translated, ...others].map(toRead))
    const nudge = read.lessons.filter(({ id }) => id === 'nudge')
    expect(nudge.map(({ state, handed }) => [state, handed.length])).toEqual([['same', 4]])
  })

  test('says how many got how far', () => {
    const reached = ({ reached }: LessonTable) => reached.map(({ students }) => students.length)
    expect(reached(tableOf('nudge'))).toEqual([34, 34, 34, 34, 28, 28, 28, 28, 28, 28])
    expect(reached(tableOf('newborns'))).toEqual([24, 24, 24, 24, 24, 24, 22, 22, 22, 22, 22])
    expect(reached(tableOf('rates'))).toEqual(Array(10).fill(24))
  })

  test('counts predictions option by option', () => {
    expect(counts(cardOf('nudge', 'way').bars)).toEqual([
      ['fall', 12],
      ['rise', 11],
      ['stay exactly the same', 11],
    ])
    expect(counts(cardOf('newborns', 'again').bars)).toEqual([
      ['the same digit and the same numbers', 12],
      ['the same digit with other numbers', 6],
      ['perhaps another digit', 6],
    ])
    expect(counts(cardOf('rates', 'ten').bars).map(([, amount]) => amount)).toEqual([8, 8, 8])
    expect(right(cardOf('nudge', 'way').bars)).toEqual([])
  })

  test('sums up dots, sketches and numbers', () => {
    const dots = cardOf('newborns', 'twenty').bars
    expect(dots.map(({ amount }) => amount)).toEqual([24, 24, 24, 24, 24, 360, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(dots[5]!.students).toHaveLength(24)
    expect(dots[0]!.students).toHaveLength(12)
    expect(counts(cardOf('rates', 'sketch').bars)).toEqual([
      ['η = 0.1 < η = 0.001 < η = 2', 18],
      ['η = 0.001 < η = 0.1 < η = 2', 6],
    ])
    const { numbers, median } = cardOf('nudge', 'share')
    expect(numbers!.map(({ value }) => value)).toEqual([
      0, 4, 7, 8, 11, 14, 15, 18, 21, 22, 25, 29, 35, 39, 42, 46, 49, 53, 56, 60, 70, 74, 77, 81, 84, 88, 91, 95,
    ])
    expect(median).toBe(40.5)
    expect(cardOf('newborns', 'stubborn').numbers!.filter(({ value }) => value === 10)).toHaveLength(7)
  })

  test('counts for a question with another answer for each network who was right, and which misconception was met', () => {
    const slope = cardOf('nudge', 'two-points')
    expect(counts(slope.outcomes)).toEqual([
      ['Right at the first try', 7],
      ['Right later', 14],
      ['Answer shown', 7],
      ['Not right yet', 6],
    ])
    expect(counts(slope.misconceptions)).toEqual([
      ['minus two point', 13],
      ['undivided', 7],
      ['divided by h', 7],
      ['another wrong answer', 7],
    ])
    expect(slope.misconceptions[0]!.why).not.toBeNull()
    expect(slope.tries).toEqual({ median: 2, most: 3 })
    expect(slope.numbers).toHaveLength(34)
    const largest = cardOf('rates', 'largest')
    expect(counts(largest.outcomes)).toEqual([
      ['Right at the first try', 8],
      ['Right later', 16],
    ])
    expect(counts(largest.misconceptions)).toEqual([
      ['rises', 9],
      ['least', 7],
    ])
    expect(counts(cardOf('newborns', 'ln-ten').misconceptions)).toEqual([
      ['log ten', 7],
      ['tenth', 0],
      ['error rate', 8],
      ['ten', 8],
    ])
  })

  test('marks the right option where it is the same for all', () => {
    const kind = cardOf('newborns', 'kind')
    expect(counts(kind.bars).map(([, amount]) => amount)).toEqual([9, 7, 0, 6])
    expect(right(kind.bars)).toEqual(['It gives few different answers, mostly wrong ones'])
    expect(counts(kind.outcomes)).toEqual([
      ['Right at the first try', 7],
      ['Right later', 15],
    ])
    expect(kind.misconceptions.map(({ amount }) => amount)).toEqual([9, 6, 6])
    const idle = cardOf('nudge', 'idle')
    expect(counts(idle.bars)).toEqual([
      ['idle', 10],
      ['edge', 9],
      ['ink', 9],
    ])
    // The file leaves it to the network; here it was the same for all who were right.
    expect(right(idle.bars)).toEqual(['idle'])
    expect(counts(idle.misconceptions)).toEqual([
      ['ink', 18],
      ['edge', 9],
    ])
    const way = cardOf('rates', 'way')
    expect(counts(way.bars).map(([, amount]) => amount)).toEqual([18, 6, 0, 0])
    expect(way.misconceptions.map(({ amount }) => amount)).toEqual([6, 6, 0])
  })

  test('knows who gave an answer', () => {
    const [, rise] = cardOf('nudge', 'way').bars
    expect(rise!.students.map((place) => collection.students[place]!.name)).toEqual([
      'Student 02',
      'Student 05',
      'Zoë, “7b”',
      'Student 11',
      'Student 14',
      'Student 17',
      'Student 20',
      'Student 23',
      'Student 26',
      'Student 29',
      null,
    ])
  })
})

describe('A strip of numbers', () => {
  const numbered = (values: readonly number[]) => values.map((value, student) => ({ student, value }))

  test('has every number in a column, also the least and the greatest', () => {
    const { columns, beyond } = arrange(numbered([0, 50, 100, 100]), [0, 100])
    expect(columns.filter(({ numbers }) => numbers.length > 0).map(({ numbers }) => numbers.length)).toEqual([1, 1, 2])
    expect(beyond).toBe(0)
  })

  test('tells numbers apart although one lies far away, and says so', () => {
    const { columns, beyond, greatest } = arrange(numbered([1, 2, 3, 4, 5, 6, 1e9]), null)
    expect(greatest).toBeLessThan(100)
    expect(beyond).toBe(1)
    expect(columns.filter(({ numbers }) => numbers.length > 0).length).toBeGreaterThan(4)
  })

  test.each([[[]], [[7]], [[7, 7, 7]]])('takes %j', (values) => {
    const { columns, least, greatest } = arrange(numbered(values), null)
    expect(greatest).toBeGreaterThan(least)
    expect(columns.flatMap(({ numbers }) => numbers)).toHaveLength(values.length)
  })
})
