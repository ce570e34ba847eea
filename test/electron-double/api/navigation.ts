/**
 * How a page gets from one document to the next: loads that the app asks for, and the app's say in those that the page wants.
 * Limits: no history; the status that `did-navigate` tells is 200 for every document that there is.
 */
import type { PageSession } from '#test/electron-double/chromium/targets.ts'
import { record } from '#test/electron-double/controls.ts'
import { createEvent, type KnownEvents, tell } from '#test/electron-double/guard.ts'
import { checkPermissions, requestPermission } from './permissions.ts'
import { createLoadError } from './load-errors.ts'
import { isLoadable, originOf, toApp, toChromium } from './schemes.ts'

type Load = { readonly url: string; loaderId?: string } & PromiseWithResolvers<void>

export class Navigation {
  readonly #contents: Electron.WebContents & KnownEvents
  #page: PageSession | undefined
  /** As the app knows it. */
  url = ''
  isLoading = false
  /** Whether the app has asked for a load; what comes before is the empty page that Chromium starts with. */
  #started = false
  /** The document that has loaded last. */
  #finished: string | undefined
  /** The load that the app waits for. */
  #load: Load | undefined
  /** Where the page wanted to go last, in Chromium's terms, until the request for it comes. */
  #wanted: string | undefined
  /** What the app has said about the page's next way, in Chromium's terms. */
  #decided: { readonly url: string; readonly allowed: boolean } | undefined

  constructor(contents: Electron.WebContents) {
    this.#contents = contents as Electron.WebContents & KnownEvents
  }

  /** Follows what Chromium says about the page. */
  follow(page: PageSession): void {
    this.#page = page
    const { session, targetId } = page
    const isMain = ({ frameId }: { readonly frameId: string }) => frameId === targetId
    session.on('Page.frameRequestedNavigation', (event) => {
      if (isMain(event) && event.disposition === 'currentTab') this.#wanted = event.url
    })
    session.on('Page.frameStartedLoading', (event) => isMain(event) && this.#setLoading(true))
    session.on('Page.frameStoppedLoading', (event) => isMain(event) && this.#setLoading(false))
    session.on('Page.frameStartedNavigating', (event) => {
      if (!isMain(event)) return
      const url = toApp(event.url)
      this.#emit('did-start-navigation', createEvent(this.#describe(url)), url, false, true)
    })
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined || !this.#started) return
      this.url = toApp(frame.unreachableUrl ?? frame.url + (frame.urlFragment ?? ''))
      if (this.#load?.loaderId !== undefined && this.#load.loaderId !== frame.loaderId) this.#fail('ERR_ABORTED')
      if (frame.unreachableUrl === undefined) this.#emit('did-navigate', createEvent(), this.url, 200, 'OK')
    })
    session.on('Page.navigatedWithinDocument', (event) => {
      if (isMain(event)) this.url = toApp(event.url)
    })
    session.on('Page.lifecycleEvent', (event) => {
      if (!isMain(event) || !this.#started) return
      if (event.name === 'DOMContentLoaded') this.#emit('dom-ready', createEvent())
      if (event.name === 'load') this.#finish(event.loaderId)
    })
  }

  #emit(name: string, ...parameters: readonly unknown[]): void {
    tell(this.#contents, name, ...parameters)
  }

  #setLoading(isLoading: boolean): void {
    if (this.#contents.isDestroyed() || this.isLoading === isLoading || !this.#started) return
    this.isLoading = isLoading
    if (!isLoading) this.#emit('did-stop-loading')
  }

  #finish(loaderId: string): void {
    this.#finished = loaderId
    this.#emit('did-finish-load', createEvent())
    if (this.#load?.loaderId === loaderId) this.#succeed()
  }

  #succeed(): void {
    const load = this.#load
    this.#load = undefined
    load?.resolve()
  }

  /** Ends the load that the app waits for. */
  #fail(code: string): void {
    const load = this.#load
    if (!load) return
    this.#load = undefined
    const error = createLoadError(code, load.url)
    this.#emit('did-fail-load', createEvent(), error.errno, error.code, load.url, true)
    load.reject(error)
  }

