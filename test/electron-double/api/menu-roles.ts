/**
 * What menu items with a role are called and do, as Electron's documentation lists them. Limit: of the roles that only macOS has,
 * those are missing that it carries out by itself.
 */
import { app } from './app.ts'

export type Role = {
  readonly label: string
  readonly accelerator?: string
  readonly app?: () => void
  readonly window?: (window: Electron.BaseWindow) => void
  readonly contents?: (contents: Electron.WebContents) => void
}

const isMac = process.platform === 'darwin'

const roles = {
  about: { label: 'About', app: () => app.showAboutPanel() },
  close: {
    label: isMac ? 'Close Window' : 'Close',
    accelerator: 'CommandOrControl+W',
    window: (window) => window.close(),
  },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C', contents: (contents) => contents.copy() },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X', contents: (contents) => contents.cut() },
  front: { label: 'Bring All to Front' },
  help: { label: 'Help' },
  hide: { label: 'Hide' },
  hideothers: { label: 'Hide Others' },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M', window: (window) => window.minimize() },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V', contents: (contents) => contents.paste() },
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q', app: () => app.quit() },
  reload: {
    label: 'Reload',
    accelerator: 'CmdOrCtrl+R',
    window: (window) => (window as Electron.BrowserWindow).webContents.reload(),
  },
  selectall: { label: 'Select All', accelerator: 'CommandOrControl+A', contents: (contents) => contents.selectAll() },
  services: { label: 'Services' },
  toggledevtools: {
    label: 'Toggle Developer Tools',
    accelerator: isMac ? 'Alt+Command+I' : 'Ctrl+Shift+I',
    contents: (contents) => contents.toggleDevTools(),
  },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: isMac ? 'Control+Command+F' : 'F11',
    window: (window) => window.setFullScreen(!window.isFullScreen()),
  },
  unhide: { label: 'Show All' },
  window: { label: 'Window' },
  zoom: { label: 'Zoom' },
} satisfies Readonly<Record<string, Role>>

/** Electron writes the names of roles small. */
export function roleNameOf(name: string | undefined): string | undefined {
  return name?.toLowerCase()
}

/** Throws for a role that the double lacks. */
export function findRole(name: string | undefined): Role | undefined {
  if (name === undefined) return undefined
  const role = (roles as Readonly<Record<string, Role>>)[roleNameOf(name)!]
  if (!role) throw new Error(`electron-double: the menu role ${name} is not implemented`)
  return role
}

/** Carries a role out; false when there is nothing that it could be done to. */
export function runRole(
  role: Role,
  window: Electron.BaseWindow | undefined,
  contents: Electron.WebContents | undefined,
): boolean {
  if (role.app) role.app()
  else if (role.window && window) role.window(window)
  else if (role.contents && contents) role.contents(contents)
  else return false
  return true
}
