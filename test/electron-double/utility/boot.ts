/**
 * What a process of `utilityProcess.fork` runs: it makes `process.parentPort` of Node's channel to the parent, and then loads the script
 * that is to run there. Limits: `electron` has nothing there; nothing is sent to the parent but through ports.
 */
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { KnownEvents } from '#test/electron-double/guard.ts'
import { replaceElectron } from '#test/electron-double/hooks.ts'
import { type PortMessage, PortLink } from '#test/electron-double/ports.ts'

type Delivery = { readonly type: 'message'; readonly data: unknown; readonly ports: readonly string[] }

const send = process.send!.bind(process)
// What is sent to a parent that has gone is lost.
const link = new PortLink((message) => void send(message, undefined, undefined, () => {}))
const parentPort = new KnownEvents('parentPort', ['message'])
/** Messages wait for the first listener. */
let waiting: object[] | undefined = []

const deliver = (message: object) => parentPort.emit('message', message)
parentPort.once('newListener', () =>
  setImmediate(() => {
    waiting?.forEach(deliver)
    waiting = undefined
  }),
)
process.on('message', (message: PortMessage | Delivery) => {
  if (link.receive(message)) return
  const { data, ports } = message as Delivery
  // At once, since what comes through the ports may follow before anybody listens.
  const delivered = { data, ports: link.import(ports) }
  if (waiting) waiting.push(delivered)
  else deliver(delivered)
})
process.on('disconnect', () => process.exit(0))
// A process that is too busy to notice ends with its parent as well.
const watch = `setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, 'SIGKILL'), 500)`
new Worker(watch, { eval: true, execArgv: [] }).unref()

Object.defineProperty(process, 'parentPort', { value: parentPort, enumerable: true })
Object.defineProperty(process, 'crash', { value: () => process.kill(process.pid, 'SIGSEGV') })
// Electron's processes have no such channel.
Reflect.deleteProperty(process, 'send')
replaceElectron('data:text/javascript,', 'utility')

// This file.
process.argv.splice(1, 1)
await import(pathToFileURL(process.argv[1]!).href)
