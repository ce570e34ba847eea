/** The tags of a lesson file, and how a card is made of one. */
import type { Node, Schema } from '@markdoc/markdoc'
import { type ContentReader, lineOf } from './content.ts'
import type { Card, Check, Prediction, Wrong } from './lesson.ts'
import type { Problems } from './problems.ts'
import { readSketch, sketchAttributes } from './read-sketch.ts'

const text = { type: String, required: true } as const
const card = {
  id: text,
  plot: text,
  pad: { type: Boolean },
} as const

/** Markdoc tells of tags and attributes that are not here. */
export const tags: Readonly<Record<string, Schema>> = {
  predict: {
    attributes: {
      ...card,
      kind: { ...text, matches: ['choice', 'number', 'dots', 'sketch', 'order'] },
      ...sketchAttributes,
      unit: { type: String },
      dots: { type: Number },
      bins: { type: Number },
      width: { type: Number },
      // A fact, or an option.
      answer: {},
    },
  },
  do: { attributes: { ...card, until: text } },
  see: { attributes: { ...card, of: { type: String } } },
  explain: { attributes: card },
  check: {
    attributes: {
      ...card,
      kind: { ...text, matches: ['choice', 'number', 'pick', 'sketch', 'order', 'draw'] },
      ...sketchAttributes,
      // A fact, an option, options in order, or a digit.
      answer: { required: true },
      within: { type: String },
    },
  },
  wrong: { attributes: { value: { required: true } } },
  hint: { attributes: {} },
  teacher: { attributes: {} },
  when: { attributes: { fact: { required: true }, is: {} } },
  term: { attributes: { name: text } },
  said: { attributes: { of: text }, selfClosing: true },
}

const cardTags = ['predict', 'do', 'see', 'explain', 'check'] as const
export const cardTagNames: readonly string[] = cardTags

type Attributes = Readonly<Record<string, unknown>>

/** A card of its tag; null, and a problem, for one that misses something. */
export function readCard(node: Node, part: string, reader: ContentReader, problems: Problems): Card | null {
  const attributes = node.attributes as Attributes
  const line = lineOf(node)
  const { id, plot } = attributes
  // Markdoc has told what is missing.
  if (typeof id !== 'string' || typeof plot !== 'string') return null
  const is = (name: string) => (child: Node) => child.type === 'tag' && child.tag === name
  const isOther = (child: Node) =>
    !['wrong', 'hint', 'teacher'].some((name) => is(name)(child)) && child.type !== 'list'
  const inside = (name: string) => node.children.filter(is(name)).flatMap((child) => child.children)
  const common = {
    id,
    plot,
    line,
    part,
    pad: attributes['pad'] === true || attributes['kind'] === 'draw',
    body: reader.blocks(node.children.filter(isOther)),
    teacher: reader.blocks(inside('teacher')),
  }
  const lists = node.children.filter((child) => child.type === 'list')
  const options = lists.flatMap((list) => reader.options(list))
  if (options.length > 0 && attributes['kind'] !== 'choice' && attributes['kind'] !== 'order') {
    problems.add(line, 'options-unasked')
  }
  switch (node.tag) {
    case 'predict': {
      const prediction = readPrediction(attributes, options, line, problems)
      const answer = readOutcome(attributes['answer'], line, reader)
      return prediction && { ...common, kind: 'predict', prediction, answer }
    }
    case 'do':
      return { ...common, kind: 'do', until: String(attributes['until']) }
    case 'see':
      return { ...common, kind: 'see', of: typeof attributes['of'] === 'string' ? attributes['of'] : null }
    case 'explain':
      return { ...common, kind: 'explain' }
    default: {
      const wrong = node.children.filter(is('wrong')).flatMap((child): Wrong[] => {
        const { value } = child.attributes as Attributes
        const read = typeof value === 'string' ? value : reader.fact(value, lineOf(child))
        if (read === null) return []
        return [{ value: typeof value === 'string' ? value : { fact: read }, why: reader.blocks(child.children) }]
      })
      const hint = reader.blocks(inside('hint'))
      const check = readCheck(attributes, { options, wrong, hint }, line, reader, problems)
      return check && { ...common, kind: 'check', check }
    }
  }
}

/** What turns out after a prediction: an option or options in order, or a fact. */
function readOutcome(given: unknown, line: number, reader: ContentReader): Check['answer'] | null {
  if (given === undefined || typeof given === 'string') return given ?? null
  const fact = reader.fact(given, line)
  return fact === null ? null : { fact }
}

function readPrediction(
  attributes: Attributes,
  options: Extract<Prediction, { kind: 'choice' }>['options'],
  line: number,
  problems: Problems,
): Prediction | null {
  const number = (name: string) => (typeof attributes[name] === 'number' ? attributes[name] : NaN)
  const unit = typeof attributes['unit'] === 'string' ? attributes['unit'] : ''
  switch (attributes['kind']) {
    case 'choice':
    case 'order':
      if (options.length >= 2) return { kind: attributes['kind'], options }
      problems.add(line, 'no-options')
      return null
    case 'sketch':
      return readSketch(attributes, line, problems)
    case 'number': {
      const [least, greatest] = [number('least'), number('greatest')]
      if (least < greatest) return { kind: 'number', least, greatest, unit }
      problems.add(line, 'no-range')
      return null
    }
    default: {
      const [dots, bins, width] = [number('dots'), number('bins'), number('width')]
      if (dots >= 1 && dots <= 50 && bins >= 2 && bins <= 20 && width > 0)
        return { kind: 'dots', dots, bins, width, unit }
      problems.add(line, 'no-bins')
      return null
    }
  }
}

function readCheck(
  attributes: Attributes,
  parts: Pick<Check, 'wrong' | 'hint'> & { readonly options: Extract<Check, { kind: 'choice' }>['options'] },
  line: number,
  reader: ContentReader,
  problems: Problems,
): Check | null {
  const { answer: given, kind } = attributes
  const fact = typeof given === 'string' ? null : reader.fact(given, line)
  if (typeof given !== 'string' && fact === null) return null
  const answer = typeof given === 'string' ? given : { fact: fact! }
  const { options, ...rest } = parts
  if (kind === 'choice' || kind === 'order') return { ...rest, kind, answer, options }
  if (kind === 'draw') return { ...rest, kind, answer }
  if (typeof answer === 'string') {
    problems.add(line, 'answer-written')
    return null
  }
  if (kind === 'pick') return { ...rest, kind, answer }
  if (kind === 'sketch') {
    const sketch = readSketch(attributes, line, problems)
    return sketch && { ...rest, ...sketch, answer }
  }
  const share = /^(\d{1,2}(?:\.\d+)?) ?%$/.exec(String(attributes['within']))?.[1]
  if (share === undefined) {
    problems.add(line, 'no-nearness')
    return null
  }
  return { ...rest, kind: 'number', answer, within: Number(share) / 100 }
}
