/**
 * `WebContents`: a page. Limits: developer tools are noted and not opened; nothing is printed, captured or searched; a page cannot
 * become unresponsive; what the browser itself writes to the console does not come as `console-message`.
 */
import { randomUUID } from 'node:crypto'
import { binding, openPage, type Page, receiver } from '#test/electron-double/chromium/page.ts'
import { record } from '#test/electron-double/controls.ts'
import { createEvent, guardClass, KnownEvents, type SameAs, tell } from '#test/electron-double/guard.ts'
import type { Question } from '#test/electron-double/page/messages.ts'
import { isolatedWorldSource, mainWorldSource, type Preload, readPreload } from '#test/electron-double/page/source.ts'
import { allContents } from './all-contents.ts'
import { app } from './app.ts'
import { createMainFrame } from './frame.ts'
import { Navigation } from './navigation.ts'
import { PageLook, type Size } from './page-look.ts'
import { PageMessages } from './page-messages.ts'
import { closePage, createPage, type PageOwner, rememberPage } from './pages.ts'
import { defaultSession } from './session.ts'
import { webContentsEvents } from './web-contents-events.ts'
import { type OpenRequest, refuseWindow } from './window-open.ts'

export type Owner = {
  /** The page's size as it is now. */
  readonly size: () => Size
  /** The path of the preload script. */
  readonly preload: string | undefined
  /** The page asks to be closed, as a click on its window's cross would. */
  readonly onClose: () => void
  readonly onDestroyed: () => void
}

/** What the double itself does with web contents. */
export const inner = Symbol('inner')

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

type Inner = PageOwner & {
  /** Empty until Chromium has made the page. */
  targetId: string
  openHandler(): OpenHandler | undefined
  applySize(): void
  /** What the page wants to open, as far as Chromium has said. */
  takeOpenRequest(): OpenRequest | undefined
}

let count = 0

export class WebContents extends KnownEvents {
  readonly id = ++count
  readonly session = defaultSession as unknown as Electron.Session
  readonly mainFrame = createMainFrame(this as unknown as Electron.WebContents, this.id)
  readonly #owner: Owner
  readonly #messages: PageMessages
  readonly #look: PageLook
  readonly #navigation = new Navigation(this as unknown as Electron.WebContents)
  readonly #page: Promise<Page>
  #destroyed = false
  #title = ''
  #openHandler: OpenHandler | undefined
  /** The window that the page wants next, if Chromium has said which. */
  #openRequest: OpenRequest | undefined

  readonly [inner]: Inner = {
    targetId: '',
    openHandler: () => this.#openHandler,
    applySize: () => this.#look.applySize(),
    mayRequest: (frameId: string, url: string, isRedirect: boolean) =>
      frameId === this[inner].targetId
        ? this.#navigation.mayRequest(url, isRedirect)
        : this.#navigation.mayFrameRequest(url),
    becomeDestroyed: () => this.#becomeDestroyed(),
    takeOpenRequest: () => {
      const request = this.#openRequest
      this.#openRequest = undefined
      return request
    },
  }

