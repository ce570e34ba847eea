/**
 * The link to one page over the server's socket, which slows a page that asks without pause or does not read the answers, and nobody else.
 * Only so many of its calls are under way at a time, fewer where large answers are to be expected, and no more begin while its answers wait to
 * be read. What it asks beyond that stays in the socket, in the order in which it asked; when the socket closes, it is dropped.
 */
import type { CommandName } from '#engine/contract/commands.ts'
import type { Link, Message } from '#engine/link/link.ts'
import { createSocketLink, type Socket } from '#engine/link/socket-link.ts'
import { Unread, type Reader } from './unread.ts'

/** More calls than a page has under way at any time. */
const mostCalls = 64
/** Bytes of answers that may wait before the next call begins; and of large requests and answers that may be under way together. */
const mostBytes = 4 * 1024 * 1024
/** A message of more bytes is large. */
const largest = mostBytes / mostCalls

/** The socket of `ws`, as far as it is used here. */
export type PacedSocket = Omit<Socket, 'send'> & {
  send(data: Uint8Array<ArrayBuffer>, done: () => void): void
  /** No more messages are read from the carrier. */
  pause(): void
  resume(): void
  /** Closes without a goodbye. */
  terminate(): void
}

/** What the links of one server share. */
export type Pacing = {
  /** Bytes of the longest answer to a command so far. */
  readonly longestAnswers: Map<CommandName, number>
  readonly unread: Unread
}

export function createPacing(): Pacing {
  // Files, before any has been seen.
  return { longestAnswers: new Map([...fileCommands].map((name) => [name, mostBytes])), unread: new Unread() }
}

const fileCommands: readonly CommandName[] = ['save', 'share', 'unpackArchive']

type Call = Extract<Message, { kind: 'call' }>
/** With its bytes on the way here. */
type Waiting = { readonly message: Message; readonly bytes: number }

export function createPacedLink(carrier: PacedSocket, { longestAnswers, unread }: Pacing): Link {
  const waiting: Waiting[] = []
  /** `bytes`: of what is large about it. */
  const underWay: { readonly call: Call; readonly bytes: number }[] = []
  /** When each message was sent that has not gone yet. */
  const sentAt: number[] = []
  let receiver: ((message: Message) => void) | undefined
  let isTurnOver = false
  let isClosed = false
  let [received, sent] = [0, 0]

  const weigh = ({ message, bytes }: Waiting) => {
    const expected = message.kind === 'call' ? (longestAnswers.get(message.name) ?? 0) : 0
    const most = Math.max(bytes, expected)
    return most > largest ? most : 0
  }

  function isHeld(next: Waiting): boolean {
    if (!receiver || isTurnOver || underWay.length >= mostCalls || carrier.bufferedAmount > mostBytes) return true
    const heavy = underWay.reduce((sum, { bytes }) => sum + bytes, 0)
    const bytes = weigh(next)
    // A single one is never too large.
    return heavy > 0 && bytes > 0 && heavy + bytes + carrier.bufferedAmount > mostBytes
  }

  function goOn(): void {
    if (isClosed) return
    while (waiting.length > 0 && !isHeld(waiting[0]!)) {
      const next = waiting.shift()!
      if (next.message.kind === 'call') underWay.push({ call: next.message, bytes: weigh(next) })
      // The others' calls come in between.
      isTurnOver = true
      setImmediate(() => {
        isTurnOver = false
        goOn()
      })
      receiver!(next.message)
    }
    if (waiting.length > 0) carrier.pause()
    else carrier.resume()
  }

  function settle({ id, kind }: Message & { readonly id: number }): void {
    const index = underWay.findIndex(({ call }) => call.id === id)
    const [settled] = index < 0 ? [] : underWay.splice(index, 1)
    // What fails may have any name.
    if (!settled || kind !== 'reply') return
    const { name } = settled.call
    longestAnswers.set(name, Math.max(sent, longestAnswers.get(name) ?? 0))
  }

  const reader: Reader = {
    get unread() {
      return carrier.bufferedAmount
    },
    get since() {
      return sentAt[0] ?? Infinity
    },
    drop: () => carrier.terminate(),
  }
  unread.add(reader)

  const socket = {
    get binaryType() {
      return carrier.binaryType
    },
    set binaryType(type: string) {
      carrier.binaryType = type
    },
    get bufferedAmount() {
      return carrier.bufferedAmount
    },
    send(data: Uint8Array<ArrayBuffer>) {
      sent = data.length
      sentAt.push(performance.now())
      carrier.send(data, () => {
        sentAt.shift()
        goOn()
      })
    },
    close(code?: number, reason?: string) {
      // Who does not read does not read a goodbye.
      if (carrier.bufferedAmount > mostBytes) carrier.terminate()
      else carrier.close(code, reason)
    },
    addEventListener(type: 'message' | 'close' | 'error', listener: (event: { readonly data: unknown }) => void) {
      if (type !== 'message') return carrier.addEventListener(type, listener as () => void)
      carrier.addEventListener('message', (event) => {
        received = (event.data as ArrayBuffer).byteLength
        listener(event)
      })
    },
  }
  const link = createSocketLink(socket)
  link.onClose(() => {
    isClosed = true
    waiting.length = 0
    unread.remove(reader)
  })
  link.onMessage((message) => {
    if (isClosed) return
    waiting.push({ message, bytes: received })
    goOn()
  })

  return {
    send(message) {
      sent = 0
      link.send(message)
      unread.limit()
      if (message.kind !== 'reply' && message.kind !== 'error') return
      settle(message)
      goOn()
    },
    onMessage(listener) {
      receiver = listener
      goOn()
    },
    close: link.close,
    onClose: link.onClose,
  }
}
