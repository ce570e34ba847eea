/**
 * What the specs of the contract suite start from: the contract app, in Electron or under its double. Most of them share one app a
 * worker, and get its page as it is after a start.
 */
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LaunchedApp, type LaunchOptions, launchApp } from '#test/launch-app.ts'
import type { WorldName } from '#test/worlds.ts'

/** `globalThis.contract` in the app's main process. */
export type Contract = {
  readonly isOneInstance: boolean
  readonly early?: Readonly<Record<string, string>>
  events: (readonly [name: string, ...details: unknown[]])[]
  readonly allowed: Set<string>
  windowOpenAnswer: Electron.WindowOpenHandlerResponse
  readonly grantedRequests: Set<string>
  readonly grantedChecks: Set<string>
  refuseClose: boolean
  refuseQuit: boolean
  readonly window: Electron.BrowserWindow
  readonly engine: Electron.UtilityProcess | undefined
  engineOutput: string
  createWindow(options?: Electron.BrowserWindowConstructorOptions): Electron.BrowserWindow
  startEngine(options?: Electron.ForkOptions): Electron.UtilityProcess
}

declare global {
  var contract: Contract
  /** In the page: what the preload script has put there. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a wide mixture, used for a line each
  var preload: Readonly<Record<string, any>>
}

const folder = join(import.meta.dirname, 'app')
const address = 'app://contract/index.html'

type Fixtures = {
  readonly app: ElectronApplication
  /** The page of the shared app, loaded afresh. */
  readonly window: Page
  /** Starts an app for this test alone. It is ended with the test if the test has not done so. */
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<LaunchedApp>
}

export const test = base.extend<Fixtures, { readonly world: WorldName; readonly shared: LaunchedApp }>({
  world: ['electron-double', { option: true, scope: 'worker' }],
  shared: [
    async ({ world }, use) => {
      const launched = await launchApp({ world, folder })
      await waitForLoad(launched.app)
      await use(launched)
      await launched.close()
    },
    { scope: 'worker' },
  ],
  app: async ({ shared }, use) => use(shared.app),
  window: async ({ app }, use) => {
    await app.evaluate(() => {
      const { contract } = globalThis
      Object.assign(contract, { windowOpenAnswer: { action: 'deny' }, refuseClose: false, refuseQuit: false })
      for (const set of [contract.allowed, contract.grantedRequests, contract.grantedChecks]) set.clear()
    })
    // The app may have its window before Playwright knows of it.
    const page = await app.firstWindow()
    await loadAfresh(app, page)
    await app.evaluate(() => (globalThis.contract.events = []))
    await use(page)
  },
  launch: async ({ world }, use) => {
    const launched: LaunchedApp[] = []
    await use(async (options = {}) => {
      const one = await launchApp({ world, folder, ...options })
      launched.push(one)
      return one
    })
    for (const one of launched) await one.close()
  },
})

export { expect }

/** Has the app load its page, and waits until Playwright knows the new document too, of which it learns by a way of its own. */
export async function loadAfresh(app: ElectronApplication, page: Page): Promise<void> {
  const mark = randomUUID()
  await app.evaluate(
    async (_electron, { url, code }) => {
      const { window } = globalThis.contract
      await window.loadURL(url)
      await window.webContents.executeJavaScript(code)
    },
    { url: address, code: `globalThis.mark = '${mark}'` },
  )
  await page.waitForFunction((expected) => (globalThis as { mark?: string }).mark === expected, mark)
}

export async function waitForLoad(app: ElectronApplication): Promise<void> {
  await expect.poll(() => eventsOf(app).then((events) => events.map(([name]) => name))).toContain('loaded')
}

/** What has happened in the app's main process; those of one name only when it is given. */
export async function eventsOf(app: ElectronApplication, name?: string): Promise<Contract['events']> {
  const events = await app.evaluate(() => globalThis.contract.events)
  return name === undefined ? events : events.filter(([each]) => each === name)
}

/** The names of all that has happened in an app that has ended. */
export async function readEvents({ userData }: LaunchedApp): Promise<readonly string[]> {
  return (await readFile(join(userData, 'events.log'), 'utf8')).trimEnd().split('\n')
}
