/** What the page and the desktop host tell each other of, in messages whose names are in `ipc.ts`. */
import type { ActionId } from './actions.ts'
import type { NetworkFile } from '#engine/contract/files.ts'
import type { ErrorData } from '#engine/contract/errors.ts'

/** What the host asks of the page: what its menu, its dialogs and the system want. The page does the same as its own buttons. */
export type DesktopAction =
  | { readonly kind: 'action'; readonly id: ActionId }
  | { readonly kind: 'load'; readonly file: NetworkFile }
  | { readonly kind: 'report'; readonly error: ErrorData }

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value)
}

/**
 * `port`: here is the port to the engine, in the event's `ports`. `lost`: the engine at the other end of that port has ended, or
 * cannot be started; a port alone does not tell a page so in every Chromium.
 */
export type DesktopMessage = {
  readonly inkling: 'port' | 'lost'
  /** What the page gave to `connect`, so that nothing else passes for the answer to it. */
  readonly nonce: string
}

export function isDesktopMessage(value: unknown, nonce: string): value is DesktopMessage {
  if (typeof value !== 'object' || value === null) return false
  const message = value as Partial<DesktopMessage>
  return (message.inkling === 'port' || message.inkling === 'lost') && message.nonce === nonce
}
