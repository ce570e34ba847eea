/** Inkling's own backends: the loop of `engine/training/trainer.ts`, without its curves and scores. */
import { join } from 'node:path'
import type { Digits } from '#engine/data/digits.ts'
import { orderEpoch } from '#engine/data/split.ts'
import { FastBackend } from '#engine/fast/backend.ts'
import { chooseKernels, type KernelBuilds } from '#engine/fast/kernels.ts'
import type { Backend, TrainingComputation } from '#engine/network/computation.ts'
import { countNetworkParameters, createNetwork } from '#engine/network/network.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { createTally } from '#engine/network/tally.ts'
import { countFor, estimateSeconds, type Contender, type OpenContender, type Task } from './contenders.ts'

export const workerFile = join(import.meta.dirname, '../../engine/fast/worker.ts')

export function openReadable(digits: Digits): OpenContender {
  return async (task) => createContender('readable loops', readableBackend, task, digits, 3, () => {})
}

type Way = {
  /** The kernels without relaxed SIMD. */
  readonly isPlain?: boolean
  /** Work is shared among the threads even while that is slower. */
  readonly isAlwaysShared?: boolean
}

export function openFast(
  digits: Digits,
  builds: KernelBuilds,
  name: string,
  threads: number,
  { isPlain = false, isAlwaysShared = false }: Way = {},
): OpenContender {
  return async (task) => {
    const kernels = chooseKernels(isPlain ? { ...builds, relaxed: new Uint8Array() } : builds)
    if (!kernels) return undefined
    const backend = new FastBackend({ kernels, threads, workerUrl: workerFile, isAlwaysShared })
    await backend.ready
    return createContender(name, backend, task, digits, 0.25, () => backend.close())
  }
}

function createContender(
  name: string,
  backend: Backend,
  task: Task,
  digits: Digits,
  secondsPerEpoch: number,
  close: () => void,
): Contender {
  const { settings } = task
  const network = createNetwork(settings)
  const partSize = backend.chooseCapacity(countNetworkParameters(network), settings.batchSize)
  const computation = backend.createTrainingComputation({ network, settings, partSize })
  backend.prepare?.(digits)
  const epochs = new Map<number, { readonly training: Uint32Array; readonly order: Uint32Array }>()
  let epoch = 0
  return {
    name,
    description: backend.name,
    count: countFor(task, estimateSeconds(task, secondsPerEpoch)),
    run(count) {
      if (!epochs.has(count)) epochs.set(count, { training: countUp(count), order: new Uint32Array(count) })
      const { training, order } = epochs.get(count)!
      const start = performance.now()
      orderEpoch({ training, validation: new Uint32Array(0) }, settings.seed, epoch, order)
      trainEpoch(computation, task, digits, order, epoch)
      epoch++
      return (performance.now() - start) / 1000
    },
    close() {
      computation.close()
      close()
    },
  }
}

const countUp = (count: number) => Uint32Array.from({ length: count }, (_, index) => index)

function trainEpoch(
  computation: TrainingComputation,
  { settings: { batchSize, learningRate } }: Task,
  digits: Digits,
  order: Uint32Array,
  epoch: number,
): void {
  const { partSize, mostBatches = 1 } = computation
  if (computation.trainBatches && batchSize <= partSize) {
    /** Milliseconds of a batch. */
    let each = Infinity
    let from = 0
    while (from < order.length) {
      // In groups as the trainer has them, since threads decide from one to the next whether they share.
      const wanted = Math.floor((computation.groupMilliseconds ?? 1) / each)
      const batches = Math.min(Math.max(1, wanted), mostBatches, Math.ceil((order.length - from) / batchSize))
      const start = performance.now()
      const learningRates = Array<number>(batches).fill(learningRate)
      const request = { digits, order, epoch, from, batchSize, learningRates, recentCost: NaN, highestCost: Infinity }
      computation.trainBatches(request).take()
      each = (performance.now() - start) / batches
      from += batches * batchSize
    }
    return
  }
  const tally = createTally()
  for (let from = 0; from < order.length; from += batchSize) {
    const end = Math.min(from + batchSize, order.length)
    computation.beginBatch(end - from)
    for (let part = from; part < end; part += partSize) {
      computation.addPart(digits, order, part, Math.min(part + partSize, end), epoch, tally)
    }
    computation.update(learningRate)
  }
}
