/**
 * Which windows there are, and which of them has the focus.
 */
import { type KnownEvents, tell } from '#test/electron-double/guard.ts'
import type { BrowserWindow } from './browser-window.ts'

/** By number, in the order in which they were made. */
export const allWindows = new Map<number, BrowserWindow>()
let focused: KnownEvents | undefined

export function focusedWindow(): KnownEvents | undefined {
  return focused
}

export function focus(window: KnownEvents): void {
  if (focused === window) return
  if (focused) loseFocus(focused)
  focused = window
  tell(window, 'focus')
}

export function loseFocus(window: KnownEvents): void {
  if (focused !== window) return
  focused = undefined
  tell(window, 'blur')
}
