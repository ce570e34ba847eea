/** Lessons as of somebody who has done all of them, to be put into the page’s store: every card can be looked at then. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

type Played = {
  readonly id: string
  /** What brings the experiment to where all of it has been done. Where that takes long, it has not been begun. */
  readonly inputs: Readonly<Record<string, readonly number[]>>
  /** What was predicted, by the card. */
  readonly given: Readonly<Record<string, string | number>>
}

/** Ten outputs and the digit that they should say: right and dear, wrong and cheap. */
const right = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.6, 0.5, 8]
const wrong = [0, 0, 0, 0.5, 0, 0, 0, 0, 0.45, 0, 8]

export const playedLessons: readonly Played[] = [
  { id: 'weights', inputs: { counted: [0, 1, 2], asked: [1] }, given: { size: 'thousand', share: 20 } },
  { id: 'activations', inputs: {}, given: { best: 'three', faded: 'ten' } },
  { id: 'notation', inputs: { exact: [1] }, given: { which: 'to-from', top: 'same' } },
  { id: 'forward', inputs: { walked: [1], trained: [1], moved: [1] }, given: { share: 40, learns: 'fewer', four: 70 } },
  { id: 'argmax', inputs: { grown: [1], shifted: [1], read: [1] }, given: { when: 40, plus: 'other', second: 30 } },
  {
    id: 'costs',
    inputs: { answer: right, right, wrong, sunk: [1], ran: [1] },
    given: { dearer: 'never', push: 'mse', least: 'none' },
  },
  { id: 'chain', inputs: { raised: [1], swept: [1] }, given: { sign: 'rise', which: 'sum' } },
  { id: 'descent', inputs: { dropped: [1], swung: [1], set: [3, 0.9] }, given: { way: 'swing' } },
  { id: 'landscape', inputs: { trained: [1], walked: [1] }, given: { share: 30, half: 'between' } },
  { id: 'data', inputs: {}, given: { gain: 'mean', slower: 'ten' } },
  { id: 'features', inputs: {}, given: { single: 'holes', all: 80, stay: 3 } },
  {
    id: 'layers',
    inputs: { marks: [0, 1, 2, 3, 4, 5, 6, 7], reached: [9], halved: [1] },
    given: { found: 5, climb: 'same', closer: 'moved', half: 60 },
  },
  { id: 'code', inputs: { written: [1], run: [1] }, given: { lines: 'fifty', first: 'guess' } },
]

type Card = {
  readonly id: string
  /** Curves are drawn on it, on axes that the lesson’s text names. */
  readonly isSketched: boolean
}

/** The cards of a lesson, in their order. */
export function cardsOf(lesson: string): readonly Card[] {
  const folder = resolve(import.meta.dirname, '../../renderer/src/lessons/files')
  const text = readFileSync(resolve(folder, `${lesson}.en.lesson.md`), 'utf8')
  return [...text.matchAll(/^\{% (?:predict|do|see|explain|check) id="([a-z-]+)".*$/gm)].map(([line, id]) => ({
    id: id!,
    isSketched: line.includes('kind="sketch"'),
  }))
}

/** For the page's store, as JSON. */
export function playedProgress(): string {
  const records = playedLessons.map(({ id, inputs, given }) => {
    const cards = cardsOf(id).map((card) => [card.id, { given: given[card.id] ?? null, isDone: true }])
    return [id, { inputs, cards: Object.fromEntries(cards) as unknown }] as const
  })
  return JSON.stringify({ version: 1, records: Object.fromEntries(records) })
}
