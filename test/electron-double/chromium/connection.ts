/**
 * Chrome's DevTools protocol over the pipe that `--remote-debugging-pipe` opens.
 */
import type { CDPSession } from '@playwright/test'
import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** One end of a conversation with the browser or with one page; the protocol's types are Playwright's. */
export type Session = Pick<CDPSession, 'send' | 'on'>

export type Connection = {
  /** The conversation with the browser itself. */
  readonly browser: Session
  /** The conversation with the page of that session. */
  session(sessionId: string): Session
  /** Fails what is still waiting for an answer. */
  close(): void
}

type Message = {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** What the browser answers, or the reason why there is no answer. */
type Pending = { readonly method: string; resolve(result: unknown): void; reject(reason: Error): void }

export function openConnection(toBrowser: Writable, fromBrowser: Readable): Connection {
  const pending = new Map<number, Pending>()
  const emitters = new Map<string | undefined, EventEmitter>()
  let count = 0
  let unfinished: Buffer[] = []
  let closed = false

  // The end of the pipe is told by the end of the process.
  toBrowser.on('error', () => {})
  fromBrowser.on('error', () => {})
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      unfinished.push(chunk.subarray(start, end))
      take(JSON.parse(Buffer.concat(unfinished).toString()) as Message)
      unfinished = []
      start = end + 1
    }
    unfinished.push(chunk.subarray(start))
  })

  function take({ id, sessionId, method, params, result, error }: Message): void {
    if (id === undefined) {
      emitters.get(sessionId)?.emit(method!, params)
      return
    }
    const waiting = pending.get(id)
    pending.delete(id)
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`))
    else waiting?.resolve(result)
  }

  function open(sessionId: string | undefined): Session {
    const emitter = new EventEmitter()
    emitter.setMaxListeners(0)
    emitters.set(sessionId, emitter)
    const send = (method: string, params: object = {}): Promise<unknown> => {
      if (closed) return Promise.reject(new Error(`${method}: the browser has ended`))
      const id = ++count
      toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      return new Promise((resolve, reject) => pending.set(id, { method, resolve, reject }))
    }
    const on = (name: string, listener: (parameters: unknown) => void) => emitter.on(name, listener)
    return { send, on } as unknown as Session
  }

  return {
    browser: open(undefined),
    session: open,
    close() {
      closed = true
      for (const { method, reject } of pending.values()) reject(new Error(`${method}: the browser has ended`))
      pending.clear()
    },
  }
}
