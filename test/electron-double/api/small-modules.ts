/**
 * Modules that hand something to the system: noted, and not carried out.
 */
import { hideNotification, record, showNotification } from '#test/electron-double/controls.ts'
import { createEvent, guardClass, guardObject, KnownEvents, type SameAs, tell } from '#test/electron-double/guard.ts'

export const shell = guardObject('shell', {
  openExternal: async (url: string) => record('shell.openExternal', url),
  openPath: async (path: string) => {
    record('shell.openPath', path)
    return ''
  },
} satisfies Partial<Electron.Shell>)

export const crashReporter = guardObject('crashReporter', {
  start(options: Electron.CrashReporterStartOptions) {
    // Electron throws likewise, where nobody would take the reports.
    if (options.uploadToServer !== false && !options.submitURL) throw new Error('submitURL must be specified')
    record('crashReporter.start', options)
  },
} satisfies Partial<Electron.CrashReporter>)

const blockers = new Set<number>()
let blockerCount = 0
export const powerSaveBlocker = guardObject('powerSaveBlocker', {
  start(type: 'prevent-app-suspension' | 'prevent-display-sleep') {
    record('powerSaveBlocker.start', type)
    blockers.add(++blockerCount)
    return blockerCount
  },
  stop: (id: number) => blockers.delete(id),
  isStarted: (id: number) => blockers.has(id),
} satisfies Partial<Electron.PowerSaveBlocker>)

/** Shown ones are among the controls; `emit('click')` clicks one. */
export class Notification extends KnownEvents {
  title: string
  body: string
  silent: boolean

  constructor({ title = '', body = '', silent = false }: Electron.NotificationConstructorOptions = {}) {
    super('Notification', ['show', 'click', 'close', 'reply', 'action', 'failed'])
    this.title = title
    this.body = body
    this.silent = silent
  }

  static isSupported(): boolean {
    return true
  }
  show(): void {
    record('Notification.show', { title: this.title, body: this.body })
    showNotification(this)
    setImmediate(() => tell(this, 'show', createEvent()))
  }
  close(): void {
    if (hideNotification(this)) setImmediate(() => tell(this, 'close', createEvent()))
  }
}
true satisfies SameAs<Notification, Electron.Notification>
guardClass('Notification', Notification)
