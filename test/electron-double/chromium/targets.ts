/**
 * The pages of Chromium: those that the double makes, and those that Chromium makes because a page wants a new window. Every page
 * waits before its first step until it has been dealt with here.
 */
import type { Connection, Session } from './connection.ts'

export type PageSession = { readonly targetId: string; readonly session: Session }

/** A window that a page has opened by itself. It shows nothing, and waits before it asks for anything. */
export type Popup = {
  readonly targetId: string
  readonly openerId: string | undefined
  /** Lets it go on, to the request for its document. */
  resume(): void
}

export type Targets = {
  /** Makes an empty page. It waits: `Runtime.runIfWaitingForDebugger` lets it go on. */
  create(size: { readonly width: number; readonly height: number }): Promise<PageSession>
  close(targetId: string): Promise<void>
}

export type TargetWatcher = {
  readonly onPopup: (popup: Popup) => void
  readonly onClosed: (targetId: string) => void
}

export async function openTargets({ browser, session }: Connection, watcher: TargetWatcher): Promise<Targets> {
  const attachments = new Map<string, PromiseWithResolvers<Session>>()
  const own = new Set<string>()
  const creating = new Set<Promise<unknown>>()

  function attachmentOf(targetId: string): PromiseWithResolvers<Session> {
    const known = attachments.get(targetId) ?? Promise.withResolvers<Session>()
    attachments.set(targetId, known)
    return known
  }

  browser.on('Target.attachedToTarget', ({ sessionId, targetInfo: { targetId, openerId } }) => {
    const attached = session(sessionId)
    attachmentOf(targetId).resolve(attached)
    // A page of ours may attach before Chromium has said that it made it.
    void Promise.allSettled(creating).then(() => {
      const resume = () => void attached.send('Runtime.runIfWaitingForDebugger').catch(() => {})
      if (!own.has(targetId)) watcher.onPopup({ targetId, openerId, resume })
    })
  })
  browser.on('Target.targetDestroyed', ({ targetId }) => {
    attachments.delete(targetId)
    if (own.delete(targetId)) watcher.onClosed(targetId)
  })
  const pagesOnly = [{ type: 'page', exclude: false }, { exclude: true }]
  await browser.send('Target.setDiscoverTargets', { discover: true, filter: pagesOnly })
  await browser.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: pagesOnly,
  })

  return {
    async create({ width, height }) {
      const created = browser
        .send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height })
        .then(({ targetId }) => {
          own.add(targetId)
          return targetId
        })
      creating.add(created)
      const targetId = await created.finally(() => creating.delete(created))
      return { targetId, session: await attachmentOf(targetId).promise }
    },
    async close(targetId) {
      // It may be closing already.
      await browser.send('Target.closeTarget', { targetId }).catch(() => {})
    },
  }
}
