/**
 * Starts an app under the double, as Electron's executable starts one: its modules to be loaded first, its main script, and then,
 * once that has run, Chromium. From there on the app is ready.
 */
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { executable, main, modules, parameters } from './application.ts'
import { app, inner } from '#test/electron-double/api/app.ts'
import { dialog } from '#test/electron-double/api/dialog.ts'
import { startPages } from '#test/electron-double/api/pages.ts'
import { launchBrowser } from '#test/electron-double/chromium/launch.ts'
import { replaceElectron } from './hooks.ts'

process.argv = [executable, ...parameters]
replaceElectron(pathToFileURL(join(import.meta.dirname, 'api', 'electron.ts')).href, 'browser')

// What nobody reads any more is no error.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {})

// Electron does not end for an error, it shows it.
process.on('uncaughtException', (error) => {
  if (process.listenerCount('uncaughtException') > 1) return
  dialog.showErrorBox('A JavaScript error occurred in the main process', `Uncaught Exception:\n${error.stack}`)
})
process.on('unhandledRejection', (reason) => console.error('Unhandled rejection in the main process:', reason))
process.exit = ((code?: number) => app.exit(code)) as typeof process.exit

// Electron shows what goes wrong here and stays; a test had better end.
try {
  modules.forEach(createRequire(import.meta.url))
  await import(pathToFileURL(main).href)
  if (!app[inner].isEnding()) {
    const browser = await launchBrowser(join(app.getPath('userData'), 'electron-double'))
    browser.process.once('exit', () => {
      if (app[inner].isEnding()) return
      console.error('electron-double: Chromium has ended by itself')
      app.exit(1)
    })
    Object.defineProperty(process.versions, 'chrome', { value: browser.version, enumerable: true })
    await startPages(browser)
    mkdirSync(app.getPath('userData'), { recursive: true })
    app[inner].becomeReady()
  }
} catch (error) {
  console.error('App threw an error during load')
  console.error(error)
  app.exit(1)
}
