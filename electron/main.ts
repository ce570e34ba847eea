/**
 * The desktop host's main process: the app's life from start to end. It knows the contract and never the engine.
 */
import { app, dialog } from 'electron'
import { registerPageScheme } from './app-protocol.ts'
import { startDesktop } from './desktop.ts'
import { filesAmong } from '#electron/files/arguments.ts'
import { openLog } from '#electron/basics/log.ts'
import { watchChildProcesses, watchUncaughtErrors } from './uncaught-errors.ts'
import { restrictPages } from './security.ts'

/** Files that the system wants opened, until there is somebody to open them. */
const waiting: string[] = []
let openFile = (path: string): void => void waiting.push(path)
let show = () => {}

const files = filesAmong(process.argv.slice(1), process.cwd())

// A second start hands its files to the first, which shows its window. What the system makes of its parameters need not be all.
if (app.requestSingleInstanceLock({ files })) {
  openLog()
  watchUncaughtErrors()
  watchChildProcesses()
  registerPageScheme()
  restrictPages()
  waiting.push(...files)
  // macOS says so instead of passing parameters, and it may be before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(path)
  })
  app.on('second-instance', (_event, _parameters, _folder, data) => {
    show()
    for (const path of filesOf(data)) openFile(path)
  })
  app.on('window-all-closed', () => {
    // On a Mac an app outlives its windows.
    if (process.platform !== 'darwin') app.quit()
  })
  app
    .whenReady()
    .then(() => {
      const desktop = startDesktop()
      openFile = desktop.openFile
      show = desktop.show
      show()
      for (const path of waiting.splice(0)) openFile(path)
    })
    .catch((error: unknown) => {
      // Without a window nobody could end it, and it would keep the next start out.
      console.error('Inkling could not start.', error)
      dialog.showErrorBox(
        'Inkling could not start.',
        `${String(error)}\nStart it again; if that does not help, install it again.`,
      )
      app.exit(1)
    })
} else {
  app.quit()
}

/** The files in what another start has sent. */
function filesOf(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('files' in data) || !Array.isArray(data.files)) return []
  return data.files.filter((path) => typeof path === 'string')
}
