/**
 * The desktop host's main process: the app's life from start to end. It knows the contract and never the engine.
 */
import { app, dialog } from 'electron'
import { registerPageScheme } from './app-protocol.ts'
import { startDesktop } from './desktop.ts'
import { filesAmong } from '#electron/files/arguments.ts'
import { isTask, type Task, taskAmong } from '#electron/menu/tasks.ts'
import { settleDesktop } from '#electron/basics/language.ts'
import { openLog } from '#electron/basics/log.ts'
import { keepCrashDumps, watchChildProcesses, watchUncaughtErrors } from './uncaught-errors.ts'
import { restrictPages } from './security.ts'
import { t } from '#words/en/desktop.ts'

/** Files that the system wants opened, until there is somebody to open them. */
const waiting: string[] = []
let openFile = (path: string): void => void waiting.push(path)
let show = () => {}
let perform = (_task: Task): void => {}

const files = filesAmong(process.argv.slice(1), process.cwd())
const task = taskAmong(process.argv)

// A second start hands its files to the first, which shows its window. What the system makes of its parameters need not be all.
if (app.requestSingleInstanceLock({ files, ...(task && { task }) })) {
  openLog()
  keepCrashDumps()
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
    const sent = readStart(data)
    for (const path of sent.files) openFile(path)
    if (sent.task) perform(sent.task)
  })
  app.on('window-all-closed', () => {
    // On a Mac an app outlives its windows.
    if (process.platform !== 'darwin') app.quit()
  })
  app
    .whenReady()
    .then(() => {
      // Before anything that can fail; what the person has chosen is not read yet.
      settleDesktop('system')
      const desktop = startDesktop()
      openFile = desktop.openFile
      show = desktop.show
      perform = desktop.do
      show()
      for (const path of waiting.splice(0)) openFile(path)
      if (task) perform(task)
    })
    .catch((error: unknown) => {
      // Without a window nobody could end it, and it would keep the next start out.
      console.error('Inkling could not start.', error)
      dialog.showErrorBox(t('not-started.title'), `${String(error)}\n\n${t('not-started.remedy')}`)
      app.exit(1)
    })
} else {
  app.quit()
}

/** What another start has sent: files, and what it was started for. */
function readStart(data: unknown): { readonly files: readonly string[]; readonly task: Task | undefined } {
  const { files, task } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  return {
    files: Array.isArray(files) ? files.filter((path) => typeof path === 'string') : [],
    task: isTask(task) ? task : undefined,
  }
}
