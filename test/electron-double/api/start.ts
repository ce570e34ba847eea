/**
 * From the moment when the app's main script has run to the moment when the app is ready.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setCurrentBrowser } from '#test/electron-double/chromium/current.ts'
import { type Browser, launchBrowser } from '#test/electron-double/chromium/launch.ts'
import { findByTarget } from './all-contents.ts'
import { app, inner } from './app.ts'
import { chosenUserData } from './app-paths.ts'
import { refuseDownloads } from './downloads.ts'
import { startPages } from './pages.ts'
import { defaultSession } from './session.ts'
import { replacePopup } from './window-open.ts'

/** `switches`: Chromium's, by name. */
export async function start(switches: ReadonlyMap<string, string>): Promise<void> {
  const userData = chosenUserData()
  const profile = userData === undefined ? undefined : join(userData, 'electron-double')
  const browser = await launchBrowser({ switches, profile })
  browser.process.once('exit', () => endWithout(browser))
  setCurrentBrowser(browser)
  Object.defineProperty(process.versions, 'chrome', { value: browser.version, enumerable: true })
  await startPages(browser, replacePopup)
  await refuseDownloads(browser, defaultSession, findByTarget)
  // As Electron does, before anybody is told.
  mkdirSync(app.getPath('userData'), { recursive: true })
  app[inner].becomeReady()
}

/** Without Chromium there is nothing left to do. */
function endWithout(browser: Browser): void {
  if (app[inner].isEnding()) return
  console.error(`electron-double: Chromium (${browser.process.pid}) has ended by itself`)
  app.exit(1)
}
