/**
 * `protocol.handle`: the app answers what its pages ask of its own schemes. Limits: an answer is sent once it is complete; the
 * built-in schemes cannot be intercepted; the older `register…Protocol` functions are missing.
 */
import type { Session } from '#test/electron-double/chromium/connection.ts'
import { requireBrowser } from '#test/electron-double/chromium/current.ts'
import { guardObject } from '#test/electron-double/guard.ts'
import { isRegistered, registerSchemes, toApp } from './schemes.ts'

type Handler = (request: Request) => Response | Promise<Response>

/** What Chromium says of a request that waits for an answer. */
export type PausedRequest = {
  readonly requestId: string
  readonly request: {
    readonly url: string
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
    readonly postDataEntries?: readonly { readonly bytes?: string }[]
  }
}

const handlers = new Map<string, Handler>()

export const protocol = guardObject('protocol', {
  registerSchemesAsPrivileged: registerSchemes,
  handle(scheme, handler) {
    requireBrowser('Session can only be received')
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    if (!isRegistered(scheme)) {
      throw new Error(`electron-double: to handle ${scheme}, which is not registered as privileged, is not implemented`)
    }
    handlers.set(scheme, handler)
  },
} satisfies Partial<Electron.Protocol>)

/** Answers a request of one of the app's schemes, in whatever way; false when it is of none. */
export async function answerRequest(browser: Session, { requestId, request }: PausedRequest): Promise<boolean> {
  const url = toApp(request.url)
  if (url === request.url) return false
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  const response = handler && (await respond(handler, url, request))
  if (!response || response.type === 'error') {
    await browser.send('Fetch.failRequest', { requestId, errorReason: 'Failed' })
    return true
  }
  const body = Buffer.from(await response.arrayBuffer()).toString('base64')
  const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }))
  await browser.send('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders, body })
  return true
}

/** Undefined when the handler fails, which the page takes for a failure of the network. */
async function respond(
  handler: Handler,
  url: string,
  request: PausedRequest['request'],
): Promise<Response | undefined> {
  const { method, headers, postDataEntries } = request
  const body = postDataEntries && Buffer.concat(postDataEntries.map(({ bytes = '' }) => Buffer.from(bytes, 'base64')))
  try {
    const response = await handler(new Request(url, { method, headers, ...(body ? { body } : {}) }))
    return response instanceof Response ? response : undefined
  } catch (error) {
    console.error(error)
    return undefined
  }
}
