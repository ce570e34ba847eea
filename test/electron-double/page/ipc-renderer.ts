/**
 * `ipcRenderer`, and the page's end of ports to the main process and beyond. Limits: nothing is sent and waited for; a port that the page
 * drops without closing it stays open until the page goes.
 */
import type { Codec } from '#test/electron-double/codec.ts'
import type { createEmitterClass } from './emitter.ts'
import type { FromPage, ToPage } from './messages.ts'

export type IpcRenderer = InstanceType<ReturnType<typeof createEmitterClass>> &
  Pick<Electron.IpcRenderer, 'send' | 'invoke' | 'postMessage'>

type Parts = { readonly codec: Codec; readonly EventEmitter: ReturnType<typeof createEmitterClass> }

export type IpcRendererParts = {
  readonly ipcRenderer: IpcRenderer
  receive(message: ToPage): void
  /** Sends something under a number; what the main process replies to that number is the result. */
  callMain(send: (id: number) => void): Promise<unknown>
}

/** Must not use anything from outside itself: its source text runs in the page. */
export function createIpcRenderer({ codec, EventEmitter }: Parts, send: (message: FromPage) => void): IpcRendererParts {
  const calls = new Map<number, PromiseWithResolvers<unknown>>()
  const ports = new Map<string, MessagePort>()
  let callCount = 0
  let portCount = 0

  function encode(value: unknown): string {
    try {
      return codec.encode(value)
    } catch {
      throw new Error('An object could not be cloned.')
    }
  }

  function bindPort(name: string, port: MessagePort): string {
    ports.set(name, port)
    port.onmessage = ({ data, ports: given }) => {
      send({ type: 'port-message', port: name, data: codec.encode(data), ports: given.map(exportPort) })
    }
    port.addEventListener('close', () => {
      if (ports.delete(name)) send({ type: 'port-close', port: name })
    })
    return name
  }
  function exportPort(port: MessagePort): string {
    return bindPort(`page ${++portCount}`, port)
  }
  function importPort(name: string): MessagePort {
    const { port1, port2 } = new MessageChannel()
    bindPort(name, port1)
    return port2
  }

  function callMain(sendCall: (id: number) => void): Promise<unknown> {
    const id = ++callCount
    const call = Promise.withResolvers<unknown>()
    calls.set(id, call)
    sendCall(id)
    return call.promise
  }

  const methods = {
    send: (channel, ...parameters) => send({ type: 'send', channel, parameters: encode(parameters) }),
    invoke(channel, ...parameters) {
      const text = encode(parameters)
      return callMain((id) => send({ type: 'invoke', id, channel, parameters: text }))
    },
    postMessage(channel, message, transfer = []) {
      const data = encode(message)
      send({ type: 'post', channel, data, ports: transfer.map(exportPort) })
    },
  } satisfies Partial<Electron.IpcRenderer>
  const ipcRenderer = Object.assign(new EventEmitter(), methods)

  function receive(message: ToPage): void {
    switch (message.type) {
      case 'reply': {
        const call = calls.get(message.id)
        calls.delete(message.id)
        const value = codec.decode(message.value)
        if (message.ok) call?.resolve(value)
        else call?.reject(new Error(value as string))
        break
      }
      case 'event': {
        const event = { sender: ipcRenderer, ports: message.ports.map(importPort) }
        ipcRenderer.emit(message.channel, event, ...(codec.decode(message.parameters) as unknown[]))
        break
      }
      case 'port-message':
        ports.get(message.port)?.postMessage(codec.decode(message.data as string), message.ports.map(importPort))
        break
      case 'port-close': {
        const port = ports.get(message.port)
        ports.delete(message.port)
        port?.close()
        break
      }
    }
  }

  return { ipcRenderer, receive, callMain }
}
