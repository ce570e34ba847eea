/**
 * What the page and the desktop host agree on. The host's preload script puts a `Desktop` at `window.inkling`; in a browser
 * there is none.
 */
import type { ActionId } from './actions.ts'
import type { NetworkFile } from '#engine/contract/files.ts'
import type { ErrorData } from '#engine/contract/errors.ts'

/** Verbs only, and none that takes a path: which files are read and written is between the person and the host. */
export type Desktop = {
  /**
   * Asks for a port to the engine. The answer is a `message` event of the page's own window with a `DesktopMessage`, since a port
   * cannot be handed to a page in any other way. So: listen first, then ask.
   */
  connect(nonce: string): void
  /** Says that the page is up, and has `act` called for everything that the host asks of it from now on. */
  listen(act: (action: DesktopAction) => void): void
  /** Lets the person choose a file of weights. What it holds comes as a `load` action. */
  openWeights(): void
  /** Lets the person choose where the weights go, and writes them there. What goes wrong comes as a `report` action. */
  saveWeights(): void
  /** Lets the person choose where a file that the page has made goes, and writes it there. What goes wrong comes as a `report` action. */
  saveFile(file: NetworkFile): void
  /** Tells the host which theme the person has chosen in the page, so that its own windows and menus follow. */
  chooseTheme(theme: Theme): void
}

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

/** From the preload script to the main process: the nonce. */
export const connectChannel = 'inkling:connect'
/** From the main process to the preload script: the nonce, with the port. */
export const portChannel = 'inkling:port'
/** From the main process to the preload script: the nonce of a connection that has lost its engine. */
export const lostChannel = 'inkling:lost'
/** From the preload script to the main process, without more: the page is up. */
export const readyChannel = 'inkling:ready'
/** From the main process to the preload script: a `DesktopAction`. */
export const actionChannel = 'inkling:action'
/** From the preload script to the main process, without more. */
export const openChannel = 'inkling:open-weights'
/** From the preload script to the main process, without more. */
export const saveChannel = 'inkling:save-weights'
/** From the preload script to the main process: a `NetworkFile`. */
export const saveFileChannel = 'inkling:save-file'
/** From the preload script to the main process: a `Theme`. */
export const themeChannel = 'inkling:theme'
