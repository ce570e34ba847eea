/**
 * Every link that Inkling has, on every carrier it meets, as pairs of two ends. The suites take each in turn.
 */
import { EventEmitter, once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { WebSocket as NodeSocket, WebSocketServer } from 'ws'
import type { Link } from '#engine/link/link.ts'
import { createLinkPair } from '#engine/link/memory-link.ts'
import { createPortLink, type EmitterPort, type EventTargetPort } from '#engine/link/port-link.ts'
import { createSocketLink, type Socket } from '#engine/link/socket-link.ts'

export type LinkPair = {
  readonly page: Link
  readonly engine: Link
  /** Puts something on the carrier that is not from a link, as a foreign or broken program would. Not for the memory link. */
  readonly sendForeign?: (data: unknown) => void
}

export const carriers: Readonly<Record<string, () => Promise<LinkPair>>> = {
  memory: async () => {
    const [page, engine] = createLinkPair()
    return { page, engine }
  },
  'ports of worker_threads': async () => portPair((port) => port),
  'ports of a page': async () => portPair(asPagePort),
  'ports of Electron’s main process': async () => portPair(asMainPort),
  'sockets of ws': async () => socketPair((url) => new NodeSocket(url)),
  // Node's own WebSocket is the one of browsers.
  'sockets of a browser': async () => socketPair((url) => new WebSocket(url)),
}

function portPair(shape: (port: MessagePort) => EventTargetPort | EmitterPort): LinkPair {
  const { port1, port2 } = new MessageChannel()
  return {
    page: createPortLink(shape(port1)),
    engine: createPortLink(shape(port2)),
    sendForeign: (data) => port1.postMessage(data),
  }
}

/** Only what a page's port has for sure: no `on`, and no news of a close, which Chromium has had in some versions only. */
function asPagePort(port: MessagePort): EventTargetPort {
  return {
    postMessage: (message) => port.postMessage(message),
    addEventListener(type: string, listener: (event: { readonly data: unknown }) => void) {
      if (type !== 'close') port.addEventListener(type, (event) => listener(event as MessageEvent<unknown>))
    },
    start: () => port.start(),
    close: () => port.close(),
  }
}

/** Only what a `MessagePortMain` has: Node's way of events, the message wrapped, silence before `start`. */
function asMainPort(port: MessagePort): EmitterPort {
  const emitter = new EventEmitter()
  let closedHere = false
  return {
    postMessage: (message) => port.postMessage(message),
    on: (event: string, listener: (event: { readonly data: unknown }) => void) => emitter.on(event, listener),
    start() {
      port.on('message', (data: unknown) => emitter.emit('message', { data, ports: [] }))
      port.on('close', () => closedHere || emitter.emit('close'))
    },
    close() {
      closedHere = true
      port.close()
    },
  }
}

async function socketPair(open: (url: string) => NodeSocket | WebSocket): Promise<LinkPair> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const client = open(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const [accepted] = (await once(server, 'connection')) as [NodeSocket]
  const engine = createSocketLink(accepted satisfies Socket)
  if (client.readyState !== client.OPEN) await new Promise<void>((resolve) => (client.onopen = () => resolve()))
  const page = createSocketLink(client satisfies Socket)
  engine.onClose(() => server.close())
  return { page, engine, sendForeign: (data) => client.send(data as ArrayBuffer) }
}
