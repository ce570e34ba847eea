/**
 * What every end-to-end test starts from: an Inkling of its own in the world that the project names, with its page open. The built
 * app must be there (`npm run build`).
 */
import { test as base, type Browser, expect, type Locator, type Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WorldName } from '#test/worlds.ts'
import { type Host, KeptTab, openDesktop } from './hosts.ts'

type Fixtures = {
  readonly host: Host
  /** Inkling's page, connected to its engine. Any request to elsewhere, error or warning fails the test. */
  readonly inkling: Page
}
type WorkerFixtures = {
  readonly world: WorldName
  /** Of the network with which a test begins. */
  readonly seed: number
  /** For the pages of the local server; the desktop app has its own. */
  readonly sharedBrowser: Browser | undefined
  readonly keptTab: KeptTab | undefined
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  world: ['server', { option: true, scope: 'worker' }],
  seed: [1, { option: true, scope: 'worker' }],
  sharedBrowser: [
    async ({ world, playwright, launchOptions }, use) => {
      const browser = world === 'server' ? await playwright.chromium.launch(launchOptions) : undefined
      await use(browser)
      await browser?.close()
    },
    { scope: 'worker' },
  ],
  keptTab: [
    async ({ sharedBrowser }, use) => {
      await use(sharedBrowser && new KeptTab(sharedBrowser))
    },
    { scope: 'worker' },
  ],
  host: async ({ world, keptTab }, use) => {
    const host = keptTab ? await keptTab.open() : await openDesktop(world)
    await use(host)
    await host.close()
  },
  inkling: async ({ host, seed }, use) => {
    const { page, complaints } = host
    await page.setViewportSize({ width: 1280, height: 800 })
    // An app takes its time to start on a busy machine.
    await expect(page.getByRole('button', { name: 'Train', exact: true })).toBeEnabled({ timeout: 60_000 })
    if (seed !== 1) await fillSetting(page, 'Network', 'Seed', String(seed))
    await use(page)
    expect(complaints).toEqual([])
  },
})

export { expect }

export type Corner = readonly [x: number, y: number]

/** Draws with the mouse through the corners, given as shares 0 to 1 of the pad. */
export async function draw(page: Page, corners: readonly Corner[]): Promise<void> {
  const box = await page.getByLabel('Drawing pad').boundingBox()
  if (!box) throw new Error('The drawing pad is not on the page.')
  const place = ([x, y]: Corner) => [box.x + x * box.width, box.y + y * box.height] as const
  await page.mouse.move(...place(corners[0]!))
  await page.mouse.down()
  for (const corner of corners.slice(1)) await page.mouse.move(...place(corner), { steps: 4 })
  await page.mouse.up()
}

export const one: readonly Corner[] = [
  [0.52, 0.15],
  [0.5, 0.85],
]
export const zero: readonly Corner[] = Array.from({ length: 13 }, (_, step) => {
  const angle = (step / 12) * 2 * Math.PI
  return [0.5 + 0.22 * Math.sin(angle), 0.5 - 0.33 * Math.cos(angle)]
})
export const seven: readonly Corner[] = [
  [0.25, 0.2],
  [0.75, 0.2],
  [0.42, 0.85],
]

/** The ten numbers beside the output bars; they are dashes while nothing is drawn. */
export async function outputs(page: Page): Promise<readonly string[]> {
  return page.getByRole('list', { name: 'The ten output neurons' }).locator('.number').allTextContents()
}

/**
 * The same once they have come to rest: the answer to the last move of the mouse comes a little after it, and on a busy machine longer after
 * it than it takes to look twice.
 */
export async function settledOutputs(page: Page): Promise<readonly string[]> {
  const list = page.getByRole('list', { name: 'The ten output neurons' })
  let before: readonly string[] = []
  await expect
    .poll(
      async () => {
        const now = await outputs(page)
        const settled = now.join() === before.join() && (await list.getAttribute('aria-busy')) !== 'true'
        before = now
        return settled
      },
      { intervals: [250] },
    )
    .toBe(true)
  return before
}

/**
 * Has the page save a file, by the system's dialog in the desktop app, else as a download. Returns the name that was offered, and what is in the
 * file.
 */
export async function saveFile(
  { app, page }: Host,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  if (!app) {
    const [download] = await Promise.all([page.waitForEvent('download'), press()])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  const folder = await mkdtemp(join(tmpdir(), 'inkling-saved-'))
  await app.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = (...parameters: unknown[]) => {
      const { defaultPath } = parameters.at(-1) as { readonly defaultPath: string }
      const name = defaultPath.split(/[\\/]/).at(-1)
      return Promise.resolve({ canceled: false, filePath: `${folder}/${name}` })
    }
  }, folder)
  await press()
  // The browser makes a PNG of a canvas when it has nothing else to do: on a busy machine after seconds.
  // What is being written lies in a folder beside it.
  const names = () =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  await expect.poll(names, { timeout: 30_000 }).toHaveLength(1)
  const [name] = names() as [string]
  const bytes = await readFile(join(folder, name))
  await rm(folder, { recursive: true })
  return { name, bytes }
}

export function answer(page: Page): Locator {
  return page.getByRole('group', { name: 'Answer' })
}

/**
 * From now on, notes what the elements that fit say, even what is gone before anybody looks: `[role=alert]`, for instance. Returns all that they have
 * said.
 */
export async function listenTo(page: Page, selector: string): Promise<() => Promise<string>> {
  const heard = await page.evaluateHandle((elements) => {
    const said = new Set<string>()
    const note = () => document.querySelectorAll(elements).forEach(({ textContent }) => said.add(textContent))
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true, characterData: true })
    return said
  }, selector)
  return () => heard.evaluate((said) => [...said].join('\n'))
}

/** Sets the form for a run that is over in seconds. */
export async function chooseQuickRun(page: Page, { epochs = 1 } = {}): Promise<void> {
  await chooseData(page, 'MNIST 10,000')
  await fill(page, 'Epochs', String(epochs))
}

export type SettingsGroup = 'Network' | 'Optimiser' | 'Regularisation' | 'Data augmentation' | 'Data'

/** Opens the drawer with the settings, one group of them. */
export async function openSettings(page: Page, group: SettingsGroup = 'Network'): Promise<Locator> {
  const drawer = page.getByRole('complementary', { name: 'Settings' })
  if (!(await drawer.isVisible())) await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await expect(drawer).toBeVisible()
  const details = drawer.locator('details').filter({ has: page.getByText(group, { exact: true }) })
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  return drawer
}

export async function closeSettings(page: Page): Promise<void> {
  const drawer = page.getByRole('complementary', { name: 'Settings' })
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(drawer).toBeHidden()
}

/** As the person who opens the drawer, changes one number in it, and closes it. */
export async function fillSetting(page: Page, group: SettingsGroup, label: string, value: string): Promise<void> {
  await openSettings(page, group)
  await fill(page, label, value)
  await closeSettings(page)
}

export async function choosePreset(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Preset: / }).click()
  const drawer = page.getByRole('complementary', { name: 'Presets' })
  await drawer.getByRole('button', { name }).click()
  await expect(drawer).toBeHidden()
}

/** Makes one of the quick choices of the dialog “Data”. */
async function chooseData(page: Page, title: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Training' })
    .getByRole('button', { name: /^Data: / })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Data' })
  await dialog.getByRole('radio', { name: title, exact: true }).check()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
}

export async function fill(page: Page, label: string, value: string): Promise<void> {
  const input = page.getByLabel(label, { exact: true })
  await input.fill(value)
  await input.press('Enter')
}
