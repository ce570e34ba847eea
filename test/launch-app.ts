/**
 * Starts a desktop app for a test, in Electron or under its double, with a folder of user data of its own.
 */
import { _electron, type ElectronApplication } from '@playwright/test'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseElectron, type WorldName } from './worlds.ts'

export type LaunchedApp = {
  readonly app: ElectronApplication
  readonly userData: string
  /** Ends the app without asking, whatever it is doing, and removes its user data. */
  close(): Promise<void>
}

export type LaunchOptions = {
  readonly world: WorldName
  /** The folder with the app's `package.json`. */
  readonly folder: string
  /** What follows the app on the command line. */
  readonly parameters?: readonly string[]
  /** The folder of user data, which then stays; by default a new one. */
  readonly userData?: string
}

/** Milliseconds until an app that does not end is killed. */
const patience = 10_000

export async function launchApp({ world, folder, parameters = [], userData }: LaunchOptions): Promise<LaunchedApp> {
  chooseElectron(world)
  const own = userData ?? (await mkdtemp(join(tmpdir(), 'electron-test-')))
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${own}`, ...parameters],
    cwd: folder,
    // Playwright switches it off on Linux unless told otherwise; it is on only where somebody has said that it works.
    chromiumSandbox: process.env.INKLING_CHROMIUM_SANDBOX === '1',
    // The app's own theme counts, as it does for a person.
    colorScheme: null,
  })
  let hasClosed = false
  const closed = new Promise<void>((done) => app.once('close', () => done())).then(() => (hasClosed = true))

  return {
    app,
    userData: own,
    async close() {
      if (!hasClosed) {
        const timer = setTimeout(() => app.process().kill('SIGKILL'), patience)
        // The answer is lost with the process.
        app.evaluate((electron) => electron.app.exit(0)).catch(() => {})
        await closed
        clearTimeout(timer)
      }
      if (userData === undefined) await rm(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

/** The engine's process, as the app's log tells. */
export async function enginePid({ app }: Pick<LaunchedApp, 'app'>): Promise<number> {
  const folder = await app.evaluate((electron) => electron.app.getPath('logs'))
  const log = await readFile(join(folder, 'main.log'), 'utf8')
  const pid = [...log.matchAll(/The engine runs as process (\d+)\./g)].at(-1)?.[1]
  if (pid === undefined) throw new Error('The log knows of no engine.')
  return Number(pid)
}
