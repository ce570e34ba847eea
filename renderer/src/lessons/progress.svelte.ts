/**
 * What the person has done in the lessons: predictions, answers, where they were, and what brings the experiments back to where they stood. It is
 * kept in the page's own store, as small as it is, and survives whatever that store gives back. Whatever is forgotten can be brought back.
 */
import { type CardRecord, freshCard, readCardRecord } from '#page/lessons/answers/record.ts'
import type { Inputs } from '#page/lessons/experiments/experiment.ts'
import { t } from '#words/en/lessons.ts'

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
const freshLesson: LessonRecord = { at: null, cards: {}, inputs: {}, opened: null, hands: {} }
/** More hands than any room has. */
export const mostHands = 999

export class Progress {
  #records = $state.raw<Records>({})
  /** What was forgotten last, and the way back; null once something else has been done. */
  lastAction = $state.raw<{ readonly text: string; readonly undo: () => void } | null>(null)
  /** Counts what was forgotten or brought back: experiments begin anew from what is kept. */
  revision = $state(0)
  /**
   * By which files of answers are known to be of the same progress, so that nobody counts twice: a random number that says nothing else, and is
   * another one once all has been forgotten.
   */
  #key: string
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'> | null

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'> | null) {
    this.#storage = storage
    const { key, records } = readKept(storage?.getItem(storageKey) ?? null)
    this.#key = key ?? newKey()
    this.#records = records
  }

  get key(): string {
    return this.#key
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
    this.#forget(t('hands-cleared'), {
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
    this.#forget(t('step-new'), { ...this.#records, [lesson]: { ...before, cards, hands, inputs } })
  }

  forgetLesson(lesson: string): void {
    this.#forget(t('lesson-new'), without(this.#records, lesson))
    this.revision++
  }

  forgetAll(): void {
    this.#forget(t('lessons-new'), {}, newKey())
    this.revision++
  }

  #forget(text: string, records: Records, key = this.#key): void {
    const before = { records: this.#records, key: this.#key }
    this.#key = key
    this.#keep(records)
    this.lastAction = {
      text,
      undo: () => {
        this.#key = before.key
        this.#keep(before.records)
        this.lastAction = null
        this.revision++
      },
    }
  }

  #keep(records: Records): void {
    this.#records = records
    // Where nothing can be kept, it lasts as long as the page.
    try {
      this.#storage?.setItem(storageKey, JSON.stringify({ version, key: this.#key, records }))
    } catch {
      return
    }
  }
}

/** What is not as this version writes it is left out. `key`: null where none was kept, as by earlier versions. */
function readKept(text: string | null): { readonly key: string | null; readonly records: Records } {
  const nothing = { key: null, records: {} }
  if (text === null) return nothing
  let kept: unknown
  try {
    kept = JSON.parse(text)
  } catch {
    return nothing
  }
  if (!isObject(kept) || kept['version'] !== version || !isObject(kept['records'])) return nothing
  const { key } = kept
  return {
    key: typeof key === 'string' && /^[\da-f-]{36}$/.test(key) ? key : null,
    records: readRecords(kept['records']),
  }
}

function newKey(): string {
  return crypto.randomUUID()
}

function readRecords(records: Readonly<Record<string, unknown>>): Records {
  return Object.fromEntries(
    entriesOf(records).map(([id, record]) => {
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
