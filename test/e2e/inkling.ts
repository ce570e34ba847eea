/**
 * What every end-to-end test starts from: an Inkling of its own, opened in a page. The built app must be there (`npm run build`).
 */
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

const cli = resolve(import.meta.dirname, '../../out/main/cli.js')

export type Served = { readonly address: string; readonly server: ChildProcess; stop(): Promise<void> }

/** Starts the local server on a free port and waits until it says where it is. */
export async function serve(): Promise<Served> {
  const server = spawn(process.execPath, [cli, 'serve', '--port', '0', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise<void>((done) => server.once('exit', () => done()))
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /^Inkling is ready at (http:\S+)$/.exec(line)?.[1]
    if (!address) continue
    return {
      address,
      server,
      async stop() {
        server.kill()
        await gone
      },
    }
  }
  throw new Error('The server ended before it was ready.')
}

type Fixtures = {
  readonly served: Served
  /** Inkling's page, connected to its engine. Any request to elsewhere, error or warning fails the test. */
  readonly inkling: Page
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
  served: async ({}, use) => {
    const served = await serve()
    await use(served)
    await served.stop()
  },
  inkling: async ({ page, served }, use) => {
    const { origin } = new URL(served.address)
    const complaints: string[] = []
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url())
      const local = ['data:', 'blob:'].includes(protocol) || `http://${host}` === origin
      if (!local) complaints.push(`asked for ${request.url()}`)
    })
    page.on('pageerror', (error) => complaints.push(`threw ${error.message}`))
    page.on('console', (message) => {
      // Tests that stop the server on purpose see refused connections.
      if (message.type() === 'error' && !message.text().includes('ERR_CONNECTION_REFUSED'))
        complaints.push(message.text())
    })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(served.address)
    await expect(page.getByRole('button', { name: 'Train', exact: true })).toBeEnabled()
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

export function answer(page: Page): Locator {
  return page.getByRole('group', { name: 'Answer' })
}

/** Sets the form for a run that is over in seconds. */
export async function chooseQuickRun(page: Page, { epochs = 1 } = {}): Promise<void> {
  await page.getByRole('button', { name: 'More settings' }).click()
  await page.getByLabel('Data', { exact: true }).selectOption('mnist-10k')
  await fill(page, 'Epochs', String(epochs))
}

export async function fill(page: Page, label: string, value: string): Promise<void> {
  const input = page.getByLabel(label, { exact: true })
  await input.fill(value)
  await input.press('Enter')
}
