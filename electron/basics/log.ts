/**
 * The log: what this process and the engine say, in a file that the person finds under Help. electron-log's part for plain Node is
 * enough, and unlike its part for Electron it opens no way into this process for pages.
 */
import { app } from 'electron'
import log from 'electron-log/node'
import { join } from 'node:path'

/** A file that has grown past this many bytes becomes `main.old.log`, in place of the one before. */
const largestFile = 1024 * 1024

/** Where the log is; the folder is there once the log has been opened. */
export function logFolder(): string {
  return app.getPath('logs')
}

/** From here on, `console` writes to the log as well. */
export function openLog(): void {
  const { file, console: terminal } = log.transports
  const path = join(logFolder(), 'main.log')
  file.setAppName(app.name)
  file.resolvePathFn = () => path
  file.maxSize = largestFile
  // Started from a menu there is no terminal, and one that has gone must not take the app with it.
  if (app.isPackaged) terminal.level = false
  Object.assign(console, log.functions)
  console.info(
    `Inkling ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform} ${process.arch}.`,
  )
}
