/**
 * How a page gets from one document to the next: loads that the app asks for, and the app's say in those that the page wants.
 * Limit: no history.
 */
import type { PageSession } from '#test/electron-double/chromium/page.ts'
import { createEvent, type KnownEvents, missing, tell } from '#test/electron-double/guard.ts'
import type { FromPage } from '#test/electron-double/page/messages.ts'
import { checkPermissions } from './permissions.ts'
import { originOf, toApp, toChromium } from './schemes.ts'

type Load = { readonly url: string; loaderId?: string } & PromiseWithResolvers<void>
type Wish = Extract<FromPage, { readonly type: 'navigate' }>

export class Navigation {
  readonly #contents: Electron.WebContents & KnownEvents
  #page: PageSession | undefined
  /** As the app knows it; empty until the app has asked for a load, before which there is the empty page that Chromium starts with. */
  url = ''
  /** The document that has loaded last. */
  #finished: string | undefined
  /** The load that the app waits for. */
  #load: Load | undefined
  /** Where the page has set out for without having been stopped, in Chromium's terms, until the request for it comes. */
  #wanted: string | undefined

  constructor(contents: Electron.WebContents) {
    this.#contents = contents as Electron.WebContents & KnownEvents
  }

  /** Follows what Chromium says about the page. */
  follow(page: PageSession): void {
    this.#page = page
    const { session, targetId } = page
    const isMain = ({ frameId }: { readonly frameId: string }) => frameId === targetId && this.url !== ''
    session.on('Page.frameRequestedNavigation', (event) => {
      if (isMain(event) && event.disposition === 'currentTab') this.#wanted = event.url
    })
    session.on('Page.frameStartedNavigating', (event) => {
      if (isMain(event)) this.#emit('did-start-navigation', createEvent(this.#describe(toApp(event.url))))
    })
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined || this.url === '') return
      this.url = toApp(frame.unreachableUrl ?? frame.url + (frame.urlFragment ?? ''))
      if (this.#load?.loaderId !== undefined && this.#load.loaderId !== frame.loaderId) this.#fail('ERR_ABORTED')
      if (frame.unreachableUrl === undefined) this.#emit('did-navigate', createEvent(), this.url)
    })
    session.on('Page.navigatedWithinDocument', (event) => {
      if (isMain(event)) this.url = toApp(event.url)
    })
    session.on('Page.lifecycleEvent', (event) => {
      if (!isMain(event)) return
      if (event.name === 'DOMContentLoaded') this.#emit('dom-ready', createEvent())
      if (event.name !== 'load') return
      this.#finished = event.loaderId
      this.#emit('did-finish-load', createEvent())
      if (this.#load?.loaderId === event.loaderId) this.#succeed()
    })
  }

  #emit(name: string, ...parameters: readonly unknown[]): void {
    tell(this.#contents, name, ...parameters)
  }

  #succeed(): void {
    this.#load?.resolve()
    this.#load = undefined
  }

  /** Ends the load that the app waits for. `name`: Chromium's for the error, with or without `net::` in front. */
  #fail(name: string): void {
    const load = this.#load
    if (!load) return
    this.#load = undefined
    const code = name.replace(/^net::/, '')
    const errno = code === 'ERR_ABORTED' ? -3 : -2
    this.#emit('did-fail-load', createEvent(), errno, code, load.url, true)
    load.reject(Object.assign(new Error(`${code} (${errno}) loading '${load.url}'`), { errno, code, url: load.url }))
  }

  /** Resolves when the page has loaded; rejects as Electron's `loadURL`. */
  async loadUrl(url: string, { session }: PageSession): Promise<void> {
    this.#fail('ERR_ABORTED')
    const load: Load = { url, ...Promise.withResolvers<void>() }
    this.#load = load
    this.#wanted = undefined
    if (this.url === '') this.url = url
    // What the page may do is settled before its first script runs.
    await checkPermissions(this.#contents, originOf(url))
    const gone = { loaderId: undefined, errorText: 'ERR_FAILED' }
    // What was overtaken meanwhile has failed already.
    if (this.#load === load) {
      const { loaderId, errorText } = await session.send('Page.navigate', { url: toChromium(url) }).catch(() => gone)
      if (this.#load !== load) return load.promise
      if (errorText) this.#fail(errorText)
      else if (loaderId === undefined || loaderId === this.#finished) this.#succeed()
      else load.loaderId = loaderId
    }
    return load.promise
  }

  /** The page wants to go somewhere, and has been stopped: it is taken there when the app allows it. */
  wish({ url, isReload, isPost }: Wish): void {
    if (!this.#askApp('will-navigate', toApp(url))) return
    if (isPost) throw missing('a form that is sent by POST')
    const going = isReload
      ? this.#page?.session.send('Page.reload')
      : this.#page?.session.send('Page.navigate', { url: toChromium(toApp(url)) })
    // The page may have gone.
    going?.catch(() => {})
  }

  /** Whether the request for a document may go on. Of the main frame the app has been asked, unless the page has got round it. */
  readonly mayRequest = (frameId: string, url: string, isRedirect: boolean): boolean => {
    if (frameId !== this.#page?.targetId)
      return this.#ask('will-frame-navigate', { url: toApp(url), isMainFrame: false })
    const byPage = this.#wanted === url
    this.#wanted = undefined
    if (isRedirect) return this.#ask('will-redirect', this.#describe(toApp(url)))
    return !byPage || this.#askApp('will-navigate', toApp(url))
  }

  #askApp(name: 'will-navigate', url: string): boolean {
    return this.#ask(name, this.#describe(url)) && this.#ask('will-frame-navigate', this.#describe(url))
  }

  /** False when a listener has prevented it. */
  #ask(name: string, details: object): boolean {
    const event = createEvent(details)
    this.#emit(name, event)
    return !event.defaultPrevented
  }

  #describe(url: string): object {
    return { url, isSameDocument: false, isMainFrame: true }
  }
}
