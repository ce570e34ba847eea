/**
 * Reads a lesson file: Markdown with Markdoc's tags, front matter in YAML, formulas in TeX. A file is data: it names experiments, pictures and facts
 * from a closed vocabulary, and nothing in it is carried out. What is wrong is told with its line and what to do.
 */
import Markdoc, { type Node, type ValidateError } from '@markdoc/markdoc'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/lesson-files.ts'
import { cardTagNames, readCard, tags } from './cards.ts'
import { checkLesson } from './check-lesson.ts'
import { ContentReader, lineOf } from './content.ts'
import type { Card, Lesson } from './lesson.ts'
import { type Problem, type ProblemId, Problems } from './problems.ts'
import { mostCharacters, splitSource } from './source.ts'
import { experimentWords, isExperiment } from './vocabulary.ts'

/** The lesson of a file; throws `bad-file` with the first problem's line. `name`: of the file. */
export function readLesson(text: string, name: string): Lesson {
  const { lesson, problems } = parseLesson(text)
  const [first] = problems
  if (lesson && !first) return lesson
  throw failure('bad-file', t, 'bad-lesson', {
    file: name,
    line: String(first?.line ?? 1),
    problem: first?.message ?? t('no-lesson.message'),
    more: Math.max(0, problems.length - 1),
    remedy: first?.remedy ?? t('no-lesson.remedy'),
  })
}

/** The lesson as far as it can be made out, and all that is wrong with it, in order of lines. */
export function parseLesson(text: string): { readonly lesson: Lesson | null; readonly problems: readonly Problem[] } {
  const problems = new Problems()
  if (text.length > mostCharacters) {
    problems.add(1, 'too-many-characters', { count: String(text.length), most: String(mostCharacters) })
    return { lesson: null, problems: problems.list }
  }
  const { front, body } = splitSource(text, problems)
  const head = problems.list.length === 0 ? readHead(front, problems) : null
  if (!head) return { lesson: null, problems: problems.list }
  const crowded = findCrowded(body)
  if (crowded !== null) {
    problems.add(crowded, 'too-many-tags', { most: String(mostTags) })
    return { lesson: null, problems: problems.list }
  }
  const tree = Markdoc.parse(body)
  for (const error of Markdoc.validate(tree, { tags: { ...tags } })) tellInvalid(error, problems)
  const lesson = { ...head, cards: readCards(tree, head.experiment, problems) }
  checkLesson(lesson, problems)
  return { lesson, problems: [...problems.list].sort((one, two) => one.line - two.line) }
}

/** In text without an empty line. The parser beneath Markdoc never ends where a hundred tags are open in one paragraph. */
const mostTags = 40

/** The line, counted from 1, of a paragraph with more tags than that; null where there is none. */
function findCrowded(body: string): number | null {
  let start = 1
  let count = 0
  for (const [index, line] of body.split('\n').entries()) {
    if (line.trim() === '') [start, count] = [index + 2, 0]
    count += line.split('{%').length - 1
    if (count > mostTags) return start
  }
  return null
}

const headNames = ['id', 'title', 'summary', 'minutes', 'experiment', 'network']

function readHead(front: ReadonlyMap<string, unknown>, problems: Problems): Omit<Lesson, 'cards'> | null {
  const before = problems.list.length
  for (const name of front.keys()) {
    if (!headNames.includes(name))
      problems.add(1, 'front-foreign', { name: name.slice(0, 40), names: headNames.join(', ') })
  }
  const text = (name: string): string => {
    const value = front.get(name)
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) return value
    problems.add(1, 'front-missing', { name })
    return ''
  }
  const [id, title, summary, experiment] = [text('id'), text('title'), text('summary'), text('experiment')]
  if (id && !/^[a-z][a-z\d-]{0,39}$/.test(id)) problems.add(1, 'id-unfit')
  if (id === 'preview') problems.add(1, 'id-preview')
  if (id === 'answers') problems.add(1, 'id-answers')
  if (experiment && !isExperiment(experiment)) {
    problems.add(1, 'no-experiment', { name: experiment, names: Object.keys(experimentWords).join(', ') })
  }
  const minutes = front.get('minutes')
  if (typeof minutes !== 'number' || !(minutes >= 1 && minutes <= 60)) problems.add(1, 'no-minutes')
  const network = front.get('network') ?? 'own'
  if (network !== 'own' && network !== 'trained') problems.add(1, 'no-network')
  if (problems.list.length > before) return null
  return { id, title, summary, experiment, minutes: minutes as number, network: network as Lesson['network'] }
}

function readCards(tree: Node, experiment: string, problems: Problems): Card[] {
  const reader = new ContentReader(problems, experiment)
  let part = ''
  return tree.children.flatMap((node): Card[] => {
    if (node.type === 'heading') {
      part = reader
        .inlines(node.children)
        .map((piece) => (piece.kind === 'text' ? piece.text : ''))
        .join('')
      return []
    }
    if (node.type === 'tag' && cardTagNames.includes(node.tag ?? '')) {
      const card = readCard(node, part, reader, problems)
      return card ? [card] : []
    }
    if (node.type === 'comment') return []
    problems.add(lineOf(node), 'in-no-card', { names: cardTagNames.join(', ') })
    return []
  })
}

/** What Markdoc says of one name alone, in words of ours. */
const invalid = {
  'tag-undefined': 'tag-undefined',
  'attribute-missing-required': 'attribute-missing',
  'attribute-undefined': 'attribute-undefined',
  'tag-missing-closing': 'tag-open',
} as const satisfies Readonly<Record<string, ProblemId>>

function tellInvalid({ lines, error: { id, message } }: ValidateError, problems: Problems): void {
  const line = (lines[0] ?? 0) + 1
  const [name, ...more] = [...message.matchAll(/[`']([^`']*)[`']/g)].map((match) => match[1]!)
  if (name !== undefined && more.length === 0 && Object.hasOwn(invalid, id)) {
    problems.add(line, invalid[id as keyof typeof invalid], { name, names: Object.keys(tags).join(', ') })
    return
  }
  const detail = message.replaceAll(/[`']([^`']*)[`']/g, '“$1”').replace(/\.?$/, '.')
  problems.add(line, id === 'attribute-value-invalid' ? 'attribute-value-invalid' : 'invalid', { detail })
}
