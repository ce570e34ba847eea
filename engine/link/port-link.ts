/**
 * The link over a message port: a page's `MessagePort`, the one of Node's `worker_threads`, and Electron's `MessagePortMain`.
 * Ports copy by structured clone, so a message goes through them as it is.
 */
import { createInbox } from './inbox.ts'
import type { Link } from './link.ts'
import { isMessage } from './message.ts'
import { compact } from './plain-data.ts'

/** A page's or Node's port, as far as it is used here. */
export type EventTargetPort = {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  addEventListener(type: 'messageerror' | 'close', listener: () => void): void
  start(): void
  close(): void
}

/** Electron's `MessagePortMain`, as far as it is used here. */
export type EmitterPort = {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start(): void
  close(): void
}

/** Said before a port is closed, because not every Chromium tells a page that the other end has closed. */
const goodbye = 'inkling:close'

/** Takes the port over. Something that is no message closes the link: the other end is not one of ours. */
export function createPortLink(port: EventTargetPort | EmitterPort): Link {
  const inbox = createInbox()

  function close() {
    if (inbox.isClosed()) return
    port.postMessage(goodbye)
    inbox.close()
    port.close()
  }
  // The goodbye, too, is no message.
  function receive({ data }: { readonly data: unknown }) {
    if (isMessage(data)) inbox.deliver(data)
    else close()
  }

  if ('addEventListener' in port) {
    port.addEventListener('message', receive)
    port.addEventListener('messageerror', close)
    port.addEventListener('close', inbox.close)
  } else {
    port.on('message', receive)
    port.on('close', inbox.close)
  }
  // Until it is started, a port keeps back messages and, in part, the news that it has closed.
  port.start()

  return {
    send(message) {
      if (!inbox.isClosed()) port.postMessage(compact(message))
    },
    close,
    onMessage: inbox.onMessage,
    onClose: inbox.onClose,
  }
}
