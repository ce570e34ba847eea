/**
 * How a test looks at and steers what a real computer would do: `globalThis.electronDouble`, reached through Playwright's
 * `electronApp.evaluate`. It exists in the double only; a spec that also runs on a real Electron must not need it.
 */
export type Call = {
  /** Such as `shell.openExternal` or `BrowserWindow.setProgressBar`. */
  readonly name: string
  readonly parameters: readonly unknown[]
}

export type Controls = {
  /** Every call that the double takes note of instead of carrying out, oldest first. */
  readonly calls: readonly Call[]
  /** Answers waiting to be given, by the name of the dialog's method; without one a dialog is cancelled. */
  readonly answers: Readonly<Record<DialogMethod, object[]>>
  /** Notifications that are on the screen, oldest first; `emit('click')` clicks one. */
  readonly notifications: readonly NodeJS.EventEmitter[]
  /** The colour scheme of the computer, which themes follow that are set to `system`. */
  systemTheme: 'light' | 'dark'
  /** The screens, the first being the primary one. */
  displays: readonly Electron.Display[]
}

export type DialogMethod = 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'

const calls: Call[] = []
const notifications: NodeJS.EventEmitter[] = []

/** Takes note of a call. Parameters are kept as they are, so that functions and windows can be looked at. */
export function record(name: string, ...parameters: readonly unknown[]): void {
  calls.push({ name, parameters })
}

export function showNotification(notification: NodeJS.EventEmitter): void {
  notifications.push(notification)
}

/** Returns whether it was shown. */
export function hideNotification(notification: NodeJS.EventEmitter): boolean {
  const index = notifications.indexOf(notification)
  if (index >= 0) notifications.splice(index, 1)
  return index >= 0
}

export const answers: Controls['answers'] = { showOpenDialog: [], showSaveDialog: [], showMessageBox: [] }

/** The rest of the controls are added by the modules that obey them. */
export const controls = { calls, notifications, answers } as unknown as Controls

declare global {
  var electronDouble: Controls
}
globalThis.electronDouble = controls
