/**
 * The link to one page over the server's socket, which slows a page that asks without pause or does not read the answers, and nobody else:
 * only so many of its calls are under way at a time, and no more begin while its answers wait to be read. What it asks beyond that
 * stays in the socket.
 */
import type { WebSocket } from 'ws'
import type { Link, Message } from '#engine/link/link.ts'
import { createSocketLink, type Socket } from '#engine/link/socket-link.ts'

/** More calls than a page has under way at any time. */
const mostCalls = 64
/** Bytes of answers that may wait before the next call begins. */
const mostUnread = 4 * 1024 * 1024

export function createPacedLink(webSocket: WebSocket): Link {
  const waiting: Message[] = []
  let receiver: ((message: Message) => void) | undefined
  let underWay = 0
  let isTurnOver = false

  const isHeld = () => !receiver || isTurnOver || underWay >= mostCalls || webSocket.bufferedAmount > mostUnread

  function goOn(): void {
    while (waiting.length > 0 && !isHeld()) {
      const message = waiting.shift()!
      if (message.kind === 'call') underWay++
      // The others' calls come in between.
      isTurnOver = true
      setImmediate(() => {
        isTurnOver = false
        goOn()
      })
      receiver!(message)
    }
    if (waiting.length > 0) webSocket.pause()
    else webSocket.resume()
  }

  const socket = {
    get binaryType() {
      return webSocket.binaryType
    },
    set binaryType(type: string) {
      webSocket.binaryType = type as 'arraybuffer'
    },
    get bufferedAmount() {
      return webSocket.bufferedAmount
    },
    send: (data) => webSocket.send(data, goOn),
    close: (code, reason) => webSocket.close(code, reason),
    addEventListener: (...parameters: Parameters<Socket['addEventListener']>) =>
      (webSocket as Socket).addEventListener(...parameters),
  } as Socket
  const link = createSocketLink(socket)
  link.onMessage((message) => {
    waiting.push(message)
    goOn()
  })

  return {
    send(message) {
      link.send(message)
      if (message.kind !== 'reply' && message.kind !== 'error') return
      underWay--
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
