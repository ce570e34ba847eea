/**
 * Where the page is loaded from, and which addresses count as the page's own.
 */
import { app } from 'electron'

export const pageScheme = 'app'
const ownOrigin = `${pageScheme}://inkling`

/** In development, electron-vite serves the page and says where. */
const developmentUrl = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL

export const pageUrl = developmentUrl ?? `${ownOrigin}/index.html`
/** The error page: served by this process wherever the page comes from. */
export const errorPath = '/error.html'
export const errorUrl = `${ownOrigin}${errorPath}`

/** Whether an address or an origin is the page's own. */
export function isPageUrl(url: string): boolean {
  return originOf(url) === originOf(pageUrl)
}

/** Scheme and host; `URL.origin` knows none for schemes of our own. */
function originOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
