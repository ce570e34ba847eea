/** Modules that hand something to the system, which is not carried out. */
import { guardClass, guardObject, KnownEvents, type SameAs } from '#test/electron-double/guard.ts'

export const shell = guardObject('shell', {
  openExternal: () => Promise.resolve(),
  openPath: () => Promise.resolve(''),
} satisfies Partial<Electron.Shell>)

export const crashReporter = guardObject('crashReporter', {
  start(options: Electron.CrashReporterStartOptions) {
    // Electron throws likewise, where nobody would take the reports.
    if (options.uploadToServer !== false && !options.submitURL) throw new Error('submitURL must be specified')
  },
} satisfies Partial<Electron.CrashReporter>)

const blockers = new Set<number>()
let blockerCount = 0
export const powerSaveBlocker = guardObject('powerSaveBlocker', {
  start() {
    blockers.add(++blockerCount)
    return blockerCount
  },
  stop: (id: number) => blockers.delete(id),
  isStarted: (id: number) => blockers.has(id),
} satisfies Partial<Electron.PowerSaveBlocker>)

export class Notification extends KnownEvents {
  readonly title: string
  readonly body: string

  constructor({ title = '', body = '' }: Electron.NotificationConstructorOptions = {}) {
    super('Notification', ['click', 'failed'])
    this.title = title
    this.body = body
  }

  static isSupported(): boolean {
    return true
  }
  show(): void {}
  close(): void {}
}
true satisfies SameAs<Notification, Electron.Notification>
guardClass('Notification', Notification)
