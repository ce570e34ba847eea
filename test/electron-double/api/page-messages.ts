/** What a page and the main process say to each other, on the side of the main process. */
import type { Page } from '#test/electron-double/chromium/page.ts'
import { createEvent, type KnownEvents, tell } from '#test/electron-double/guard.ts'
import type { FromPage, ToPage } from '#test/electron-double/page/messages.ts'
import { PortLink } from '#test/electron-double/ports.ts'
import { answerCall, codec, encode, ipcMain } from './ipc-main.ts'
import { requestPermission } from './permissions.ts'

export type PageWishes = {
  readonly onClose: () => void
  readonly onOpen: (url: string, frameName: string, features: string) => void
  readonly onNavigate: (wish: Extract<FromPage, { readonly type: 'navigate' }>) => void
}

export class PageMessages {
  readonly #contents: Electron.WebContents & KnownEvents
  readonly #wishes: PageWishes
  #page: Page | undefined
  #link = this.#createLink()

  constructor(contents: Electron.WebContents, wishes: PageWishes) {
    this.#contents = contents as Electron.WebContents & KnownEvents
    this.#wishes = wishes
  }

  #createLink(): PortLink {
    return new PortLink((message) =>
      this.#post(message.type === 'port-message' ? { ...message, data: codec.encode(message.data) } : message),
    )
  }

  /** From now on, messages reach this page. */
  open(page: Page): void {
    this.#page = page
  }
  /** The document has gone, and its ports with it. */
  renew(): void {
    this.#link.close()
    this.#link = this.#createLink()
  }
  close(): void {
    this.#page = undefined
    this.#link.close()
  }

  #post(message: ToPage): void {
    this.#page?.post(message)
  }

  send(channel: string, parameters: readonly unknown[], transfer: readonly unknown[] = []): void {
    const text = encode(parameters)
    this.#post({ type: 'event', channel, parameters: text, ports: this.#link.export(transfer) })
  }

  take(message: FromPage): void {
    // A page answers by ways of its own, which Electron's event has as well.
    const event = createEvent({ sender: this.#contents, senderFrame: this.#contents.mainFrame })
    switch (message.type) {
      case 'send':
        return tell(ipcMain, message.channel, event, ...(codec.decode(message.parameters) as unknown[]))
      case 'invoke':
        return void answerCall(event as object, message.channel, message.parameters).then((reply) =>
          this.#post({ type: 'reply', id: message.id, ...reply }),
        )
      case 'permission':
        return void requestPermission(this.#contents, message.permission).then((granted) =>
          this.#post({ type: 'reply', id: message.id, ok: true, value: codec.encode(granted) }),
        )
      case 'navigate':
        return this.#wishes.onNavigate(message)
      case 'open':
        return this.#wishes.onOpen(message.url, message.frameName, message.features)
      case 'close':
        return this.#wishes.onClose()
      case 'context-menu': {
        const { isEditable, selectionText } = message
        const able = { canCut: isEditable, canCopy: selectionText !== '', canPaste: isEditable, canSelectAll: true }
        return tell(this.#contents, 'context-menu', event, { isEditable, selectionText, editFlags: able })
      }
      case 'preload-error':
        return tell(this.#contents, 'preload-error', event, 'the preload script', new Error(message.message))
      case 'port-message':
        return void this.#link.receive({ ...message, data: codec.decode(message.data as string) })
      case 'port-close':
        return void this.#link.receive(message)
    }
  }
}
