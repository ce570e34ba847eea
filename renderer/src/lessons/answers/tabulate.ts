/**
 * A lesson's table: question × option × misconception, with who has given what, and how far everybody got. Of questions the first answers are counted, as
 * they tell most; misconceptions are counted wherever somebody met them. Runs anywhere.
 */
import { type Block, type Card, type Given, type Inline, nameOfWrong } from '#page/lessons/format/lesson.ts'
import type { CardAnswers } from './answers-file.ts'
import type { Handed, LessonGroup } from './collect.ts'
import { compare } from './read-files.ts'
import { questionOf, sayBin, saySketch } from './words.ts'
import { t } from '#words/en/answers.ts'
import { factName } from '#page/lessons/format/fact-names.ts'

/** Students are numbers: places in the collection. */
export type Bar = {
  readonly id: string
  readonly label: readonly Inline[]
  /** What the length stands for: students, or dots for dots. */
  readonly amount: number
  readonly students: readonly number[]
  /** Whether it is the right answer, for every network or for all that are here; false where that depends on the network. */
  readonly isRight: boolean
  /** What somebody who answers so has mixed up; null where the lesson does not say. */
  readonly why: readonly Block[] | null
}

export type CardTable = {
  readonly id: string
  readonly kind: 'predict' | 'check'
  /** Null where the lesson here has no such card. */
  readonly card: Card | null
  /** Who has given anything. */
  readonly students: readonly number[]
  /** By option: predictions, or first answers. */
  readonly bars: readonly Bar[]
  /** Of a question: right at the first try, right later, shown, not judged, not right yet. Only those that there are. */
  readonly outcomes: readonly Bar[]
  /** Wrong answers that the lesson explains, and how many met each; those that nobody met as well. */
  readonly misconceptions: readonly Bar[]
  /** Numbers as they were given, the smallest first; null where numbers are not asked for. */
  readonly numbers: readonly { readonly student: number; readonly value: number }[] | null
  readonly median: number | null
  /** Answers that each student needed; null for predictions. */
  readonly tries: { readonly median: number; readonly most: number } | null
  /** First answers that were not kept, as by earlier versions. */
  readonly lost: number
}

export type LessonTable = {
  readonly group: LessonGroup
  /** Of every card of the lesson, in order: how many have done it. */
  readonly reached: readonly {
    readonly id: string
    readonly kind: Card['kind']
    readonly students: readonly number[]
  }[]
  readonly cards: readonly CardTable[]
}

/** More different answers are put together. */
const mostBars = 12

export function tabulate(group: LessonGroup): LessonTable {
  const cards = cardsOf(group)
  return {
    group,
    reached: cards.map(({ id, kind }) => ({
      id,
      kind,
      students: given(group, id, kind).flatMap(({ student, card }) => (card.isDone ? [student] : [])),
    })),
    cards: cards.flatMap(({ id, kind, card }) =>
      kind === 'predict' || kind === 'check'
        ? [tabulateCard({ id, kind, card }, group.lesson?.experiment ?? '', given(group, id, kind))]
        : [],
    ),
  }
}

type Row = { readonly id: string; readonly kind: Card['kind']; readonly card: Card | null }
type Question = Pick<CardTable, 'id' | 'kind' | 'card'>
type GivenBy = { readonly student: number; readonly card: CardAnswers }

/** Those of the lesson that is here; of one that is not, or has another text, also those that only the files know. */
function cardsOf({ lesson, handed, state }: LessonGroup): Row[] {
  const here = (lesson?.cards ?? []).map((card): Row => ({ id: card.id, kind: card.kind, card }))
  const others = new Map<string, Row>()
  for (const { answers } of state === 'same' ? [] : handed) {
    for (const { id, kind } of answers.cards) {
      if (!here.some((row) => row.id === id && row.kind === kind)) others.set(`${id} ${kind}`, { id, kind, card: null })
    }
  }
  return [...here, ...others.values()]
}

