/**
 * `app`: the app's life, its names and folders. Limit: what the system would do (`open-file`, `activate`) happens when a test emits the
 * event.
 */
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { executable, folder, manifest, parameters, switches } from '#test/electron-double/application.ts'
import { createEvent, guardClass, guardObject, KnownEvents, type SameAs, tell } from '#test/electron-double/guard.ts'
import { createQuit } from './quit.ts'
import { requestSingleInstance } from './single-instance.ts'

const events = [
  'ready',
  'before-quit',
  'will-quit',
  'quit',
  'window-all-closed',
  'second-instance',
  'web-contents-created',
  'child-process-gone',
  // By tests only:
  'open-file',
  'activate',
]

/** What the double itself does with the app. */
export const inner = Symbol('inner')

class App extends KnownEvents {
  readonly isPackaged = process.env.ELECTRON_FORCE_IS_PACKAGED === 'true'
  readonly commandLine = guardObject('app.commandLine', {
    appendSwitch: (name, value = '') => void switches.set(name, value),
    hasSwitch: (name) => switches.has(name),
  } satisfies Partial<Electron.CommandLine>) as Electron.CommandLine
  /** Only a Mac has one, and there the double gives none. */
  readonly dock: Electron.Dock | undefined = undefined

  readonly name = manifest.productName ?? manifest.name
  readonly #ready = Promise.withResolvers<void>()
  readonly #quit = createQuit(this)
  readonly #paths = new Map<string, string>()
  #isReady = false

  readonly [inner] = {
    becomeReady: () => {
      this.#isReady = true
      this.#ready.resolve()
      // Playwright waits for it.
      tell(this, 'ready', createEvent(), {})
    },
    isReady: () => this.#isReady,
    isEnding: () => this.#quit.isEnding(),
  }

  constructor() {
    super('app', events)
  }

  whenReady(): Promise<void> {
    return this.#ready.promise
  }
  /** Playwright puts its own in this one's place. */
  isReady(): boolean {
    return this.#isReady
  }
  /** Of the environment, as on Linux. */
  getPreferredSystemLanguages(): string[] {
    return [Intl.DateTimeFormat().resolvedOptions().locale]
  }
  quit(): void {
    this.#quit.quit()
  }
  exit(code?: number): void {
    this.#quit.exit(code)
  }

  requestSingleInstanceLock(data?: Record<never, never>): boolean {
    const about = { parameters: [executable, ...parameters], folder: process.cwd(), data }
    return requestSingleInstance(this.getPath('userData'), about, (other) => {
      void this.#ready.promise.then(() =>
        tell(this, 'second-instance', createEvent(), other.parameters, other.folder, other.data),
      )
    })
  }

  getVersion(): string {
    return manifest.version
  }
  getAppPath(): string {
    return folder
  }
  /** Throws Electron's error for a name that is none, which each is that the host does not ask for. */
  getPath(name: string): string {
    const isMac = process.platform === 'darwin'
    const config = isMac ? join(homedir(), 'Library', 'Application Support') : join(homedir(), '.config')
    const userData = switches.get('user-data-dir') ?? join(process.env.XDG_CONFIG_HOME ?? config, this.name)
    const defaults: Readonly<Record<string, string>> = {
      userData,
      logs: isMac ? join(homedir(), 'Library', 'Logs', this.name) : join(userData, 'logs'),
      crashDumps: join(userData, 'Crashpad'),
      documents: join(homedir(), 'Documents'),
    }
    const path = this.#paths.get(name) ?? defaults[name]
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    if (name === 'logs') mkdirSync(path, { recursive: true })
    return path
  }
  setPath(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    this.#paths.set(name, path)
  }

  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
    // Electron takes the switch away again, and no process of root's then starts that is not forked from the zygote: utility processes.
    // Pages of the double are sandboxed in any case; windows that ask for less are refused.
    if (switches.has('no-sandbox') && process.getuid?.() === 0) {
      throw new Error('electron-double: root’s utility processes would end at once')
    }
  }
  getGPUFeatureStatus(): Electron.GPUFeatureStatus {
    return { gpu_compositing: 'disabled_software' } as Electron.GPUFeatureStatus
  }

  // What only the system shows.
  setAppUserModelId(): void {}
  setAboutPanelOptions(): void {}
  addRecentDocument(): void {}
  clearRecentDocuments(): void {}
}
true satisfies SameAs<App, Electron.App>
guardClass('app', App)

export const app = new App()
