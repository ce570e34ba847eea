/**
 * The engine in a process of its own, so that neither the window nor this process ever waits for it. Each page gets a port that
 * leads straight to it; this process takes no part in what goes through.
 */
import { app, MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron'
import { join } from 'node:path'
import { dataSetsFolderName } from '#engine/contract/data.ts'
import { runsFileName } from '#engine/contract/runs.ts'
import { samplesFileName } from '#engine/contract/samples.ts'
import type { Link } from '#engine/link/link.ts'
import { createPortLink } from '#engine/link/port-link.ts'
import { endEngine } from './engine-life.ts'
import { type EngineFiles, writeEngineFiles } from './engine-files.ts'
import { sendToPage } from '#electron/basics/ipc.ts'
import { takeLines } from '#electron/basics/output.ts'
import { isFailure, restartDelay } from '#electron/basics/restarts.ts'

const serviceName = 'Inkling engine'
/** Milliseconds that the engine has to record what a run has learned before the app ends without. Mostly it takes a few. */
const patienceAtEnd = 3000

/** Starts the engine when a page first needs it, and again after it has ended by itself. To be made once the app is ready. */
export class EngineProcess {
  #child: UtilityProcess | undefined
  #closed = false
  /** When an engine failed to run, in milliseconds. */
  #failures: number[] = []
  /** The pages that hold a port to the running engine, with the nonce of their connection. */
  readonly #pages = new Map<WebContents, string>()
  readonly #onStart: (link: Link) => void

  /** `onStart` is given this process's own link to each engine, which makes it one more client beside the pages. */
  constructor(onStart: (link: Link) => void) {
    this.#onStart = onStart
  }

  /** Gives the page a port to the engine, or word that there is none when the engine cannot be kept running. */
  connect(page: WebContents, nonce: string): void {
    const delay = this.#child ? 0 : restartDelay(this.#failures, performance.now())
    if (delay === undefined) sendToPage(page, 'lost', nonce)
    else if (delay === 0) this.#handOver(page, nonce)
    else setTimeout(() => this.#handOver(page, nonce), delay)
  }

  /** Whether there is an engine that must be closed before the app may end. */
  get isRunning(): boolean {
    return this.#child !== undefined
  }

  /**
   * Has the engine record what a run has learned and end, and waits until it has, though not for long. None is started any more. The
   * app must not end before: Electron destroys the engine's process then, whatever it is doing.
   */
  async close(): Promise<void> {
    this.#closed = true
    const child = this.#child
    if (!child) return
    child.postMessage(endEngine)
    await new Promise<void>((done) => {
      const timer = setTimeout(() => {
        console.error('The engine did not end in time.')
        child.kill()
        this.#child = undefined
        done()
      }, patienceAtEnd)
      child.once('exit', () => {
        clearTimeout(timer)
        done()
      })
    })
  }

  #handOver(page: WebContents, nonce: string): void {
    if (page.isDestroyed() || this.#closed) return
    this.#child ??= this.#start()
    const { port1, port2 } = new MessageChannelMain()
    try {
      sendToPage(page, 'port', nonce, port2)
    } catch (error) {
      // Its process has just died; the page that takes its place will ask again.
      console.error('The page is gone before it had its engine.', error)
      port1.close()
      return
    }
    this.#child.postMessage(null, [port1])
    if (!this.#pages.has(page)) page.once('destroyed', () => this.#pages.delete(page))
    this.#pages.set(page, nonce)
  }

  #start(): UtilityProcess {
    const folder = join(app.getAppPath(), 'out')
    const shippedFile = join(app.getAppPath(), 'resources', 'shipped', 'digits.safetensors')
    const files: EngineFiles = {
      dataFolder: join(folder, 'data'),
      kernelFolder: join(folder, 'kernels'),
      workerUrl: join(folder, 'main', 'pool-worker.js'),
      pageFile: join(folder, 'network-page', 'page.html'),
      messageFolder: join(app.getAppPath(), 'resources', 'messages'),
      samplesFile: join(app.getPath('userData'), samplesFileName),
      dataSetsFolder: join(app.getPath('userData'), dataSetsFolderName),
      runsFile: join(app.getPath('userData'), runsFileName),
      // The switch is for a lesson that begins with random weights.
      ...(app.commandLine.hasSwitch('random-start') ? {} : { shippedFile }),
    }
    const child = utilityProcess.fork(join(folder, 'main', 'utility.js'), [writeEngineFiles(files)], {
      serviceName,
      // Anything else loses what it writes.
      stdio: 'pipe',
    })
    const started = performance.now()
    const { port1, port2 } = new MessageChannelMain()
    child.postMessage(null, [port1])
    const link = createPortLink(port2)
    keepOutput(child)
    child.once('spawn', () => console.info(`The engine runs as process ${child.pid}.`))
    // An `error` nobody listens to would be thrown here; the end that follows it is what counts.
    child.on('error', (type, location) => console.error(`The engine met a fatal error: ${type} at ${location}.`))
    child.once('exit', (code) => {
      link.close()
      this.#end(code, performance.now() - started)
    })
    this.#onStart(link)
    return child
  }

  #end(code: number, lived: number): void {
    this.#child = undefined
    if (this.#closed) return
    console.error(`The engine ended with code ${code}.`)
    if (isFailure(lived)) this.#failures = [...this.#failures.slice(-10), performance.now()]
    for (const [page, nonce] of this.#pages) sendToPage(page, 'lost', nonce)
  }
}

/** What the engine writes goes to the log of the app, its last words too. */
function keepOutput(child: UtilityProcess): void {
  const afterEnd = (listenAgain: () => void) => child.once('exit', () => process.nextTick(listenAgain))
  const { stdout, stderr } = child
  if (stdout) takeLines(stdout, (line) => console.info(`engine: ${line}`), afterEnd)
  if (stderr) takeLines(stderr, (line) => console.error(`engine: ${line}`), afterEnd)
}
