/**
 * The first thing that runs in a process of `utilityProcess.fork`: it makes `process.parentPort` of Node's channel to the parent.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { electronVersion } from '#test/electron-double/version.ts'
import { KnownEvents } from '#test/electron-double/guard.ts'
import { describeProcess, replaceElectron } from '#test/electron-double/module-hooks.ts'
import { type MessagePortMain, PortLink, type PortMessage } from '#test/electron-double/ports.ts'

type Delivery = { readonly type: 'message'; readonly data: unknown; readonly ports: readonly string[] }
type ParentMessage = { readonly data: unknown; readonly ports: readonly MessagePortMain[] }

const send = process.send!.bind(process)
/** What is sent to a parent that has gone is lost. */
const sendToParent = (message: PortMessage | { readonly type: 'message'; readonly data: unknown }) =>
  void send(message, undefined, undefined, () => {})
const link = new PortLink('utility ', sendToParent)

/** Messages wait for the first listener. */
class ParentPort extends KnownEvents {
  #waiting: ParentMessage[] | undefined = []

  constructor() {
    super('parentPort', ['message'])
    this.on('newListener', (name: string) => {
      if (name === 'message') setImmediate(() => this.#start())
    })
  }

  #start(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = undefined
    for (const message of waiting) this.emit('message', message)
  }

  deliver(message: ParentMessage): void {
    if (this.#waiting) this.#waiting.push(message)
    else this.emit('message', message)
  }

  postMessage(data: unknown): void {
    sendToParent({ type: 'message', data: structuredClone(data) })
  }
}

const parentPort = new ParentPort()
process.on('message', (message: PortMessage | Delivery) => {
  if (link.receive(message)) return
  const { data, ports } = message as Delivery
  parentPort.deliver({ data, ports: ports.map((port) => link.import(port)) })
})
process.on('disconnect', () => process.exit(0))

Object.defineProperty(process, 'parentPort', { value: parentPort, enumerable: true })
// Electron's processes have no such channel.
Reflect.deleteProperty(process, 'send')
describeProcess('utility', electronVersion)
replaceElectron(pathToFileURL(join(import.meta.dirname, 'electron.ts')).href)
