/** Has the memory know where the window is when it closes, so that it opens there again. */
import type { BrowserWindow } from 'electron'
import type { Bounds, Memory } from '#electron/basics/memory.ts'
import type { Placement } from './placement.ts'

type Shift = { readonly x: number; readonly y: number }
const none: Shift = { x: 0, y: 0 }
/** As much as a title bar and a window's edge may take, in pixels. */
const largest: Shift = { x: 24, y: 96 }

/** `asked`: where the window was made; without x and y Electron chose. `platform`: of this system. */
export function rememberPlace(
  window: BrowserWindow,
  memory: Pick<Memory, 'remember'>,
  asked: Partial<Placement>,
  platform: NodeJS.Platform = process.platform,
): void {
  let shift = none
  // X11 takes a place for the frame's and tells the page's: without this the window would sink by its title bar from start to start.
  // The frame comes with the first showing. Wayland tells and takes no places at all.
  if (platform === 'linux') {
    window.once('show', () => window.once('move', () => (shift = frameShift(asked, window.getBounds()))))
  }
  const remember = () => {
    const { x, y, width, height } = window.getNormalBounds()
    memory.remember({
      window: {
        bounds: { x: x - shift.x, y: y - shift.y, width, height },
        isMaximized: window.isMaximized(),
        isFullScreen: window.isFullScreen(),
      },
    })
  }
  window.on('close', remember)
  // When Windows ends a session it does not close windows first.
  window.on('session-end', remember)
}

/** From where the window was asked to be to where it is, if that is no further than a frame is thick. */
function frameShift({ x, y }: Partial<Placement>, shown: Bounds): Shift {
  if (x === undefined || y === undefined) return none
  const shift = { x: shown.x - x, y: shown.y - y }
  const isFrame = shift.x >= 0 && shift.x <= largest.x && shift.y >= 0 && shift.y <= largest.y
  return isFrame ? shift : none
}
