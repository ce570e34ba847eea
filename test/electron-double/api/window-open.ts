/**
 * New windows that pages want: the app's handler decides before anything of them exists. Limit: it must say no.
 */
import type { Popup } from '#test/electron-double/chromium/targets.ts'
import { closePage, firstRequestOf } from './pages.ts'
import { toApp } from './schemes.ts'
import { findByTarget, focusedContents } from './all-contents.ts'
import { inner, type WebContents } from './web-contents.ts'

export type OpenRequest = { readonly url: string; readonly frameName: string; readonly features: string }

/** Asks the handler of the page that wants a window. */
export function refuseWindow(contents: WebContents, { url, frameName, features }: OpenRequest): void {
  const disposition = features === '' ? ('foreground-tab' as const) : ('new-window' as const)
  const referrer = { url: '', policy: 'default' as const }
  const answer = contents[inner].openHandler()?.({ url: toApp(url), frameName, features, disposition, referrer })
  if (answer?.action !== 'deny') throw new Error('electron-double: a window that a page opens is not implemented')
}

/** A window that Chromium has made for a link or a form; it is closed before it has loaded anything. */
export async function replacePopup(popup: Popup): Promise<void> {
  const { targetId, openerId } = popup
  // Of a click with Ctrl or the middle button, Chromium says neither on which page it was nor where it leads.
  const opener = openerId === undefined ? focusedContents() : findByTarget(openerId)
  const request = opener?.[inner].takeOpenRequest()
  if (!request) popup.resume()
  const url = request ? request.url : await firstRequestOf(targetId)
  await closePage(targetId)
  if (opener) refuseWindow(opener, request ?? { url, frameName: '', features: '' })
}
