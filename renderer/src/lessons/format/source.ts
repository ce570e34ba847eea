/**
 * The text of a lesson file before it is parsed: its front matter apart, and its formulas as code spans, because the underscores of TeX
 * mean emphasis in Markdown. Lines stay where they are.
 */
import { isMap, parseDocument } from 'yaml'
import type { Problems } from './problems.ts'

export type Source = {
  /** What stands between the two lines of three dashes. */
  readonly front: ReadonlyMap<string, unknown>
  /** The rest, with empty lines in place of the front matter. */
  readonly body: string
}

/** Code spans that begin so are formulas; a file cannot write these characters itself. */
export const inlineMath = '\u0001'
export const displayMath = '\u0002'

/** A lesson is short. What is longer is no lesson, and would take long to look at. */
export const mostCharacters = 40_000

export function splitSource(text: string, problems: Problems): Source {
  // The two marks must be ours alone.
  const own = text.replaceAll(inlineMath, ' ').replaceAll(displayMath, ' ')
  const clean = own.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const lines = clean.split('\n')
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0) {
    problems.add(1, 'no-front')
    return { front: new Map(), body: '' }
  }
  const front = readFront(lines.slice(1, end).join('\n'), problems)
  const body = [...Array<string>(end + 1).fill(''), ...lines.slice(end + 1)].join('\n')
  return { front, body: markFormulas(body, problems) }
}

function readFront(text: string, problems: Problems): ReadonlyMap<string, unknown> {
  const document = parseDocument(text, { schema: 'core', merge: false, uniqueKeys: true })
  for (const error of document.errors) {
    const line = (error.linePos?.[0].line ?? 1) + 1
    problems.add(line, 'front-unreadable', { detail: firstLine(error.message) })
  }
  const { contents } = document
  const front = new Map<string, unknown>()
  if (document.errors.length > 0 || !isMap(contents)) return front
  for (const { key, value } of contents.items) {
    // Anchors, lists and maps are none of a lesson’s.
    front.set(String(key), isScalar(value) ? value.value : undefined)
  }
  return front
}

function isScalar(node: unknown): node is { readonly value: unknown } {
  return typeof node === 'object' && node !== null && 'value' in node && !('items' in node)
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/[.:]$/, '').replace(/ at line \d+, column \d+$/, '')
}

/** `$…$` and `$$…$$` outside tags become code spans. One pass from left to right. */
function markFormulas(body: string, problems: Problems): string {
  const parts: string[] = []
  let isFenced = false
  for (const [index, text] of body.split('\n').entries()) {
    let at = 0
    const line: string[] = []
    if (text.startsWith('```')) isFenced = !isFenced
    while (!isFenced && at < text.length) {
      const tag = text.indexOf('{%', at)
      const dollar = text.indexOf('$', at)
      if (dollar < 0) break
      if (tag >= 0 && tag < dollar) {
        const close = text.indexOf('%}', tag)
        // A tag over several lines ends somewhere below; there are no formulas in it.
        const end = close < 0 ? text.length : close + 2
        line.push(text.slice(at, end))
        at = end
        continue
      }
      const mark = text.startsWith('$$', dollar) ? '$$' : '$'
      const close = text.indexOf(mark, dollar + mark.length)
      if (close < 0) {
        problems.add(index + 1, 'formula-open')
        break
      }
      const tex = text.slice(dollar + mark.length, close).replaceAll('`', "'")
      line.push(text.slice(at, dollar), '`', mark === '$$' ? displayMath : inlineMath, tex, '`')
      at = close + mark.length
    }
    line.push(text.slice(at))
    parts.push(line.join(''))
  }
  return parts.join('\n')
}
