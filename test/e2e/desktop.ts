/**
 * What the end-to-end tests of the desktop app share. They look at the app through Electron's own API and put answers in place of its
 * dialogs, so that they run on Electron and under its double alike.
 */
import { type ElectronApplication, expect as baseExpect, type Locator, type Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runsFileName } from '#engine/contract/runs.ts'
import { findElectron } from '#scripts/electron-binary.ts'
import { type LaunchedApp, launchApp } from '#test/launch-app.ts'
import { projectFolder } from '#test/worlds.ts'
import { chooseQuickRun, test as base } from './inkling.ts'

/** Starting processes takes its time on a busy computer. */
export const expect = baseExpect.configure({ timeout: 20_000 })

export type Desktop = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** The main process and all that it has started are gone. */
  readonly ended: Promise<void>
}

type Start = {
  /** Files and switches that follow the app on the command line. */
  readonly parameters?: readonly string[]
  /** The folder that holds the app. */
  readonly folder?: string
  /** Begins with random weights, as it does unless told otherwise, and not with the network that comes with Inkling. */
  readonly isRandomStart?: boolean
  /** Has runs go where they cannot be recorded. */
  readonly hasBadStore?: boolean
}

type Fixtures = {
  /** A folder for this test's files. */
  readonly files: string
  /** Starts the app; each start in a test finds what the one before has left. */
  readonly start: (options?: Start) => Promise<Desktop>
  /** The app, connected to its engine. */
  readonly desktop: Desktop
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
  files: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'inkling-files-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  start: async ({ world }, use) => {
    const userData = await mkdtemp(join(tmpdir(), 'inkling-desktop-'))
    const launched: LaunchedApp[] = []
    await use(async ({ parameters = [], folder = projectFolder, isRandomStart = true, hasBadStore = false } = {}) => {
      // A folder is no log.
      if (hasBadStore) await mkdir(join(userData, `${runsFileName}-wal`), { recursive: true })
      const start = isRandomStart ? ['--random-start', ...parameters] : parameters
      const one = await launchApp({ world, folder, parameters: start, userData })
      launched.push(one)
      const ended = new Promise<void>((done) => one.app.once('close', () => done()))
      return { app: one.app, page: await one.app.firstWindow(), userData, ended }
    })
    for (const one of launched) await one.close()
    await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  },
  desktop: async ({ start }, use) => {
    const desktop = await start()
    await ready(desktop.page)
    await use(desktop)
  },
})

/**
 * One app for all tests of a file or a group, which then run one after another. Each begins with the page loaded anew; the network, its settings and
 * what an earlier test has put in place of the app's functions are as that has left them. Starting an app is what most tests would wait for.
 */
export function shareDesktop(): () => Desktop {
  let shared: Desktop | undefined
  const desktop = () => {
    if (!shared) throw new Error('The app that the tests share has not been started.')
    return shared
  }
  let launched: LaunchedApp | undefined
  test.describe.configure({ mode: 'default' })
  test.beforeAll(async ({ world }) => {
    launched = await launchApp({ world, folder: projectFolder, parameters: ['--random-start'] })
    const { app, userData } = launched
    const ended = new Promise<void>((done) => app.once('close', () => done()))
    shared = { app, page: await app.firstWindow(), userData, ended }
    await ready(shared.page)
  })
  test.beforeEach(async () => {
    const { page } = desktop()
    await page.reload()
    // “Train more” where a test has opened a network.
    await expect(page.getByRole('button', { name: /^Train( more| your own)?$/ })).toBeEnabled()
  })
  test.afterAll(async () => {
    await launched?.close()
  })
  return desktop
}

export async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Train', exact: true })).toBeEnabled()
}

/** Chooses an item of the menu. */
export async function choose(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, itemId) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(itemId)
    if (!item) throw new Error(`The menu has no item ${itemId}.`)
    if (!item.enabled) throw new Error(`The menu's item ${itemId} is disabled.`)
    item.click()
  }, id)
}

export type MenuItemState = { readonly label: string; readonly enabled: boolean; readonly checked: boolean }

export async function menuItem(app: ElectronApplication, id: string): Promise<MenuItemState | undefined> {
  return app.evaluate(({ Menu }, itemId) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(itemId)
    return item ? { label: item.label, enabled: item.enabled, checked: item.checked } : undefined
  }, id)
}

/** Answers the next open dialogs with this file; null cancels them. */
export async function answerOpen(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () =>
      Promise.resolve(
        filePath === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [filePath] },
      )
  }, path)
}

/** The page's dialog in which the person chooses what the weights are saved as. */
export function saveDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Save weights' })
}

/** Opens the page's save dialog by the menu, and saves the weights as `kind`, such as ONNX. The system's dialog is for `answerSave` to answer. */
export async function saveAs({ app, page }: Pick<Desktop, 'app' | 'page'>, kind: string): Promise<void> {
  if (!(await saveDialog(page).isVisible())) await choose(app, 'save')
  await saveDialog(page).getByRole('button', { name: kind, exact: true }).click()
}

/** Answers the next save dialogs with this file; null cancels them. */
export async function answerSave(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}

/** Presses this button in the next questions, and keeps what they ask. */
export async function answerQuestions(app: ElectronApplication, button: string): Promise<void> {
  await app.evaluate(({ dialog }, label) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = (...parameters: readonly unknown[]) => {
      const { message, detail, buttons } = parameters.at(-1) as Electron.MessageBoxOptions
      asked.push(`${message} ${detail ?? ''}`)
      const response = buttons?.indexOf(label) ?? -1
      if (response < 0) throw new Error(`“${message}” has no button ${label}.`)
      return Promise.resolve({ response, checkboxChecked: false })
    }
  }, button)
}

/** What has been asked since `answerQuestions`. */
export async function asked(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
}

/** Starts a run that goes on for longer than any test. */
export async function train(page: Page): Promise<void> {
  await chooseQuickRun(page, { epochs: 5000 })
  await page.getByRole('button', { name: /^Train( more| your own)?$/ }).click()
  await expect(page.getByText(/^Epoch \d[\d,]* of 5,?000$/)).toBeVisible()
}

/** Starts Inkling once more beside one that runs, and waits until it has ended again. */
export async function startSecond({ userData }: Desktop, parameters: readonly string[]): Promise<void> {
  // As Playwright finds it.
  const electron = findElectron(projectFolder, process.env)
  if (!electron) throw new Error('There is no Electron.')
  const second = spawn(electron, ['--no-sandbox', '.', `--user-data-dir=${userData}`, ...parameters], {
    cwd: projectFolder,
    stdio: 'inherit',
  })
  await once(second, 'exit')
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