  constructor(owner: Owner) {
    super('webContents', webContentsEvents)
    this.#owner = owner
    this.#messages = new PageMessages(this as unknown as Electron.WebContents, owner.onClose)
    this.#look = new PageLook(owner.size)
    allContents.set(this.id, this)
    this.#page = this.#open()
    this.#page.catch((error: unknown) => {
      if (!this.#destroyed) console.error('[electron-double]', error)
    })
  }

  async #open(): Promise<Page> {
    const preload = this.#readPreload()
    const secret = randomUUID()
    const start = { secret, binding, receiver, preload, process: sandboxedProcess() }
    const session = await createPage(this.#owner.size())
    this[inner].targetId = session.targetId
    rememberPage(session.targetId, this[inner])
    session.session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      this.#openRequest = { url, frameName: windowName, features: windowFeatures.join() }
    })
    session.session.on('Page.frameAttached', ({ frameId }) => rememberPage(frameId, this[inner]))
    this.#navigation.follow(session)
    this.#look.open(session)
    const scripts = {
      mainWorld: mainWorldSource(secret),
      isolatedWorld: isolatedWorldSource(start, preload?.text ?? ''),
    }
    const page = await openPage(session, scripts, {
      onNewDocument: () => this.#messages.renew(),
      onMessage: (message) =>
        message.type === 'title' ? this.#takeTitle(message.title) : this.#messages.take(message),
      onQuestion: (question) => this.#answer(question),
      onCrash: () => this.#takeCrash(),
    })
    this.#messages.open(page)
    return page
  }

  #readPreload(): Preload | undefined {
    const path = this.#owner.preload
    if (path === undefined) return undefined
    try {
      return readPreload(path)
    } catch (error) {
      console.error(`Unable to load preload script: ${path}\n${String(error)}`)
      setImmediate(() => tell(this, 'preload-error', createEvent(), path, error))
      return undefined
    }
  }

  async #answer(question: Question): Promise<string> {
    if (question.type === 'navigate') return (await this.#navigation.mayLeave(question.url)) ? 'allowed' : 'refused'
    refuseWindow(this, question)
    return ''
  }

  #takeTitle(title: string): void {
    if (this.#title === title) return
    this.#title = title
    tell(this, 'page-title-updated', createEvent(), title, true)
  }

  #takeCrash(): void {
    const details = { reason: 'crashed', exitCode: 5 }
    this.#messages.renew()
    tell(this, 'render-process-gone', createEvent(), details)
    tell(app, 'render-process-gone', createEvent(), this, details)
  }

  #becomeDestroyed(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    allContents.delete(this.id)
    this.#messages.close()
    this.#look.close()
    tell(this, 'destroyed')
    this.#owner.onDestroyed()
  }

  /** Does something with the page once it is there; if the page goes meanwhile, it does not matter any more. */
  #run(action: (page: Page) => Promise<unknown>): void {
    this.#page.then(action).catch(() => {})
  }

  #edit(command: string): void {
    this.#run((page) => page.evaluate(`document.execCommand('${command}')`, true))
  }

  send(channel: string, ...parameters: unknown[]): void {
    this.#messages.send(channel, parameters)
  }
  postMessage(channel: string, message: unknown, transfer: readonly unknown[] = []): void {
    this.#messages.postMessage(channel, message, transfer)
  }
  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const page = await this.#page
    if (this.#navigation.isLoading) await new Promise<void>((loaded) => this.once('did-stop-loading', () => loaded()))
    return page.evaluate(code, userGesture)
  }

  async loadURL(url: string): Promise<void> {
    await this.#navigation.loadUrl(url, await this.#page)
  }
  reload(): void {
    this.#run(({ session }) => session.send('Page.reload'))
  }
  close(): void {
    this.#run(({ targetId }) => closePage(targetId))
  }
  forcefullyCrashRenderer(): void {
    this.#run(({ session }) => session.send('Page.crash'))
  }

  getURL(): string {
    return this.#navigation.url
  }
  isDestroyed(): boolean {
    return this.#destroyed
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  getZoomLevel(): number {
    return this.#look.zoomLevel
  }
  setZoomLevel(level: number): void {
    this.#look.zoomLevel = level
  }

  cut(): void {
    this.#edit('cut')
  }
  copy(): void {
    this.#edit('copy')
  }
  paste(): void {
    this.#edit('paste')
  }
  toggleDevTools(): void {
    record('webContents.toggleDevTools')
  }
  selectAll(): void {
    this.#edit('selectAll')
  }
}
true satisfies SameAs<WebContents, Electron.WebContents>
guardClass('webContents', WebContents)

/** The part of `process` that Electron shows to a sandboxed preload script. */
function sandboxedProcess(): object {
  const { platform, arch, version, versions, env } = process
  return { platform, arch, version, versions, env, type: 'renderer', sandboxed: true, contextIsolated: true, argv: [] }
}
