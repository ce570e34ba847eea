/**
 * Makes Inkling's window: where it was last, with the page's own background, shown once there is something to see.
 */
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Memory } from '#electron/basics/memory.ts'
import { placeWindow } from './placement.ts'
import { zoom } from '#electron/basics/zoom.ts'

/** The page's own background, so that nothing flashes before its first paint. */
const background = { light: '#f4f4f1', dark: '#131519' } as const

/** The page is for the caller to load. */
export function createWindow(memory: Memory): BrowserWindow {
  const { window: place } = memory.now
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  const areas = [primary, ...others].map(({ workArea }) => workArea)

  const placement = placeWindow(place?.bounds, areas)
  const window = new BrowserWindow({
    ...placement,
    title: 'Inkling',
    ...linuxIcon(),
    show: false,
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
  // On a screen of another scale than the primary one's, Windows has taken them by the wrong one of the two.
  if (process.platform === 'win32' && placement.x !== undefined) window.setBounds(placement)
  window.once('ready-to-show', () => {
    if (place?.isMaximized) window.maximize()
    window.show()
    // Among the window's options it would show at once on a Mac, and empty.
    if (place?.isFullScreen) window.setFullScreen(true)
  })
  rememberPlace(window, memory)
  rememberZoom(window, memory)
  return window
}

/** On Linux a window has the icon that it is given; elsewhere, the program's. */
function linuxIcon(): { icon?: string } {
  const icon = join(app.getAppPath(), 'out', 'icons', 'linux', '256x256.png')
  return process.platform === 'linux' && existsSync(icon) ? { icon } : {}
}

function rememberPlace(window: BrowserWindow, memory: Memory): void {
  const remember = () =>
    memory.remember({
      window: {
        bounds: window.getNormalBounds(),
        isMaximized: window.isMaximized(),
        isFullScreen: window.isFullScreen(),
      },
    })
  window.on('close', remember)
  // When Windows ends a session it does not close windows first.
  window.on('session-end', remember)
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
