/**
 * The pages of Chromium: those that the double makes, each of which waits before its first step until it has been dealt with, and those
 * that Chromium makes because a page wants a new window, which are closed before they ask for anything.
 */
import type { Session } from '#test/electron-double/chromium/connection.ts'
import { type Browser, requireBrowser } from '#test/electron-double/chromium/launch.ts'
import type { PageSession } from '#test/electron-double/chromium/page.ts'
import { answerRequest } from './protocol.ts'
import { patternsOfSchemes } from './schemes.ts'
import { refuseDownloads } from './session.ts'

/** Web contents as far as they are told here what Chromium says. */
export type PageOwner = {
  /** Whether the request of one of its frames for a document may go on. */
  readonly mayRequest: (frameId: string, url: string, isRedirect: boolean) => boolean
  readonly becomeDestroyed: () => void
}

/** By target and by frame; a page and its main frame have one name in Chromium. */
const owners = new Map<string, PageOwner>()
const attached = new Map<string, PromiseWithResolvers<Session>>()
/** Pages of ours, as many as Chromium has been asked for and not said yet which they are. */
const creating = new Set<Promise<{ readonly targetId: string }>>()

function attachmentOf(targetId: string): PromiseWithResolvers<Session> {
  const known = attached.get(targetId) ?? Promise.withResolvers<Session>()
  attached.set(targetId, known)
  return known
}

/** Makes an empty page. It waits: `Runtime.runIfWaitingForDebugger` lets it go on. */
export async function createPage({ width, height }: { readonly width: number; readonly height: number }) {
  const { browser } = requireBrowser('Cannot create a page')
  const created = browser.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height })
  creating.add(created)
  const { targetId } = await created
  const session = await attachmentOf(targetId).promise
  creating.delete(created)
  return { targetId, session } satisfies PageSession
}

export async function closePage(targetId: string): Promise<void> {
  await requireBrowser('Cannot close a page').browser.send('Target.closeTarget', { targetId })
}

export function rememberPage(frameId: string, owner: PageOwner): void {
  owners.set(frameId, owner)
}

/** Starts to look after pages. */
export async function startPages(started: Browser): Promise<void> {
  const { browser, session } = started
  browser.on('Target.attachedToTarget', ({ sessionId, targetInfo: { targetId } }) => {
    attachmentOf(targetId).resolve(session(sessionId))
    // A page of ours may attach before Chromium has said that it made it.
    void Promise.all(creating).then((made) => {
      const isOurs = owners.has(targetId) || made.some((each) => each.targetId === targetId)
      if (!isOurs) void closePage(targetId).catch(() => {})
    })
  })
  browser.on('Target.targetDestroyed', ({ targetId }) => {
    owners.get(targetId)?.becomeDestroyed()
    owners.delete(targetId)
  })
  const refuse = (requestId: string) => browser.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
  browser.on('Fetch.requestPaused', ({ requestId, resourceType, frameId, request: { url }, redirectedRequestId }) => {
    const isRedirect = redirectedRequestId !== undefined
    const mayGoOn = resourceType !== 'Document' || owners.get(frameId)?.mayRequest(frameId, url, isRedirect)
    // The page may go before the answer comes.
    void (mayGoOn ? answerRequest(browser, requestId, url) : refuse(requestId)).catch(() => {})
  })
  const filter = [{ type: 'page', exclude: false }, { exclude: true }]
  await browser.send('Target.setDiscoverTargets', { discover: true, filter })
  const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter }
  await browser.send('Target.setAutoAttach', attach)
  await browser.send('Fetch.enable', {
    patterns: [
      ...patternsOfSchemes().map((urlPattern) => ({ urlPattern })),
      // The app has a say in where its pages go, whatever the scheme.
      { urlPattern: '*', resourceType: 'Document' },
    ],
  })
  await refuseDownloads(started)
}
