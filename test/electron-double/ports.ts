/**
 * MessagePortMain, and the link that carries ports over a channel of plain messages. Limit: nothing is ever collected, so a port
 * that nobody holds stays open, where Electron's would close.
 */
import { guardClass, KnownEvents, type SameAs, tell } from './guard.ts'

type Delivery = { readonly data: unknown; readonly ports: readonly MessagePortMain[] } | 'close'
/** Takes over what comes in at a port once the port has left this process. */
type Relay = (delivery: Delivery) => void

/** What the double itself does with a port. */
const inner = Symbol('inner')

class Entry {
  peer: Entry | undefined
  queue: Delivery[] = []
  receive: Relay | undefined
  closed = false

  deliver(delivery: Delivery): void {
    this.queue.push(delivery)
    this.flush()
  }

  /** In order, and never within the call that sent it. */
  flush(): void {
    if (!this.receive) return
    setImmediate(() => {
      while (this.receive && this.queue.length > 0) {
        const delivery = this.queue.shift()!
        if (delivery === 'close') this.closed = true
        this.receive(delivery)
      }
    })
  }

  post(data: unknown, ports: readonly MessagePortMain[]): void {
    if (!this.closed) this.peer?.deliver({ data, ports })
  }

  /** The other end learns of it after all that was sent before. */
  close(): void {
    if (this.closed) return
    this.closed = true
    this.queue = []
    this.peer?.deliver('close')
  }
}

export class MessagePortMain extends KnownEvents {
  /** Undefined once the port has been transferred. */
  [inner]: Entry | undefined

  constructor(entry: Entry) {
    super('MessagePortMain', ['message', 'close'])
    this[inner] = entry
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    const entry = this[inner]
    // A port that is gone swallows what it is given, as Electron's does.
    if (!entry || entry.closed) return
    const data = structuredClone(message)
    const ports = checkTransfer(transfer)
    const own = ports.findIndex((port) => port === this)
    if (own >= 0) throw new Error(`Port at index ${own} contains the source port.`)
    entry.post(data, ports.map(takePort))
  }

  start(): void {
    const entry = this[inner]
    if (!entry || entry.receive) return
    entry.receive = (delivery) => {
      if (delivery === 'close') tell(this, 'close')
      else tell(this, 'message', { data: delivery.data, ports: [...delivery.ports] })
    }
    entry.flush()
  }

  close(): void {
    const entry = this[inner]
    if (!entry || entry.closed) return
    entry.close()
    setImmediate(() => tell(this, 'close'))
  }
}
true satisfies SameAs<MessagePortMain, Electron.MessagePortMain>
guardClass('MessagePortMain', MessagePortMain)

export class MessageChannelMain {
  readonly port1: MessagePortMain
  readonly port2: MessagePortMain

  constructor() {
    const [one, two] = [new Entry(), new Entry()]
    one.peer = two
    two.peer = one
    this.port1 = new MessagePortMain(one)
    this.port2 = new MessagePortMain(two)
  }
}

/** Throws Electron's errors for what is no list of ports that can be handed over. */
export function checkTransfer(transfer: readonly unknown[]): readonly MessagePortMain[] {
  return transfer.map((port, index) => {
    if (!(port instanceof MessagePortMain)) throw new TypeError(`Port at index ${index} is not a valid port`)
    if (!port[inner]) throw new Error(`Port at index ${index} is already neutered.`)
    if (transfer.indexOf(port) !== index) throw new Error(`Port at index ${index} is a duplicate.`)
    return port
  })
}

/** Hands a port over: the object given loses it, the one returned has it. */
function takePort(port: MessagePortMain): MessagePortMain {
  const entry = port[inner]!
  port[inner] = undefined
  entry.receive = undefined
  return new MessagePortMain(entry)
}

export type PortMessage =
  | { readonly type: 'port-message'; readonly port: string; readonly data: unknown; readonly ports: readonly string[] }
  | { readonly type: 'port-close'; readonly port: string }

/** Carries ports between this process and one other end, which has a link of its own. */
export class PortLink {
  /** Sets the names apart that the two ends give. */
  readonly #prefix: string
  readonly #send: (message: PortMessage) => void
  readonly #entries = new Map<string, Entry>()
  #count = 0

  constructor(prefix: string, send: (message: PortMessage) => void) {
    this.#prefix = prefix
    this.#send = send
  }

  /** Gives a port to the other end; returns the name under which it goes. */
  export(port: MessagePortMain): string {
    const name = `${this.#prefix}${++this.#count}`
    this.#bind(name, takePort(port)[inner]!)
    return name
  }

  /** The port that the other end has given under this name. */
  import(name: string): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain()
    this.#bind(name, port1[inner]!)
    return port2
  }

  /** Returns whether the message was one of the link's. */
  receive(message: PortMessage | { readonly type: string }): boolean {
    if (message.type === 'port-message') {
      const { port, data, ports } = message as Extract<PortMessage, { type: 'port-message' }>
      const received = ports.map((name) => this.import(name))
      this.#entries.get(port)?.post(data, received)
      return true
    }
    if (message.type === 'port-close') {
      const { port } = message as Extract<PortMessage, { type: 'port-close' }>
      this.#entries.get(port)?.close()
      this.#entries.delete(port)
      return true
    }
    return false
  }

  /** The other end is gone, and every port with it. */
  close(): void {
    for (const entry of this.#entries.values()) entry.close()
    this.#entries.clear()
  }

  #bind(port: string, entry: Entry): void {
    this.#entries.set(port, entry)
    entry.receive = (delivery) => {
      if (delivery === 'close') {
        this.#entries.delete(port)
        this.#send({ type: 'port-close', port })
      } else {
        const ports = delivery.ports.map((each) => this.export(each))
        this.#send({ type: 'port-message', port, data: delivery.data, ports })
      }
    }
    entry.flush()
  }
}