function given({ handed }: LessonGroup, id: string, kind: Card['kind']): GivenBy[] {
  return handed.flatMap(({ student, answers }: Handed) => {
    const card = answers.cards.find((each) => each.id === id && each.kind === kind)
    return card ? [{ student, card }] : []
  })
}

function tabulateCard({ id, kind, card }: Question, experiment: string, all: readonly GivenBy[]): CardTable {
  const isCheck = kind === 'check'
  const answered = all.filter(({ card: { given, tries, isDone } }) => (isCheck ? tries > 0 || isDone : given !== null))
  const firsts = answered.flatMap(({ student, card }) => {
    const first = isCheck ? firstAnswer(card) : card.given
    return first === null ? [] : [{ student, first }]
  })
  const question = card && questionOf(card)
  const isNumber = question ? question.kind === 'number' : firsts.some(({ first }) => typeof first === 'number')
  const numbers = firsts.flatMap(({ student, first }) => (typeof first === 'number' ? [{ student, value: first }] : []))
  numbers.sort((one, other) => one.value - other.value)
  const tries = answered.flatMap(({ card: { tries } }) => (tries > 0 ? [tries] : []))
  return {
    id,
    kind,
    card,
    students: answered.map(({ student }) => student),
    bars: isNumber ? [] : markRight(barsOf(card, firsts), answered),
    outcomes: isCheck ? outcomesOf(answered) : [],
    misconceptions: isCheck ? misconceptionsOf(card, experiment, answered) : [],
    numbers: isNumber ? numbers : null,
    median: isNumber ? median(numbers.map(({ value }) => value)) : null,
    tries: isCheck && tries.length > 0 ? { median: median(tries)!, most: Math.max(...tries) } : null,
    lost: isCheck ? answered.filter(({ card }) => card.tries > 0 && firstAnswer(card) === null).length : 0,
  }
}

function firstAnswer({ wrong, tries, given }: CardAnswers): Given | null {
  return wrong[0]?.given ?? (tries === 1 ? given : null)
}

/** Where the file leaves the right answer to the network, and all who were right gave the same, that is it. */
function markRight(bars: readonly Bar[], answered: readonly GivenBy[]): readonly Bar[] {
  const right = new Set(answered.flatMap(({ card }) => (card.outcome === 'right' ? [card.given] : [])))
  const [only] = right
  if (right.size !== 1 || typeof only !== 'string' || bars.some(({ isRight }) => isRight)) return bars
  return bars.map((bar) => ({ ...bar, isRight: bar.id === only }))
}

type First = { readonly student: number; readonly first: Given }

function barsOf(card: Card | null, firsts: readonly First[]): Bar[] {
  const question = card && questionOf(card)
  const by = (sayId: (first: Given) => string, label: (id: string) => readonly Inline[] = asText): Bar[] =>
    group(
      firsts.map(({ student, first }) => ({ student, id: sayId(first) })),
      label,
    )
  if (question?.kind === 'choice') {
    const known = question.options.map(({ id, label }) =>
      bar(
        id,
        label,
        firsts.flatMap(({ student, first }) => (first === id ? [student] : [])),
        {
          isRight: 'answer' in question && question.answer === id,
          why: 'wrong' in question ? (question.wrong.find(({ value }) => value === id)?.why ?? null) : null,
        },
      ),
    )
    const others = firsts.filter(({ first }) => !question.options.some(({ id }) => id === first))
    return [
      ...known,
      ...(others.length > 0
        ? [
            bar(
              '',
              asText(t('another-answer')),
              others.map(({ student }) => student),
            ),
          ]
        : []),
    ]
  }
  if (question?.kind === 'dots') {
    return Array.from({ length: question.bins }, (_, bin) => {
      const dots = firsts.map(({ student, first }) => ({
        student,
        count: typeof first === 'object' ? (first[bin] ?? 0) : 0,
      }))
      const placed = dots.filter(({ count }) => count > 0)
      const amount = placed.reduce((sum, { count }) => sum + count, 0)
      return bar(
        String(bin),
        asText(sayBin(bin, question)),
        placed.map(({ student }) => student),
        { amount },
      )
    })
  }
  if (question?.kind === 'sketch') return by((first) => saySketch(first, question))
  if (question?.kind === 'order') {
    const label = (id: string) =>
      id
        .split(',')
        .flatMap((each, place): readonly Inline[] => [
          ...(place > 0 ? asText(', ') : []),
          ...trimmed(question.options.find((option) => option.id === each)?.label ?? asText(each)),
        ])
    return by(String, label).map((each) => ({ ...each, isRight: 'answer' in question && question.answer === each.id }))
  }
  return by((first) => (typeof first === 'object' ? t('several-numbers') : String(first))).map((each) => ({
    ...each,
    isRight: question?.kind === 'draw' && question.answer === each.id,
  }))
}

