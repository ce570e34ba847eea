/**
 * Files of answers, `.inkling-answers`: what somebody has given in lessons, for whoever teaches. JSON, written and read; see docs/formats.md. What is
 * read may come from anybody: every field is checked, texts lose what is no text, and everything has a bound. Runs anywhere.
 */
import * as v from 'valibot'
import { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import type { Given, Lesson } from '#page/lessons/format/lesson.ts'
import { answersEnding } from './limits.ts'
import { type CardRecord, mostNumbers, mostWrong, type WrongAnswer } from './record.ts'
import { t } from '#words/en/answers.ts'

const format = 'inkling-answers'
const version = 1
/** What the file says of itself, so that nobody takes it for a proof. */
const signature = 'none: anybody can change this file'

/** Bytes. All lessons with everything that is kept of them have fewer. */
export const largestAnswersFile = 1_000_000
/** Bytes of it that the files of lessons may have, all together: some fifty of usual length. */
const roomForSources = 500_000
/** Characters of a name or number. */
export const longestName = 80
const mostLessons = 100
const mostCards = 200

/** `shown`: given up, the right answer was shown. `unjudged`: nobody could say whether it was right. `open`: not right yet. */
export const outcomes = ['right', 'shown', 'unjudged', 'open'] as const
export type Outcome = (typeof outcomes)[number]

export type CardAnswers = {
  readonly id: string
  readonly kind: Lesson['cards'][number]['kind']
  readonly isDone: boolean
  /** The prediction, or the last answer; null where nothing was given, or where the right answer was shown. */
  readonly given: Given | null
  /** Null for what is no question. */
  readonly outcome: Outcome | null
  readonly tries: number
  /** The first wrong ones, in order. */
  readonly wrong: readonly WrongAnswer[]
}

export type LessonAnswers = {
  readonly id: string
  readonly title: string
  /** Of the lesson's text. */
  readonly fingerprint: string
  readonly cards: readonly CardAnswers[]
  /** The lesson's file, so that what was asked is known elsewhere, too; null of a lesson that comes with Inkling, and where it was left out. */
  readonly source: string | null
}

/** The student's own network, on copies of which the lessons worked. */
export type AnsweringNetwork = {
  /** Of its settings. */
  readonly code: string
  readonly seed: number
  /** Weight updates behind its weights. */
  readonly steps: number
}

export type Answers = {
  /** What the student has typed; null for nothing. */
  readonly student: string | null
  /** By which files of the same progress are known. */
  readonly progress: string | null
  /** Of Inkling. */
  readonly inkling: string
  /** ISO 8601, UTC. */
  readonly savedAt: string
  readonly language: string
  readonly network: AnsweringNetwork | null
  /** [784] bytes in base64, 0 paper to 255 ink; null unless the student has allowed it. */
  readonly drawing: string | null
  readonly lessons: readonly LessonAnswers[]
}

/** What of a lesson's cards has been done or given. `source`: its file, where it has to come along. */
export function answersOf(
  { id, title, cards, fingerprint }: Lesson & { readonly fingerprint: string },
  recordOf: (card: string) => CardRecord,
  source: string | null = null,
): LessonAnswers {
  return {
    id,
    title,
    fingerprint,
    source,
    cards: cards.flatMap((card) => {
      const { given, isDone, tries, wrong, isUnjudged } = recordOf(card.id)
      if (!isDone && given === null && tries === 0) return []
      const isCheck = card.kind === 'check'
      const outcome = !isDone ? 'open' : given === null ? 'shown' : isUnjudged ? 'unjudged' : 'right'
      return [{ id: card.id, kind: card.kind, isDone, given, outcome: isCheck ? outcome : null, tries, wrong }]
    }),
  }
}

/** The text of a file. */
export function printAnswers(answers: Answers): string {
  const { lessons, ...head } = answers
  const written = {
    format,
    version,
    signature,
    ...head,
    lessons: withinRoom(lessons).map(({ cards, source, ...lesson }) => ({
      ...lesson,
      cards: cards.map(({ id, kind, isDone, given, outcome, tries, wrong }) => ({
        id,
        kind,
        isDone,
        ...((kind === 'predict' || kind === 'check') && { given }),
        ...(kind === 'check' && { outcome, tries, wrong }),
      })),
      ...(source !== null && { source }),
    })),
  }
  return `${JSON.stringify(written, null, 1)}\n`
}

/** Without the files of lessons for which there is no room: that of the first that does not fit, and of those behind it. */
function withinRoom(lessons: readonly LessonAnswers[]): readonly LessonAnswers[] {
  let room = roomForSources
  return lessons.map((lesson) => {
    if (lesson.source === null) return lesson
    room -= new TextEncoder().encode(JSON.stringify(lesson.source)).length
    return room < 0 ? { ...lesson, source: null } : lesson
  })
}

/** A text that is shown in one line: without control characters and what turns the direction of writing, which may hide something. */
const line = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(8 * longest),
    v.transform((text) =>
      text
        .replaceAll(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
        .slice(0, longest),
    ),
  )
const name = v.pipe(v.string(), v.regex(/^[a-z][a-z\d-]{0,39}$/))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const number = v.pipe(v.number(), v.finite())
const given = v.union([line(200), number, v.pipe(v.array(number), v.maxLength(mostNumbers))])

const schema = v.object({
  student: v.nullish(line(longestName), null),
  progress: v.nullish(v.pipe(v.string(), v.regex(/^[\da-f-]{36}$/)), null),
  inkling: line(20),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  language: line(20),
  network: v.nullish(v.object({ code: line(400), seed: count, steps: count }), null),
  drawing: v.nullish(v.pipe(v.string(), v.regex(/^[A-Za-z\d+/]{1046}==$/)), null),
  lessons: v.pipe(
    v.array(
      v.object({
        id: name,
        title: line(120),
        fingerprint: v.pipe(v.string(), v.regex(/^[\da-f]{16}$/)),
        cards: v.pipe(
          v.array(
            v.object({
              id: name,
              kind: v.picklist(['predict', 'do', 'see', 'explain', 'check']),
              isDone: v.boolean(),
              given: v.nullish(given, null),
              outcome: v.nullish(v.picklist(outcomes), null),
              tries: v.optional(count, 0),
              wrong: v.optional(
                v.pipe(v.array(v.object({ given, misconception: v.nullable(line(80)) })), v.maxLength(mostWrong)),
                [],
              ),
            }),
          ),
          v.maxLength(mostCards),
        ),
        source: v.nullish(v.string(), null),
      }),
    ),
    v.maxLength(mostLessons),
  ),
})

/** `foreign`: no file of answers. `newer`: of a later Inkling. */
export type Unread = 'foreign' | 'damaged' | 'newer'
export class UnreadableAnswers extends InklingError {
  readonly unread: Unread
  constructor(unread: Unread, { code, message, remedy, words }: InklingError) {
    super(code, message, remedy, words && { words })
    this.unread = unread
  }
}

/** What a file of answers says. Throws `UnreadableAnswers`. */
export function readAnswers(text: string): Answers {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    const isOurs = text.slice(0, 200).includes(format)
    throw isOurs ? new UnreadableAnswers('damaged', failure('bad-file', t, 'damaged')) : foreign()
  }
  if (typeof content !== 'object' || content === null || (content as { format?: unknown }).format !== format)
    throw foreign()
  const said = (content as { version?: unknown }).version
  if (typeof said === 'number' && Number.isSafeInteger(said) && said > version)
    throw new UnreadableAnswers('newer', failure('bad-file', t, 'newer'))
  const read = v.safeParse(schema, content, { abortEarly: true })
  if (said !== version || !read.success) {
    const [issue] = read.issues ?? []
    const where = (issue && v.getDotPath(issue)) ?? 'version'
    throw new UnreadableAnswers('damaged', failure('bad-file', t, 'damaged-at', { where: where.slice(0, 80) }))
  }
  return withoutRepetition(read.output)
}

/** Of a lesson or card that is there twice the first counts, of a name without letters none. */
function withoutRepetition(answers: Answers): Answers {
  const byId = <Part extends { readonly id: string }>(parts: readonly Part[]) =>
    [...new Map(parts.toReversed().map((part) => [part.id, part])).values()].toReversed()
  return {
    ...answers,
    student: answers.student === '' ? null : answers.student,
    lessons: byId(answers.lessons).map((lesson) => ({ ...lesson, cards: byId(lesson.cards).map(ofItsKind) })),
  }
}

/** Only predictions and questions are given something, and only questions have tries. */
function ofItsKind(card: CardAnswers): CardAnswers {
  if (card.kind === 'check') return card
  return { ...card, given: card.kind === 'predict' ? card.given : null, outcome: null, tries: 0, wrong: [] }
}

function foreign(): UnreadableAnswers {
  return new UnreadableAnswers('foreign', failure('bad-file', t, 'foreign', { ending: answersEnding }))
}
