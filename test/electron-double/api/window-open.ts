/**
 * New windows that pages want: the app's handler decides before anything of them exists. Limits: a window that is allowed has no
 * opener, and `window.open` returns null either way; `createWindow` of the handler's answer is not called.
 */
import { tell } from '#test/electron-double/guard.ts'
import type { Popup } from '#test/electron-double/chromium/targets.ts'
import { closePage, firstRequestOf } from './pages.ts'
import { BrowserWindow } from './browser-window.ts'
import { toApp } from './schemes.ts'
import { findByTarget, focusedContents } from './all-contents.ts'
import { inner, type WebContents } from './web-contents.ts'

export type OpenRequest = { readonly url: string; readonly frameName: string; readonly features: string }

/** Asks the handler of the page that wants a window, and opens one if it says so. */
export function openWindow(contents: WebContents, { url, frameName, features }: OpenRequest): void {
  const address = toApp(url)
  const disposition = features === '' ? ('foreground-tab' as const) : ('new-window' as const)
  const referrer = { url: '', policy: 'default' as const }
  const details = { url: address, frameName, features, disposition, referrer }
  const handler = contents[inner].openHandler()
  const answer = handler ? handler(details) : { action: 'allow' as const }
  if (answer?.action !== 'allow') {
    if (answer?.action !== 'deny')
      console.error("The window open handler must answer with the action 'allow' or 'deny'.")
    return
  }
  const options = { width: 800, height: 600, ...answer.overrideBrowserWindowOptions }
  const window = new BrowserWindow(options)
  // The window shows by itself how the load went.
  window.loadURL(address).catch(() => {})
  tell(contents, 'did-create-window', window, { ...details, options })
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
  if (opener) openWindow(opener, request ?? { url, frameName: '', features: '' })
}
