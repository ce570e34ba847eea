/**
 * The engine's process in the desktop host. Ports to pages come from the main process, one a message.
 */
import { serveEngine } from '#engine/link/rpc.ts'
import { createPortLink } from '#engine/link/port-link.ts'
import { createEngine } from '#engine/engine.ts'
import { readKernels } from '#engine/fast/read-kernels.ts'
import { readEngineFiles } from './engine-files.ts'
import manifest from '#package.json' with { type: 'json' }

const { kernelFolder, ...files } = readEngineFiles(process.argv[2])
const engine = createEngine({ ...files, kernels: readKernels(kernelFolder), version: manifest.version })

process.parentPort.on('message', ({ ports }) => {
  for (const port of ports) serveEngine(engine, createPortLink(port))
})

// The way in which the main process ends this one: what a run has learned until now is recorded first.
process.once('SIGTERM', () => void engine.close().finally(() => process.exit()))
// Ctrl-C in a terminal reaches every process of the app. This one ends with the main process.
process.on('SIGINT', () => {})
