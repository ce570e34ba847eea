/**
 * A lesson as a sheet of paper: part by part, with blanks in place of measured numbers. Plain data of the same file as the lesson on the screen. The
 * version for students has nothing that tells an answer; the one for teachers has everything.
 */
import type { Block, Card, Check, Inline, Lesson, Prediction } from '#page/lessons/format/lesson.ts'
import { keepMeasured } from './sentences.ts'

export type SheetVersion = 'student' | 'teacher'

/** A blank: the same number wherever the same fact stands. */
export type Blank = { readonly number: number; readonly fact: string; readonly label: string }

export type SheetCard = {
  readonly id: string
  readonly kind: Card['kind']
  readonly body: readonly Block[]
  /** What is predicted or asked; null where nothing is. */
  readonly prediction: Prediction | null
  readonly check: Check | null
  /** Students say in their own words what the page says. */
  readonly isShortened: boolean
  /** For teachers only. */
  readonly teacher: readonly Block[]
  /** Blanks in formulas, which have no room for their names. */
  readonly legend: readonly Blank[]
}

export type SheetPart = { readonly title: string; readonly minutes: number; readonly cards: readonly SheetCard[] }

export type Sheet = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly version: SheetVersion
  readonly parts: readonly SheetPart[]
  readonly blanks: ReadonlyMap<string, Blank>
}

/** `nameOf`: what a fact is called below its blank. */
export function makeSheet(lesson: Lesson, version: SheetVersion, nameOf = labelOf): Sheet {
  // Both versions have the same numbers on the same blanks.
  const blanks = numberBlanks(lesson, nameOf)
  const cards = lesson.cards.map((card, index) => {
    const before = lesson.cards.slice(0, index).filter(({ part }) => part === card.part)
    const isAsked = before.some(({ kind }) => kind === 'predict' || kind === 'check')
    return { part: card.part, card: sheetCard(card, { version, blanks, isAsked }) }
  })
  const titles = [...new Set(lesson.cards.map(({ part }) => part))]
  const parts = titles.map((title) => ({
    title,
    cards: cards.filter(({ part }) => part === title).map(({ card }) => card),
  }))
  const minutes = shareMinutes(
    lesson.minutes,
    parts.map((part) => part.cards.length),
  )
  return {
    id: lesson.id,
    title: lesson.title,
    summary: lesson.summary,
    minutes: lesson.minutes,
    version,
    parts: parts.map((part, index) => ({ ...part, minutes: minutes[index]! })),
    blanks,
  }
}

type Around = {
  readonly version: SheetVersion
  readonly blanks: ReadonlyMap<string, Blank>
  /** A question of the same part stands above: what explains it would tell the answer. */
  readonly isAsked: boolean
}

function sheetCard(card: Card, { version, blanks, isAsked }: Around): SheetCard {
  const isStudents = version === 'student'
  const isTold = card.kind === 'see' || (card.kind === 'explain' && isAsked)
  const body = isStudents && isTold ? keepMeasured(card.body, card.kind === 'explain') : card.body
  const check = card.kind === 'check' ? card.check : null
  const prediction = card.kind === 'predict' ? card.prediction : null
  const labels = [prediction, check]
    .flatMap((asked) => (asked && 'options' in asked ? asked.options : []))
    .flatMap(({ label }) => label)
  const shown = [...factsOf(body), ...labels.flatMap(factsOfInline)]
  const named = shown.filter(({ isInFormula }) => !isInFormula).map(({ fact }) => fact)
  const unnamed = [...new Set(shown.map(({ fact }) => fact))].filter((fact) => !named.includes(fact))
  return {
    id: card.id,
    kind: card.kind,
    body,
    isShortened: isStudents && isTold,
    prediction,
    // What is wrong, why, and hints are no part of what students have in their hands.
    check: check && isStudents ? { ...check, answer: '', wrong: [], hint: [] } : check,
    teacher: isStudents ? [] : card.teacher,
    legend: unnamed.flatMap((fact) => blanks.get(fact) ?? []),
  }
}

/** Every fact of the lesson by its name, numbered as they come on the sheet of students. */
function numberBlanks({ cards }: Lesson, nameOf: (fact: string) => string): ReadonlyMap<string, Blank> {
  const facts = cards.flatMap((card) => {
    const { body } = card
    const asked = card.kind === 'predict' ? card.prediction : card.kind === 'check' ? card.check : null
    const labels = asked && 'options' in asked ? asked.options.flatMap(({ label }) => label) : []
    return [...factsOf(body), ...labels.flatMap(factsOfInline)]
  })
  const names = [...new Set(facts.map(({ fact }) => fact))]
  return new Map(names.map((fact, index) => [fact, { number: index + 1, fact, label: nameOf(fact) }]))
}

/** The name of a fact, to be read: “two-point” is “two point”. */
export function labelOf(fact: string): string {
  return fact.replaceAll('-', ' ')
}

type Found = { readonly fact: string; readonly isInFormula: boolean }

function factsOf(blocks: readonly Block[]): readonly Found[] {
  return blocks.flatMap((block) =>
    block.kind === 'math' ? factsOfTex(block.tex) : block.children.flatMap(factsOfInline),
  )
}

function factsOfInline(piece: Inline): readonly Found[] {
  if (piece.kind === 'fact') return [{ fact: piece.fact, isInFormula: false }]
  if (piece.kind === 'math') return factsOfTex(piece.tex)
  return 'children' in piece ? piece.children.flatMap(factsOfInline) : []
}

function factsOfTex(tex: string): readonly Found[] {
  return [...tex.matchAll(/\\live\{([^{}]*)\}/g)].map((match) => ({ fact: match[1]!, isInFormula: true }))
}

/** `\live{slope}` becomes a line to write on, with the number of its blank below, where the fact is not known. */
export function withBlanks(
  tex: string,
  blanks: ReadonlyMap<string, Blank>,
  isKnown: (fact: string) => boolean,
): string {
  return tex.replaceAll(/\\live\{([^{}]*)\}/g, (live, name: string) => {
    if (isKnown(name)) return live
    return `{\\underset{${blanks.get(name)?.number ?? ''}}{\\underline{\\phantom{00000}}}}`
  })
}

/** Whole minutes for the parts, by how many cards they have; together those of the lesson where that is possible. */
function shareMinutes(minutes: number, counts: readonly number[]): readonly number[] {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const ends = counts.map((_, index) => {
    const upTo = counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0)
    return Math.round((minutes * upTo) / all)
  })
  return ends.map((end, index) => Math.max(1, end - (ends[index - 1] ?? 0)))
}
