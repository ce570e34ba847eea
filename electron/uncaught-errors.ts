/**
 * Errors of the main process that nobody caught: all go to the log, and the person is told of the first. The app goes on,
 * because what can be lost is in other processes. Of those, too, the log says when one has died, the graphics process above all.
 */
import { app, crashReporter, dialog } from 'electron'
import { logFolder } from '#electron/basics/log.ts'
import { t } from '#words/en/desktop.ts'

export function watchUncaughtErrors(): void {
  let told = false
  const report = (thrown: unknown) => {
    console.error('Nobody caught this:', thrown)
    if (told) return
    told = true
    const detail = thrown instanceof Error ? thrown.message : String(thrown)
    dialog.showErrorBox(t('unexpected.title'), `${detail}\n\n${t('unexpected.remedy')}\n${logFolder()}`)
  }
  process.on('uncaughtException', report)
  process.on('unhandledRejection', report)
}

/** Has what is left of a process that crashes kept on this computer. To be called before the app is ready. */
export function keepCrashDumps(): void {
  crashReporter.start({ uploadToServer: false })
}

/** Has the log say which of Electron's processes has died, and why. Pages have a watch of their own. */
export function watchChildProcesses(): void {
  app.on('child-process-gone', (_event, { type, name, reason, exitCode }) => {
    if (reason !== 'clean-exit') console.error(`A process is gone: ${name ?? type}, ${reason} (${exitCode}).`)
  })
}
