/**
 * `app://inkling/…`: the built page with an origin of its own, which files have not, and with the headers that guard it.
 */
import { app, protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageHeaders } from '#host/page-headers.ts'
import { findPageFile } from './page-files.ts'
import { errorPath, pageScheme, pageUrl } from '#electron/basics/page-url.ts'
import { errorPageHeaders } from '#electron/window/error-page.ts'

/** To be called before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export type PageServer = {
  /** The page to show in place of Inkling's own, as HTML. */
  readonly errorPage: () => string
  /** Told that the page itself could not be read, and why. */
  readonly onMissing: (reason: string) => void
}

/** To be called once the app is ready, before a window opens. */
export function servePage({ errorPage, onMissing }: PageServer): void {
  const pageFolder = join(app.getAppPath(), 'out', 'renderer')
  // The page talks to its engine through a port, and to nobody else.
  const headers = pageHeaders([])

  protocol.handle(pageScheme, async ({ url }) => {
    if (URL.parse(url)?.pathname === errorPath) return new Response(errorPage(), { headers: errorPageHeaders })
    const file = findPageFile(pageFolder, url)
    if (!file) return new Response(null, { status: 404, headers })
    try {
      return new Response(await readFile(file.path), { headers: { ...headers, 'Content-Type': file.contentType } })
    } catch (error) {
      console.error(`${url} could not be read.`, error)
      // With the view's place behind it after a reload.
      if (url.split('#')[0] === pageUrl) onMissing(String(error))
      return new Response(null, { status: 404, headers })
    }
  })
}
