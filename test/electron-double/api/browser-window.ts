/**
 * `BrowserWindow`: a page and what surrounds it. Limits: what is around the page is kept and can't be seen; a window is as large as its
 * page; a hidden or minimized one's page believes to be visible.
 */
import { requireBrowser } from '#test/electron-double/chromium/launch.ts'
import { createEvent, guardClass, KnownEvents, missing, type SameAs, tell } from '#test/electron-double/guard.ts'
import { app } from './app.ts'
import { parting, windows } from './quit.ts'
import { screen } from './screen.ts'
import { inner, WebContents } from './web-contents.ts'

const events = [
  'close',
  'closed',
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
type Rectangle = Electron.Rectangle
/** A window may be any of these at a time, on top of each other. */
type Mode = 'minimized' | 'maximized' | 'fullScreen'

/** What a safe window has not: an app that needs one of these has to change the double first, so that nobody gives it up unnoticed. */
const unsafe: Readonly<Partial<Record<keyof Electron.WebPreferences, boolean>>> = {
  sandbox: false,
  contextIsolation: false,
  webSecurity: false,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
  webviewTag: true,
}
/** Which window has the focus. */
const focus: { window: BrowserWindow | undefined } = { window: undefined }

export class BrowserWindow extends KnownEvents {
  readonly webContents: Electron.WebContents
  readonly #contents: WebContents
  readonly #modes = new Set<Mode>()
  #normal: Rectangle
  #isVisible = false

  /** In the middle of the primary display, unless the options say where. */
  constructor(options: Options = {}) {
    super('BrowserWindow', events)
    requireBrowser('Cannot create BrowserWindow')
    const { webPreferences = {}, width = 800, height = 600 } = options
    for (const [name, value] of Object.entries(webPreferences)) {
      const isUnsafe = unsafe[name as keyof typeof unsafe] === value || name === 'enableBlinkFeatures'
      if (isUnsafe) throw new Error(`electron-double: webPreferences.${name} is refused, because it is not safe`)
    }
    // On a Mac it would show at once, and empty.
    if (options.fullscreen) throw missing('a window that begins in full screen')
    const { workArea } = screen.getPrimaryDisplay()
    const middle = (start: number, room: number, length: number) => start + Math.round((room - length) / 2)
    const { x = middle(workArea.x, workArea.width, width), y = middle(workArea.y, workArea.height, height) } = options
    this.#normal = { x, y, width, height }
    this.#contents = new WebContents(webPreferences.preload, this.#normal, {
      onClose: () => this.close(),
      onDestroyed: () => this.#takeClosed(),
    })
    this.webContents = this.#contents as unknown as Electron.WebContents
    this.#contents.once('did-finish-load', () => tell(this, 'ready-to-show', createEvent()))
    windows.add(this)
    tell(app, 'web-contents-created', createEvent(), this.webContents)
    if (options.show !== false) this.show()
  }

  static getAllWindows(): Electron.BrowserWindow[] {
    return [...windows] as unknown as Electron.BrowserWindow[]
  }

  #takeClosed(): void {
    if (focus.window === this) focus.window = undefined
    windows.delete(this)
    Object.setPrototypeOf(this, closedWindow)
    tell(this, 'closed')
    if (windows.size === 0) parting.onAllClosed()
  }

  close(): void {
    const event = createEvent()
    tell(this, 'close', event)
    if (event.defaultPrevented) parting.onRefused()
    else this.destroy()
  }
  destroy(): void {
    this.#contents[inner].close()
  }
  isDestroyed(): boolean {
    return false
  }
  loadURL(url: string): Promise<void> {
    return this.#contents[inner].loadURL(url)
  }

  show(): void {
    const wasVisible = this.#isVisible
    this.#isVisible = true
    if (!wasVisible) tell(this, 'show')
    this.focus()
  }
  hide(): void {
    this.#isVisible = false
  }
  isVisible(): boolean {
    return this.#isVisible
  }
  focus(): void {
    focus.window = this
  }
  isFocused(): boolean {
    return focus.window === this && this.#isVisible && !this.isMinimized()
  }

  #set(mode: Mode, on: boolean): void {
    this.#change(() => void (on ? this.#modes.add(mode) : this.#modes.delete(mode)))
  }
  minimize(): void {
    this.#set('minimized', true)
  }
  restore(): void {
    this.#set('minimized', false)
  }
  isMinimized(): boolean {
    return this.#modes.has('minimized')
  }
  maximize(): void {
    this.show()
    this.#set('maximized', true)
  }
  unmaximize(): void {
    this.#set('maximized', false)
  }
  isMaximized(): boolean {
    return this.#modes.has('maximized')
  }
  setFullScreen(on: boolean): void {
    this.#set('fullScreen', on)
  }
  isFullScreen(): boolean {
    return this.#modes.has('fullScreen')
  }

  /** What the window covers now. */
  getBounds(): Rectangle {
    const { size, workArea } = screen.getPrimaryDisplay()
    return { ...(this.isFullScreen() ? { x: 0, y: 0, ...size } : this.isMaximized() ? workArea : this.#normal) }
  }
  /** What it covers when it is neither maximized nor full screen. */
  getNormalBounds(): Rectangle {
    return { ...this.#normal }
  }
  setBounds(bounds: Partial<Rectangle>): void {
    this.#change(() => (this.#normal = { ...this.#normal, ...bounds }))
  }
  #change(change: () => void): void {
    const before = this.getBounds()
    change()
    const after = this.getBounds()
    this.#contents[inner].resize(after)
    if (before.x !== after.x || before.y !== after.y) tell(this, 'move')
  }

  setProgressBar(): void {}
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
