/** Starts the Chromium that shows the app's pages. It ends with the pipe to this process. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { requireChromium } from '#scripts/chromium.ts'
import { featuresOfAddressLine } from '#test/browser-features.ts'
import { switches } from '#test/electron-double/application.ts'
import { openConnection, type Session } from './connection.ts'

export type Browser = {
  /** Such as `156.0.8078.79`. */
  readonly version: string
  readonly process: ChildProcess
  /** The conversation with the browser itself, and with the page of a session. */
  readonly browser: Session
  readonly session: (sessionId: string) => Session
}

/** Features that Electron has not, or that would reach for the network. */
const disabledFeatures = ['HttpsUpgrades', 'OptimizationHints', 'MediaRouter', ...featuresOfAddressLine].join()

const fixedSwitches = [
  ...['--headless', '--hide-scrollbars', '--no-startup-window', '--no-first-run', '--remote-debugging-pipe'],
  ...['--disable-popup-blocking', '--disable-back-forward-cache', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-extensions', '--disable-dev-shm-usage'],
  ...['--password-store=basic', '--use-mock-keychain', `--disable-features=${disabledFeatures}`],
]

let current: Browser | undefined

/** Throws when the app is not ready; `what` is what was tried. */
export function requireBrowser(what: string): Browser {
  if (!current) throw new Error(`${what} before app is ready`)
  return current
}

/** `profile`: the folder of what Chromium keeps. */
export async function launchBrowser(profile: string): Promise<Browser> {
  const own = [...switches].map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`))
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  // Looking for Chromium takes longer than starting it; who starts many doubles has looked before.
  const program = process.env.CHROMIUM_PATH || requireChromium()
  const child = spawn(program, [...own, ...fixedSwitches, ...noSandbox, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  // Playwright waits for the line that says where to reach Chromium; the rest is noise.
  createInterface(child.stderr as Readable).on('line', (line) => {
    if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`)
  })
  const session = openConnection(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const browser = session()
  const { product } = await browser.send('Browser.getVersion')
  return (current = { version: product.replace(/^.*\//, ''), process: child, browser, session })
}

/** Ends Chromium, if there is one, and waits for it. */
export async function endBrowser(): Promise<void> {
  if (!current || current.process.exitCode !== null) return
  const { process: child, browser } = current
  const patience = setTimeout(() => child.kill('SIGKILL'), 3000)
  // Its answer may be lost with the connection.
  browser.send('Browser.close').catch(() => {})
  await once(child, 'close')
  clearTimeout(patience)
}
