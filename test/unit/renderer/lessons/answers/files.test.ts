/** Files of answers: written, read, many at once, damaged and hostile. */
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Answers,
  answersOf,
  largestAnswersFile,
  printAnswers,
  readAnswers,
  UnreadableAnswers,
} from '#page/lessons/answers/answers-file.ts'
import { collect } from '#page/lessons/answers/collect.ts'
import { csvColumns, printCsv } from '#page/lessons/answers/csv.ts'
import { printTable } from '#page/lessons/answers/print-table.ts'
import { mostFiles } from '#page/lessons/answers/limits.ts'
import { type CardRecord, freshCard } from '#page/lessons/answers/record.ts'
import { fileNameOf } from '#page/lessons/answers/student-file.ts'
import { tabulate } from '#page/lessons/answers/tabulate.ts'
import { plainWords } from '#page/lessons/answers/words.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import type { Given } from '#page/lessons/format/lesson.ts'
import { readLesson } from '#page/lessons/format/parse.ts'
import { takeAnswer } from '#page/lessons/judge.ts'
import { amountOf } from '#test/extent.ts'
import { type ClassFile, writeClass } from '#test/lessons/scripted-class.ts'
import { collectClass, collectFiles, noAnswers, toRead } from './class.ts'

let files: readonly ClassFile[]
beforeAll(async () => {
  files = await writeClass()
})

const rejected = (text: string) => {
  try {
    readAnswers(text)
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(UnreadableAnswers)
    return thrown as UnreadableAnswers
  }
  throw new Error('It was read.')
}

