/**
 * Makes Inkling's window: where it was last, with the page's own background, shown once there is something to see.
 */
import { app, BrowserWindow, nativeTheme, type Rectangle, screen } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Memory } from '#electron/basics/memory.ts'
import { inTheMiddle, placeWindow } from './placement.ts'
import { rememberPlace } from './remember-place.ts'
import { zoom } from '#electron/basics/zoom.ts'

/** The page's own background, so that nothing flashes before its first paint. */
const background = { light: '#f4f4f1', dark: '#131519' } as const

/** The page is for the caller to load. */
export function createWindow(memory: Memory): BrowserWindow {
  const { window: place } = memory.now
  const placement = placeWindow(place?.bounds, workAreas())
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
  rememberPlace(window, memory, place?.isMaximized || place?.isFullScreen ? {} : placement)
  rememberZoom(window, memory)
  return window
}

/** Puts the window where it opens at first. */
export function putBack(window: BrowserWindow): void {
  if (window.isFullScreen()) window.setFullScreen(false)
  if (window.isMaximized()) window.unmaximize()
  window.setBounds(inTheMiddle(workAreas()))
}

/** The parts of the screens that windows may cover, that of the primary screen first. */
function workAreas(): Rectangle[] {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary, ...others].map(({ workArea }) => workArea)
}

/** On Linux a window has the icon that it is given; elsewhere, the program's. */
function linuxIcon(): { icon?: string } {
  const icon = join(app.getAppPath(), 'out', 'icons', 'linux', '256x256.png')
  return process.platform === 'linux' && existsSync(icon) ? { icon } : {}
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
