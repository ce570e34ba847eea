/**
 * `MessagePortMain` around Node's own message ports, and the link that carries ports to another process over plain messages. Limits: no
 * port goes through a port; one that nobody holds stays open, where Electron's would close.
 */
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { guardClass, KnownEvents, missing, type SameAs, tell } from './guard.ts'

/** What the double itself does with a port. */
const inner = Symbol('inner')

export class MessagePortMain extends KnownEvents {
  /** Undefined once the port has been handed over. */
  [inner]: MessagePort | undefined
  #isStarted = false

  constructor(port: MessagePort) {
    super('MessagePortMain', ['message', 'close'])
    this[inner] = port
    port.on('close', () => this[inner] && tell(this, 'close'))
  }

  /** A port that is gone swallows what it is given, as Electron's does. */
  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0) throw missing('MessagePortMain.postMessage with ports')
    this[inner]?.postMessage(message)
  }

  start(): void {
    if (this.#isStarted) return
    this.#isStarted = true
    this[inner]?.on('message', (data) => tell(this, 'message', { data: data as unknown, ports: [] }))
  }

  close(): void {
    this[inner]?.close()
  }
}
true satisfies SameAs<MessagePortMain, Electron.MessagePortMain>
guardClass('MessagePortMain', MessagePortMain)

export class MessageChannelMain {
  readonly port1: MessagePortMain
  readonly port2: MessagePortMain

  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = new MessagePortMain(port1)
    this.port2 = new MessagePortMain(port2)
  }
}

export type PortMessage =
  | { readonly type: 'port-message'; readonly port: string; readonly data: unknown }
  | { readonly type: 'port-close'; readonly port: string }

/** Carries ports between this process and one other end, which has a link of its own. */
export class PortLink {
  readonly #send: (message: PortMessage) => void
  readonly #ports = new Map<string, MessagePort>()
  #count = 0

  constructor(send: (message: PortMessage) => void) {
    this.#send = send
  }

  /** Gives ports to the other end; returns the names under which they go. Throws Electron's errors for what is no port to give. */
  export(transfer: readonly unknown[]): readonly string[] {
    return transfer.map((given, at) => {
      if (!(given instanceof MessagePortMain)) throw new TypeError(`Port at index ${at} is not a valid port`)
      const port = given[inner]
      if (!port) throw new Error(`Port at index ${at} is already neutered.`)
      given[inner] = undefined
      return this.#bind(`port ${++this.#count}`, port)
    })
  }

  /** The ports that the other end has given under these names. */
  import(names: readonly string[]): MessagePortMain[] {
    return names.map((name) => {
      const { port1, port2 } = new MessageChannel()
      this.#bind(name, port1)
      return new MessagePortMain(port2)
    })
  }

  /** Returns whether the message was one of the link's. */
  receive(message: PortMessage | { readonly type: string }): boolean {
    if (!('port' in message)) return false
    const port = this.#ports.get(message.port)
    if (message.type === 'port-message') port?.postMessage(message.data)
    else if (this.#ports.delete(message.port)) port?.close()
    return true
  }

  /** The other end is gone, and every port with it. */
  close(): void {
    for (const [name, port] of this.#ports) if (this.#ports.delete(name)) port.close()
  }

  #bind(name: string, port: MessagePort): string {
    this.#ports.set(name, port)
    port.on('message', (data: unknown) => this.#send({ type: 'port-message', port: name, data }))
    port.on('close', () => this.#ports.delete(name) && this.#send({ type: 'port-close', port: name }))
    return name
  }
}
