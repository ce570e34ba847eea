/**
 * An engine in a process of its own, reached over a link, as `inkling train` has one: `person.ts` starts it and asks for epochs. The first
 * message is the work; then each `epoch` is answered by its seconds. Its first answer is how long the run took to begin.
 */
import { createEpochCounter } from '#cli/training/epochs.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createEngine, type EngineAssets } from '#engine/engine.ts'
import { readKernels } from '#engine/fast/read-kernels.ts'
import { createLinkPair } from '#engine/link/memory-link.ts'
import { connectEngine, serveEngine } from '#engine/link/rpc.ts'
import type { StepUnit } from '#engine/contract/training.ts'
import { countDigits } from '#engine/settings/table/sources.ts'

export type EngineWork = Pick<EngineAssets, 'dataFolder' | 'threads'> & {
  readonly settings: Settings
  readonly kernelFolder: string
  readonly workerUrl: string
}

process.once('disconnect', () => process.exit())
process.once('message', (work) => void serve(work as EngineWork))

async function serve({ dataFolder, threads, settings, kernelFolder, workerUrl }: EngineWork): Promise<void> {
  const [near, far] = createLinkPair()
  serveEngine(createEngine({ dataFolder, threads, kernels: readKernels(kernelFolder), workerUrl }), far)
  const engine = connectEngine(near)
  // The command line makes epochs of the curves as well.
  const epochs = createEpochCounter(countDigits(settings.data).training, settings.batchSize)
  engine.on('progress', (progress) => epochs.add(progress))
  await engine.call('configure', settings)
  await engine.call('reset')
  const time = async (unit: StepUnit) => {
    const start = performance.now()
    await engine.call('step', { unit })
    process.send!((performance.now() - start) / 1000)
  }
  process.on('message', () => void time('epoch'))
  // Reads the data and hands it to the kernels; the look at one example that goes with it takes a millisecond or two.
  await time('example')
}
