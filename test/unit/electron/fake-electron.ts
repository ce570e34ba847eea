/**
 * For unit tests of single files of the desktop host: as much of the main process's `electron` as these use, which does nothing and keeps in
 * `seen` what the host does to it: `vi.mock('electron', () => import('./fake-electron.ts'))`. The whole built app, with windows, pages and
 * processes that work, runs under `test/electron-double/` instead.
 */
import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'

type PageHandler = (request: { readonly url: string }) => Response | Promise<Response>
type RequestHandler = (contents: unknown, permission: string, decide: (granted: boolean) => void) => void

export const seen = {
  appPath: '',
  schemes: [] as unknown[],
  pageHandler: undefined as PageHandler | undefined,
  children: [] as FakeChild[],
  isPermissionRequested: undefined as RequestHandler | undefined,
  isPermitted: undefined as (() => boolean) | undefined,
  isDevicePermitted: undefined as (() => boolean) | undefined,
  checksSpelling: true,
  /** Those that the app was started with. */
  switches: [] as string[],
  isSandboxEnabled: false,
  /** The folder with the person’s. */
  person: '/person',
  crashReports: undefined as unknown,
}

class FakeChild extends EventEmitter {
  readonly messages: { readonly message: unknown; readonly ports: readonly unknown[] }[] = []
  readonly parameters: readonly string[]
  readonly pid = 4711
  readonly stdout = new PassThrough()
  readonly stderr = new PassThrough()
  killed = false

  constructor(parameters: readonly string[]) {
    super()
    this.parameters = parameters
  }

  postMessage(message: unknown, ports: readonly unknown[] = []): void {
    this.messages.push({ message, ports })
  }

  /** As Electron has it: once the end is told, nobody hears the outputs any more. */
  end(code: number): void {
    this.emit('exit', code)
    this.stdout.removeAllListeners()
    this.stderr.removeAllListeners()
  }

  kill(): boolean {
    this.killed = true
    return true
  }
}

class FakePort extends EventEmitter {
  readonly end: 1 | 2
  constructor(end: 1 | 2) {
    super()
    this.end = end
  }
  postMessage(): void {}
  start(): void {}
  close(): void {}
}

export class MessageChannelMain {
  readonly port1 = new FakePort(1)
  readonly port2 = new FakePort(2)
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  getAppPath: () => seen.appPath,
  commandLine: { hasSwitch: (name: string) => seen.switches.includes(name) },
  getPath: (name: string) => `${seen.person}/${name}`,
  getVersion: () => '1.2.3',
  getGPUFeatureStatus: () => ({ gpu_compositing: 'enabled' }),
  quit: () => {},
  enableSandbox: () => void (seen.isSandboxEnabled = true),
})

/** For `electron/basics/ipc.ts`, which is tried out in a test of its own. */
export const ipcMain = {}

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => seen.schemes.push(...schemes),
  handle: (_scheme: string, handler: PageHandler) => (seen.pageHandler = handler),
}

export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: RequestHandler) => (seen.isPermissionRequested = handler),
    setPermissionCheckHandler: (handler: () => boolean) => (seen.isPermitted = handler),
    setDevicePermissionHandler: (handler: () => boolean) => (seen.isDevicePermitted = handler),
    setSpellCheckerEnabled: (enabled: boolean) => (seen.checksSpelling = enabled),
  }),
}

export const utilityProcess = {
  fork(_path: string, parameters: readonly string[]) {
    const child = new FakeChild(parameters)
    seen.children.push(child)
    return child
  },
}

export const crashReporter = { start: (options: unknown) => void (seen.crashReports = options) }

export const screen = { getAllDisplays: () => [{ size: { width: 1920, height: 1080 }, scaleFactor: 1.5 }] }

/** Never asked: what would show a person something is replaced in tests. */
export const [dialog, shell] = [{}, {}]
