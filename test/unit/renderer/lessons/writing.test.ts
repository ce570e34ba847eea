/** What `docs/lessons-writing.md` teaches: all that it shows works, and a lesson written by following it is one. Formulas of strangers do no harm. */
import fc from 'fast-check'
import { renderToString } from 'katex'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseLesson, readLesson } from '#page/lessons/format/parse.ts'
import { katexOptions, withLiveNumbers } from '#page/lessons/tex.ts'
import { amount } from '#test/extent.ts'
import { wordsPagePath, writeWordsPage } from '#test/lessons/words-page.ts'
import { projectFolder } from '#test/worlds.ts'

const page = readFileSync(join(projectFolder, 'docs/lessons-writing.md'), 'utf8')
const written = readFileSync(join(projectFolder, 'test/lessons/slopes.en.lesson.md'), 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map((match) => match[1]!)

test('What the page on writing lessons shows is a lesson with nothing wrong', () => {
  const shown = [...blocks('yaml'), ...blocks('md')].join('\n')
  expect(parseLesson(shown).problems).toEqual([])
  expect(readLesson(shown, 'shown').cards.map(({ kind }) => kind)).toEqual(['predict', 'do', 'see', 'explain', 'check'])
})

test('Every kind of question that the page lists is one, and none is left out', () => {
  const listed = [...page.matchAll(/^\| `([a-z]+)` /gm)].map((match) => match[1]!).filter((name) => name !== 'kind')
  const problem = (card: string, kind: string) =>
    parseLesson(written + `\n{% ${card} id="x" plot="curve" kind="${kind}" answer="1" %}\nX\n{% /${card} %}\n`).problems
  for (const kind of listed) {
    const isKnown = ['predict', 'check'].some((card) => !/kind/.test(problem(card, kind)[0]?.message ?? ''))
    expect(isKnown, kind).toBe(true)
  }
  expect(problem('check', 'riddle')[0]?.message).toMatch(/kind/)
  expect(listed.sort()).toEqual(['choice', 'dots', 'draw', 'number', 'order', 'pick', 'sketch'])
})

test('The page of words has those of the vocabulary: `node test/lessons/words-page.ts` writes it', () => {
  expect(readFileSync(wordsPagePath, 'utf8')).toBe(writeWordsPage())
})

test('A lesson that was written by following the page has nothing wrong', () => {
  const { cards } = readLesson(written, 'slopes.en.lesson.md')
  expect(cards.map(({ kind }) => kind)).toEqual(['predict', 'do', 'see', 'explain', 'check', 'check', 'check'])
})

test('A formula does no harm, whatever is in it: nothing is loaded, linked or run', () => {
  const pieces = [
    ...['\\href{javascript:alert(1)}{x}', '\\url{https://example.org}', '\\includegraphics{https://example.org/x}'],
    ...[
      '\\htmlStyle{color:red}{x}',
      '\\htmlClass{a b}{x}',
      '\\htmlId{a}{x}',
      '\\htmlData{a=b}{x}',
      '\\term{a" onclick="x}{y}',
    ],
    ...[
      '\\def\\a{\\a\\a}\\a',
      '\\newcommand{\\b}{\\b}\\b',
      '\\rule{1e9em}{1e9em}',
      '\\kern1e9em',
      '<script>',
      '&lt;',
      '{',
      '}',
    ],
    ...[
      '\\term{slope}{\\live{slope}}',
      '\\frac{\\partial C}{\\partial w}',
      '\\live{',
      '_',
      '^',
      '\\\\',
      '%',
      '#1',
      '\u0000',
    ],
  ]
  const formula = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 8 })
  const facts = { slope: { value: -0.5, text: '−0.5' } }
  fc.assert(
    fc.property(formula, (parts) => {
      const set = renderToString(withLiveNumbers(parts.join(''), facts), { ...katexOptions, output: 'html' })
      // What is said in an attribute or between tags is text.
      const tags = set.replaceAll(/"[^"]*"/g, '""').match(/<[^>]*>/g) ?? []
      expect(tags.join('')).not.toMatch(
        /<(?:a|img|script|iframe|object|embed|link|style)\b|\s(?:on[a-z]+|href|src|id|data-[a-z]+)=/i,
      )
    }),
    { numRuns: amount(1_000, 10_000) },
  )
})
