/** Quitting, and what ends the app without asking it. */
import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Quitting } from '#electron/quit.ts'
import type { Loss } from '#electron/training/record.ts'
import { app } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

const run: Loss = { of: 'run', problem: null }
const [save, discard, cancel] = [0, 1, 2]

beforeEach(() => app.removeAllListeners('before-quit'))

/** The app with a window, of which `loss` would be lost, and a person who presses `button`. */
function open(loss: Loss | null, button = cancel) {
  const window = new EventEmitter()
  const done: string[] = []
  const main = {
    window,
    show: () => void done.push('show'),
    ask: async () => {
      done.push('ask')
      return button
    },
  }
  const weights = {
    save: async () => {
      done.push('save')
      return { kind: 'saved' }
    },
  }
  app.quit = () => void done.push('quit')
  new Quitting({ training: { loss } as never, weights: weights as never, main: main as never }).watch(window as never)
  return {
    window,
    done,
    /** Whether what is about to happen is held. */
    isHeld(source: EventEmitter, event: string) {
      let isHeld = false
      source.emit(event, { preventDefault: () => (isHeld = true) })
      return isHeld
    },
    settle: () => new Promise((settled) => setImmediate(settled)),
  }
}

describe('When something would be lost, Inkling', () => {
  test.each([
    ['quits', () => app, 'before-quit'],
    ['sees Windows end the session', (window: EventEmitter) => window, 'query-session-end'],
  ] as const)('asks before it %s, on a window that is shown first', async (_what, sourceOf, event) => {
    const { window, done, isHeld, settle } = open(run)
    expect(isHeld(sourceOf(window), event)).toBe(true)
    await settle()
    expect(done).toEqual(['show', 'ask'])
  })

  test('asks once at a time, and again after a refusal', async () => {
    const { done, isHeld, settle } = open(run)
    expect([isHeld(app, 'before-quit'), isHeld(app, 'before-quit')]).toEqual([true, true])
    await settle()
    expect(isHeld(app, 'before-quit')).toBe(true)
    await settle()
    expect(done).toEqual(['show', 'ask', 'show', 'ask'])
  })

  test.each([
    ['saves first', save, ['show', 'ask', 'save', 'quit']],
    ['does without', discard, ['show', 'ask', 'quit']],
  ])('ends when the person %s', async (_what, button, steps) => {
    const { done, isHeld, settle } = open(run, button)
    isHeld(app, 'before-quit')
    await settle()
    expect(done).toEqual(steps)
    expect(isHeld(app, 'before-quit')).toBe(false)
  })
})

test('When nothing would be lost, nobody is asked', () => {
  const { window, isHeld, done } = open(null)
  const held = [isHeld(app, 'before-quit'), isHeld(window, 'close'), isHeld(window, 'query-session-end')]
  expect([...held, done]).toEqual([false, false, false, []])
})

test('A session that Windows has decided to end is not held, whatever would be lost', () => {
  const { window, done, isHeld } = open(run)
  expect(isHeld(window, 'session-end')).toBe(false)
  expect(done).toEqual(['quit'])
  expect(isHeld(app, 'before-quit')).toBe(false)
})
