/**
 * What the page and the desktop host agree on. The host's preload script puts a `Desktop` at `window.inkling`; in a browser
 * there is none.
 */
export type Desktop = {
  /**
   * Asks for a port to the engine. The answer is a `message` event of the page's own window with a `DesktopMessage`, since a port
   * cannot be handed to a page in any other way. So: listen first, then ask.
   */
  connect(nonce: string): void
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
