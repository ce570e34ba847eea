/**
 * The link over a WebSocket, one binary frame a message: a browser's socket and the one of the `ws` package.
 */
import type { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/engine.ts'
import { largestFile } from '#engine/contract/files.ts'
import { decodeMessage, encodeMessage } from './codec.ts'
import { createInbox } from './inbox.ts'
import type { Link } from './link.ts'

/** A socket as far as it is used here; it must be open. */
export type Socket = {
  binaryType: string
  /** Bytes handed over and not yet sent. */
  readonly bufferedAmount: number
  send(data: Uint8Array<ArrayBuffer>): void
  close(code?: number, reason?: string): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  addEventListener(type: 'close' | 'error', listener: () => void): void
}

/** The close code of RFC 6455 for a frame that makes no sense. */
const invalidData = 1007

/** Bytes of a message: the largest file, and what is said beside it. A socket that is sent more than the other end takes is lost. */
export const largestMessage = largestFile + 1024 * 1024

/**
 * Bytes that may wait for the other end. A page that the browser has put to sleep stops reading while a run goes on telling;
 * better to lose that page, which can connect again, than all memory. The largest file may be on its way, and what is told meanwhile.
 */
const mostBuffered = largestMessage + 64 * 1024 * 1024

/**
 * Takes the socket over. A frame that cannot be read closes the link: the other end is not one of ours. A message of more bytes than
 * `largest` is refused with `bad-input`, and the link stays.
 */
export function createSocketLink(socket: Socket, largest = largestMessage): Link {
  const inbox = createInbox()

  function close(code?: number) {
    if (inbox.isClosed()) return
    inbox.close()
    socket.close(code)
  }
  function receive({ data }: { readonly data: unknown }) {
    let message
    try {
      message = decodeMessage(data as ArrayBuffer)
    } catch {
      close(invalidData)
      return
    }
    inbox.deliver(message)
  }

  socket.binaryType = 'arraybuffer'
  socket.addEventListener('message', receive)
  socket.addEventListener('close', inbox.close)
  // Every error is followed by a close; listening keeps `ws` from throwing it.
  socket.addEventListener('error', () => {})

  return {
    send(message) {
      if (inbox.isClosed()) return
      if (socket.bufferedAmount > mostBuffered) {
        close()
        return
      }
      const frame = encodeMessage(message)
      if (frame.length > largest) throw tooLarge(frame.length, largest)
      socket.send(frame)
    },
    close: () => close(),
    onMessage: inbox.onMessage,
    onClose: inbox.onClose,
  }
}

function tooLarge(bytes: number, largest: number): InklingError {
  const inMegabytes = (size: number) => String(Math.ceil(size / 1024 / 1024))
  return failure('bad-input', t, 'too-large-to-send', { size: inMegabytes(bytes), most: inMegabytes(largest) })
}
