/** The answers of a class as CSV by RFC 4180: one row a student and card. No cell becomes a formula in a spreadsheet. Runs anywhere. */
import type { Given } from '#page/lessons/format/lesson.ts'
import type { CardAnswers } from './answers-file.ts'
import { type Collection, nameOfStudent } from './collect.ts'
import { plainText, questionOf, sayGiven } from './words.ts'

type Cell = string | number | boolean | null

/** The names stay as they are in every later version; more may come at the end. */
export const csvColumns = [
  'student',
  'file',
  'saved_at',
  'inkling_version',
  'language',
  'lesson',
  'lesson_title',
  'lesson_version',
  'lesson_state',
  'card',
  'kind',
  'question',
  'done',
  'answer',
  'answer_text',
  'first_answer',
  'outcome',
  'tries',
  'misconceptions',
  'network_seed',
  'network_steps',
  'network_code',
] as const
type Row = Readonly<Record<(typeof csvColumns)[number], Cell>>

/**
 * With a line for the names of the columns, and an end of line after the last. `decimal`: between a number and its decimals. Spreadsheets whose language
 * has a comma there take a file apart at semicolons, and would make a date of 3.5.
 */
export function printCsv(collection: Collection, { decimal = '.' } = {}): string {
  const lines = rowsOf(collection).map((row) => csvColumns.map((column) => row[column]))
  const separator = decimal === ',' ? ';' : ','
  const printLine = (cells: readonly Cell[]) => cells.map((cell) => printCell(cell, decimal)).join(separator)
  return [csvColumns, ...lines].map((cells) => `${printLine(cells)}\r\n`).join('')
}

function rowsOf({ lessons, students }: Collection): Row[] {
  return lessons.flatMap(({ id, title, fingerprint, state, lesson, handed }) =>
    handed.flatMap(({ student, file, from, answers }) =>
      answers.cards.map((given): Row => {
        const card = lesson?.cards.find((each) => each.id === given.id && each.kind === given.kind) ?? null
        const question = card && questionOf(card)
        const isCheck = given.kind === 'check'
        return {
          student: nameOfStudent(students[student]!),
          file,
          saved_at: from.savedAt,
          inkling_version: from.inkling,
          language: from.language,
          lesson: id,
          lesson_title: title,
          lesson_version: fingerprint,
          lesson_state: state,
          card: given.id,
          kind: given.kind,
          question: card ? plainText(card.body) : '',
          done: given.isDone,
          answer: asCell(given.given),
          answer_text: sayGiven(given.given, question),
          first_answer: isCheck ? asCell(firstOf(given)) : null,
          outcome: given.outcome,
          tries: isCheck ? given.tries : null,
          misconceptions: isCheck ? given.wrong.map(({ misconception }) => misconception ?? '?').join(';') : null,
          network_seed: from.network?.seed ?? null,
          network_steps: from.network?.steps ?? null,
          network_code: from.network?.code ?? null,
        }
      }),
    ),
  )
}

function firstOf({ wrong, tries, given }: CardAnswers): Given | null {
  return wrong[0]?.given ?? (tries === 1 ? given : null)
}

function asCell(given: Given | null): Cell {
  return typeof given === 'object' ? given && given.join(' ') : given
}

/** What begins like a formula gets an apostrophe before it, as spreadsheets know it; numbers are numbers. */
function printCell(cell: Cell, decimal: string): string {
  if (cell === null) return ''
  // With quotes where there is a comma: some programs take a file apart at all signs that are usual.
  if (typeof cell === 'number') return quote(String(cell).replace('.', decimal))
  if (typeof cell === 'boolean') return String(cell)
  return quote(/^\s*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)
}

function quote(text: string): string {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