describe('A file of answers', () => {
  test('is read as it was written, and says that nothing signs it', () => {
    const { text } = files[2]!
    expect(printAnswers(readAnswers(text))).toBe(text)
    expect(JSON.parse(text)).toMatchObject({
      format: 'inkling-answers',
      version: 1,
      signature: 'none: anybody can change this file',
      drawing: null,
    })
  })

  test('has of a lesson what was done or given, and nothing else', () => {
    const lesson = lessons.find(({ id }) => id === 'nudge')!
    const given = { ...freshCard, given: 'fall', isDone: true }
    expect(answersOf(lesson, (card) => (card === 'way' ? given : freshCard)).cards).toEqual([
      { id: 'way', kind: 'predict', isDone: true, given: 'fall', outcome: null, tries: 0, wrong: [] },
    ])
    const asked = (record: Partial<typeof freshCard>) =>
      answersOf(lesson, (card) => (card === 'idle' ? { ...freshCard, ...record } : freshCard)).cards[0]?.outcome
    expect(asked({ given: 'idle', isDone: true, tries: 1 })).toBe('right')
    expect(asked({ given: 'ink', tries: 1 })).toBe('open')
    expect(asked({ given: null, isDone: true, tries: 2 })).toBe('shown')
    expect(asked({ given: 'ink', isDone: true, tries: 1, isUnjudged: true })).toBe('unjudged')
  })

  test('is refused with what is wrong: foreign, damaged, or of a newer Inkling', () => {
    const { text } = files[0]!
    expect(rejected('no file').unread).toBe('foreign')
    expect(rejected('').unread).toBe('foreign')
    expect(rejected('[]').unread).toBe('foreign')
    expect(rejected('{"format": "inkling-setting", "version": 1}').unread).toBe('foreign')
    expect(rejected(text.slice(0, -20)).unread).toBe('damaged')
    expect(rejected(text.replace('"isDone": true', '"isDone": "yes"')).message).toBe(
      'It is damaged at “lessons.0.cards.0.isDone”.',
    )
    expect(rejected(text.replace('"version": 1', '"version": 7')).unread).toBe('newer')
    expect(rejected(text.replace('"version": 1', '"version": 0')).unread).toBe('damaged')
    // A newer one may look otherwise in every way.
    expect(rejected('{"format": "inkling-answers", "version": 2, "answers": 3}').unread).toBe('newer')
  })

  test('keeps no more than a bound: deep, long and repeated content is refused or left out', () => {
    const { text } = files[0]!
    const withLessons = (lessons: string) =>
      `{"format":"inkling-answers","version":1,"inkling":"1","savedAt":"2026-11-27T09:00:00.000Z","language":"en","lessons":${lessons}}`
    expect(rejected(withLessons('['.repeat(200_000) + ']'.repeat(200_000))).unread).toBe('damaged')
    expect(rejected(withLessons('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000))).unread).toBe('damaged')
    expect(readAnswers(withLessons('[]')).lessons).toEqual([])
    const content = JSON.parse(text) as Answers
    const many = { ...content, lessons: Array.from({ length: 101 }, () => content.lessons[0]) }
    expect(rejected(JSON.stringify(many)).unread).toBe('damaged')
    const twice = { ...content, lessons: [content.lessons[0], content.lessons[0]] }
    expect(readAnswers(JSON.stringify(twice)).lessons).toHaveLength(1)
    expect(rejected(JSON.stringify({ ...content, drawing: 'a'.repeat(1_000) })).unread).toBe('damaged')
    expect(rejected(JSON.stringify({ ...content, lessons: [{ ...content.lessons[0], id: '__proto__' }] })).unread).toBe(
      'damaged',
    )
  })

  test('has of a card only what its kind can have', () => {
    const content = JSON.parse(files[0]!.text) as Answers
    const [lesson] = content.lessons
    const card = { id: 'move', kind: 'do', isDone: true, given: 'odd', outcome: 'right', tries: 3, wrong: [] } as const
    const read = readAnswers(JSON.stringify({ ...content, lessons: [{ ...lesson, cards: [card] }] }))
    expect(read.lessons[0]!.cards).toEqual([{ ...card, given: null, outcome: null, tries: 0 }])
    expect(readAnswers(printAnswers(read))).toEqual(read)
  })

  test('has texts of one line, without what hides or turns them', () => {
    const content = JSON.parse(files[0]!.text) as Answers
    const name = `  Ada\n\u202egnp.exe\u0007 ${'x'.repeat(300)}`
    const { student } = readAnswers(JSON.stringify({ ...content, student: name }))
    expect(student).toMatch(/^Ada gnp\.exe x+$/)
    expect(student).toHaveLength(80)
    expect(readAnswers(JSON.stringify({ ...content, student: '\n ' })).student).toBeNull()
  })

  test('is called after the student and the lesson, as every system takes it', () => {
    expect(fileNameOf('Zoë, “7b”/..', 'nudge')).toBe('Zoë-7b-nudge.inkling-answers')
    expect(fileNameOf(null, null)).toBe('answers-lessons.inkling-answers')
  })

  test('that is damaged anywhere is refused, or read as something that can be shown', () => {
    const changed = files.slice(0, 3).map(({ text }) => JSON.parse(text) as object)
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('', null, -1, 1e308, [], {}, '=1+1', '\u0000'),
    )
    const variants = fc.oneof(
      // A value in place of another, anywhere.
      fc
        .record({ content: fc.constantFrom(...changed), path: fc.array(fc.nat(200), { maxLength: 8 }), value })
        .map(({ content, path, value }) => {
          const copy = structuredClone(content) as Record<string, unknown>
          let inside = copy
          for (const step of path) {
            const keys = Object.keys(inside)
            const key = keys[step % Math.max(1, keys.length)]
            const next = key === undefined ? undefined : inside[key]
            if (typeof next !== 'object' || next === null) {
              if (key !== undefined) inside[key] = value
              return JSON.stringify(copy)
            }
            inside = next as Record<string, unknown>
          }
          inside['more'] = value
          return JSON.stringify(copy)
        }),
      // Letters in place of others, taken out or put in.
      fc
        .record({
          file: fc.nat(2),
          edits: fc.array(fc.tuple(fc.nat(100_000), fc.nat(30), fc.string({ maxLength: 5 })), {
            minLength: 1,
            maxLength: 4,
          }),
        })
        .map(({ file, edits }) =>
          edits.reduce((text, [at, length, put]) => {
            const place = at % (text.length + 1)
            return text.slice(0, place) + put + text.slice(place + length)
          }, files[file]!.text),
        ),
    )
    let read = 0
    fc.assert(
      fc.property(variants, (text) => {
        let answers: Answers
        try {
          answers = readAnswers(text)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(UnreadableAnswers)
          return
        }
        read++
        const collection = collect([{ name: 'a', answers }], [], lessons)
        for (const group of collection.lessons) {
          for (const { bars, students } of tabulate(group).cards)
            for (const { amount } of bars) expect(amount).toBeLessThanOrEqual(20 * Math.max(students.length, 1) * 1e308)
        }
        expect(printCsv(collection).split('\r\n')[0]).toBe(csvColumns.join(','))
        expect(printTable(collection)).not.toMatch(/undefined|\[object/)
        expect(readAnswers(printAnswers(answers))).toEqual(answers)
      }),
      { numRuns: amountOf('INKLING_FUZZ', 300, 10_000) },
    )
    expect(read).toBeGreaterThan(0)
    // Ten thousand take minutes on a busy machine.
  }, 600_000)
})

describe('Many files of answers', () => {
  const unread = (name: string, size: number) => ({
    name,
    size,
    read: () => Promise.reject(new Error('It must not be read.')),
  })

  test('lose nothing by those that cannot be read', async () => {
    const { lessons, left } = await collectFiles([
      toRead(files[0]!),
      unread('huge.inkling-answers', 1e9),
      unread('gone.inkling-answers', 100),
      unread('photo.jpg', 1e9),
      unread('.DS_Store', 6148),
      unread('Thumbs.db', 6148),
      toRead({ name: 'answers.inkling-answers.txt', text: files[2]!.text }),
    ])
    expect(lessons.map(({ handed }) => handed.length)).toEqual([2, 2])
    expect(left.map(({ name, kind }) => [name, kind])).toEqual([
      ['gone.inkling-answers', 'unreadable'],
      ['huge.inkling-answers', 'too large'],
      ['photo.jpg', 'foreign'],
    ])
  })

  test('are refused at once where no class has so many', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => unread(`${index}.inkling-answers`, 100))
    await expect(collectFiles(many)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining(`more than ${mostFiles} files`) as unknown,
    })
    const large = Array.from({ length: 200 }, (_, index) => ({
      ...toRead(files[0]!),
      name: `${index}.inkling-answers`,
      size: largestAnswersFile,
    }))
    await expect(collectFiles(large)).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('come in a zip archive, too, as learning platforms give them out', async () => {
    const packed = Object.fromEntries(
      files.slice(0, 4).map(({ name, text }) => [`Ada_12/${name}`, new TextEncoder().encode(text)]),
    )
    const bytes = zipSync({ ...packed, '__MACOSX/x': new Uint8Array(3), 'inner.zip': zipSync({}) })
    const zip = { name: 'submissions.zip', size: bytes.length, read: async () => bytes }
    const { students, left } = await collectFiles([zip])
    expect(students).toHaveLength(4)
    expect(left.map(({ name, kind }) => [name, kind])).toEqual([['submissions.zip/inner.zip.packed', 'foreign']])
    const cut = { ...zip, read: async () => bytes.subarray(0, 500) }
    expect((await collectFiles([cut])).left).toMatchObject([{ name: 'submissions.zip', kind: 'damaged' }])
  })

  const answersBy = (change: Partial<Answers>) => ({ ...readAnswers(files[0]!.text), ...change })
  const key = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
  const studentsOf = (all: readonly Partial<Answers>[]) =>
    collect(
      all.map((change, index) => ({ name: String(index), answers: answersBy(change) })),
      [],
      lessons,
    ).lessons.map(({ handed }) => handed.length)

  test('are of one student by the name, however it is written, and without one by the progress', () => {
    expect(studentsOf([{ student: 'Ada Byron' }, { student: ' ada  byron' }])).toEqual([1, 1])
    expect(studentsOf([{ student: 'Ada' }, { student: 'Bob' }])).toEqual([2, 2])
    expect(
      studentsOf([
        { student: null, progress: key(1) },
        { student: null, progress: key(1) },
      ]),
    ).toEqual([1, 1])
    expect(
      studentsOf([
        { student: null, progress: key(1) },
        { student: null, progress: key(2) },
      ]),
    ).toEqual([2, 2])
    expect(
      studentsOf([
        { student: null, progress: null },
        { student: null, progress: null },
      ]),
    ).toEqual([2, 2])
    // Somebody who typed a name the second time only.
    expect(
      studentsOf([
        { student: null, progress: key(1) },
        { student: 'Ada', progress: key(1) },
      ]),
    ).toEqual([1, 1])
    // Two at one computer, one after the other.
    expect(
      studentsOf([
        { student: 'Bob', progress: key(1) },
        { student: 'Ada', progress: key(1) },
      ]),
    ).toEqual([2, 2])
  })

  test('of one student and lesson count by their time, not by their order', () => {
    const times = ['2026-11-27T10:00:00.000Z', '2026-11-27T11:30:00.000+02:00']
    for (const order of [times, times.toReversed()]) {
      const read = order.map((savedAt, index) => ({ name: String(index), answers: answersBy({ savedAt }) }))
      const { lessons: groups, left } = collect(read, [], lessons)
      expect(groups[0]!.handed.map(({ from }) => from.savedAt)).toEqual([times[0]])
      expect(left).toMatchObject([{ kind: 'copy' }])
      expect(groups).toHaveLength(2)
    }
  })

  test('say of a lesson that is not here that it is not known, and show what was answered', () => {
    const [lesson] = readAnswers(files[0]!.text).lessons
    const { lessons: groups } = collect(
      [{ name: 'a', answers: answersBy({ lessons: [{ ...lesson!, id: 'elsewhere' }] }) }],
      [],
      lessons,
    )
    expect(groups).toMatchObject([{ id: 'elsewhere', state: 'unknown', lesson: null }])
    const { cards, reached } = tabulate(groups[0]!)
    expect(cards.map(({ id, card }) => [id, card])).toContainEqual(['way', null])
    expect(reached).toHaveLength(lesson!.cards.length)
  })
})

describe('Answers of every kind', () => {
  const text = `---
id: kinds
title: Kinds
summary: One question of each kind.
minutes: 3
experiment: nudge
network: own
---

## A part

{% check id="order" plot="line" kind="order" answer="b,a" %}
Put them in order.
- one {% #a %}
- two {% #b %}
{% wrong value="a before b" %}
The other way round.
{% /wrong %}
{% /check %}

{% check id="draw" plot="line" kind="draw" answer="8" %}
Draw an eight.
{% wrong value="3" %}
Close it.
{% /wrong %}
{% /check %}

{% predict id="sketch" plot="line" kind="sketch" lines=["cost"] points=3 x="batches" from=0 to=10 y="cost C" least=0 greatest=4 %}
Draw it.
{% /predict %}
`
  const lesson = { ...readLesson(text, 'kinds'), fingerprint: '0'.repeat(16) }

  /** What is kept of a question once these have been answered to it. */
  function answered(card: string, ...given: readonly Given[]): CardRecord {
    const found = lesson.cards.find(({ id }) => id === card)!
    if (found.kind !== 'check') return { ...freshCard, given: given[0]!, isDone: true }
    return given.reduce<CardRecord>((record, each) => takeAnswer(record, found.check, each, {}).record, freshCard)
  }
  const files = (all: readonly Readonly<Record<string, CardRecord>>[]) =>
    all.map((records, index) => ({
      name: String(index),
      answers: {
        ...readAnswers(
          printAnswers({ ...noAnswers, lessons: [answersOf(lesson, (card) => records[card] ?? freshCard)] }),
        ),
      },
    }))
  const tableOf = (all: readonly Readonly<Record<string, CardRecord>>[], id: string) =>
    tabulate(collect(files(all), [], [lesson]).lessons[0]!).cards.find((card) => card.id === id)!

  test('orders and drawings are counted by what was given first, with the right one marked', () => {
    const order = tableOf([{ order: answered('order', 'a,b', 'b,a') }, { order: answered('order', 'b,a') }], 'order')
    expect(order.bars.map(({ label, amount, isRight }) => [plainWords(label), amount, isRight])).toEqual([
      ['one, two', 1, false],
      ['two, one', 1, true],
    ])
    expect(order.misconceptions.map(({ id, amount }) => [id, amount])).toEqual([['a before b', 1]])
    const drawn = tableOf([{ draw: answered('draw', '3', '6', '8') }, { draw: answered('draw', '8') }], 'draw')
    expect(drawn.bars.map(({ id, amount, isRight }) => [id, amount, isRight])).toEqual([
      ['3', 1, false],
      ['8', 1, true],
    ])
    expect(drawn.tries).toEqual({ median: 2, most: 3 })
  })

  test('a sketch of one curve is counted by the way it goes', () => {
    const all = [
      [4, 2, 1],
      [4, 1, 0],
      [1, 1, 4],
      [2, 2, 2],
    ].map((curve) => ({ sketch: answered('sketch', curve) }))
    expect(tableOf(all, 'sketch').bars.map(({ id, amount }) => [id, amount])).toEqual([
      ['falls', 2],
      ['rises', 1],
      ['stays', 1],
    ])
  })

  test('of progress that an earlier version has kept it is said how many first answers are not known', () => {
    const old = { ...freshCard, given: 'b,a', isDone: true, tries: 3 }
    const table = tableOf([{ order: old }, { order: answered('order', 'b,a') }], 'order')
    expect(table).toMatchObject({ lost: 1, students: [0, 1] })
    expect(table.bars.map(({ amount }) => amount)).toEqual([1])
    expect(table.outcomes.map(({ id, amount }) => [id, amount])).toEqual([
      ['first', 1],
      ['right', 1],
    ])
  })

  test('a drawing is there only where it was allowed, and comes back as it was', () => {
    const drawing = btoa(String.fromCharCode(...Array.from({ length: 784 }, (_, index) => index % 256)))
    expect(readAnswers(printAnswers({ ...noAnswers, drawing })).drawing).toBe(drawing)
    expect(readAnswers(printAnswers(noAnswers)).drawing).toBeNull()
  })
})

describe('The answers of a class as CSV', () => {
  /** By RFC 4180. */
  function parse(text: string): string[][] {
    const rows: string[][] = [[]]
    for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
      if (end === '\r\n') rows.push([])
    }
    return rows.slice(0, -1)
  }

  test('has one row a student and card, and all of them the same columns', async () => {
    const collection = await collectClass()
    const [head, ...rows] = parse(printCsv(collection))
    expect(head).toEqual([...csvColumns])
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([csvColumns.length]))
    const cards = collection.lessons.flatMap(({ handed }) => handed.map(({ answers }) => answers.cards.length))
    expect(rows).toHaveLength(cards.reduce((sum, each) => sum + each, 0))
    const column = (name: (typeof csvColumns)[number]) => csvColumns.indexOf(name)
    const second = rows.find((row) => row[column('student')] === 'Student 02' && row[column('card')] === 'two-points')!
    expect(csvColumns.map((name, index) => [name, second[index]])).toEqual(
      expect.arrayContaining([
        ['lesson', 'nudge'],
        ['answer', '-0.105'],
        ['first_answer', '0.105'],
        ['outcome', 'right'],
        ['tries', '2'],
        ['misconceptions', '$minus-two-point'],
        ['network_seed', '2'],
      ]),
    )
  })

  test('has semicolons and decimal commas for spreadsheets of a language that has them', async () => {
    const [head, ...lines] = printCsv(await collectClass(), { decimal: ',' }).split('\r\n')
    expect(head).toBe(csvColumns.join(';'))
    const second = lines.find((line) => line.includes('Student 02') && line.includes(';two-points;check;'))!
    // In quotes, so that no program takes a number apart.
    expect(second).toContain(`;true;"-0,105";'-0.105;"0,105";right;2;$minus-two-point;`)
    expect(second).not.toMatch(/;-?\d+,\d/)
  })

  test('makes no formula of a name, and keeps commas and quotation marks', async () => {
    const text = printCsv(await collectClass())
    const names = new Set(parse(text).map(([name]) => name))
    expect(names).toContain('\'=HYPERLINK("http://example.org","marks")')
    expect(names).toContain('Zoë, “7b”')
    expect(names).toContain('<img src=x onerror=alert(1)>')
    const content = JSON.parse(files[0]!.text) as Answers
    for (const student of ['=1', '+1', '-1', '@a', '＝1', ' =1']) {
      const { text: file } = { text: JSON.stringify({ ...content, student }) }
      const csv = printCsv(await collectFiles([toRead({ name: '=a.inkling-answers', text: file })]))
      for (const row of parse(csv).slice(1)) for (const cell of row) expect(cell).not.toMatch(/^\s*[=+@＝]|^-[^\d]/)
    }
  })
})
