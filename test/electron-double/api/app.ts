/**
 * `app`: the app's life, its names and folders. Limits: what the system would do (`open-file`, `activate`, …) happens when a test
 * emits the event; the dock, badges, login items and the like are missing.
 */
import { parameters, switches, type Application, executable } from '#test/electron-double/application.ts'
import { electronVersion } from '#test/electron-double/version.ts'
import { record } from '#test/electron-double/controls.ts'
import { createEvent, guardClass, guardObject, KnownEvents, type SameAs, tell } from '#test/electron-double/guard.ts'
import { getPath, setPath } from './app-paths.ts'
import { createQuit, doBeforeEnd } from './quit.ts'
import { listUtilityProcesses } from './running-processes.ts'
import { createSingleInstance } from './single-instance.ts'

const events = [
  'ready',
  'before-quit',
  'will-quit',
  'quit',
  'window-all-closed',
  'second-instance',
  'web-contents-created',
  'render-process-gone',
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
  readonly dock: Electron.Dock | undefined = undefined

  name = 'Electron'
  #version = electronVersion
  #folder = process.cwd()
  readonly #ready = Promise.withResolvers<void>()
  #isReady = false
  readonly #quit = createQuit(this)
  readonly #singleInstance = createSingleInstance(
    () => this.getPath('userData'),
    ({ parameters, folder, data }) =>
      void this.#ready.promise.then(() => tell(this, 'second-instance', createEvent(), parameters, folder, data)),
  )

  readonly [inner] = {
    /** Takes the app's names over from its `package.json`. */
    introduce: ({ folder, manifest }: Application) => {
      this.#folder = folder
      this.name = manifest.productName ?? manifest.name ?? this.name
      this.#version = manifest.version ?? this.#version
    },
    becomeReady: () => {
      this.#isReady = true
      this.#ready.resolve()
      tell(this, 'ready', createEvent(), {})
    },
    /** Not `isReady()`, which tests may have replaced. */
    isReady: () => this.#isReady,
    isEnding: () => this.#quit.isEnding(),
  }

  constructor() {
    super('app', events)
    doBeforeEnd(() => this.#singleInstance.told())
  }

  #requireNotReady(method: string): void {
    if (this.#isReady) throw new Error(`app.${method}() can only be called before app is ready`)
  }

  whenReady(): Promise<void> {
    return this.#ready.promise
  }
  isReady(): boolean {
    return this.#isReady
  }
  quit(): void {
    this.#quit.quit()
  }
  exit(code?: number): void {
    this.#quit.exit(code)
  }

  requestSingleInstanceLock(data?: Record<never, never>): boolean {
    return this.#singleInstance.request({ parameters: [executable, ...parameters], folder: process.cwd(), data })
  }

  getVersion(): string {
    return this.#version
  }
  getAppPath(): string {
    return this.#folder
  }
  getPath(name: string): string {
    return getPath(name, this.name)
  }
  setPath(name: string, path: string): void {
    setPath(name, path)
  }

  enableSandbox(): void {
    this.#requireNotReady('enableSandbox')
    // Electron takes the switch away again, and no process of root's then starts that is not forked from the zygote: utility processes.
    if (switches.has('no-sandbox') && process.getuid?.() === 0) {
      throw new Error('electron-double: root’s utility processes would end at once')
    }
    // Pages of the double are sandboxed in any case; windows that ask for less are refused.
    record('app.enableSandbox')
  }

  /** Of utility processes only, and without their use of the processor and of memory. */
  getAppMetrics(): Electron.ProcessMetric[] {
    return listUtilityProcesses() as Electron.ProcessMetric[]
  }

  getGPUFeatureStatus(): Electron.GPUFeatureStatus {
    return { gpu_compositing: 'disabled_software' } as Electron.GPUFeatureStatus
  }

  setAppUserModelId(id: string): void {
    record('app.setAppUserModelId', id)
  }
  setAboutPanelOptions(options: Electron.AboutPanelOptionsOptions): void {
    record('app.setAboutPanelOptions', options)
  }
  showAboutPanel(): void {
    record('app.showAboutPanel')
  }
  addRecentDocument(path: string): void {
    record('app.addRecentDocument', path)
  }
  clearRecentDocuments(): void {
    record('app.clearRecentDocuments')
  }
}
true satisfies SameAs<App, Electron.App>
guardClass('app', App)

export const app = new App()
