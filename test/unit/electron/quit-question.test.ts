/** Whether Inkling asks before it ends. */
import { describe, expect, test } from 'vitest'
import { answerOf, mustAsk, type Parting, quitQuestion } from '#electron/quit-question.ts'
import type { Status } from '#engine/contract/state.ts'

describe('Before it ends, Inkling', () => {
  test.each<[Parting, NodeJS.Platform, Status, boolean]>([
    ['quit', 'linux', 'training', true],
    ['quit', 'win32', 'paused', true],
    ['quit', 'darwin', 'training', true],
    ['quit', 'linux', 'ready', false],
    ['quit', 'linux', 'stopped', false],
    ['quit', 'darwin', 'finished', false],
    ['close', 'linux', 'training', true],
    ['close', 'win32', 'training', true],
    ['close', 'darwin', 'training', false],
    ['close', 'linux', 'finished', false],
  ])('on %s on %s while %s: asks %s', (parting, platform, status, asks) => {
    expect(mustAsk(parting, { status }, platform)).toBe(asks)
  })
})

test('Every button means what it says, and whatever else happens cancels', () => {
  expect(quitQuestion.buttons.map((_button, index) => answerOf(index))).toEqual(['save', 'discard', 'cancel'])
  expect(answerOf(quitQuestion.cancelId)).toBe('cancel')
  expect(answerOf(-1)).toBe('cancel')
})
