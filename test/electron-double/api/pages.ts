/**
 * Which page of Chromium belongs to which web contents, and what concerns all pages at once.
 */
import type { Browser } from '#test/electron-double/chromium/launch.ts'
import { openTargets, type PageSession, type Popup, type Targets } from '#test/electron-double/chromium/targets.ts'
import { answerRequest, type PausedRequest } from './protocol.ts'
import { patternsOfSchemes } from './schemes.ts'
import type { Size } from './page-look.ts'

/** Web contents as far as they are told here what Chromium says. */
export type PageOwner = {
  /** Whether the request of one of its frames for a document may go on. */
  mayRequest(frameId: string, url: string, isRedirect: boolean): boolean
  becomeDestroyed(): void
}

/** By target and by frame; a page and its main frame have one name in Chromium. */
const owners = new Map<string, PageOwner>()
const popupRequests = new Map<string, PromiseWithResolvers<string>>()
let targets: Targets | undefined

export async function createPage(size: Size): Promise<PageSession> {
  if (!targets) throw new Error('There is no Chromium yet.')
  return targets.create(size)
}

export async function closePage(targetId: string): Promise<void> {
  await targets?.close(targetId)
}

export function rememberPage(frameId: string, owner: PageOwner): void {
  owners.set(frameId, owner)
}

/** The address that a window is for which Chromium has made. It is asked for and not loaded. */
export function firstRequestOf(targetId: string): Promise<string> {
  const known = popupRequests.get(targetId) ?? Promise.withResolvers<string>()
  popupRequests.set(targetId, known)
  return known.promise
}

function mayRequestDocument(frameId: string, url: string, isRedirect: boolean): boolean {
  const owner = owners.get(frameId)
  if (owner) return owner.mayRequest(frameId, url, isRedirect)
  // Pages of ours have an owner from the start.
  void firstRequestOf(frameId)
  popupRequests.get(frameId)!.resolve(url)
  return false
}

/** Starts to look after pages. */
export async function startPages(browser: Browser, onPopup: (popup: Popup) => Promise<void>): Promise<void> {
  targets = await openTargets(browser, {
    onPopup: (popup) => void onPopup(popup),
    onClosed(targetId) {
      const owner = owners.get(targetId)
      owners.delete(targetId)
      owner?.becomeDestroyed()
    },
  })

  const session = browser.browser
  session.on('Fetch.requestPaused', (paused) => {
    const { requestId, resourceType, frameId, redirectedRequestId } = paused
    const isRedirect = redirectedRequestId !== undefined
    const mayGoOn = resourceType === 'Document' ? mayRequestDocument(frameId, paused.request.url, isRedirect) : true
    const answered = mayGoOn ? answer(paused) : refuse(requestId)
    // The page may go before the answer comes.
    void answered.catch(() => {})
  })
  const refuse = (requestId: string) => session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
  async function answer(paused: PausedRequest): Promise<void> {
    const { requestId } = paused
    if (!(await answerRequest(session, paused))) await session.send('Fetch.continueRequest', { requestId })
  }
  await session.send('Fetch.enable', {
    patterns: [
      ...patternsOfSchemes().map((urlPattern) => ({ urlPattern })),
      // The app has a say in where its pages go, whatever the scheme.
      { urlPattern: '*', resourceType: 'Document' },
    ],
  })
}
