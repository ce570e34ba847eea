/** What `electron` is in the double's main process: an import of anything else fails by its name. */
import { guardObject } from '#test/electron-double/guard.ts'
import { MessageChannelMain } from '#test/electron-double/ports.ts'
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { dialog } from './dialog.ts'
import { ipcMain } from './ipc-main.ts'
import { Menu } from './menu.ts'
import { protocol } from './protocol.ts'
import { nativeTheme, screen } from './screen.ts'
import { session } from './session.ts'
import { crashReporter, Notification, powerSaveBlocker, shell } from './system.ts'
import { utilityProcess } from './utility-process.ts'
import { webContents } from './web-contents.ts'

const modules = {
  app,
  BrowserWindow,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  Notification,
}
const others = { powerSaveBlocker, protocol, screen, session, shell, utilityProcess, webContents }
const electron = guardObject('electron', { ...modules, ...others } satisfies Partial<
  Record<keyof typeof Electron.CrossProcessExports, unknown>
>)

export { app, BrowserWindow, crashReporter, dialog, ipcMain, Menu, MessageChannelMain, nativeTheme, Notification }
export { powerSaveBlocker, protocol, screen, session, shell, utilityProcess, webContents }
// One and the same for `import`, for `require` and for the inspector.
export { electron as default, electron as 'module.exports' }
