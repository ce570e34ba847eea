/**
 * The one way from a page into the main process. Every message is checked for where it comes from before anyone acts on it.
 */
import { ipcMain, type WebContents } from 'electron'
import { isPageUrl } from './page-url.ts'

/** Calls `listener` for messages of Inkling's own page; one from a frame inside it or from a foreign page is dropped. */
export function onPageMessage(channel: string, listener: (page: WebContents, payload: unknown) => void): void {
  ipcMain.on(channel, ({ sender, senderFrame }, payload: unknown) => {
    // The frame is null when it has gone in the meantime.
    if (senderFrame && senderFrame.parent === null && isPageUrl(senderFrame.origin)) listener(sender, payload)
    else console.error(`A message on ${channel} was dropped, because it does not come from the page.`)
  })
}
