/**
 * `protocol.handle`: the app answers what its pages ask of its own scheme. Limits: an answer is sent once it is complete; the handler gets
 * the address, and nothing else of the request.
 */
import type { Session } from '#test/electron-double/chromium/connection.ts'
import { requireBrowser } from '#test/electron-double/chromium/launch.ts'
import { guardObject, missing } from '#test/electron-double/guard.ts'
import { isRegistered, registerSchemes, toApp } from './schemes.ts'

type Handler = (request: Request) => Response | Promise<Response>
const handlers = new Map<string, Handler>()

export const protocol = guardObject('protocol', {
  registerSchemesAsPrivileged: registerSchemes,
  handle(scheme, handler) {
    requireBrowser('Session can only be received')
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    if (!isRegistered(scheme)) throw missing(`to handle ${scheme}, which is not registered as privileged`)
    handlers.set(scheme, handler)
  },
} satisfies Partial<Electron.Protocol>)

/** Answers a request: one of the app's scheme by its handler, and any other by letting it go on. */
export async function answerRequest(browser: Session, requestId: string, address: string): Promise<unknown> {
  const url = toApp(address)
  if (url === address) return browser.send('Fetch.continueRequest', { requestId })
  const response = await respond(url)
  // The page takes a handler that fails for a failure of the network.
  if (!response) return browser.send('Fetch.failRequest', { requestId, errorReason: 'Failed' })
  const body = Buffer.from(await response.arrayBuffer()).toString('base64')
  const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }))
  return browser.send('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders, body })
}

async function respond(url: string): Promise<Response | undefined> {
  const request = guardObject('Request', { url }) as Request
  try {
    return await handlers.get(new URL(url).protocol.slice(0, -1))?.(request)
  } catch (error) {
    console.error(error)
    return undefined
  }
}