function outcomesOf(answered: readonly GivenBy[]): Bar[] {
  const named = answered.map(({ student, card: { outcome, tries } }) => ({
    student,
    id: outcome === 'right' && tries === 1 ? ('first' as const) : (outcome ?? 'open'),
  }))
  return (['first', 'right', 'shown', 'unjudged', 'open'] as const).flatMap((id) => {
    const students = named.flatMap((each) => (each.id === id ? [each.student] : []))
    return students.length > 0
      ? [bar(id, asText(t('outcome', { outcome: id })), students, { isRight: id === 'first' || id === 'right' })]
      : []
  })
}

/** What nobody met is there as well: that is worth knowing. */
function misconceptionsOf(card: Card | null, experiment: string, answered: readonly GivenBy[]): Bar[] {
  const check = card?.kind === 'check' ? card.check : null
  const met = (name: string | null) =>
    answered.flatMap(({ student, card: { wrong } }) =>
      wrong.some((each) => each.misconception === name) ? [student] : [],
    )
  const known = (check?.wrong ?? []).map((wrong) => {
    const name = nameOfWrong(wrong)
    const label = check && 'options' in check ? check.options.find(({ id }) => id === name)?.label : undefined
    return bar(
      name,
      label ?? asText(name.startsWith('$') ? factName(experiment, name.slice(1)) : name.replaceAll('-', ' ')),
      met(name),
      { why: wrong.why },
    )
  })
  const others = new Set(
    answered.flatMap(({ card: { wrong } }) => wrong.flatMap(({ misconception }) => misconception ?? [])),
  )
  for (const { id } of known) others.delete(id)
  const more = [...others].sort(compare).map((name) => bar(name, asText(name), met(name)))
  const unnamed = met(null)
  return [
    ...known,
    ...more.slice(0, mostBars),
    ...(unnamed.length > 0 ? [bar('', asText(t('another-wrong')), unnamed)] : []),
  ]
}

function bar(id: string, label: readonly Inline[], students: readonly number[], more: Partial<Bar> = {}): Bar {
  return { id, label, amount: students.length, students, isRight: false, why: null, ...more }
}

/** The most frequent first, of those with as many in the order of their names. */
function group(
  all: readonly { readonly student: number; readonly id: string }[],
  label: (id: string) => readonly Inline[],
): Bar[] {
  const groups = new Map<string, number[]>()
  for (const { student, id } of all) groups.set(id, [...(groups.get(id) ?? []), student])
  const sorted = [...groups].sort(([one, ones], [other, others]) => others.length - ones.length || compare(one, other))
  const rest = sorted.slice(mostBars).flatMap(([, students]) => students)
  return [
    ...sorted.slice(0, mostBars).map(([id, students]) => bar(id, label(id), students)),
    ...(rest.length > 0 ? [bar('', asText(t('others')), rest)] : []),
  ]
}

/** Without the space that stands before an option's id. */
function trimmed(label: readonly Inline[]): readonly Inline[] {
  const last = label.at(-1)
  return last?.kind === 'text' ? [...label.slice(0, -1), { kind: 'text', text: last.text.trimEnd() }] : label
}

function asText(text: string): readonly Inline[] {
  return [{ kind: 'text', text }]
}

/** Null for none; of an even number the mean of the two in the middle. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  if (sorted.length === 0) return null
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
