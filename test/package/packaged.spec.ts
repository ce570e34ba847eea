/**
 * The packaged app: opened, drawn in, trained.
 *
 * INKLING_PACKAGED_PROGRAM names a program that `npm run package` has made. Without it the app is packed with a stand-in for
 * Electron's binary, its archive is taken apart, and Electron's double runs what was in it: that shows that the archive is complete,
 * not that Electron's binary can start it.
 *
 * A packaged Inkling takes no orders from Node's debugger, by which Playwright drives an Electron. So this connects to the page alone,
 * by Chromium's own protocol, in both cases.
 */
import { extractAll } from '@electron/asar'
import { type Browser, chromium, expect, type Page, test as base } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { prepare } from '#scripts/package.ts'
import { answer, chooseQuickRun, draw, seven } from '#test/e2e/inkling.ts'
import { makeTemporaryFolder, pack } from './pack.ts'

const program = process.env.INKLING_PACKAGED_PROGRAM
const double = resolve(import.meta.dirname, '../electron-double/electron')

const test = base.extend<{ readonly packaged: Page }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
  packaged: async ({}, use) => {
    const temporary = makeTemporaryFolder()
    const app = program ? start(resolve(program), [], temporary.path) : await startExtracted(temporary.path)
    try {
      const browser = await connect(app)
      const page = await firstPage(browser)
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(`threw ${error.message}`))
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      await use(page)
      expect(complaints).toEqual([])
    } finally {
      await end(app)
      temporary.remove()
    }
  },
})

test.skip(!program && process.platform === 'win32', 'the double of Electron is a program for Linux and macOS')

test('the packaged app opens its page, reads a drawing, and trains', async ({ packaged }) => {
  // The network that comes with it reads from the start.
  await expect(packaged.getByRole('button', { name: 'Train your own' })).toBeEnabled()
  await draw(packaged, seven)
  await expect(answer(packaged)).toContainText('I read a seven.')
  await packaged.getByRole('button', { name: 'Train your own' }).click()

  await chooseQuickRun(packaged, { epochs: 500 })
  await packaged.keyboard.press('Escape')
  // The first minute offers it, too.
  const training = packaged.getByRole('region', { name: 'Training' })
  await training.getByRole('button', { name: 'Train', exact: true }).click()
  await expect(packaged.getByText(/^Epoch \d+ of 500$/)).toBeVisible()
  await packaged.getByRole('button', { name: 'Stop' }).click()
  await expect(packaged.getByText(/^Stopped/)).toBeVisible()
})

async function startExtracted(folder: string): Promise<ChildProcess> {
  await prepare()
  const { asar } = await pack('linux', folder)
  const extracted = join(folder, 'app')
  extractAll(asar, extracted)
  return start(double, [extracted], folder)
}

function start(path: string, parameters: readonly string[], folder: string): ChildProcess {
  // As everywhere on Linux, the sandbox is on only where somebody has said that it works.
  const sandbox = process.platform === 'linux' && process.env.INKLING_CHROMIUM_SANDBOX !== '1' ? ['--no-sandbox'] : []
  const own = [...sandbox, '--remote-debugging-port=0', `--user-data-dir=${join(folder, 'profile')}`]
  return spawn(path, [...parameters, ...own], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ELECTRON_FORCE_IS_PACKAGED: 'true' },
  })
}

/** Waits until the app says where its pages can be reached. */
async function connect(app: ChildProcess): Promise<Browser> {
  const lines: string[] = []
  for await (const line of createInterface({ input: app.stderr! })) {
    lines.push(line)
    const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1]
    if (!address) continue
    app.stderr!.resume()
    return chromium.connectOverCDP(address)
  }
  throw new Error(`The app ended before it was ready.\n${lines.join('\n')}`)
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  return context!.pages()[0] ?? (await context!.waitForEvent('page'))
}

/** Asks the app to end, as a system does that shuts down, and does not wait for long. */
async function end(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null || app.signalCode !== null) return
  const ended = once(app, 'exit')
  app.kill()
  const patience = setTimeout(() => app.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(patience)
}
