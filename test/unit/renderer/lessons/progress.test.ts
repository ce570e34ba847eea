/** What is kept of lessons, checked answers, and the way through a lesson. */
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshCard, mostWrong } from '#page/lessons/answers/record.ts'
import type { Experiment, Facts } from '#page/lessons/experiments/experiment.ts'
import { readLesson } from '#page/lessons/format/parse.ts'
import { judge } from '#page/lessons/judge.ts'
import { Player } from '#page/lessons/player.svelte.ts'
import { Progress } from '#page/lessons/progress.svelte.ts'
import { sayAnswer } from '#page/views/lessons/known.ts'
import { smallLesson } from './lesson-files.ts'

function createStorage(kept: string | null = null) {
  let value = kept
  return { getItem: () => value, setItem: (_name: string, text: string) => void (value = text) }
}

const lesson = readLesson(smallLesson, 'small')
const [predict, move, see, explain, check] = lesson.cards as [Card, Card, Card, Card, Card]
type Card = (typeof lesson.cards)[number]

/** Knows these facts, and that the weight was moved once somebody says so. */
class Stand implements Experiment {
  isRaised = false
  readonly isReady = true
  readonly facts: Facts = {
    'two-point': { value: 0.02, text: '0.020' },
    'minus-two-point': { value: -0.02, text: '−0.020' },
  }
  inputs = { visited: [33] }
  isMet = () => this.isRaised
  forget = () => (this.isRaised = false)
  close = () => {}
}

