/**
 * The receiving half that every link shares: it keeps messages until there is a receiver, and says once that the link has closed.
 */
import type { Link, Message } from './link.ts'

export type Inbox = Pick<Link, 'onMessage' | 'onClose'> & {
  /** Hands a message to the receiver, or keeps it for the one to come. Drops it after `close`. */
  deliver(message: Message): void
  /** Tells those who asked; without effect the second time. Messages kept so far still go to the receiver to come. */
  close(): void
  isClosed(): boolean
}

export function createInbox(): Inbox {
  let receiver: ((message: Message) => void) | undefined
  let waiting: Message[] = []
  let closed = false
  let closeListeners: (() => void)[] = []

  return {
    deliver(message) {
      if (closed) return
      if (receiver) receiver(message)
      else waiting.push(message)
    },
    onMessage(listener) {
      receiver = listener
      const kept = waiting
      waiting = []
      for (const message of kept) listener(message)
    },
    close() {
      if (closed) return
      closed = true
      const listeners = closeListeners
      closeListeners = []
      for (const listener of listeners) listener()
    },
    onClose(listener) {
      if (closed) listener()
      else closeListeners.push(listener)
    },
    isClosed: () => closed,
  }
}
