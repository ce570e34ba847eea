/**
 * Where a window is and how it shows. All of it is kept and nothing of it can be seen; its size is the page's size.
 */
import { tell } from '#test/electron-double/guard.ts'
import type { KnownEvents } from '#test/electron-double/guard.ts'
import { screen } from './screen.ts'

type Rectangle = Electron.Rectangle

/** A window may be any of these at a time, on top of each other. */
type Mode = 'minimized' | 'maximized' | 'fullScreen'

export class WindowState {
  readonly #window: KnownEvents
  readonly #onResize: () => void
  readonly #modes = new Set<Mode>()
  #normal: Rectangle
  isVisible = false

  /** In the middle of the primary display, unless the options say where. */
  constructor(window: KnownEvents, options: Electron.BrowserWindowConstructorOptions, onResize: () => void) {
    this.#window = window
    this.#onResize = onResize
    const { width = 800, height = 600 } = options
    const { workArea } = screen.getPrimaryDisplay()
    const {
      x = workArea.x + Math.round((workArea.width - width) / 2),
      y = workArea.y + Math.round((workArea.height - height) / 2),
    } = options
    this.#normal = { x, y, width, height }
    // On a Mac it would show at once, and empty.
    if (options.fullscreen) throw new Error('electron-double: a window that begins in full screen is refused')
  }

  is(mode: Mode): boolean {
    return this.#modes.has(mode)
  }

  set(mode: Mode, on: boolean): void {
    if (this.#modes.has(mode) === on) return
    this.#change(() => void (on ? this.#modes.add(mode) : this.#modes.delete(mode)))
  }

  /** What the window covers now. */
  get bounds(): Rectangle {
    const display = screen.getDisplayMatching(this.#normal)
    if (this.#modes.has('fullScreen')) return { ...display.bounds }
    if (this.#modes.has('maximized')) return { ...display.workArea }
    return this.normalBounds
  }

  /** What the window covers when it is neither maximized nor full screen. */
  get normalBounds(): Rectangle {
    return { ...this.#normal }
  }

  move(bounds: Partial<Rectangle>): void {
    this.#change(() => (this.#normal = { ...this.#normal, ...bounds }))
  }

  #change(change: () => void): void {
    const before = this.bounds
    change()
    const { x, y, width, height } = this.bounds
    if (before.width !== width || before.height !== height) {
      this.#onResize()
    }
    if (before.x !== x || before.y !== y) tell(this.#window, 'move')
  }
}
