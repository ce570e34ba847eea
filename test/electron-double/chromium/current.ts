/**
 * The Chromium of this process. There is none before the app is ready.
 */
import type { Browser } from './launch.ts'

let current: Browser | undefined

export function setCurrentBrowser(browser: Browser): void {
  current = browser
}

export function currentBrowser(): Browser | undefined {
  return current
}

/** Throws when the app is not ready; `what` is what was tried. */
export function requireBrowser(what: string): Browser {
  if (!current) throw new Error(`${what} before app is ready`)
  return current
}
