/**
 * Inkling's hosts as a test sees them: where the page is, and what differs from host to host.
 */
import type { Browser, BrowserContext, ElectronApplication, Page } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { launchApp } from '#test/launch-app.ts'
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
  const complaints = collectComplaints(app.context(), origin)
  const page = await app.firstWindow()

  return {
    page,
    complaints,
    app,
    close,
    async killEngine() {
      const pid = await app.evaluate((electron) => {
        const metrics = electron.app.getAppMetrics()
        return metrics.find(({ name }) => name === 'Inkling engine')?.pid
      })
      if (pid === undefined) throw new Error('There is no engine to be killed.')
      process.kill(pid, 'SIGKILL')
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

/** The local server as it has been built, or the one in another folder, with its page in a new tab. */
export async function openServed(
  browser: Browser,
  {
    isRandomStart = true,
    /** The person has had the first minute before. */
    isPastFirstMinute = true,
    folder: built = projectFolder,
    /** For the Node that runs the server. */
    nodeParameters = [] as readonly string[],
  } = {},
): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-person-'))
  const { address, server, ended } = await startServer(built, folder, isRandomStart, nodeParameters)
  const context = await browser.newContext()
  // A page has a store once it has an address.
  const pass = () => location.protocol === 'http:' && localStorage.setItem('inkling.first-minute', 'done')
  if (isPastFirstMinute) await context.addInitScript(pass)
  const complaints = collectComplaints(context, `${new URL(address).origin}/`)
  const page = await context.newPage()
  await page.goto(address)

  async function stop(signal: NodeJS.Signals): Promise<void> {
    server.kill(signal)
    await ended
  }
  return {
    page,
    complaints,
    app: undefined,
    async close() {
      await context.close()
      await stop('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
    killEngine: () => stop('SIGKILL'),
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
function collectComplaints(context: BrowserContext, origin: string): readonly string[] {
  const complaints: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    const isLocal = [origin, 'data:', 'blob:', 'about:'].some((start) => url.startsWith(start))
    if (!isLocal) complaints.push(`asked for ${url}`)
  })
  context.on('weberror', (error) => complaints.push(`threw ${error.error().message}`))
  context.on('console', (message) => {
    // Tests that end the server on purpose see connections end.
    const isExpected = /ERR_CONNECTION_(REFUSED|RESET)/.test(message.text())
    if (message.type() === 'error' && !isExpected) complaints.push(message.text())
  })
  return complaints
}

/** Starts the local server on a free port, for a person with nothing but this folder, and waits until it says where it is. */
async function startServer(
  built: string,
  folder: string,
  isRandomStart: boolean,
  nodeParameters: readonly string[],
): Promise<{ address: string; server: ChildProcess; ended: Promise<void> }> {
  const cli = join(built, 'out', 'main', 'cli.js')
  const server = spawn(
    process.execPath,
    [
      ...[
        ...nodeParameters,
        cli,
        'serve',
        '--port',
        '0',
        '--no-open',
        '--samples',
        join(folder, 'handwriting.samples'),
      ],
      ...['--data-sets', join(folder, 'data-sets')],
      ...['--store', join(folder, 'runs.sqlite')],
      ...(isRandomStart ? ['--random-start'] : []),
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /^Inkling is ready at (http:\S+)$/.exec(line)?.[1]
    if (address) return { address, server, ended }
  }
  throw new Error('The server ended before it was ready.')
}
