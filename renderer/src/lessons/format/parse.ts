/**
 * Reads a lesson file: Markdown with Markdoc's tags, front matter in YAML, formulas in TeX. A file is data: it names experiments, pictures and facts
 * from a closed vocabulary, and nothing in it is carried out. What is wrong is told with its line and what to do.
 */
import Markdoc, { type Node, type ValidateError } from '@markdoc/markdoc'
import { InklingError } from '#engine/contract/errors.ts'
import { cardTagNames, readCard, tags } from './cards.ts'
import { checkLesson } from './check-lesson.ts'
import { ContentReader, lineOf } from './content.ts'
import type { Card, Lesson } from './lesson.ts'
import { type Problem, Problems } from './problems.ts'
import { mostCharacters, splitSource } from './source.ts'
import { experimentWords, isExperiment } from './vocabulary.ts'

/** The lesson of a file; throws `bad-file` with the first problem's line. `name`: of the file. */
export function readLesson(text: string, name: string): Lesson {
  const { lesson, problems } = parseLesson(text)
  const [first] = problems
  if (lesson && !first) return lesson
  const more = problems.length > 1 ? ` There are ${problems.length - 1} more problems.` : ''
  throw new InklingError(
    'bad-file',
    `${name}, line ${first?.line ?? 1}: ${first?.message ?? 'There is no lesson in it.'}${more}`,
    first?.remedy ?? 'Choose another file.',
  )
}

/** The lesson as far as it can be made out, and all that is wrong with it, in order of lines. */
export function parseLesson(text: string): { readonly lesson: Lesson | null; readonly problems: readonly Problem[] } {
  const problems = new Problems()
  if (text.length > mostCharacters) {
    problems.add(
      1,
      `The file has ${text.length} characters, which is too long for a lesson.`,
      `Make several lessons of it, each of at most ${mostCharacters}.`,
    )
    return { lesson: null, problems: problems.list }
  }
  const { front, body } = splitSource(text, problems)
  const head = problems.list.length === 0 ? readHead(front, problems) : null
  if (!head) return { lesson: null, problems: problems.list }
  const crowded = findCrowded(body)
  if (crowded !== null) {
    problems.add(
      crowded,
      'There are too many tags in one paragraph.',
      `Use at most ${mostTags}, and empty lines between paragraphs.`,
    )
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
      problems.add(
        1,
        `The front matter has “${name.slice(0, 40)}”, which lessons do not have.`,
        `Use ${headNames.join(', ')}.`,
      )
  }
  const text = (name: string): string => {
    const value = front.get(name)
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) return value
    problems.add(1, `The front matter has no “${name}”.`, `Add a line “${name}: …”.`)
    return ''
  }
  const [id, title, summary, experiment] = [text('id'), text('title'), text('summary'), text('experiment')]
  if (id && !/^[a-z][a-z\d-]{0,39}$/.test(id))
    problems.add(1, 'The lesson’s id cannot be part of an address.', 'Use small letters, digits and dashes.')
  if (id === 'preview')
    problems.add(1, 'Lessons that are previewed are called “preview”.', 'Give the lesson another id.')
  if (id === 'answers') problems.add(1, 'The answers of a class are at “answers”.', 'Give the lesson another id.')
  if (experiment && !isExperiment(experiment)) {
    problems.add(1, `There is no experiment “${experiment}”.`, `Use one of ${Object.keys(experimentWords).join(', ')}.`)
  }
  const minutes = front.get('minutes')
  if (typeof minutes !== 'number' || !(minutes >= 1 && minutes <= 60))
    problems.add(1, 'It is not said how long the lesson takes.', 'Add a line “minutes: 8”.')
  const network = front.get('network') ?? 'own'
  if (network !== 'own' && network !== 'trained')
    problems.add(1, 'It is not clear which network the lesson is about.', 'Write “network: own” or “network: trained”.')
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
    problems.add(lineOf(node), 'This stands in no card.', `Put it into one of ${cardTagNames.join(', ')}.`)
    return []
  })
}

const remedies: Readonly<Record<string, string>> = {
  'tag-undefined': `Use one of ${Object.keys(tags).join(', ')}.`,
  'attribute-missing-required': 'Add it.',
  'attribute-undefined': 'Take it away.',
  'attribute-value-invalid': 'Use one of the values that docs/lessons.md names.',
  'tag-missing-closing': 'Close it, as in {% /predict %}.',
}

function tellInvalid({ lines, error: { id, message } }: ValidateError, problems: Problems): void {
  const plain = message.replaceAll(/[`']([^`']*)[`']/g, '“$1”').replace(/\.?$/, '.')
  problems.add((lines[0] ?? 0) + 1, plain, remedies[id] ?? 'Write it as docs/lessons.md has it.')
}
