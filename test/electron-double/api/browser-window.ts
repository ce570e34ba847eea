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
  'enter-full-screen',
  'focus',
  'hide',
  'leave-full-screen',
  'maximize',
  'minimize',
  'move',
  'page-title-updated',
  'ready-to-show',
  'resize',
  'restore',
  'show',
  'unmaximize',
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
  #representedFile = ''
  #edited = false
  #minimumSize: number[]

  constructor(options: Options = {}) {
    super('BrowserWindow', events)
    requireBrowser('Cannot create BrowserWindow')
    const { webPreferences = {}, minWidth = 0, minHeight = 0 } = options
    checkPreferences(webPreferences)
    this.title = options.title ?? app.name
    this.#minimumSize = [minWidth, minHeight]
    this.#state = new WindowState(this, options, () => this.#contents[innerContents].applySize())
    this.#contents = new WebContents({
      size: () => this.#state.bounds,
      preload: webPreferences.preload,
      onClose: () => this.close(),
      onDestroyed: () => this.#takeClosed(),
    })
    this.webContents = this.#contents as unknown as Electron.WebContents
    this.#contents.once('did-finish-load', () => tell(this, 'ready-to-show', createEvent()))
    this.#contents.on('page-title-updated', (_event: unknown, title: string, explicitSet: boolean) => {
      const event = createEvent()
      tell(this, 'page-title-updated', event, title, explicitSet)
      if (!event.defaultPrevented) this.title = title
    })
    allWindows.set(this.id, this)
    addWindow(this)
    tell(app, 'web-contents-created', createEvent(), this.webContents)
    tell(app, 'browser-window-created', createEvent(), this)
    if (options.show !== false) this.show()
  }

  static getAllWindows(): Electron.BrowserWindow[] {
    return [...allWindows.values()] as unknown as Electron.BrowserWindow[]
  }
  static getFocusedWindow(): Electron.BrowserWindow | null {
    return (focusedWindow() ?? null) as Electron.BrowserWindow | null
  }
  static fromId(id: number): Electron.BrowserWindow | null {
    return (allWindows.get(id) ?? null) as unknown as Electron.BrowserWindow | null
  }
  static fromWebContents(contents: Electron.WebContents): Electron.BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null
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
    this.showInactive()
    this.focus()
  }
  showInactive(): void {
    if (this.#state.isVisible) return
    this.#state.isVisible = true
    tell(this, 'show')
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
  blur(): void {
    loseFocus(this)
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
  isNormal(): boolean {
    return !this.isMinimized() && !this.isMaximized() && !this.isFullScreen()
  }

  getBounds(): Electron.Rectangle {
    return this.#state.bounds
  }
  getNormalBounds(): Electron.Rectangle {
    return this.#state.normalBounds
  }
  getContentBounds(): Electron.Rectangle {
    return this.#state.bounds
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#state.move(bounds)
  }
  getSize(): number[] {
    const { width, height } = this.#state.bounds
    return [width, height]
  }
  setSize(width: number, height: number): void {
    this.#state.move({ width, height })
  }
  getPosition(): number[] {
    const { x, y } = this.#state.bounds
    return [x, y]
  }
  setPosition(x: number, y: number): void {
    this.#state.move({ x, y })
  }
  getMinimumSize(): number[] {
    return this.#minimumSize
  }
  setMinimumSize(width: number, height: number): void {
    this.#minimumSize = [width, height]
  }

  getTitle(): string {
    return this.title
  }
  setTitle(title: string): void {
    this.title = title
  }
  setRepresentedFilename(path: string): void {
    this.#representedFile = path
  }
  getRepresentedFilename(): string {
    return this.#representedFile
  }
  setDocumentEdited(edited: boolean): void {
    this.#edited = edited
  }
  isDocumentEdited(): boolean {
    return this.#edited
  }

  setProgressBar(progress: number, options?: Electron.ProgressBarOptions): void {
    record('BrowserWindow.setProgressBar', progress, options)
  }
  setOverlayIcon(...parameters: readonly unknown[]): void {
    record('BrowserWindow.setOverlayIcon', ...parameters)
  }
  flashFrame(on: boolean): void {
    record('BrowserWindow.flashFrame', on)
  }
  setBackgroundColor(color: string): void {
    record('BrowserWindow.setBackgroundColor', color)
  }
  setMenu(menu: Electron.Menu | null): void {
    record('BrowserWindow.setMenu', menu)
  }
  setMenuBarVisibility(visible: boolean): void {
    record('BrowserWindow.setMenuBarVisibility', visible)
  }
  setAutoHideMenuBar(hide: boolean): void {
    record('BrowserWindow.setAutoHideMenuBar', hide)
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
