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
import { openWindow, type OpenRequest } from './window-open.ts'

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
  #crashed = false
  #title = ''
  #devTools = false
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
      onQuestion: (question, pathOfSubject) => this.#answer(question, pathOfSubject),
      onConsole: (level, message, lineNumber, sourceId) =>
        tell(this, 'console-message', createEvent({ level, message, lineNumber, sourceId, frame: this.mainFrame })),
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

  async #answer(question: Question, pathOfSubject: () => Promise<string>): Promise<string> {
    switch (question.type) {
      case 'navigate':
        return (await this.#navigation.mayLeave(question.url)) ? 'allowed' : 'refused'
      case 'send-sync':
        return this.#messages.answerSync(question.channel, question.parameters)
      case 'open':
        openWindow(this, question)
        return ''
      case 'path':
        return pathOfSubject()
    }
  }

  #takeTitle(title: string): void {
    if (this.#title === title) return
    this.#title = title
    tell(this, 'page-title-updated', createEvent(), title, true)
  }

  #takeCrash(): void {
    const details = { reason: 'crashed', exitCode: 5 }
    this.#crashed = true
    this.#messages.renew()
    this.once('did-start-navigation', () => (this.#crashed = false))
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
    if (this.isLoading()) await new Promise<void>((loaded) => this.once('did-stop-loading', () => loaded()))
    return page.evaluate(code, userGesture)
  }

  async loadURL(url: string): Promise<void> {
    await this.#navigation.loadUrl(url, await this.#page)
  }
  reload(): void {
    this.#run(({ session }) => session.send('Page.reload'))
  }
  reloadIgnoringCache(): void {
    this.#run(({ session }) => session.send('Page.reload', { ignoreCache: true }))
  }
  stop(): void {
    this.#run(({ session }) => session.send('Page.stopLoading'))
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
  getTitle(): string {
    return this.#title
  }
  getType(): 'window' {
    return 'window'
  }
  isLoading(): boolean {
    return this.#navigation.isLoading
  }
  isLoadingMainFrame(): boolean {
    return this.#navigation.isLoading
  }
  isDestroyed(): boolean {
    return this.#destroyed
  }
  isCrashed(): boolean {
    return this.#crashed
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  get zoomLevel(): number {
    return this.#look.zoomLevel
  }
  set zoomLevel(level: number) {
    this.#look.zoomLevel = level
  }
  get zoomFactor(): number {
    return this.#look.zoomFactor
  }
  set zoomFactor(factor: number) {
    this.#look.zoomFactor = factor
  }
  getZoomLevel(): number {
    return this.zoomLevel
  }
  setZoomLevel(level: number): void {
    this.zoomLevel = level
  }
  getZoomFactor(): number {
    return this.zoomFactor
  }
  setZoomFactor(factor: number): void {
    this.zoomFactor = factor
  }

  undo(): void {
    this.#edit('undo')
  }
  redo(): void {
    this.#edit('redo')
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
  delete(): void {
    this.#edit('delete')
  }
  selectAll(): void {
    this.#edit('selectAll')
  }

  focus(): void {
    record('webContents.focus')
  }
  openDevTools(options?: object): void {
    record('webContents.openDevTools', options)
    this.#devTools = true
    tell(this, 'devtools-opened')
  }
  closeDevTools(): void {
    if (!this.#devTools) return
    this.#devTools = false
    tell(this, 'devtools-closed')
  }
  isDevToolsOpened(): boolean {
    return this.#devTools
  }
  toggleDevTools(): void {
    if (this.#devTools) this.closeDevTools()
    else this.openDevTools()
  }
}
true satisfies SameAs<WebContents, Electron.WebContents>
guardClass('webContents', WebContents)

/** The part of `process` that Electron shows to a sandboxed preload script. */
function sandboxedProcess(): object {
  const { platform, arch, version, versions, env } = process
  return { platform, arch, version, versions, env, type: 'renderer', sandboxed: true, contextIsolated: true, argv: [] }
}
