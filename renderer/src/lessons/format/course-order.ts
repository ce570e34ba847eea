/** What `course.md` says of a course: its title, a summary, and the order of its files. */
import { type Document, parseDocument, visit } from 'yaml'
import type { Problems } from './problems.ts'
import { mostCharacters } from './source.ts'

/** Files that are listed at most: twice as many as a course can have. */
const mostListed = 120

export type Listed = { readonly name: string; readonly line: number }
type Order = { readonly title: string | null; readonly summary: string; readonly names: readonly Listed[] | null }
export const noOrder: Order = { title: null, summary: '', names: null }

/** What `course.md` says: front matter, and below it whatever its author notes. */
export function readOrder(text: string, problems: Problems): Order {
  const lines = text
    .slice(0, mostCharacters)
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0) {
    problems.add(
      1,
      'The file does not begin with its front matter.',
      'Begin it with a line of three dashes, “title: …”, perhaps “lessons:” with a list of files, and three dashes again.',
    )
    return noOrder
  }
  const front = lines.slice(1, end).join('\n')
  const document = parseDocument(front, { schema: 'core', merge: false, uniqueKeys: true })
  for (const { message, linePos } of document.errors)
    problems.add(
      (linePos?.[0].line ?? 1) + 1,
      `The front matter cannot be read: ${message.split('\n', 1)[0]!.replace(/[.:]?(?: at line.*)?$/, '')}.`,
      'Write one “name: value” a line.',
    )
  if (document.errors.length > 0) return noOrder
  // A few lines of aliases could stand for millions.
  if (hasAlias(document)) {
    problems.add(1, 'The front matter refers to parts of itself.', 'Write every value out.')
    return noOrder
  }
  const read: unknown = document.toJS()
  const values = typeof read === 'object' && read !== null ? (read as Readonly<Record<string, unknown>>) : {}
  const lineOf = (words: string) => Math.max(1, lines.findIndex((line) => line.includes(words)) + 1)
  for (const name of Object.keys(values)) {
    if (!['title', 'summary', 'lessons'].includes(name))
      problems.add(
        lineOf(name),
        `The front matter has “${name.slice(0, 40)}”, which courses do not have.`,
        'Use title, summary, lessons.',
      )
  }
  const textOf = (name: string) => {
    const given = values[name]
    const value = typeof given === 'number' ? String(given) : given
    if (value === undefined || value === null) return null
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) return value.trim()
    problems.add(lineOf(name), `The ${name} is no text of at most 200 characters.`, `Write “${name}: …”.`)
    return null
  }
  const [title, summary] = [textOf('title'), textOf('summary')]
  const { lessons } = values
  const isList = Array.isArray(lessons) && lessons.every((each) => typeof each === 'string')
  if (lessons !== undefined && !isList)
    problems.add(
      lineOf('lessons'),
      'The lessons are no list of files.',
      'Write “lessons:”, and below it a line “- first.en.lesson.md” for each.',
    )
  const names = isList
    ? (lessons as readonly string[]).slice(0, mostListed).map((name) => ({ name, line: lineOf(name) }))
    : null
  return { title, summary: summary ?? '', names }
}

function hasAlias(document: Document.Parsed): boolean {
  let isFound = false
  visit(document, {
    Alias() {
      isFound = true
      return visit.BREAK
    },
  })
  return isFound
}
