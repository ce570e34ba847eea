/**
 * A class of scripted students: 40 files of answers to three lessons, always the same. What each student gives is written here; which of it is right and
 * what a wrong answer has mixed up is judged by the real lesson files and the real judge. `node test/lessons/scripted-class.ts FOLDER` writes them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answers, answersOf, printAnswers } from '#page/lessons/answers/answers-file.ts'
import type { KnownLesson } from '#page/lessons/answers/collect.ts'
import { fingerprintOf } from '#page/lessons/answers/fingerprint.ts'
import { type CardRecord, freshCard } from '#page/lessons/answers/record.ts'
import type { Facts, Given } from '#page/lessons/experiments/experiment.ts'
import type { Card } from '#page/lessons/format/lesson.ts'
import { readLesson } from '#page/lessons/format/parse.ts'
import { takeAnswer } from '#page/lessons/judge.ts'
import { projectFolder } from '#test/worlds.ts'

/** By cards: what is given, for a question one answer after the other. A lesson is left before the card `leaves`. */
type Script = {
  readonly gives: Readonly<Record<string, Given | readonly Given[] | undefined>>
  readonly leaves?: string
}

export type ClassFile = { readonly name: string; readonly text: string }

/** Scripted students; each has a file, and a few files more are no answers, or no new ones. */
const studentCount = 34

const known = new Map<string, Promise<KnownLesson>>()

export function readKnownLesson(id: string): Promise<KnownLesson> {
  const lesson = known.get(id) ?? readAnew(id)
  known.set(id, lesson)
  return lesson
}

async function readAnew(id: string): Promise<KnownLesson> {
  const name = `${id}.en.lesson.md`
  const text = readFileSync(join(projectFolder, 'renderer/src/lessons/files', name), 'utf8')
  return { ...readLesson(text, name), fingerprint: await fingerprintOf(text) }
}

/** Goes through a lesson as its player lets one. */
function play(lesson: KnownLesson, facts: Facts, { gives, leaves }: Script): ReadonlyMap<string, CardRecord> {
  const records = new Map<string, CardRecord>()
  for (const card of lesson.cards) {
    if (card.id === leaves) break
    const record = playCard(card, facts, gives[card.id])
    records.set(card.id, record)
    if (!record.isDone) break
  }
  return records
}

/** `given`: undefined for what is looked at or done. A question whose answers end with `show` has its right answer shown. */
function playCard(card: Card, facts: Facts, given: Given | readonly Given[] | undefined): CardRecord {
  if (card.kind === 'predict') return { ...freshCard, given: given as Given, isDone: true }
  if (card.kind !== 'check') return { ...freshCard, isDone: true }
  let record = freshCard
  for (const answer of Array.isArray(given) ? (given as readonly Given[]) : []) {
    if (record.isDone) throw new Error(`${card.id} was answered right before ${String(answer)}.`)
    record =
      answer === 'show'
        ? { ...record, isDone: true, given: null }
        : takeAnswer(record, card.check, answer, facts).record
  }
  return record
}

const fact = (value: number | string) => ({ value, text: String(value) })

/** A student's network has its own slope, so that the right answer is another one for each. */
function nudge(student: number): { facts: Facts; script: Script } {
  const difference = (student % 2 === 0 ? 1 : -1) * (0.02 + student / 1000)
  const [slope, minus, undivided, half] = [difference / 0.2, -difference / 0.2, difference, difference / 0.1]
  const facts = {
    'two-point': fact(slope),
    'minus-two-point': fact(minus),
    undivided: fact(undivided),
    'divided-by-h': fact(half),
    silent: fact('idle'),
  }
  const slopes = [[slope], [minus, slope], [undivided, half, slope], [7 * slope, 9 * slope, 'show'], [minus]]
  const picks = [['idle'], ['ink', 'idle'], ['edge', 'ink', 'idle']]
  return {
    facts,
    script: {
      gives: {
        way: ['fall', 'rise', 'same'][student % 3],
        'two-points': slopes[student % 5],
        share: (student * 7) % 101,
        idle: picks[student % 3],
      },
    },
  }
}

function newborns(student: number): { facts: Facts; script: Script } {
  const facts = {
    'ln-ten': fact(Math.log(10)),
    'log-ten': fact(1),
    tenth: fact(0.1),
    'error-rate': fact(0.9),
    ten: fact(10),
  }
  // All twenty at 10 to 12 %, or half of them there and the others spread.
  const dots = Array.from({ length: 16 }, (_, bin) =>
    student % 2 === 0 ? (bin === 5 ? 20 : 0) : bin === 5 ? 10 : bin < 5 ? 2 : 0,
  )
  return {
    facts,
    script: {
      gives: {
        twenty: dots,
        again: ['same', 'other', 'same', 'digit'][student % 4],
        stubborn: student % 3 === 0 ? 10 : 20 + student * 2,
        'ln-ten': [[2.3], [1, 2.3], [0.9, 10, 'show']][student % 3],
        kind: [['stubborn'], ['even', 'stubborn'], ['luck', 'learnt', 'stubborn']][Math.floor(student / 3) % 3],
      },
      ...(student % 10 === 9 && { leaves: 'stubborn' }),
    },
  }
}

