import { describe, expect, test } from 'vitest'
import { InklingError } from '#engine/contract/errors.ts'
import { type Notice, Notices } from '#page/session/notices.svelte.ts'

const news = (message: string, more: Partial<Notice> = {}): Notice => ({ kind: 'info', message, ...more })
const error = (message: string, more: Partial<Notice> = {}): Notice => ({ kind: 'error', message, ...more })
const messages = ({ list }: Notices) => list.map(({ message }) => message)

describe('Notices', () => {
  test('about the same take each other’s place; others stand beside them', () => {
    const notices = new Notices()
    notices.tell(news('A is open.', { topic: 'network' }))
    notices.tell(error('The disk is full.'))
    notices.tell(news('B is open.', { topic: 'network' }))
    notices.tell(error('The disk is full.'))
    expect(messages(notices)).toEqual(['B is open.', 'The disk is full.'])
    expect(notices.errors.map(({ message }) => message)).toEqual(['The disk is full.'])
    notices.clear('network')
    expect(messages(notices)).toEqual(['The disk is full.'])
  })

  test('are three at most: news goes before errors, and what lasts stays', () => {
    const notices = new Notices()
    notices.tell(error('The engine is gone.', { isLasting: true }))
    notices.tell(error('first'))
    notices.tell(news('news'))
    notices.tell(error('second'))
    expect(messages(notices)).toEqual(['The engine is gone.', 'first', 'second'])
    notices.tell(error('third'))
    expect(messages(notices)).toEqual(['The engine is gone.', 'second', 'third'])
    notices.clearAll()
    expect(messages(notices)).toEqual(['The engine is gone.'])
  })

  test('tell of what failed, and its result is null then', async () => {
    const notices = new Notices()
    expect(await notices.attempt(() => 7)).toBe(7)
    const failing = () => {
      throw new InklingError('bad-file', 'This is no network.', 'Choose another one.')
    }
    expect(await notices.attempt(failing)).toBeNull()
    const [told] = notices.list
    expect(told).toEqual({ kind: 'error', message: 'This is no network.', remedy: 'Choose another one.' })
    notices.dismiss(told!)
    expect(notices.list).toEqual([])
  })
})
