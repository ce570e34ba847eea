/** Whether Inkling asks before it ends. */
import { describe, expect, test } from 'vitest'
import { answerOf, mustAsk, type Parting, quitQuestion } from '#electron/quit-question.ts'
import { lossAtEnd, noRecord, type TrainingRecord } from '#electron/training/record.ts'

const problem = { code: 'bad-store', message: 'The disk is full.', remedy: 'Make room.' } as const
const recorded: TrainingRecord = { ...noRecord, runId: 'a-run' }

describe('When Inkling ends', () => {
  test.each<[string, TrainingRecord, boolean, number, 'run' | 'weights' | null]>([
    ['a recorded run is kept', recorded, true, 500, null],
    ['a recorded run that has not begun its first batch is kept', recorded, true, 0, null],
    ['the weights of a recorded run are kept', recorded, false, 500, null],
    ['a run that cannot be recorded is lost', { ...recorded, problem }, true, 500, 'run'],
    ['a run without a store is lost', { ...recorded, hasStore: false }, true, 500, 'run'],
    ['a run without a record is lost', noRecord, true, 500, 'run'],
    ['trained weights without a record are lost', noRecord, false, 500, 'weights'],
    ['trained weights in a store that fails are lost', { ...recorded, problem }, false, 500, 'weights'],
    ['weights that were saved as they are, are kept', { ...noRecord, savedStep: 500 }, false, 500, null],
    ['what was learned since they were saved is lost', { ...noRecord, savedStep: 400 }, false, 500, 'weights'],
    ['a run goes on after its weights were saved', { ...noRecord, savedStep: 500 }, true, 500, 'run'],
    ['an untrained network is nothing to lose', noRecord, false, 0, null],
  ])('%s', (_what, record, isUnderWay, step, lost) => {
    expect(lossAtEnd(record, { isUnderWay, step })?.of ?? null).toBe(lost)
  })
})

const loss = { of: 'run', problem: null } as const

describe('Before it ends, Inkling', () => {
  test.each<[Parting, NodeJS.Platform, boolean]>([
    ['quit', 'linux', true],
    ['quit', 'win32', true],
    ['quit', 'darwin', true],
    ['close', 'linux', true],
    ['close', 'win32', true],
    // There the app outlives its window.
    ['close', 'darwin', false],
  ])('on %s on %s asks where something would be lost: %s', (parting, platform, asks) => {
    expect(mustAsk(parting, loss, platform)).toBe(asks)
    expect(mustAsk(parting, null, platform)).toBe(false)
  })
})

describe('The question', () => {
  test('says why there is no record, where that is known', () => {
    expect(quitQuestion({ of: 'run', problem }).detail).toMatch(/ The disk is full\.$/)
    expect(quitQuestion(loss).detail).toMatch(/unless you save it\.$/)
  })

  test.each(['run', 'weights'] as const)('about %s has buttons that mean what they say', (of) => {
    const { buttons, cancelId } = quitQuestion({ of, problem: null })
    expect(buttons.map((_button, index) => answerOf(index))).toEqual(['save', 'discard', 'cancel'])
    expect(answerOf(cancelId)).toBe('cancel')
    expect(answerOf(-1)).toBe('cancel')
  })
})
