/**
 * The app's own scheme. Chromium refuses to load what it has no scheme for, so a page of `app://inkling/…` is loaded from
 * `https://inkling.app.localhost/…`, where each request is answered before it could reach any network. The main process gets to see
 * the app's addresses only; in the page, `location` and what is derived from it show the other. Limit: a page can navigate to an
 * `app://` address, but not load a script, picture or the like from one that is written out in full.
 */
import { missing } from '#test/electron-double/guard.ts'
import { app, inner } from './app.ts'

const schemes = new Set<string>()

/** Throws Electron's error once the app is ready, and for a scheme that cannot be mapped. */
export function registerSchemes(customSchemes: readonly Electron.CustomScheme[]): void {
  if (app[inner].isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
  for (const { scheme, privileges } of customSchemes) {
    if (!privileges?.standard || !privileges.secure)
      throw missing(`a scheme that is not standard and secure (${scheme})`)
    schemes.add(scheme)
  }
}

export function isRegistered(scheme: string): boolean {
  return schemes.has(scheme)
}

/** The patterns that requests of these schemes fit when they come from Chromium. */
export function patternsOfSchemes(): readonly string[] {
  return [...schemes].map((scheme) => `https://*.${scheme}.localhost/*`)
}

/** The address to load in Chromium. */
export function toChromium(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z]+):\/\/([^/?#]*)(.*)$/is.exec(url) ?? []
  return schemes.has(scheme) ? `https://${host}.${scheme}.localhost${rest || '/'}` : url
}

/** The address that the app knows for one of Chromium's. */
export function toApp(url: string): string {
  const [, host = '', scheme = '', rest = ''] = /^https:\/\/([^/?#]+)\.([^./?#]+)\.localhost(.*)$/is.exec(url) ?? []
  return schemes.has(scheme) ? `${scheme}://${host}${rest}` : url
}

/** As `WebFrameMain.origin` and the permission handlers have it. */
export function originOf(url: string): string {
  const { protocol, host, origin } = new URL(url)
  return schemes.has(protocol.slice(0, -1)) ? `${protocol}//${host}` : origin
}
