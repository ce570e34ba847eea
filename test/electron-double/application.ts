/** The app that the double runs: what the command line and the app's `package.json` say, before the app's code is loaded. */
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** The double's stand-in for Electron's executable. */
export const executable = join(import.meta.dirname, 'electron')
/** All that followed the executable on the command line. */
export const parameters: readonly string[] = process.argv.slice(2)
/** Chromium's switches by name, without the dashes: those of the command line, and those that the app adds before it is ready. */
export const switches = new Map<string, string>()
/** Modules to load before the app (`-r`). */
export const modules: string[] = []
/** What `app.getAppPath()` returns. */
export let folder = ''

for (const [at, parameter] of parameters.entries()) {
  const [, name, value = ''] = /^--([^=]+)=?(.*)$/s.exec(parameter) ?? []
  // Node has read `--inspect` already. After the app, files are the app's own.
  if (name !== undefined && !name.startsWith('inspect')) switches.set(name, value)
  else if (folder === '' && parameters[at - 1] === '-r') modules.push(resolve(parameter))
  else if (folder === '' && !parameter.startsWith('-')) folder = resolve(parameter)
}
if (folder === '') throw new Error('electron-double: name the folder of an app, such as `electron .`')

const require = createRequire(import.meta.url)
/** The file to load. Throws when there is no app in the folder. */
export const main = require.resolve(folder)
export const manifest = require(join(folder, 'package.json')) as Readonly<
  Record<'name' | 'productName' | 'version', string>
>
