/**
 * `utilityProcess`: another process of Node, with ports and, if wanted, its output in pipes. Limits: it is as free as this process,
 * and it has Node's own `process` but for `parentPort`; `error` is never emitted.
 */
import { type ChildProcess, fork, type StdioOptions } from 'node:child_process'
import { constants } from 'node:os'
import { PassThrough, type Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { requireBrowser } from '#test/electron-double/chromium/current.ts'
import { keep } from '#test/electron-double/chromium/keeper.ts'
import { createEvent, guardClass, guardObject, KnownEvents, type SameAs, tell } from '#test/electron-double/guard.ts'
import { checkTransfer, PortLink, type PortMessage } from '#test/electron-double/ports.ts'
import { app } from './app.ts'
import { doBeforeEnd } from './quit.ts'
import { addUtilityProcess, removeUtilityProcess } from './running-processes.ts'

type Outputs = readonly ('pipe' | 'ignore' | 'inherit')[]

/** Preloaded there: it makes `process.parentPort`. */
const preload = pathToFileURL(join(import.meta.dirname, '..', 'utility', 'boot.ts')).href
/** Milliseconds that a process gets to end when it is asked to. */
const patience = 2000
const running = new Set<ChildProcess>()
// Electron destroys them when the app ends, and waits for nothing that they have to do.
doBeforeEnd(() => Promise.all([...running].map((child) => killNow(child))))

class UtilityProcess extends KnownEvents {
  pid: number | undefined = undefined
  stdout: Readable | null = null
  stderr: Readable | null = null
  readonly #child: ChildProcess
  readonly #link: PortLink
  readonly #name: string
  #killed = false

  constructor(modulePath: string, parameters: string[], options: Electron.ForkOptions) {
    super('UtilityProcess', ['spawn', 'message', 'exit'])
    if (!modulePath) throw new Error('Missing UtilityProcess entry script.')
    const outputs = readOutputs(options.stdio)
    this.#name = options.serviceName ?? 'Node Utility Process'
    this.#child = fork(modulePath, parameters, {
      serialization: 'advanced',
      stdio: ['ignore', ...outputs, 'ipc'] as StdioOptions,
      execArgv: ['--unhandled-rejections=warn-with-error-code', '--import', preload, ...(options.execArgv ?? [])],
      env: (options.env ?? process.env) as NodeJS.ProcessEnv,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    })
    running.add(this.#child)
    keep(this.#child)
    this.stdout = this.#child.stdout?.pipe(new PassThrough()) ?? null
    this.stderr = this.#child.stderr?.pipe(new PassThrough()) ?? null
    this.#link = new PortLink('main ', (message) => this.#send(message))
    this.#child.once('spawn', () => {
      this.pid = this.#child.pid!
      addUtilityProcess(this.pid, this.#name)
      tell(this, 'spawn')
    })
    this.#child.on('message', (message: { readonly type: string; readonly data?: unknown }) => {
      if (!this.#link.receive(message) && message.type === 'message') tell(this, 'message', message.data)
    })
    // Electron's pipes and its word of the end come by ways of their own, the word often first: what was written last, it holds back.
    this.#child.once('exit', (code, signal) => this.#takeEnd(code, signal))
  }

  #send(
    message: PortMessage | { readonly type: 'message'; readonly data: unknown; readonly ports: readonly string[] },
  ) {
    // What is sent to a process that ends is lost.
    if (this.#child.connected) this.#child.send(message, () => {})
  }

  #takeEnd(code: number | null, signal: NodeJS.Signals | null): void {
    running.delete(this.#child)
    this.#link.close()
    if (this.pid !== undefined) removeUtilityProcess(this.pid)
    this.pid = undefined
    const byKill = this.#killed && (signal === 'SIGTERM' || signal === 'SIGKILL')
    tell(this, 'exit', byKill ? 0 : (code ?? constants.signals[signal!]))
    for (const output of [this.stdout, this.stderr]) output?.removeAllListeners()
    this.stdout = null
    this.stderr = null
    const gone = describeEnd(code, signal)
    if (!gone) return
    const details = { type: 'Utility', serviceName: 'node.mojom.NodeService', name: this.#name, ...gone }
    setImmediate(() => tell(app, 'child-process-gone', createEvent(), details))
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    const data = structuredClone(message)
    const ports = checkTransfer(transfer).map((port) => this.#link.export(port))
    this.#send({ type: 'message', data, ports })
  }

  /** False before the process has started and after it has ended. */
  kill(): boolean {
    if (this.pid === undefined) return false
    this.#killed = true
    void end(this.#child)
    return true
  }
}
true satisfies SameAs<UtilityProcess, Electron.UtilityProcess>
guardClass('UtilityProcess', UtilityProcess)

function killNow(child: ChildProcess): Promise<void> {
  return new Promise((ended) => {
    if (child.exitCode !== null || child.signalCode !== null) return ended()
    child.once('exit', () => ended())
    child.kill('SIGKILL')
  })
}

/** Asks the process to end, and ends it when it does not. */
function end(child: ChildProcess): Promise<void> {
  return new Promise((ended) => {
    if (child.exitCode !== null || child.signalCode !== null) return ended()
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    child.once('exit', () => {
      clearTimeout(timer)
      ended()
    })
    child.kill('SIGTERM')
  })
}

/** As `waitpid` has it and Chromium names it; undefined for an end that is none to speak of. */
function describeEnd(code: number | null, signal: NodeJS.Signals | null) {
  if (code === 0) return undefined
  if (code !== null) return { reason: 'abnormal-exit', exitCode: code << 8 }
  const byOthers: readonly (NodeJS.Signals | null)[] = ['SIGINT', 'SIGKILL', 'SIGTERM']
  return { reason: byOthers.includes(signal) ? 'killed' : 'crashed', exitCode: constants.signals[signal!] }
}

/** What becomes of standard output and standard error. Throws Electron's errors. */
function readOutputs(stdio: Electron.ForkOptions['stdio'] = 'inherit'): Outputs {
  const known = (value: unknown) => value === 'pipe' || value === 'ignore' || value === 'inherit'
  if (typeof stdio === 'string') {
    if (!known(stdio)) throw new Error('stdio must be of the following values: inherit, pipe, ignore')
    return [stdio, stdio] as Outputs
  }
  const [input, output, errors] = stdio as readonly unknown[]
  if (stdio.length < 3) throw new Error('configuration missing for stdin, stdout or stderr.')
  if (input !== 'ignore') throw new Error('stdin value other than ignore is not supported.')
  if (!known(output) || !known(errors)) {
    throw new Error('stdout configuration must be of the following values: inherit, pipe, ignore')
  }
  return [output, errors] as Outputs
}

export const utilityProcess = guardObject('utilityProcess', {
  fork(modulePath: string, parameters: string[] | Electron.ForkOptions = [], options: Electron.ForkOptions = {}) {
    try {
      requireBrowser('')
    } catch {
      throw new TypeError('utilityProcess cannot be created before app is ready.')
    }
    const [list, settings] = Array.isArray(parameters) ? [parameters, options] : [[], parameters]
    return new UtilityProcess(modulePath, list, settings)
  },
} satisfies Partial<typeof Electron.UtilityProcess>)
