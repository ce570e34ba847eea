/** The window opens where it was, whatever the system makes of a place. */
import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import type { Bounds, WindowPlace } from '#electron/basics/memory.ts'
import { placeWindow } from '#electron/window/placement.ts'
import { rememberPlace } from '#electron/window/remember-place.ts'

const screens: readonly Bounds[] = [{ x: 0, y: 0, width: 1920, height: 1080 }]
const first: Bounds = { x: 200, y: 120, width: 1100, height: 800 }

/** A window whose system lets it appear where `appear` says. */
class Window extends EventEmitter {
  #bounds: Bounds
  constructor(asked: Bounds) {
    super()
    this.#bounds = asked
  }
  show(appear: (asked: Bounds) => Bounds): void {
    this.emit('show')
    this.moveTo(appear(this.#bounds))
  }
  moveTo(bounds: Bounds): void {
    if (bounds === this.#bounds) return
    this.#bounds = bounds
    this.emit('move')
  }
  getBounds = () => this.#bounds
  getNormalBounds = () => this.#bounds
  isMaximized = () => false
  isFullScreen = () => false
}

type Start = {
  readonly bounds: Bounds
  readonly appear: (asked: Bounds) => Bounds
  readonly platform?: NodeJS.Platform
  readonly use?: (window: Window) => void
  readonly end?: 'close' | 'session-end'
}

/** What is remembered after one start. */
function startOnce({ bounds, appear, platform = 'linux', use = () => {}, end = 'close' }: Start): Bounds {
  const asked = placeWindow(bounds, screens)
  const window = new Window({ ...bounds, ...asked })
  let place: WindowPlace | undefined
  const memory = { remember: (change: { readonly window?: WindowPlace | undefined }) => void (place = change.window) }
  rememberPlace(window as never, memory, asked, platform)
  window.show(appear)
  use(window)
  window.emit(end)
  return place!.bounds
}

const asAsked = (asked: Bounds) => asked
/** X11 puts the frame there, and tells where the page is inside it. */
const underTitle = ({ x, y, ...size }: Bounds) => ({ x: x + 1, y: y + 37, ...size })

describe('The window’s place', () => {
  test.each<[string, NodeJS.Platform, (asked: Bounds) => Bounds]>([
    ['X11', 'linux', underTitle],
    ['a system that keeps to what it is asked', 'linux', asAsked],
    ['Windows', 'win32', asAsked],
    ['a Mac', 'darwin', asAsked],
  ])('stays from start to start on %s', (_system, platform, appear) => {
    let bounds: Bounds = first
    for (let start = 0; start < 5; start++) bounds = startOnce({ bounds, appear, platform })
    expect(bounds).toEqual(first)
  })

  test('is where the person has moved it to', () => {
    const moved = { ...first, x: 500, y: 300 }
    const bounds = startOnce({
      bounds: first,
      appear: underTitle,
      use: (window) => window.moveTo(underTitle(moved)),
    })
    expect(bounds).toEqual(moved)
  })

  test('does not matter on Wayland, which tells none: the size stays', () => {
    const untold = ({ width, height }: Bounds) => ({ x: 0, y: 0, width, height })
    let bounds: Bounds = { ...first, x: 0, y: 0 }
    for (let start = 0; start < 5; start++) bounds = startOnce({ bounds, appear: untold })
    expect(bounds).toEqual({ ...first, x: 0, y: 0 })
  })

  test('is kept when Windows ends the session, too', () => {
    expect(startOnce({ bounds: first, appear: asAsked, platform: 'win32', end: 'session-end' })).toEqual(first)
  })
})
