/**
 * One page of Chromium as the double's main process sees it: the line to the isolated world of its preload script, questions that
 * the page stands still for, and what Chromium does on request.
 */
import { type FromPage, type Question, standStill, type ToPage } from '#test/electron-double/page/messages.ts'
import type { Session } from './connection.ts'
import type { PageSession } from './targets.ts'

/** Electron's name for it. */
const isolatedWorld = 'Electron Isolated Context'
export const binding = 'electronDoubleSend'
export const receiver = 'electronDoubleReceive'

export type PageListener = {
  /** A new document has got its isolated world; whatever was bound to the one before is gone. */
  readonly onNewDocument: () => void
  readonly onMessage: (message: FromPage) => void
  readonly onQuestion: (question: Question) => Promise<string>
  readonly onCrash: () => void
}

export type PageScripts = { readonly mainWorld: string; readonly isolatedWorld: string }

export type Page = {
  readonly targetId: string
  readonly session: Session
  /** Sends to the isolated world; without one the message is lost, as it is when Electron has no frame yet. */
  post(message: ToPage): void
  /** Runs code in the page's own world. Throws what the code throws, as an error with its message. */
  evaluate(code: string, userGesture?: boolean): Promise<unknown>
}

/** Prepares a page that waits before its first step, and lets it go on. */
export async function openPage(
  { targetId, session }: PageSession,
  scripts: PageScripts,
  listener: PageListener,
): Promise<Page> {
  let context: number | undefined
  let standing = false
  let waiting: ToPage[] = []

  session.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    const { frameId } = auxData as { readonly frameId: string }
    if (name !== isolatedWorld || frameId !== targetId) return
    context = id
    listener.onNewDocument()
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === context) context = undefined
  })
  session.on('Runtime.executionContextsCleared', () => (context = undefined))
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === binding && executionContextId === context) listener.onMessage(JSON.parse(payload) as FromPage)
  })
  session.on('Inspector.targetCrashed', listener.onCrash)
  session.on('Debugger.paused', ({ callFrames: [frame] }) => {
    // What a page that closes in the meantime cannot be told is not needed any more.
    if (frame?.functionName === standStill) void answer(frame.callFrameId).catch(() => {})
    else void session.send('Debugger.resume').catch(() => {})
  })

  /** Messages that come while the page stands still wait, as they do behind a synchronous call of Electron's. */
  async function answer(callFrameId: string): Promise<void> {
    const look = (expression: string) =>
      session.send('Debugger.evaluateOnCallFrame', { callFrameId, expression, returnByValue: true })
    standing = true
    try {
      const { result } = await look('question')
      const text = await listener.onQuestion(JSON.parse(result.value as string) as Question)
      await look(`answer.text = ${JSON.stringify(text)}`)
    } finally {
      standing = false
      await session.send('Debugger.resume')
      const late = waiting
      waiting = []
      late.forEach(post)
    }
  }

  function post(message: ToPage): void {
    if (context === undefined) return
    if (standing) {
      waiting.push(message)
      return
    }
    const functionDeclaration = `function (text) { globalThis.${receiver}(text) }`
    const parameters = { functionDeclaration, executionContextId: context, silent: true }
    // The document may go before the message arrives.
    session
      .send('Runtime.callFunctionOn', { ...parameters, arguments: [{ value: JSON.stringify(message) }] })
      .catch(() => {})
  }

  // Sent in one go, in this order; Chromium carries them out one after the other.
  await Promise.all([
    session.send('Page.enable'),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Runtime.enable'),
    session.send('Inspector.enable'),
    session.send('Debugger.enable'),
    session.send('Runtime.addBinding', { name: binding, executionContextName: isolatedWorld }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.mainWorld }),
    session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: scripts.isolatedWorld,
      worldName: isolatedWorld,
    }),
    session.send('Runtime.runIfWaitingForDebugger'),
  ])

  return {
    targetId,
    session,
    post,
    async evaluate(code, userGesture = false) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: code,
        awaitPromise: true,
        returnByValue: true,
        userGesture,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as unknown
    },
  }
}
