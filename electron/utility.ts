/**
 * The engine's process in the desktop host. Ports to pages come from the main process, one a message.
 */
import { serveEngine } from '../engine/contract/rpc.ts'
import { createPortLink } from '../engine/contract/port-link.ts'
import { createEngine } from '../engine/engine.ts'
import { readKernels } from '../engine/fast/read-kernels.ts'

const [, , dataFolder, kernelFolder, workerUrl, samplesFile, shippedFile] = process.argv
if (!dataFolder || !kernelFolder || !workerUrl || !samplesFile) {
  throw new Error('Something is missing: utility.js DATA-FOLDER KERNEL-FOLDER POOL-WORKER SAMPLES-FILE [SHIPPED-FILE]')
}
const engine = createEngine({ dataFolder, kernels: readKernels(kernelFolder), workerUrl, samplesFile, shippedFile })

process.parentPort.on('message', ({ ports }) => {
  for (const port of ports) serveEngine(engine, createPortLink(port))
})

// Ctrl-C in a terminal reaches every process of the app. This one ends with the main process.
process.on('SIGINT', () => {})
