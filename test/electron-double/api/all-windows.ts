/**
 * Which windows there are, and which of them has the focus.
 */
import { createEvent, type KnownEvents, tell } from '#test/electron-double/guard.ts'
import { app } from './app.ts'
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
  tell(app, 'browser-window-focus', createEvent(), window)
}

export function loseFocus(window: KnownEvents): void {
  if (focused !== window) return
  focused = undefined
  tell(window, 'blur')
  tell(app, 'browser-window-blur', createEvent(), window)
}
