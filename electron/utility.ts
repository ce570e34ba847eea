/**
 * The engine's process in the desktop host. Ports to pages come from the main process, one a message.
 */
import { serveEngine } from '../engine/contract/rpc.ts'
import { createPortLink } from '../engine/contract/port-link.ts'
import { createEngine } from '../engine/engine.ts'

const [, , dataFolder] = process.argv
if (!dataFolder) throw new Error('The folder of the data is missing: utility.js FOLDER')
const engine = createEngine({ dataFolder })

process.parentPort.on('message', ({ ports }) => {
  for (const port of ports) serveEngine(engine, createPortLink(port))
})

// Ctrl-C in a terminal reaches every process of the app. This one ends with the main process.
process.on('SIGINT', () => {})
