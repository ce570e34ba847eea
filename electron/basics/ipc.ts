/**
 * The one way between the main process and pages. Every message of a page is checked for where it comes from and for what it
 * carries before anyone acts on it.
 */
import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type MessagePortMain, type WebContents } from 'electron'
import * as v from 'valibot'
import { type Answer, channelOf, type FromPageName, isAnswered, type Payload, type ToPage } from '#host/ipc.ts'
import { payloads } from './ipc-payloads.ts'
import { isPageUrl } from './page-url.ts'

/** Who acts on each message of Inkling's own page. */
export type PageHandlers = {
  readonly [Name in FromPageName]: (payload: Payload<Name>, page: WebContents) => Answer<Name>
}

/** Has `handlers` take the messages of pages from now on. To be called once. */
export function takePageMessages(handlers: PageHandlers): void {
  for (const name of Object.keys(handlers) as FromPageName[]) takeMessage(name, handlers[name])
}

function takeMessage<Name extends FromPageName>(name: Name, handler: PageHandlers[Name]): void {
  const take = (event: IpcMainEvent | IpcMainInvokeEvent, payload: unknown) => {
    if (!comesFromPage(event)) {
      console.error(`A message “${name}” was dropped, because it does not come from the page.`)
      return undefined
    }
    const checked = v.safeParse(payloads[name], payload)
    if (checked.success) return handler(checked.output, event.sender)
    console.error(`A message “${name}” was dropped: ${checked.issues[0].message}`)
    return undefined
  }
  if (isAnswered[name]) ipcMain.handle(channelOf(name), take)
  else ipcMain.on(channelOf(name), (event, payload) => void take(event, payload))
}

/** Not from a frame inside the page, nor from a foreign one. The frame is null when it has gone in the meantime. */
function comesFromPage({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isPageUrl(senderFrame.origin)
}

/** Throws when `port` is given and the page's process has just ended. */
export function sendToPage<Name extends keyof ToPage>(
  page: WebContents,
  name: Name,
  payload: ToPage[Name],
  port?: MessagePortMain,
): void {
  if (port) page.postMessage(channelOf(name), payload, [port])
  else page.send(channelOf(name), payload)
}
