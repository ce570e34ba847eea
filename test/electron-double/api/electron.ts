/**
 * What `electron` is in the double's main process. Limit: the modules that are not here are missing altogether; an import of one
 * fails by its name.
 */
import { guardObject } from '#test/electron-double/guard.ts'
import { MessageChannelMain } from '#test/electron-double/ports.ts'
import { webContents } from './all-contents.ts'
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { dialog } from './dialog.ts'
import { ipcMain } from './ipc-main.ts'
import { Menu } from './menu.ts'
import { nativeTheme } from './native-theme.ts'
import { protocol } from './protocol.ts'
import { screen } from './screen.ts'
import { session } from './session.ts'
import { crashReporter, Notification, powerSaveBlocker, shell } from './small-modules.ts'
import { utilityProcess } from './utility-process.ts'

const electron = guardObject('electron', {
  app,
  BrowserWindow,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  Notification,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
} satisfies Partial<Record<keyof typeof Electron.CrossProcessExports, unknown>>)

export {
  app,
  BrowserWindow,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  MessageChannelMain,
  nativeTheme,
  Notification,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
  // One and the same for `import`, for `require` and for the inspector.
  electron as default,
  electron as 'module.exports',
}
