/**
 * Starts an app under the double, as Electron's executable starts one: its modules to be loaded first, its main script, and then,
 * once that has run, Chromium. From there on the app is ready.
 */
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, inner } from '#test/electron-double/api/app.ts'
import { dialog } from '#test/electron-double/api/dialog.ts'
import { start } from '#test/electron-double/api/start.ts'
import { commandLine, executable, findApplication, parameters, switches } from './application.ts'
import { electronVersion } from './version.ts'
import { describeProcess, replaceElectron } from './module-hooks.ts'

if (commandLine.application === undefined) {
  console.error('electron-double: name the folder of an app, such as `electron .`')
  process.exit(1)
}
const application = findApplication(commandLine.application)
process.argv = [executable, ...parameters]
describeProcess('browser', electronVersion)
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
replaceElectron(pathToFileURL(join(import.meta.dirname, 'api', 'electron.ts')).href)

// What nobody reads any more is no error.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {})

// Electron does not end for an error, it shows it.
process.on('uncaughtException', (error) => {
  if (process.listenerCount('uncaughtException') > 1) return
  dialog.showErrorBox('A JavaScript error occurred in the main process', `Uncaught Exception:\n${error.stack}`)
})
process.on('unhandledRejection', (reason) => console.error('Unhandled rejection in the main process:', reason))
process.exit = ((code?: number) => app.exit(code)) as typeof process.exit

app[inner].introduce(application)
const require = createRequire(import.meta.url)
for (const module of commandLine.modules) require(resolve(module))
// Electron shows what goes wrong here and stays; a test had better end.
try {
  await import(pathToFileURL(application.main).href)
} catch (error) {
  console.error('App threw an error during load')
  console.error(error)
  app.exit(1)
}
try {
  if (!app[inner].isEnding()) await start(switches)
} catch (error) {
  console.error('electron-double: no start without Chromium.', error)
  app.exit(1)
}