describe('Progress', () => {
  test('is there again on the next visit', () => {
    const storage = createStorage()
    const progress = new Progress(storage)
    progress.setCard('nudge', 'way', { given: 'fall', isDone: true })
    progress.setCard('newborns', 'twenty', { given: [0, 3, 17] })
    progress.setInputs('nudge', { visited: [30, 33] })
    progress.goTo('nudge', 'move')
    const again = new Progress(storage)
    expect(again.lesson('nudge')).toEqual(progress.lesson('nudge'))
    expect(again.card('nudge', 'way')).toEqual({ ...freshCard, given: 'fall', isDone: true })
    expect(again.card('newborns', 'twenty').given).toEqual([0, 3, 17])
    expect(again.lesson('nudge').at).toBe('move')
    expect(again.lesson('nudge').inputs).toEqual({ visited: [30, 33] })
  })

  test('loads what an earlier version has kept, which knew only how many answers there were', () => {
    const cards = { two: { given: 0.02, isDone: true, tries: 3 } }
    const kept = JSON.stringify({ version: 1, records: { small: { at: 'two', cards, inputs: {} } } })
    expect(new Progress(createStorage(kept)).card('small', 'two')).toEqual({
      given: 0.02,
      isDone: true,
      tries: 3,
      wrong: [],
      isUnjudged: false,
    })
  })

  test('is known by the same key on every visit, and by another one once all lessons are as new', () => {
    const storage = createStorage()
    const progress = new Progress(storage)
    progress.goTo('nudge', 'way')
    const { key } = new Progress(storage)
    expect(key).toBe(progress.key)
    progress.forgetAll()
    expect(progress.key).not.toBe(key)
    progress.lastAction!.undo()
    expect(new Progress(storage).key).toBe(key)
  })

  test('forgets a step, a lesson, or all, and brings each back', () => {
    const progress = new Progress(createStorage())
    progress.setCard('nudge', 'way', { given: 'fall', isDone: true })
    progress.setCard('nudge', 'share', { given: 40, isDone: true })
    progress.setCard('newborns', 'again', { given: 'same', isDone: true })
    const forgetting: [() => void, () => unknown][] = [
      [() => progress.forgetCard('nudge', 'way', {}), () => progress.card('nudge', 'way').given],
      [() => progress.forgetLesson('nudge'), () => progress.card('nudge', 'share').given],
      [() => progress.forgetAll(), () => progress.card('newborns', 'again').given],
    ]
    for (const [forget, look] of forgetting) {
      const before = look()
      const others = progress.card('newborns', 'again').given
      forget()
      expect(look()).toBeNull()
      progress.lastAction!.undo()
      expect(look()).toBe(before)
      expect(progress.card('newborns', 'again').given).toBe(others)
      expect(progress.lastAction).toBeNull()
    }
  })

  test('keeps the hands of a class, and clears them with the way back', () => {
    const storage = createStorage()
    const progress = new Progress(storage)
    progress.setHands('nudge', 'way', [12, 7, 3])
    progress.setHands('nudge', 'share', [1, 0, 0, 9, 4])
    expect(new Progress(storage).hands('nudge', 'way')).toEqual([12, 7, 3])
    const { revision } = progress
    for (const clear of [
      () => progress.clearHands('nudge', 'way'),
      () => progress.forgetCard('nudge', 'way', {}),
      () => progress.forgetLesson('nudge'),
    ]) {
      clear()
      expect(new Progress(storage).hands('nudge', 'way')).toEqual([])
      progress.lastAction!.undo()
      expect(new Progress(storage).hands('nudge', 'way')).toEqual([12, 7, 3])
    }
    progress.clearHands('nudge', 'way')
    expect(progress.hands('nudge', 'share')).toEqual([1, 0, 0, 9, 4])
    expect(progress.revision).toBeGreaterThan(revision)
  })

  test('is the page’s for as long as it is open where nothing can be kept', () => {
    const progress = new Progress({
      getItem: () => null,
      setItem: () => {
        throw new Error('The store is full.')
      },
    })
    progress.setCard('nudge', 'way', { given: 'fall' })
    expect(progress.card('nudge', 'way').given).toBe('fall')
  })

  test('takes whatever the store gives back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((records) => JSON.stringify({ version: 1, records })),
        ),
        (kept) => {
          const progress = new Progress(createStorage(kept))
          const player = new Player(lesson, progress)
          expect(player.find(null)).toBeLessThanOrEqual(player.reached)
          for (const card of lesson.cards) expect(typeof player.recordOf(card).isDone).toBe('boolean')
          progress.setCard('small', 'way', { given: 1 })
          expect(progress.card('small', 'way').given).toBe(1)
        },
      ),
    )
    const records = {
      small: {
        at: 'move',
        cards: { way: { given: { evil: 1 }, isDone: 'yes', tries: -3 } },
        inputs: { visited: ['x'] },
        opened: 4,
        hands: { way: [1, -2], move: [3, 0.5], slope: [4, 0], two: 'many' },
      },
    }
    const progress = new Progress(createStorage(JSON.stringify({ version: 1, records })))
    expect(progress.lesson('small')).toEqual({
      at: 'move',
      cards: { way: freshCard },
      inputs: {},
      opened: null,
      hands: { slope: [4, 0] },
    })
  })
})

describe('A check', () => {
  const { facts } = new Stand()
  const question = check.kind === 'check' ? check.check : null!

  test.each([0.02, 0.0205, 0.0193])('takes %d, which is near enough', (given) =>
    expect(judge(question, given, facts)).toEqual({ kind: 'right' }),
  )

  test('knows what somebody with a certain wrong number has mixed up', () => {
    expect(judge(question, -0.0201, facts)).toEqual({ kind: 'wrong', why: question.wrong[0]!.why })
  })

  test('says on which side of the right number another wrong one lies', () => {
    expect(judge(question, 0.03, facts)).toEqual({ kind: 'wrong', why: null, side: 'greater' })
    expect(judge(question, -0.5, facts)).toEqual({ kind: 'wrong', why: null, side: 'less' })
  })

  test('follows the network: another fact, another right answer', () => {
    const others: Facts = { ...facts, 'two-point': { value: 0.03, text: '0.030' } }
    expect(judge(question, 0.03, others)).toEqual({ kind: 'right' })
    expect(judge(question, 0.02, others)).toEqual({ kind: 'wrong', why: null, side: 'less' })
  })

  test('cannot be wrong where the right answer is not known', () =>
    expect(judge(question, 1, {})).toEqual({ kind: 'unknown' }))
})

