/**
 * The windows that are open, as far as the app's life depends on them.
 */
export type OpenWindow = {
  /** Asks the window to close. */
  close(): void
  /** Closes it without asking. */
  destroy(): void
}

const windows = new Set<OpenWindow>()
let whenAllClosed = () => {}
let whenCloseRefused = () => {}

export function listWindows(): readonly OpenWindow[] {
  return [...windows]
}

export function addWindow(window: OpenWindow): void {
  windows.add(window)
}

export function removeWindow(window: OpenWindow): void {
  if (windows.delete(window) && windows.size === 0) whenAllClosed()
}

/** Says that a window stays open although it was asked to close. */
export function refuseClose(): void {
  whenCloseRefused()
}

export function watchWindows(handlers: { readonly allClosed: () => void; readonly closeRefused: () => void }): void {
  whenAllClosed = handlers.allClosed
  whenCloseRefused = handlers.closeRefused
}
