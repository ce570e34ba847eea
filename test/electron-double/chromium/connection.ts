/** Chrome's DevTools protocol over the pipe that `--remote-debugging-pipe` opens. */
import type { CDPSession } from '@playwright/test'
import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** One end of a conversation with the browser or with one page; the protocol's types are Playwright's. */
export type Session = Pick<CDPSession, 'send' | 'on'>

type Message = {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** Returns what opens the conversation of a session; without one, that with the browser itself. */
export function openConnection(toBrowser: Writable, fromBrowser: Readable): (sessionId?: string) => Session {
  const pending = new Map<number, PromiseWithResolvers<unknown>>()
  const emitters = new Map<string | undefined, EventEmitter>()
  let count = 0
  let rest = ''

  // The end of the pipe is told by the end of the process.
  toBrowser.on('error', () => {})
  fromBrowser.setEncoding('utf8').on('error', () => {})
  fromBrowser.on('data', (text: string) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop()!
    for (const message of messages) take(JSON.parse(message) as Message)
  })
  fromBrowser.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('the browser has ended'))
  })

  function take({ id, sessionId, method, params, result, error }: Message): void {
    if (id === undefined) return void emitters.get(sessionId)?.emit(method!, params)
    const waiting = pending.get(id)
    pending.delete(id)
    if (error) waiting?.reject(new Error(error.message))
    else waiting?.resolve(result)
  }

  return (sessionId) => {
    const emitter = new EventEmitter().setMaxListeners(0)
    emitters.set(sessionId, emitter)
    const send = (method: string, params: object = {}): Promise<unknown> => {
      const answer = Promise.withResolvers<unknown>()
      pending.set(++count, answer)
      toBrowser.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`)
      return answer.promise
    }
    return { send, on: emitter.on.bind(emitter) } as unknown as Session
  }
}
