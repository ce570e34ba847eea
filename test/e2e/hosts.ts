/**
 * Inkling's hosts as a test sees them: where the page is, and what differs from host to host.
 */
import type { Browser, BrowserContext, ElectronApplication, Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { enginePid, launchApp } from '#test/launch-app.ts'
import { projectFolder, type WorldName } from '#test/worlds.ts'

export type Format = 'safetensors' | 'JSON' | 'ONNX' | 'NumPy' | 'TensorFlow.js' | 'Web page'

export type Host = {
  readonly page: Page
  /** What the page did that it never should: it asked for something elsewhere, threw, or logged an error. */
  readonly complaints: readonly string[]
  /** The desktop app; undefined for the local server. */
  readonly app: ElectronApplication | undefined
  /** Ends the engine the hard way. The desktop app starts another one, the local server is gone with it. */
  killEngine(): Promise<void>
  /** Has the page save the weights to this file. Resolves when it is there. */
  saveWeights(format: Format, path: string): Promise<void>
  /** Has the page open a file. */
  openWeights(path: string): Promise<void>
  close(): Promise<void>
}

/** The desktop app as it has been built, or the one in another folder. */
export async function openDesktop(world: WorldName, folder = projectFolder): Promise<Host> {
  const { app, close } = await launchApp({ world, folder, parameters: ['--random-start'] })
  // Under the double, a page has another address than the app knows.
  const origin = world === 'electron-double' ? 'https://inkling.app.localhost/' : 'app://inkling/'
  const complaints = collectComplaints(app.context(), () => origin)
  const page = await app.firstWindow()

  return {
    page,
    complaints,
    app,
    close,
    async killEngine() {
      process.kill(await enginePid({ app }), 'SIGKILL')
    },
    async saveWeights(format, path) {
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path)
      await page.getByRole('button', { name: 'Save weights' }).click()
      const dialog = page.getByRole('dialog', { name: 'Save weights' })
      await dialog.getByRole('button', { name: format, exact: true }).click()
      await dialog.getByText(' is saved. Read back: ').waitFor()
      await dialog.getByRole('button', { name: 'Close' }).click()
    },
    async openWeights(path) {
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
      }, path)
      await page.getByRole('button', { name: 'Open weights' }).click()
    },
  }
}

type ServeOptions = {
  readonly isRandomStart?: boolean
  /** The person has had the first minute before. */
  readonly isPastFirstMinute?: boolean
  /** The folder of the built Inkling. */
  readonly folder?: string
  /** For the Node that runs the server. */
  readonly nodeParameters?: readonly string[]
}

/** The local server as it has been built, or the one in another folder, with its page in a new tab. */
export async function openServed(
  browser: Browser,
  { isPastFirstMinute = true, ...options }: ServeOptions = {},
): Promise<Host> {
  const served = await serve(options)
  const context = await browser.newContext()
  if (isPastFirstMinute) await context.addInitScript(passFirstMinute)
  const complaints = collectComplaints(context, () => served.origin)
  const page = await context.newPage()
  await page.goto(served.address)
  return hostOf(page, complaints, served, () => context.close())
}

type Tab = { readonly page: Page; readonly complaints: string[] }

/**
 * One tab for test after test, each with a server of its own on the same port: what a browser takes longest for is to compile the page for a
 * tab that does not know it yet.
 */
export class KeptTab {
  readonly #browser: Browser
  #tab: Tab | undefined
  #served: Served | undefined
  #port = 0

  constructor(browser: Browser) {
    this.#browser = browser
  }

  async open(): Promise<Host> {
    this.#served = await serve({ port: this.#port })
    const { address } = this.#served
    this.#port = Number(new URL(address).port)
    const { page, complaints } = (this.#tab ??= await this.#create())
    complaints.length = 0
    await page.goto(address)
    return hostOf(page, complaints, this.#served, async () => {
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null })
      await page.evaluate(() => localStorage.clear())
      // It would look for the server of the next test.
      await page.goto('about:blank')
    })
  }

  async #create(): Promise<Tab> {
    const context = await this.#browser.newContext()
    await context.addInitScript(passFirstMinute)
    return {
      page: await context.newPage(),
      complaints: collectComplaints(context, () => this.#served!.origin),
    }
  }
}

/** A page has a store once it has an address. */
const passFirstMinute = () => location.protocol === 'http:' && localStorage.setItem('inkling.first-minute', 'done')

function hostOf(page: Page, complaints: readonly string[], served: Served, leave: () => Promise<void>): Host {
  return {
    page,
    complaints,
    app: undefined,
    async close() {
      await leave()
      await served.stop('SIGTERM')
      await rm(served.folder, { recursive: true, force: true })
    },
    killEngine: () => served.stop('SIGKILL'),
    async saveWeights(format, path) {
      await page.getByRole('button', { name: 'Save weights' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('dialog').getByRole('button', { name: format }).click(),
      ])
      await download.saveAs(path)
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    },
    async openWeights(path) {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open weights' }).click(),
      ])
      await chooser.setFiles(path)
    },
  }
}

/** `origin`: what every address of Inkling's own starts with. */
function collectComplaints(context: BrowserContext, origin: () => string): string[] {
  const complaints: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    const isLocal = [origin(), 'data:', 'blob:', 'about:'].some((start) => url.startsWith(start))
    if (!isLocal) complaints.push(`asked for ${url}`)
  })
  context.on('weberror', (error) => complaints.push(`threw ${error.error().stack ?? error.error().message}`))
  context.on('console', (message) => {
    // Tests that end the server on purpose see connections end.
    const isExpected = /ERR_CONNECTION_(REFUSED|RESET)/.test(message.text())
    if (message.type() === 'error' && !isExpected) complaints.push(message.text())
  })
  return complaints
}

type Served = {
  readonly address: string
  /** What every address of it starts with. */
  readonly origin: string
  /** The folder of the person whom it serves, with nothing in it at first. */
  readonly folder: string
  /** Resolves when it has ended. */
  stop(signal: NodeJS.Signals): Promise<void>
}

/** Starts the local server for a person with nothing, on a free port unless one is named, and waits until it says where it is. */
async function serve({
  folder: built = projectFolder,
  isRandomStart = true,
  nodeParameters = [],
  port = 0,
}: ServeOptions & { readonly port?: number }): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-person-'))
  const server = spawn(
    process.execPath,
    [
      ...[...nodeParameters, join(built, 'out', 'main', 'cli.js'), 'serve', '--port', String(port), '--no-open'],
      ...['--samples', join(folder, 'handwriting.samples')],
      ...['--data-sets', join(folder, 'data-sets')],
      ...['--store', join(folder, 'runs.sqlite')],
      ...(isRandomStart ? ['--random-start'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /^Inkling is ready at (http:\S+)$/.exec(line)?.[1]
    if (!address) continue
    return {
      ...{ address, origin: `${new URL(address).origin}/`, folder },
      async stop(signal) {
        server.kill(signal)
        await ended
      },
    }
  }
  throw new Error('The server ended before it was ready.')
}
