/**
 * A link carries messages both ways, in order, between a page (or a command line) and an engine. Three adapters exist:
 * `memory-link.ts`, `port-link.ts` and `socket-link.ts`; one test suite holds all three to this text.
 */
import type { CommandName, EventName } from '#engine/contract/commands.ts'
import type { ErrorData } from '#engine/contract/errors.ts'

/** Everything that crosses a link. `payload` is plain data: numbers, strings, booleans, arrays, objects and typed arrays of them. */
export type Message =
  | { readonly kind: 'call'; readonly id: number; readonly name: CommandName; readonly payload: unknown }
  | { readonly kind: 'reply'; readonly id: number; readonly payload: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: ErrorData }
  | { readonly kind: 'event'; readonly name: EventName; readonly payload: unknown }

export type Link = {
  /** Hands over a message; after `close` it is dropped. The receiver gets a copy. */
  send(message: Message): void
  /** Sets the one receiver of messages. Messages that came before it wait for it. */
  onMessage(listener: (message: Message) => void): void
  /** Closes both ends. */
  close(): void
  /** Calls `listener` once when either end closes or the carrier breaks; at once if that has happened already. */
  onClose(listener: () => void): void
}
