/** Inkling's own backends. */
import { join } from 'node:path'
import type { Digits } from '#engine/data/digits.ts'
import { FastBackend } from '#engine/fast/backend.ts'
import { chooseKernels, type KernelBuilds } from '#engine/fast/kernels.ts'
import type { Backend } from '#engine/network/computation.ts'
import { countNetworkParameters, createNetwork } from '#engine/network/network.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { createTally } from '#engine/network/tally.ts'
import { digitsFor, type Contender, type OpenContender, type Workload } from './contenders.ts'

const workerUrl = join(import.meta.dirname, '../../engine/fast/worker.ts')

export function openReadable(samples: Digits): OpenContender {
  return async (workload) => createContender('readable loops', readableBackend, workload, samples, 3, () => {})
}

/** With `isPlain`, the kernels without relaxed SIMD. */
export function openFast(
  samples: Digits,
  builds: KernelBuilds,
  name: string,
  threads: number,
  isPlain = false,
): OpenContender {
  return async (workload) => {
    const kernels = chooseKernels(isPlain ? { ...builds, relaxed: new Uint8Array() } : builds)
    if (!kernels) return undefined
    const backend = new FastBackend({ kernels, threads, workerUrl })
    await backend.ready
    return createContender(name, backend, workload, samples, 0.25, () => backend.close())
  }
}

function createContender(
  name: string,
  backend: Backend,
  workload: Workload,
  samples: Digits,
  secondsPerEpoch: number,
  close: () => void,
): Contender {
  const { settings } = workload
  const { batchSize, learningRate } = settings
  const network = createNetwork(settings)
  const capacity = backend.chooseCapacity(countNetworkParameters(network), batchSize)
  const computation = backend.createTrainingComputation({ network, settings, capacity })
  const order = Uint32Array.from({ length: samples.count }, (_, index) => index)
  const tally = createTally()
  let epoch = 0
  return {
    name,
    description: backend.name,
    digits: digitsFor(workload, secondsPerEpoch),
    run(digits) {
      const start = performance.now()
      for (let from = 0; from < digits; from += batchSize) {
        const end = Math.min(from + batchSize, digits)
        computation.beginBatch(end - from)
        for (let part = from; part < end; part += capacity) {
          computation.gatherToTrain(samples, order, part, Math.min(part + capacity, end), epoch)
          computation.forward()
          computation.score(tally)
          computation.backward()
        }
        computation.update(learningRate)
      }
      epoch++
      return (performance.now() - start) / 1000
    },
    close,
  }
}
