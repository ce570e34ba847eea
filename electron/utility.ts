/**
 * The engine's process in the desktop host. Ports to pages come from the main process, one a message.
 */
import { serveEngine } from '#engine/link/rpc.ts'
import { createPortLink } from '#engine/link/port-link.ts'
import { createEngine } from '#engine/engine.ts'
import { readKernels } from '#engine/fast/read-kernels.ts'
import { endInOrder } from './engine-life.ts'
import { readEngineFiles } from './engine-files.ts'
import manifest from '#package.json' with { type: 'json' }

const { kernelFolder, ...files } = readEngineFiles(process.argv[2])
const engine = createEngine({ ...files, kernels: readKernels(kernelFolder), version: manifest.version })

process.parentPort.on('message', ({ ports }) => {
  for (const port of ports) serveEngine(engine, createPortLink(port))
})

endInOrder(process, () => engine.close())
