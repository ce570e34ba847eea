/**
 * Inkling's window.
 */
import { app, BrowserWindow, nativeTheme } from 'electron'
import { join } from 'node:path'
import { pageUrl } from './page-url.ts'

/** The page's own background, so that nothing flashes before its first paint. */
const background = { light: '#f4f4f1', dark: '#131519' } as const

export function openWindow(): void {
  const window = new BrowserWindow({
    title: 'Inkling',
    width: 1360,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // `backgroundThrottling` stays on: a hidden window need not draw, and the engine trains in a process of its own.
    },
  })
  window.once('ready-to-show', () => window.show())
  window.loadURL(pageUrl).catch((error: unknown) => {
    // A reload that overtakes the first load ends here as well; the window shows whatever came of it.
    console.error(`${pageUrl} could not be loaded.`, error)
    if (!window.isDestroyed()) window.show()
  })
}

/** Brings the window to the front, or opens it. */
export function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) return openWindow()
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
