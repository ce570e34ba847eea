/**
 * `BrowserWindow`: a page and what surrounds it. Limits: what is around the page is kept or noted and can't be seen; a window is as
 * large as its page; a hidden or minimized one's page believes to be visible; `BaseWindow` and views are missing.
 */
import { requireBrowser } from '#test/electron-double/chromium/current.ts'
import { record } from '#test/electron-double/controls.ts'
import { createEvent, guardClass, KnownEvents, type SameAs, tell } from '#test/electron-double/guard.ts'
import { app } from './app.ts'
import { allWindows, focus, focusedWindow, loseFocus } from './all-windows.ts'
import { WebContents, inner as innerContents } from './web-contents.ts'
import { checkPreferences } from './window-options.ts'
import { WindowState } from './window-state.ts'
import { addWindow, refuseClose, removeWindow } from './windows.ts'

const events = [
  'blur',
  'close',
  'closed',
  'focus',
  'hide',
  'move',
  'ready-to-show',
  'show',
  // By tests only:
  'query-session-end',
  'responsive',
  'session-end',
  'unresponsive',
]

type Options = Electron.BrowserWindowConstructorOptions
let count = 0

export class BrowserWindow extends KnownEvents {
  readonly id = ++count
  readonly webContents: Electron.WebContents
  title: string
  readonly #contents: WebContents
  readonly #state: WindowState

  constructor(options: Options = {}) {
    super('BrowserWindow', events)
    requireBrowser('Cannot create BrowserWindow')
    const { webPreferences = {} } = options
    checkPreferences(webPreferences)
    this.title = options.title ?? app.name
    this.#state = new WindowState(this, options, () => this.#contents[innerContents].applySize())
    this.#contents = new WebContents({
      size: () => this.#state.bounds,
      preload: webPreferences.preload,
      onClose: () => this.close(),
      onDestroyed: () => this.#takeClosed(),
    })
    this.webContents = this.#contents as unknown as Electron.WebContents
    this.#contents.once('did-finish-load', () => tell(this, 'ready-to-show', createEvent()))
    this.#contents.on('page-title-updated', (_event: unknown, title: string) => (this.title = title))
    allWindows.set(this.id, this)
    addWindow(this)
    tell(app, 'web-contents-created', createEvent(), this.webContents)
    if (options.show !== false) this.show()
  }

  static getAllWindows(): Electron.BrowserWindow[] {
    return [...allWindows.values()] as unknown as Electron.BrowserWindow[]
  }

  #takeClosed(): void {
    loseFocus(this)
    allWindows.delete(this.id)
    Object.setPrototypeOf(this, closedWindow)
    tell(this, 'closed')
    removeWindow(this)
  }

  close(): void {
    const event = createEvent()
    tell(this, 'close', event)
    if (event.defaultPrevented) refuseClose()
    else this.#contents.close()
  }
  destroy(): void {
    this.#contents.close()
  }
  isDestroyed(): boolean {
    return false
  }

  loadURL(url: string): Promise<void> {
    return this.#contents.loadURL(url)
  }
  reload(): void {
    this.#contents.reload()
  }

  show(): void {
    if (!this.#state.isVisible) {
      this.#state.isVisible = true
      tell(this, 'show')
    }
    this.focus()
  }
  hide(): void {
    if (!this.#state.isVisible) return
    this.#state.isVisible = false
    loseFocus(this)
    tell(this, 'hide')
  }
  isVisible(): boolean {
    return this.#state.isVisible
  }
  focus(): void {
    if (this.#state.isVisible) focus(this)
  }
  isFocused(): boolean {
    return focusedWindow() === this
  }

  minimize(): void {
    this.#state.set('minimized', true)
    loseFocus(this)
  }
  restore(): void {
    this.#state.set('minimized', false)
  }
  isMinimized(): boolean {
    return this.#state.is('minimized')
  }
  maximize(): void {
    this.show()
    this.#state.set('maximized', true)
  }
  unmaximize(): void {
    this.#state.set('maximized', false)
  }
  isMaximized(): boolean {
    return this.#state.is('maximized')
  }
  setFullScreen(on: boolean): void {
    this.#state.set('fullScreen', on)
  }
  isFullScreen(): boolean {
    return this.#state.is('fullScreen')
  }

  getBounds(): Electron.Rectangle {
    return this.#state.bounds
  }
  getNormalBounds(): Electron.Rectangle {
    return this.#state.normalBounds
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#state.move(bounds)
  }

  setProgressBar(progress: number, options?: Electron.ProgressBarOptions): void {
    record('BrowserWindow.setProgressBar', progress, options)
  }
}
true satisfies SameAs<BrowserWindow, Electron.BrowserWindow>
guardClass('BrowserWindow', BrowserWindow)

/** What a window turns into once it has closed. */
const closedWindow = new Proxy(KnownEvents.prototype, {
  get(target, key, receiver) {
    if (key === 'isDestroyed') return () => true
    if (key in target || typeof key === 'symbol' || key === 'then') return Reflect.get(target, key, receiver) as unknown
    throw new TypeError('Object has been destroyed')
  },
})