function rates(student: number): { facts: Facts; script: Script } {
  const largest = student % 2 === 0 ? 1 : 0.3
  const facts = { largest: fact(largest), rises: fact(3), least: fact(0.01) }
  const ends = [
    [2, 0.4, 3],
    [0.4, 2, 3],
  ][student % 4 === 0 ? 1 : 0]!
  const sketch = ends.flatMap((end) => Array.from({ length: 21 }, (_, point) => 2.303 + ((end - 2.303) * point) / 20))
  return {
    facts,
    script: {
      gives: {
        sketch,
        ten: ['grows', 'less', 'turns'][student % 3],
        largest: [[largest], [3, largest], [0.01, largest]][Math.floor(student / 3) % 3],
        way: student % 4 === 3 ? ['larger', 'epochs', 'show'] : ['over'],
      },
    },
  }
}

/** Names as people type them, and as they should not. */
function nameOf(student: number): string | null {
  const odd: Readonly<Record<number, string | null>> = {
    5: '=HYPERLINK("http://example.org","marks")',
    6: '<img src=x onerror=alert(1)>',
    7: 'Zoë, “7b”',
    30: null,
    31: null,
  }
  return student in odd ? odd[student]! : `Student ${String(student + 1).padStart(2, '0')}`
}

async function answersOfStudent(student: number): Promise<Answers> {
  const taken = [
    { id: 'nudge', ...nudge(student) },
    ...(student < 24 ? [{ id: 'newborns', ...newborns(student) }] : []),
    ...(student >= 10 ? [{ id: 'rates', ...rates(student) }] : []),
  ]
  const lessons = await Promise.all(
    taken.map(async ({ id, facts, script }) => {
      const lesson = await readKnownLesson(id)
      const records = play(lesson, facts, script)
      return answersOf(lesson, (card) => records.get(card) ?? freshCard)
    }),
  )
  const digits = String(student).padStart(12, '0')
  return {
    student: nameOf(student),
    progress: `00000000-0000-4000-8000-${digits}`,
    inkling: '0.1.0',
    savedAt: `2026-11-27T09:${String(student).padStart(2, '0')}:00.000Z`,
    language: 'en',
    network: { code: 'inkling-1-7QB3-KQ', seed: student + 1, steps: 1719 },
    drawing: null,
    lessons,
  }
}

/** The 40 files, in the order of their names. */
export async function writeClass(): Promise<readonly ClassFile[]> {
  const all = await Promise.all(Array.from({ length: studentCount }, (_, student) => answersOfStudent(student)))
  const named = (number: number, text: string): ClassFile => ({
    name: `class/${String(number).padStart(2, '0')}.inkling-answers`,
    text,
  })
  const first = all[0]!
  const text = printAnswers(all[1]!)
  return [
    ...all.map((answers, student) => named(student + 1, printAnswers(answers))),
    // The first student has saved before, when nothing but one prediction was given.
    named(35, printAnswers({ ...first, savedAt: '2026-11-27T08:00:00.000Z', lessons: first.lessons.map(firstCard) })),
    // The second one has handed in the same file twice.
    named(36, text),
    named(37, text.slice(0, text.length / 2)),
    named(38, text.replace('"version": 1', '"version": 2')),
    named(39, '{"format": "inkling-network", "version": 1}'),
    // To another text of the lesson.
    named(
      40,
      printAnswers({
        ...all[2]!,
        student: 'Student 40',
        progress: null,
        lessons: [{ ...all[2]!.lessons[0]!, fingerprint: '0123456789abcdef' }],
      }),
    ),
  ]
}

function firstCard(lesson: Answers['lessons'][number]): Answers['lessons'][number] {
  return { ...lesson, cards: lesson.cards.slice(0, 1) }
}

/** Writes them into a folder. */
export async function writeClassTo(folder: string): Promise<void> {
  mkdirSync(join(folder, 'class'), { recursive: true })
  for (const { name, text } of await writeClass()) writeFileSync(join(folder, name), text)
}

const [folder] = process.argv.slice(2)
if (import.meta.main && folder !== undefined) await writeClassTo(folder)