  /** Resolves when the page has loaded; rejects as Electron's `loadURL`. */
  async loadUrl(url: string, page: PageSession): Promise<void> {
    this.#fail('ERR_ABORTED')
    const load: Load = { url, ...Promise.withResolvers<void>() }
    this.#load = load
    this.#started = true
    this.#wanted = undefined
    this.#decided = undefined
    if (this.url === '') this.url = url
    await this.prepare(url)
    // What was overtaken while it was prepared has failed already.
    if (this.#load === load) await this.#start(load, page)
    return load.promise
  }

  async #start(load: Load, page: PageSession): Promise<void> {
    try {
      const { loaderId, errorText } = await page.session.send('Page.navigate', { url: toChromium(load.url) })
      if (this.#load !== load) return
      if (errorText) this.#fail(errorText)
      else if (loaderId === undefined || loaderId === this.#finished) this.#succeed()
      else load.loaderId = loaderId
    } catch {
      // The page has gone.
      if (this.#load === load) this.#fail('ERR_FAILED')
    }
  }

  /** What the page may do is settled before its first script runs. */
  async prepare(url: string): Promise<void> {
    const origin = originOf(url)
    if (origin !== 'null') await checkPermissions(this.#contents, origin)
  }

  /**
   * The page stands still and wants to go to `url`. False when it must not even try: where a request will follow, that is where it
   * is stopped, so that everybody sees a load that was aborted.
   */
  async mayLeave(url: string): Promise<boolean> {
    const appUrl = toApp(url)
    const allowed = this.#askApp('will-navigate', appUrl)
    const address = toChromium(appUrl)
    if (/^https?:/.test(address)) {
      this.#decided = { url: address, allowed }
      if (allowed) await this.prepare(appUrl)
      if (address === url) return true
      // The page does not know the app's own schemes; it is taken there from outside.
      if (allowed) void this.#page?.session.send('Page.navigate', { url: address }).catch(() => {})
      return false
    }
    if (allowed && !isLoadable(appUrl)) await this.#leaveToSystem(appUrl)
    return allowed && isLoadable(appUrl)
  }

  /** A link such as `mailto:`, which Electron hands to the system if the permission handler lets it. */
  async #leaveToSystem(externalURL: string): Promise<void> {
    const details = { externalURL, isMainFrame: true, requestingUrl: this.url }
    const granted = await requestPermission(this.#contents, 'openExternal', originOf(this.url), details)
    if (granted) record('a page opened', externalURL)
  }

  /** A frame inside the page wants a document. */
  mayFrameRequest(url: string): boolean {
    const event = createEvent({ ...this.#describe(toApp(url)), isMainFrame: false })
    this.#emit('will-frame-navigate', event)
    return !event.defaultPrevented
  }

  /** Whether the request for a document of the main frame may go on. The app is asked unless it has been. */
  mayRequest(url: string, isRedirect: boolean): boolean {
    const byPage = this.#wanted === url
    const decided = this.#decided?.url === url ? this.#decided.allowed : undefined
    this.#wanted = undefined
    this.#decided = undefined
    if (isRedirect) return this.#askApp('will-redirect', toApp(url))
    return decided ?? (!byPage || this.#askApp('will-navigate', toApp(url)))
  }

  #askApp(name: 'will-navigate' | 'will-redirect', url: string): boolean {
    const event = createEvent(this.#describe(url))
    this.#emit(name, event, url, false, true)
    if (event.defaultPrevented || name === 'will-redirect') return !event.defaultPrevented
    const further = createEvent(this.#describe(url))
    this.#emit('will-frame-navigate', further)
    return !further.defaultPrevented
  }

  #describe(url: string): object {
    const frame = this.#contents.mainFrame
    return { url, isSameDocument: false, isMainFrame: true, frame, initiator: frame }
  }
}
