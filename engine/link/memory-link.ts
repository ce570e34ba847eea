/**
 * The link inside one thread, for the command line and for tests. It copies and delivers later, like its two siblings, so that
 * nobody comes to rely on shared objects or on an answer before the call returns.
 */
import { createInbox, type Inbox } from './inbox.ts'
import type { Link, Message } from './link.ts'
import { compact } from './plain-data.ts'
import { structuredClone } from './platform.ts'

/** Two ends of one link. */
export function createLinkPair(): readonly [Link, Link] {
  const first = createInbox()
  const second = createInbox()
  return [createEnd(first, second), createEnd(second, first)]
}

function createEnd(own: Inbox, other: Inbox): Link {
  return {
    send(message) {
      if (own.isClosed()) return
      const copy = structuredClone(compact(message)) as Message
      later(() => other.deliver(copy))
    },
    close() {
      if (own.isClosed()) return
      own.close()
      later(() => other.close())
    },
    onMessage: own.onMessage,
    onClose: own.onClose,
  }
}

/** Runs `action` after the current code. What comes first runs first. */
function later(action: () => void): void {
  void Promise.resolve().then(action)
}
