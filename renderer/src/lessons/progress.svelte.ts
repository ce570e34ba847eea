/**
 * What the person has done in the lessons: predictions, answers, where they were, and what brings the experiments back to where they stood. It is
 * kept in the page's own store, as small as it is, and survives whatever that store gives back. Whatever is forgotten can be brought back.
 */
import type { Given, Inputs } from '#page/lessons/experiments/experiment.ts'

export type CardRecord = {
  readonly given: Given | null
  readonly isDone: boolean
  /** Answers to a check so far. */
  readonly tries: number
}

export type LessonRecord = {
  /** The card where the person was; null before the first. */
  readonly at: string | null
  readonly cards: Readonly<Record<string, CardRecord>>
  readonly inputs: Inputs
  /** The card at which a start code has opened the lesson, so that those before it need not be done; null for none. */
  readonly opened: string | null
  /** Of cards that a class was asked, how many hands there were for each answer. */
  readonly hands: Readonly<Record<string, readonly number[]>>
}

type Records = Readonly<Record<string, LessonRecord>>

const storageKey = 'inkling.lessons'
const version = 1
const freshCard: CardRecord = { given: null, isDone: false, tries: 0 }
const freshLesson: LessonRecord = { at: null, cards: {}, inputs: {}, opened: null, hands: {} }
/** More hands than any room has. */
export const mostHands = 999

export class Progress {
  #records = $state.raw<Records>({})
  /** What was forgotten last, and the way back; null once something else has been done. */
  lastAction = $state.raw<{ readonly text: string; readonly undo: () => void } | null>(null)
  /** Counts what was forgotten or brought back: experiments begin anew from what is kept. */
  revision = $state(0)
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'> | null

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'> | null) {
    this.#storage = storage
    this.#records = readRecords(storage?.getItem(storageKey) ?? null)
  }

  lesson(id: string): LessonRecord {
    return this.#records[id] ?? freshLesson
  }

  card(lesson: string, card: string): CardRecord {
    return this.lesson(lesson).cards[card] ?? freshCard
  }

  /** Nothing has been done in any lesson. */
  get isFresh(): boolean {
    return Object.keys(this.#records).length === 0
  }

  setCard(lesson: string, card: string, change: Partial<CardRecord>): void {
    const before = this.lesson(lesson)
    const cards = { ...before.cards, [card]: { ...this.card(lesson, card), ...change } }
    this.#keep({ ...this.#records, [lesson]: { ...before, cards } })
    this.lastAction = null
  }

  goTo(lesson: string, card: string): void {
    const before = this.lesson(lesson)
    if (before.at !== card) this.#keep({ ...this.#records, [lesson]: { ...before, at: card } })
  }

  /** Opens a lesson at a card, whether those before it are done or not; `isAnew`: on another copy of the network, also where it is open already. */
  openAt(lesson: string, card: string | null, isAnew = false): void {
    const before = this.lesson(lesson)
    if (card !== null) this.#keep({ ...this.#records, [lesson]: { ...before, at: card, opened: card } })
    if (isAnew) this.revision++
  }

  /** Hands for each answer to a card; none where nobody was asked. */
  hands(lesson: string, card: string): readonly number[] {
    return this.lesson(lesson).hands[card] ?? []
  }

  setHands(lesson: string, card: string, counts: readonly number[]): void {
    const before = this.lesson(lesson)
    this.#keep({ ...this.#records, [lesson]: { ...before, hands: { ...before.hands, [card]: counts } } })
    this.lastAction = null
  }

  clearHands(lesson: string, card: string): void {
    const before = this.lesson(lesson)
    this.#forget('The hands are cleared.', {
      ...this.#records,
      [lesson]: { ...before, hands: without(before.hands, card) },
    })
  }

  setInputs(lesson: string, inputs: Inputs): void {
    this.#keep({ ...this.#records, [lesson]: { ...this.lesson(lesson), inputs } })
  }

  /** Forgets a card; `inputs` is what remains of the experiment, which has forgotten its part itself. */
  forgetCard(lesson: string, card: string, inputs: Inputs): void {
    const before = this.lesson(lesson)
    const [cards, hands] = [without(before.cards, card), without(before.hands, card)]
    this.#forget('This step is as new.', { ...this.#records, [lesson]: { ...before, cards, hands, inputs } })
  }

  forgetLesson(lesson: string): void {
    this.#forget('The lesson is as new.', without(this.#records, lesson))
    this.revision++
  }

  forgetAll(): void {
    this.#forget('All lessons are as new.', {})
    this.revision++
  }

  #forget(text: string, records: Records): void {
    const before = this.#records
    this.#keep(records)
    this.lastAction = {
      text,
      undo: () => {
        this.#keep(before)
        this.lastAction = null
        this.revision++
      },
    }
  }

  #keep(records: Records): void {
    this.#records = records
    // Where nothing can be kept, it lasts as long as the page.
    try {
      this.#storage?.setItem(storageKey, JSON.stringify({ version, records }))
    } catch {
      return
    }
  }
}

/** What is not as this version writes it is left out. */
function readRecords(text: string | null): Records {
  if (text === null) return {}
  let kept: unknown
  try {
    kept = JSON.parse(text)
  } catch {
    return {}
  }
  if (!isObject(kept) || kept['version'] !== version || !isObject(kept['records'])) return {}
  return Object.fromEntries(
    entriesOf(kept['records']).map(([id, record]) => {
      const { at, cards, inputs, opened, hands } = isObject(record) ? record : {}
      return [
        id,
        {
          at: typeof at === 'string' ? at : null,
          cards: Object.fromEntries(entriesOf(cards).map(([card, value]) => [card, readCardRecord(value)])),
          inputs: Object.fromEntries(entriesOf(inputs).filter(([, value]) => isNumbers(value))) as Inputs,
          opened: typeof opened === 'string' ? opened : null,
          hands: Object.fromEntries(entriesOf(hands).filter(([, counts]) => isCounts(counts))) as LessonRecord['hands'],
        },
      ]
    }),
  )
}

function readCardRecord(value: unknown): CardRecord {
  const { given, isDone, tries } = isObject(value) ? value : {}
  const isGiven = typeof given === 'string' || Number.isFinite(given) || isNumbers(given)
  return {
    given: isGiven ? (given as Given) : null,
    isDone: isDone === true,
    tries: Number.isSafeInteger(tries) && (tries as number) >= 0 ? (tries as number) : 0,
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Names that every object has are none of a lesson's. */
function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value).filter(([name]) => name !== '__proto__') : []
}

function without<Value>(record: Readonly<Record<string, Value>>, name: string): Readonly<Record<string, Value>> {
  const { [name]: _, ...others } = record
  return others
}

function isCounts(value: unknown): value is readonly number[] {
  return isNumbers(value) && value.every((each) => Number.isInteger(each) && each >= 0 && each <= mostHands)
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length <= 1000 && value.every((each) => Number.isFinite(each))
}
