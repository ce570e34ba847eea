/**
 * Who may use the local server. Every program and every web page on this computer can reach it, so a request must name the
 * server as its own page does, and a connection to the engine must also show the token of this run.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** The two names of this computer, as a browser puts them into the `Host` header for this port. */
export function ownHosts(port: number): ReadonlySet<string> {
  // Through URL, because browsers leave out port 80.
  return new Set(['127.0.0.1', 'localhost'].map((name) => new URL(`http://${name}:${port}`).host))
}

/** False for a foreign name that was made to point at this computer (DNS rebinding). */
export function namesOwnHost({ host }: IncomingHttpHeaders, hosts: ReadonlySet<string>): boolean {
  return host !== undefined && hosts.has(host)
}

/** Whether the request was made by a page of this server itself. Browsers do not let a page choose this header. */
export function comesFromOwnPage({ host, origin }: IncomingHttpHeaders): boolean {
  return origin === `http://${host}`
}

/** In a time that does not depend on how much of the token is right. */
export function isToken(given: string | null, token: string): boolean {
  return given !== null && timingSafeEqual(sha256(given), sha256(token))
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
