/** One page of Chromium as the double's main process sees it, and the line to the isolated world of its preload script. */
import { binding, type FromPage, receiver, type ToPage } from '#test/electron-double/page/messages.ts'
import type { Session } from './connection.ts'

/** Electron's name for it. */
const worldName = 'Electron Isolated Context'

export type PageSession = { readonly targetId: string; readonly session: Session }

export type PageListener = {
  /** A new document has got its isolated world; whatever was bound to the one before is gone. */
  readonly onNewDocument: () => void
  readonly onMessage: (message: FromPage) => void
}

export type Page = PageSession & {
  /** Sends to the isolated world; without one the message is lost, as it is when Electron has no frame yet. */
  post(message: ToPage): void
  /** Runs code in the page's own world. Throws what the code throws, as an error with its message. */
  evaluate(code: string): Promise<unknown>
}

/** Prepares a page that waits before its first step, and lets it go on. */
export async function openPage(
  { targetId, session }: PageSession,
  scripts: { readonly mainWorld: string; readonly isolatedWorld: string },
  { onNewDocument, onMessage }: PageListener,
): Promise<Page> {
  let world: number | undefined
  session.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    if (name !== worldName || (auxData as { readonly frameId: string }).frameId !== targetId) return
    world = id
    onNewDocument()
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === world) world = undefined
  })
  session.on('Runtime.executionContextsCleared', () => (world = undefined))
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === binding && executionContextId === world) onMessage(JSON.parse(payload) as FromPage)
  })
  // Sent in one go, in this order; Chromium carries them out one after the other.
  await Promise.all([
    session.send('Page.enable'),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Runtime.enable'),
    session.send('Inspector.enable'),
    session.send('Runtime.addBinding', { name: binding, executionContextName: worldName }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.mainWorld }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.isolatedWorld, worldName }),
    session.send('Runtime.runIfWaitingForDebugger'),
  ])

  return {
    targetId,
    session,
    post(message) {
      if (world === undefined) return
      const parameters = { functionDeclaration: `(text) => ${receiver}(text)`, executionContextId: world, silent: true }
      // The document may go before the message arrives.
      session
        .send('Runtime.callFunctionOn', { ...parameters, arguments: [{ value: JSON.stringify(message) }] })
        .catch(() => {})
    },
    async evaluate(expression) {
      const answer = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
      const { result, exceptionDetails: failure } = answer
      if (failure) throw new Error(failure.exception?.description ?? failure.text)
      return result.value as unknown
    },
  }
}
