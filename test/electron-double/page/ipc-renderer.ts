/** `ipcRenderer`, and the page's end of ports to the main process and beyond. Limit: the page makes no ports, it is only given some. */
import type { Codec } from '#test/electron-double/codec.ts'
import type { FromPage, ToPage } from './messages.ts'

type Listener = Parameters<Electron.IpcRenderer['on']>[1]

export type Ipc = {
  readonly ipcRenderer: Pick<Electron.IpcRenderer, 'send' | 'invoke' | 'on'>
  send(message: FromPage): void
  /** Takes a message of the main process, as text. */
  receive(text: string): void
  /** Sends something under a number; what the main process replies to that number is the result. */
  callMain(toMessage: (id: number) => FromPage): Promise<unknown>
}

/** Must not use anything from outside itself: its source text runs in the page. */
export function createIpcRenderer(codec: Codec, sendText: (text: string) => void): Ipc {
  const calls: PromiseWithResolvers<unknown>[] = []
  const listeners = new Map<string, Listener[]>()
  const ports = new Map<string, MessagePort>()

  const send = (message: FromPage) => sendText(JSON.stringify(message))

  function callMain(toMessage: (id: number) => FromPage): Promise<unknown> {
    const call = Promise.withResolvers<unknown>()
    send(toMessage(calls.push(call) - 1))
    return call.promise
  }

  function encode(value: unknown): string {
    try {
      return codec.encode(value)
    } catch (error) {
      throw error instanceof DOMException ? new Error('An object could not be cloned.') : error
    }
  }

  function importPort(name: string): MessagePort {
    const { port1, port2 } = new MessageChannel()
    ports.set(name, port1)
    port1.onmessage = ({ data }) => send({ type: 'port-message', port: name, data: encode(data) })
    port1.addEventListener('close', () => ports.delete(name) && send({ type: 'port-close', port: name }))
    return port2
  }

  const ipcRenderer = {
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return this as unknown as Electron.IpcRenderer
    },
    send: (channel: string, ...parameters: unknown[]) =>
      send({ type: 'send', channel, parameters: encode(parameters) }),
    async invoke(channel: string, ...parameters: unknown[]) {
      const text = encode(parameters)
      return callMain((id) => ({ type: 'invoke', id, channel, parameters: text }))
    },
  }

  function receive(text: string): void {
    const message = JSON.parse(text) as ToPage
    if (message.type === 'event') {
      const event = {
        sender: ipcRenderer,
        ports: message.ports.map(importPort),
      } as unknown as Electron.IpcRendererEvent
      const parameters = codec.decode(message.parameters) as unknown[]
      for (const listener of listeners.get(message.channel) ?? []) listener(event, ...parameters)
    } else if (message.type === 'reply') {
      const value = codec.decode(message.value)
      if (message.ok) calls[message.id]!.resolve(value)
      else calls[message.id]!.reject(new Error(value as string))
    } else {
      const port = ports.get(message.port)
      if (message.type === 'port-message') port?.postMessage(codec.decode(message.data as string))
      else if (ports.delete(message.port)) port?.close()
    }
  }

  return { ipcRenderer, send, receive, callMain }
}
