/**
 * `utilityProcess`: another process of Node, with ports and its output in pipes. Limits: it is as free as this process, and it has Node's
 * own `process` but for `parentPort`; `error` is never emitted; nothing comes back from it but through ports.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { constants } from 'node:os'
import { PassThrough, type Readable } from 'node:stream'
import { join } from 'node:path'
import { requireBrowser } from '#test/electron-double/chromium/launch.ts'
import { createEvent, guardClass, guardObject, KnownEvents, missing, type SameAs } from '#test/electron-double/guard.ts'
import { tell } from '#test/electron-double/guard.ts'
import { PortLink } from '#test/electron-double/ports.ts'
import { app } from './app.ts'
import { children } from './quit.ts'

/** What runs there: it makes `process.parentPort`, and loads the script. */
const boot = join(import.meta.dirname, '..', 'utility', 'boot.ts')
/** Milliseconds that a process gets to end when it is asked to. */
const patience = 2000

class UtilityProcess extends KnownEvents {
  pid: number | undefined = undefined
  stdout: Readable | null
  stderr: Readable | null
  readonly #child: ChildProcess
  readonly #name: string
  readonly #link = new PortLink((message) => this.#send(message))
  #killer: NodeJS.Timeout | undefined

  constructor(modulePath: string, parameters: string[], { serviceName = '', stdio }: Electron.ForkOptions) {
    super('UtilityProcess', ['spawn', 'exit'])
    if (stdio !== 'pipe') throw missing('a utility process whose output is not in pipes')
    this.#name = serviceName
    this.#child = fork(boot, [modulePath, ...parameters], {
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--unhandled-rejections=warn-with-error-code'],
    })
    children.add(this.#child)
    this.stdout = this.#child.stdout!.pipe(new PassThrough())
    this.stderr = this.#child.stderr!.pipe(new PassThrough())
    this.#child.once('spawn', () => {
      this.pid = this.#child.pid!
      tell(this, 'spawn')
    })
    this.#child.on('message', (message: { readonly type: string }) => void this.#link.receive(message))
    // Electron's pipes and its word of the end come by ways of their own, the word often first: what was written last, it holds back.
    this.#child.once('exit', (code, signal) => this.#takeEnd(code, signal))
  }

  /** What is sent to a process that ends is lost. */
  #send(message: object): void {
    if (this.#child.connected) this.#child.send(message, () => {})
  }

  #takeEnd(code: number | null, signal: NodeJS.Signals | null): void {
    children.delete(this.#child)
    clearTimeout(this.#killer)
    this.#link.close()
    this.pid = undefined
    const byKill = this.#killer !== undefined && (signal === 'SIGTERM' || signal === 'SIGKILL')
    tell(this, 'exit', byKill ? 0 : (code ?? constants.signals[signal!]))
    for (const output of [this.stdout, this.stderr]) output?.removeAllListeners()
    this.stdout = this.stderr = null
    if (code === 0) return
    const byOthers = ['SIGINT', 'SIGKILL', 'SIGTERM'].includes(signal ?? '')
    const reason = code !== null ? 'abnormal-exit' : byOthers ? 'killed' : 'crashed'
    const exitCode = code ?? constants.signals[signal!]
    setImmediate(() =>
      tell(app, 'child-process-gone', createEvent(), { type: 'Utility', name: this.#name, reason, exitCode }),
    )
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    this.#send({ type: 'message', data: structuredClone(message), ports: this.#link.export(transfer) })
  }

  /** Asks the process to end, and ends it when it does not. False before it has started and after it has ended. */
  kill(): boolean {
    if (this.pid === undefined) return false
    this.#child.kill('SIGTERM')
    this.#killer ??= setTimeout(() => this.#child.kill('SIGKILL'), patience)
    return true
  }
}
true satisfies SameAs<UtilityProcess, Electron.UtilityProcess>
guardClass('UtilityProcess', UtilityProcess)

export const utilityProcess = guardObject('utilityProcess', {
  fork(modulePath: string, parameters: string[] = [], options: Electron.ForkOptions = {}) {
    try {
      requireBrowser('')
    } catch {
      throw new TypeError('utilityProcess cannot be created before app is ready.')
    }
    return new UtilityProcess(modulePath, parameters, options)
  },
} satisfies Partial<typeof Electron.UtilityProcess>)