describe('The way through a lesson', () => {
  let progress: Progress
  let player: Player
  beforeEach(() => {
    progress = new Progress(createStorage())
    player = new Player(lesson, progress)
    player.experiment = new Stand()
  })
  const at = (index: number) => lesson.cards[index]!

  test('goes card by card, each once the one before is done', () => {
    expect(player.reached).toBe(0)
    expect(player.find('two')).toBe(0)
    player.predict(predict, 'fall')
    expect(player.reached).toBe(1)
    expect(player.notice(move)).toBe(false)
    const stand = player.experiment as Stand
    stand.isRaised = true
    expect(player.notice(move)).toBe(true)
    player.read(see)
    player.read(explain)
    expect(player.find('two')).toBe(4)
    expect(player.find('way')).toBe(0)
    expect(player.doneCount).toBe(4)
    player.answer(check, 0.02)
    expect(player.doneCount).toBe(5)
    expect(player.recordOf(check)).toEqual({ ...freshCard, given: 0.02, isDone: true, tries: 1 })
  })

  test('begins where a start code has opened it, with what comes before to go back to', () => {
    progress.openAt('small', 'curve')
    expect(player.find(null)).toBe(2)
    expect(player.reached).toBe(2)
    expect(player.find('way')).toBe(0)
    expect(player.hasSkipped(see)).toBe(true)
    expect(player.hasSkipped(move)).toBe(false)
    player.read(see)
    expect(player.reached).toBe(3)
    progress.openAt('small', null)
    expect(player.find(null)).toBe(2)
    progress.forgetLesson('small')
    expect(player.reached).toBe(0)
  })

  test('what was done stays done, though the experiment begins anew', () => {
    const stand = player.experiment as Stand
    stand.isRaised = true
    player.notice(move)
    player.experiment = new Stand()
    expect(player.recordOf(move).isDone).toBe(true)
  })

  test('shows the right answer after two wrong ones, which does not make them right', () => {
    player.answer(check, 1)
    expect(player.canShow(check)).toBe(false)
    player.answer(check, 2)
    expect(player.canShow(check)).toBe(true)
    player.show(check)
    expect(check.kind === 'check' && sayAnswer(check.check, player.facts)).toBe('0.020')
    expect(player.recordOf(check)).toMatchObject({ given: null, isDone: true, tries: 2 })
  })

  test('keeps which wrong answers were given, in order, with what each has mixed up', () => {
    player.answer(check, 5)
    player.answer(check, -0.02)
    player.answer(check, 0.02)
    expect(player.recordOf(check)).toEqual({
      given: 0.02,
      isDone: true,
      tries: 3,
      wrong: [
        { given: 5, misconception: null },
        { given: -0.02, misconception: '$minus-two-point' },
      ],
      isUnjudged: false,
    })
  })

  test('keeps no more wrong answers than a bound, the first ones', () => {
    for (let given = 1; given <= mostWrong + 5; given++) player.answer(check, given)
    const { wrong, tries } = player.recordOf(check)
    expect(tries).toBe(mostWrong + 5)
    expect(wrong.map(({ given }) => given)).toEqual(Array.from({ length: mostWrong }, (_, index) => index + 1))
  })

  test('says of an answer that nobody can judge that it was not judged', () => {
    const stand = { ...new Stand(), facts: {}, isMet: () => false, forget: () => {}, close: () => {} }
    player.experiment = stand
    player.answer(check, 7)
    expect(player.recordOf(check)).toMatchObject({ isDone: true, isUnjudged: true, wrong: [] })
  })

  test('a step can be reset, with what the experiment has of it', () => {
    const stand = player.experiment as Stand
    stand.isRaised = true
    player.predict(predict, 'fall')
    player.notice(move)
    player.reset(move)
    expect(stand.isRaised).toBe(false)
    expect(player.recordOf(at(1)).isDone).toBe(false)
    expect(player.reached).toBe(1)
    progress.lastAction!.undo()
    expect(player.reached).toBe(2)
  })
})
