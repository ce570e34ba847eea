/**
 * Makes Inkling's window: where it was last, with the page's own background, shown once there is something to see.
 */
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { join } from 'node:path'
import type { Memory } from '#electron/basics/memory.ts'
import { placeWindow, smallest } from './placement.ts'
import { zoom } from '#electron/basics/zoom.ts'

/** The page's own background, so that nothing flashes before its first paint. */
const background = { light: '#f4f4f1', dark: '#131519' } as const

/** The page is for the caller to load. */
export function createWindow(memory: Memory): BrowserWindow {
  const { window: place } = memory.now
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  const areas = [primary, ...others].map(({ workArea }) => workArea)

  const window = new BrowserWindow({
    ...placeWindow(place?.bounds, areas),
    title: 'Inkling',
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    // To say `false` would take the button for it away on a Mac.
    ...(place?.isFullScreen ? { fullscreen: true } : {}),
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      // `backgroundThrottling` stays on: a hidden window need not draw, and the engine trains in a process of its own.
    },
  })
  window.once('ready-to-show', () => {
    if (place?.isMaximized) window.maximize()
    window.show()
  })
  rememberPlace(window, memory)
  rememberZoom(window, memory)
  return window
}

function rememberPlace(window: BrowserWindow, memory: Memory): void {
  window.on('close', () =>
    memory.remember({
      window: {
        bounds: window.getNormalBounds(),
        isMaximized: window.isMaximized(),
        isFullScreen: window.isFullScreen(),
      },
    }),
  )
}

function rememberZoom({ webContents }: BrowserWindow, memory: Memory): void {
  webContents.on('dom-ready', () => {
    if (webContents.getZoomLevel() !== memory.now.zoomLevel) webContents.setZoomLevel(memory.now.zoomLevel)
  })
  // The wheel with Ctrl.
  webContents.on('zoom-changed', (_event, direction) => {
    memory.remember({ zoomLevel: zoom(memory.now.zoomLevel, direction) })
    webContents.setZoomLevel(memory.now.zoomLevel)
  })
}
