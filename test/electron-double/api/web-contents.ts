/** `WebContents`: a page. Limits: nothing is printed, captured or searched; a page cannot become unresponsive. */
import { randomUUID } from 'node:crypto'
import { openPage, type Page, type PageSession } from '#test/electron-double/chromium/page.ts'
import { createEvent, guardClass, guardObject, KnownEvents, type SameAs, tell } from '#test/electron-double/guard.ts'
import { isolatedWorldSource, mainWorldSource, readPreload } from '#test/electron-double/page/source.ts'
import { Navigation } from './navigation.ts'
import { PageMessages } from './page-messages.ts'
import { closePage, createPage, rememberPage } from './pages.ts'
import { originOf, toApp } from './schemes.ts'
import { nativeTheme } from './screen.ts'

const events = [
  'context-menu',
  'destroyed',
  'did-fail-load',
  'did-finish-load',
  'did-navigate',
  'did-start-navigation',
  'dom-ready',
  'preload-error',
  'render-process-gone',
  'will-frame-navigate',
  'will-navigate',
  'will-redirect',
  // Windows that allow the webview tag are refused, so there is never one to attach.
  'will-attach-webview',
  // By tests only:
  'zoom-changed',
]

export type Size = { readonly width: number; readonly height: number }
/** `onClose`: the page asks to be closed, as a click on its window's cross would. */
export type Owner = { readonly onClose: () => void; readonly onDestroyed: () => void }
type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

/** What the double itself does with web contents. */
export const inner = Symbol('inner')
const all = new Set<WebContents>()

export class WebContents extends KnownEvents {
  readonly mainFrame: Electron.WebFrameMain
  readonly #owner: Owner
  readonly #messages: PageMessages
  readonly #navigation = new Navigation(this as unknown as Electron.WebContents)
  readonly #page: Promise<Page>
  #size: Size
  #zoomLevel = 0
  #openHandler: OpenHandler | undefined

  readonly [inner] = {
    loadURL: async (url: string) => this.#navigation.loadUrl(url, await this.#page),
    close: () => this.#run(({ targetId }) => closePage(targetId)),
    resize: (size: Size) => {
      this.#size = size
      this.#applySize()
    },
  }

  /** `preload`: the path of the preload script. */
  constructor(preload: string | undefined, size: Size, owner: Owner) {
    super('webContents', events)
    this.#size = size
    this.#owner = owner
    const getUrl = () => this.#navigation.url
    this.mainFrame = guardObject('WebFrameMain', {
      // Frames inside a page are not seen; they have no preload script either, so nothing ever comes from them.
      parent: null,
      get origin() {
        return originOf(getUrl())
      },
    } satisfies Partial<Electron.WebFrameMain>) as Electron.WebFrameMain
    this.#messages = new PageMessages(this as unknown as Electron.WebContents, {
      onClose: owner.onClose,
      onOpen: (url, frameName, features) => this.#refuseWindow(url, frameName, features),
      onNavigate: (wish) => this.#navigation.wish(wish),
    })
    all.add(this)
    this.#page = this.#open(preload)
    this.#page.catch((error: unknown) => all.has(this) && console.error('electron-double:', error))
  }

  async #open(path: string | undefined): Promise<Page> {
    const preload = this.#readPreload(path)
    const secret = randomUUID()
    const made = await createPage(this.#size)
    const { session, targetId } = made
    const owner = { mayRequest: this.#navigation.mayRequest, becomeDestroyed: () => this.#becomeDestroyed() }
    rememberPage(targetId, owner)
    session.on('Page.frameAttached', ({ frameId }) => rememberPage(frameId, owner))
    session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) =>
      this.#refuseWindow(url, windowName, windowFeatures.join()),
    )
    session.on('Inspector.targetCrashed', () => {
      this.#messages.renew()
      tell(this, 'render-process-gone', createEvent(), { reason: 'crashed', exitCode: 5 })
    })
    this.#navigation.follow(made)
    void this.#fit(made)
    const scripts = { mainWorld: mainWorldSource(secret), isolatedWorld: isolatedWorldSource(secret, preload) }
    const page = await openPage(made, scripts, {
      onNewDocument: () => this.#messages.renew(),
      onMessage: (message) => this.#messages.take(message),
    })
    this.#messages.open(page)
    nativeTheme.on('updated', () => this.#applyTheme())
    if (nativeTheme.shouldUseDarkColors) this.#applyTheme()
    return page
  }

  #readPreload(path: string | undefined): string {
    try {
      return path === undefined ? '' : readPreload(path)
    } catch (error) {
      setImmediate(() => tell(this, 'preload-error', createEvent(), path, error))
      return ''
    }
  }

  #refuseWindow(url: string, frameName: string, features: string): void {
    const disposition = features === '' ? 'foreground-tab' : 'new-window'
    const referrer = { url: '', policy: 'default' as const }
    const answer = this.#openHandler?.({ url: toApp(url), frameName, features, disposition, referrer })
    if (answer?.action !== 'deny') throw new Error('electron-double: a window that a page opens is not implemented')
  }

  #becomeDestroyed(): void {
    all.delete(this)
    this.#messages.close()
    tell(this, 'destroyed')
    this.#owner.onDestroyed()
  }

  /** Does something with the page once it is there; if the page goes meanwhile, it does not matter any more. */
  #run(action: (page: Page) => Promise<unknown>): void {
    this.#page.then(action).catch(() => {})
  }

  #applySize(): void {
    this.#run((page) => this.#fit(page))
  }
  /** The more a page is zoomed in, the larger its pixels are and the fewer. Each level is a fifth more, as in Chromium. */
  #fit({ session }: PageSession): Promise<unknown> {
    const deviceScaleFactor = 1.2 ** this.#zoomLevel
    const [width, height] = [this.#size.width, this.#size.height].map((each) => Math.round(each / deviceScaleFactor))
    const metrics = { width: width!, height: height!, deviceScaleFactor, mobile: false }
    return session.send('Emulation.setDeviceMetricsOverride', metrics).catch(() => {})
  }
  #applyTheme(): void {
    const value = nativeTheme.shouldUseDarkColors ? 'dark' : 'light'
    const features = [{ name: 'prefers-color-scheme', value }]
    this.#run(({ session }) => session.send('Emulation.setEmulatedMedia', { features }))
  }

  send(channel: string, ...parameters: unknown[]): void {
    this.#messages.send(channel, parameters)
  }
  postMessage(channel: string, message: unknown, transfer: readonly unknown[] = []): void {
    this.#messages.send(channel, [message], transfer)
  }
  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.#page).evaluate(code)
  }
  forcefullyCrashRenderer(): void {
    this.#run(({ session }) => session.send('Page.crash'))
  }
  getURL(): string {
    return this.#navigation.url
  }
  isDestroyed(): boolean {
    return !all.has(this)
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }
  getZoomLevel(): number {
    return this.#zoomLevel
  }
  setZoomLevel(level: number): void {
    this.#zoomLevel = level
    this.#applySize()
  }
}
true satisfies SameAs<WebContents, Electron.WebContents>
guardClass('webContents', WebContents)

export const webContents = guardObject('webContents', {
  getAllWebContents: () => [...all] as unknown as Electron.WebContents[],
} satisfies Partial<typeof Electron.WebContents>)
