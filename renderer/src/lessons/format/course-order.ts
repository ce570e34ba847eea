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
    problems.add(1, 'course-no-front')
    return noOrder
  }
  const front = lines.slice(1, end).join('\n')
  const document = parseDocument(front, { schema: 'core', merge: false, uniqueKeys: true })
  for (const { message, linePos } of document.errors)
    problems.add((linePos?.[0].line ?? 1) + 1, 'front-unreadable', {
      detail: message.split('\n', 1)[0]!.replace(/[.:]?(?: at line.*)?$/, ''),
    })
  if (document.errors.length > 0) return noOrder
  // A few lines of aliases could stand for millions.
  if (hasAlias(document)) {
    problems.add(1, 'front-refers')
    return noOrder
  }
  const read: unknown = document.toJS()
  const values = typeof read === 'object' && read !== null ? (read as Readonly<Record<string, unknown>>) : {}
  const lineOf = (words: string) => Math.max(1, lines.findIndex((line) => line.includes(words)) + 1)
  for (const name of Object.keys(values)) {
    if (!['title', 'summary', 'lessons'].includes(name))
      problems.add(lineOf(name), 'course-front-foreign', { name: name.slice(0, 40) })
  }
  const textOf = (name: string) => {
    const given = values[name]
    const value = typeof given === 'number' ? String(given) : given
    if (value === undefined || value === null) return null
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) return value.trim()
    problems.add(lineOf(name), 'course-no-text', { name })
    return null
  }
  const [title, summary] = [textOf('title'), textOf('summary')]
  const { lessons } = values
  const isList = Array.isArray(lessons) && lessons.every((each) => typeof each === 'string')
  if (lessons !== undefined && !isList) problems.add(lineOf('lessons'), 'course-no-list')
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
