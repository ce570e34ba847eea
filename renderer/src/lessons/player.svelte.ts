/** A lesson as somebody goes through it: which card is shown, how far they may go, and what they have given. */
import type { CardRecord } from '#page/lessons/answers/record.ts'
import type { Experiment, Facts, Given } from '#page/lessons/experiments/experiment.ts'
import type { Card, Lesson } from '#page/lessons/format/lesson.ts'
import { takeAnswer, type Verdict } from './judge.ts'
import type { Progress } from './progress.svelte.ts'

/** After so many wrong answers the right one can be seen. */
const triesBeforeShown = 2

export class Player {
  readonly lesson: Lesson
  readonly #progress: Progress
  /** Null until the network is there. */
  experiment = $state.raw<Experiment | null>(null)
  /** What came of the last answer to the card that is shown; null before one. */
  verdict = $state.raw<Verdict | null>(null)

  constructor(lesson: Lesson, progress: Progress) {
    this.lesson = lesson
    this.#progress = progress
  }

  get facts(): Facts {
    return this.experiment?.facts ?? {}
  }

  recordOf(card: Card): CardRecord {
    return this.#progress.card(this.lesson.id, card.id)
  }

  /** The first card that is not done, from where a start code has opened the lesson: no later one can be looked at. The last one where all are done. */
  get reached(): number {
    const { cards, id } = this.lesson
    const { opened } = this.#progress.lesson(id)
    const begin = cards.findIndex((card) => card.id === opened)
    const first = cards.findIndex((card, place) => place >= begin && !this.recordOf(card).isDone)
    return first < 0 ? cards.length - 1 : first
  }

  /** Whether something was to be done before this card, and was not: what the experiment knows since then is missing. */
  hasSkipped(card: Card): boolean {
    const before = this.lesson.cards.slice(0, this.lesson.cards.indexOf(card))
    return before.some((each) => each.kind === 'do' && !this.recordOf(each).isDone)
  }

  /** Hands of a class for each answer to a card; none where nobody was asked. */
  handsOf(card: Card): readonly number[] {
    return this.#progress.hands(this.lesson.id, card.id)
  }

  setHands(card: Card, counts: readonly number[]): void {
    this.#progress.setHands(this.lesson.id, card.id, counts)
  }

  clearHands(card: Card): void {
    this.#progress.clearHands(this.lesson.id, card.id)
  }

  get doneCount(): number {
    return this.lesson.cards.filter((card) => this.recordOf(card).isDone).length
  }

  /** How many questions the lesson has, and how many were answered right at the first try. */
  get questions(): { readonly all: number; readonly atFirstTry: number } {
    const asked = this.lesson.cards.filter((card) => card.kind === 'check')
    const isAtOnce = ({ isDone, tries, given }: CardRecord) => isDone && tries === 1 && given !== null
    return { all: asked.length, atFirstTry: asked.filter((card) => isAtOnce(this.recordOf(card))).length }
  }

  /** The card at an address, as far as the person may go; where they were last for none. */
  find(id: string | null): number {
    const wanted = id ?? this.#progress.lesson(this.lesson.id).at
    const index = this.lesson.cards.findIndex((card) => card.id === wanted)
    return Math.min(Math.max(0, index), this.reached)
  }

  /** Locks a prediction. */
  predict(card: Card, given: Given): void {
    this.#set(card, { given, isDone: true })
  }

  /** Whether what a card waits for has happened: it stays done from then on. */
  notice(card: Card): boolean {
    if (card.kind !== 'do' || this.recordOf(card).isDone) return false
    if (!this.experiment?.isMet(card.until)) return false
    this.#set(card, { isDone: true })
    return true
  }

  /** What has been read is done. */
  read(card: Card): void {
    if ((card.kind === 'see' || card.kind === 'explain') && !this.recordOf(card).isDone)
      this.#set(card, { isDone: true })
  }

  answer(card: Card, given: Given): Verdict | null {
    if (card.kind !== 'check') return null
    const { record, verdict } = takeAnswer(this.recordOf(card), card.check, given, this.facts)
    this.#set(card, record)
    return (this.verdict = verdict)
  }

  canShow(card: Card): boolean {
    const { isDone, tries } = this.recordOf(card)
    return card.kind === 'check' && !isDone && tries >= triesBeforeShown
  }

  /** The right answer, in words; the card is done by it, without having been right. */
  show(card: Card): void {
    if (card.kind === 'check') this.#set(card, { isDone: true, given: null })
    this.verdict = null
  }

  /** What a card asks for where nothing has been given: an order begins as its options are listed. */
  startOf(card: Card): Given | null {
    const { given } = this.recordOf(card)
    const question = card.kind === 'predict' ? card.prediction : card.kind === 'check' ? card.check : null
    if (question?.kind === 'order' && given === null) return question.options.map(({ id }) => id).join(',')
    return given
  }

  /** What is read in a drawing that is to be read as something: noticed as the answer, each reading once. */
  noticeReading(card: Card, digit: number): void {
    const { given, isDone } = this.recordOf(card)
    if (card.kind !== 'check' || card.check.kind !== 'draw' || isDone || given === String(digit)) return
    this.answer(card, String(digit))
  }

  /** Reset of a step: what was given is forgotten, and what the experiment has of it. */
  reset(card: Card): void {
    this.verdict = null
    if (card.kind === 'do') this.experiment?.forget(card.until)
    this.#progress.forgetCard(this.lesson.id, card.id, this.experiment?.inputs ?? {})
  }

  #set(card: Card, change: Partial<CardRecord>): void {
    this.#progress.setCard(this.lesson.id, card.id, change)
  }
}
