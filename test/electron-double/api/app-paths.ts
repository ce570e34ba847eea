/**
 * The folders that `app.getPath` knows, as Electron has them on Linux and macOS.
 */
import { mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { executable, switches } from '#test/electron-double/application.ts'

const chosen = new Map<string, string>()

/** `appName`: the name that the folder of the person's data has. Throws Electron's error for a name that is none. */
export function getPath(name: string, appName: string): string {
  const path = chosen.get(name) ?? defaultPath(name, appName)
  if (path === undefined) throw new Error(`Failed to get '${name}' path`)
  if (name === 'logs') mkdirSync(path, { recursive: true })
  return path
}

/** Throws Electron's error for a path that is relative. */
export function setPath(name: string, path: string): void {
  if (!isAbsolute(path)) throw new Error('Path must be absolute')
  chosen.set(name, path)
}

/** The folder of the person's data when somebody has chosen it, and not just the app's name. */
export function chosenUserData(): string | undefined {
  const path = switches.get('user-data-dir')
  return chosen.get('userData') ?? (path && isAbsolute(path) ? path : undefined)
}

function defaultPath(name: string, appName: string): string | undefined {
  const home = homedir()
  const isMac = process.platform === 'darwin'
  const userData = () => chosenUserData() ?? join(getPath('appData', appName), appName)
  switch (name) {
    case 'home':
      return home
    case 'appData':
      return isMac
        ? join(home, 'Library', 'Application Support')
        : (process.env.XDG_CONFIG_HOME ?? join(home, '.config'))
    case 'userData':
    case 'sessionData':
      return userData()
    case 'temp':
      return tmpdir()
    case 'exe':
    case 'module':
      return executable
    case 'logs':
      return isMac ? join(home, 'Library', 'Logs', appName) : join(userData(), 'logs')
    case 'crashDumps':
      return join(userData(), 'Crashpad')
    case 'desktop':
    case 'documents':
    case 'downloads':
    case 'music':
    case 'pictures':
    case 'videos':
      return join(home, name[0]!.toUpperCase() + name.slice(1))
    default:
      return undefined
  }
}
