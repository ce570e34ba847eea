/**
 * Starts the Chromium that shows the app's pages.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { type Connection, openConnection } from './connection.ts'
import { keep, startKeeper } from './keeper.ts'
import { featuresOfAddressLine } from '#test/browser-features.ts'

export type Browser = Connection & {
  /** Such as `156.0.8078.79`. */
  readonly version: string
  readonly process: ChildProcess
  /** Where downloads are kept until the app says where they belong. */
  readonly downloads: string
  /** Ends Chromium and waits for it; its profile is removed if it was a temporary one. */
  end(): Promise<void>
}

export type BrowserOptions = {
  /** Chromium's switches by name. */
  readonly switches: ReadonlyMap<string, string>
  /** The profile; undefined for one that is removed at the end. */
  readonly profile: string | undefined
}

/** Features that Electron has not, or that would reach for the network. */
const disabledFeatures = [
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'OptimizationHints', 'MediaRouter'],
  ...featuresOfAddressLine,
]

const fixedSwitches = [
  'no-startup-window',
  'no-first-run',
  'no-default-browser-check',
  'disable-popup-blocking',
  'disable-back-forward-cache',
  'disable-background-networking',
  'disable-component-update',
  'disable-sync',
  'disable-quic',
  'disable-extensions',
  'disable-dev-shm-usage',
  'password-store=basic',
  'use-mock-keychain',
]

export async function launchBrowser({ switches, profile }: BrowserOptions): Promise<Browser> {
  const temporary = profile === undefined ? mkdtempSync(join(tmpdir(), 'electron-double-')) : undefined
  const folder = profile ?? temporary!
  const downloads = join(folder, 'double-downloads')
  mkdirSync(downloads, { recursive: true })
  startKeeper(temporary)

  // Looking for Chromium takes longer than starting it; who starts many doubles has looked before.
  const program = process.env.CHROMIUM_PATH || (await import('#scripts/chromium.ts')).requireChromium()
  const child = spawn(program, [`--user-data-dir=${folder}`, ...toParameters(switches)], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  keep(child)
  passOnErrors(child.stderr as Readable)
  const connection = openConnection(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => console.error('[electron-double]', error))
    child.once('close', resolve)
  }).then(connection.close)
  const { product } = await connection.browser.send('Browser.getVersion')

  return {
    ...connection,
    process: child,
    version: product.replace(/^.*\//, ''),
    downloads,
    async end() {
      const patience = setTimeout(() => child.kill('SIGKILL'), 3000)
      // Its answer may be lost with the connection.
      connection.browser.send('Browser.close').catch(() => {})
      await ended
      clearTimeout(patience)
      rmSync(temporary ?? downloads, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

function toParameters(switches: ReadonlyMap<string, string>): readonly string[] {
  const all = new Map(fixedSwitches.map((text) => text.split('=') as [string, string]))
  for (const [name, value] of switches) all.set(name, value)
  all.set('remote-debugging-pipe', '')
  all.set('disable-features', [switches.get('disable-features'), ...disabledFeatures].filter(Boolean).join(','))
  // A window with Chromium's own tabs and address line is no window of the app.
  if (!process.env.ELECTRON_DOUBLE_SHOW) all.set('headless', '').set('hide-scrollbars', '')
  if (process.getuid?.() === 0) all.set('no-sandbox', '')
  all.delete('user-data-dir')
  return [...all].map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`))
}

/** Playwright waits for the line that says where to reach Chromium; the rest is noise but when something is wrong. */
function passOnErrors(stderr: Readable): void {
  let rest = ''
  stderr.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    for (const line of lines) {
      if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`)
      else if (process.env.ELECTRON_DOUBLE_DEBUG) process.stderr.write(`[chromium] ${line}\n`)
    }
  })
}
