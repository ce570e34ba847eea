/**
 * What menu items with a role are called and do, as Electron's documentation lists them. Limit: of the roles that only macOS has,
 * those are missing that it carries out by itself.
 */
import { app } from './app.ts'

export type Role = {
  readonly label: string
  readonly accelerator?: string
  readonly submenu?: Electron.MenuItemConstructorOptions[]
  readonly app?: () => void
  readonly window?: (window: Electron.BaseWindow) => void
  readonly contents?: (contents: Electron.WebContents) => void
}

const isMac = process.platform === 'darwin'
const ofPage = (window: Electron.BaseWindow) => (window as Electron.BrowserWindow).webContents

const roles = {
  about: { label: 'About', app: () => app.showAboutPanel() },
  close: {
    label: isMac ? 'Close Window' : 'Close',
    accelerator: 'CommandOrControl+W',
    window: (window) => window.close(),
  },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C', contents: (contents) => contents.copy() },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X', contents: (contents) => contents.cut() },
  delete: { label: 'Delete', contents: (contents) => contents.delete() },
  forcereload: {
    label: 'Force Reload',
    accelerator: 'Shift+CmdOrCtrl+R',
    window: (window) => ofPage(window).reloadIgnoringCache(),
  },
  help: { label: 'Help' },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M', window: (window) => window.minimize() },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V', contents: (contents) => contents.paste() },
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q', app: () => app.quit() },
  redo: { label: 'Redo', accelerator: 'Shift+CommandOrControl+Z', contents: (contents) => contents.redo() },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', window: (window) => ofPage(window).reload() },
  resetzoom: {
    label: 'Actual Size',
    accelerator: 'CommandOrControl+0',
    contents: (contents) => (contents.zoomLevel = 0),
  },
  selectall: { label: 'Select All', accelerator: 'CommandOrControl+A', contents: (contents) => contents.selectAll() },
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
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z', contents: (contents) => contents.undo() },
  window: { label: 'Window' },
  zoom: { label: 'Zoom' },
  zoomin: {
    label: 'Zoom In',
    accelerator: 'CommandOrControl+Plus',
    contents: (contents) => (contents.zoomLevel += 0.5),
  },
  zoomout: {
    label: 'Zoom Out',
    accelerator: 'CommandOrControl+-',
    contents: (contents) => (contents.zoomLevel -= 0.5),
  },
  recentdocuments: { label: 'Open Recent' },
  clearrecentdocuments: { label: 'Clear Menu', app: () => app.clearRecentDocuments() },
  front: { label: 'Bring All to Front' },
  hide: { label: 'Hide' },
  hideothers: { label: 'Hide Others' },
  unhide: { label: 'Show All' },
  services: { label: 'Services' },
  appmenu: {
    label: 'App',
    submenu: [{ role: 'about' }, { type: 'separator' }, { role: 'services' }, { role: 'hide' }, { role: 'quit' }],
  },
  filemenu: { label: 'File', submenu: [isMac ? { role: 'close' } : { role: 'quit' }] },
  editmenu: {
    label: 'Edit',
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'delete' },
      { role: 'selectAll' },
    ],
  },
  viewmenu: {
    label: 'View',
    submenu: [
      { role: 'reload' },
      { role: 'forceReload' },
      { role: 'toggleDevTools' },
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  },
  windowmenu: {
    label: 'Window',
    submenu: [{ role: 'minimize' }, { role: 'zoom' }, { role: isMac ? 'front' : 'close' }],
  },
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
