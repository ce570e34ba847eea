/**
 * What a page and the main process say to each other, on the side of the main process.
 */
import type { Page } from '#test/electron-double/chromium/page.ts'
import { createEvent, type KnownEvents, tell } from '#test/electron-double/guard.ts'
import type { FromPage, ToPage } from '#test/electron-double/page/messages.ts'
import { checkTransfer, PortLink, type PortMessage } from '#test/electron-double/ports.ts'
import { answerCall, codec, encode, ipcMain } from './ipc-main.ts'
import { requestPermission } from './permissions.ts'
import { originOf } from './schemes.ts'

export class PageMessages {
  readonly #contents: Electron.WebContents & KnownEvents
  readonly #onClose: () => void
  #page: Page | undefined
  #link = this.#createLink()

  /** `onClose`: the page asks to be closed. */
  constructor(contents: Electron.WebContents, onClose: () => void) {
    this.#contents = contents as Electron.WebContents & KnownEvents
    this.#onClose = onClose
  }

  #createLink(): PortLink {
    return new PortLink('main ', (message: PortMessage) =>
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

  send(channel: string, parameters: readonly unknown[]): void {
    this.#post({ type: 'event', channel, parameters: encode(parameters), ports: [] })
  }

  postMessage(channel: string, message: unknown, transfer: readonly unknown[]): void {
    const parameters = encode([message])
    const ports = checkTransfer(transfer).map((port) => this.#link.export(port))
    this.#post({ type: 'event', channel, parameters, ports })
  }

  #createIpcEvent(ports: readonly string[] = []) {
    const sender: Electron.WebContents = this.#contents
    const senderFrame = sender.mainFrame
    return createEvent({
      type: 'frame' as const,
      sender,
      senderFrame,
      processId: senderFrame.processId,
      frameId: senderFrame.routingId,
      frameTreeNodeId: senderFrame.frameTreeNodeId,
      ports: ports.map((port) => this.#link.import(port)),
    })
  }

  take(message: Exclude<FromPage, { readonly type: 'title' }>): void {
    switch (message.type) {
      case 'send': {
        const parameters = codec.decode(message.parameters) as unknown[]
        tell(ipcMain, message.channel, this.#createIpcEvent(), ...parameters)
        break
      }
      case 'post':
        tell(ipcMain, message.channel, this.#createIpcEvent(message.ports), codec.decode(message.data))
        break
      case 'invoke':
        void answerCall(this.#createIpcEvent(), message.channel, message.parameters).then((reply) =>
          this.#post({ type: 'reply', id: message.id, ...reply }),
        )
        break
      case 'permission':
        void this.#requestPermission(message.permission, message.details).then((granted) =>
          this.#post({ type: 'reply', id: message.id, ok: true, value: codec.encode(granted) }),
        )
        break
      case 'context-menu': {
        const url = this.#contents.getURL()
        const frame = this.#contents.mainFrame
        this.#emit('context-menu', createEvent(), { ...message.parameters, frame, pageURL: url, frameURL: url })
        break
      }
      case 'close':
        this.#onClose()
        break
      case 'preload-error': {
        const error = Object.assign(new Error(message.message), { stack: message.stack })
        this.#emit('preload-error', createEvent(), message.path, error)
        break
      }
      case 'port-message':
        this.#link.receive({ ...message, data: codec.decode(message.data as string) })
        break
      case 'port-close':
        this.#link.receive(message)
        break
    }
  }

  #requestPermission(permission: string, details: object): Promise<boolean> {
    const url = this.#contents.getURL()
    const origin = originOf(url)
    const all = { ...details, isMainFrame: true, requestingUrl: url, securityOrigin: `${origin}/` }
    return requestPermission(this.#contents, permission, origin, all)
  }

  #emit(name: string, ...parameters: readonly unknown[]): boolean {
    return tell(this.#contents, name, ...parameters)
  }
}
