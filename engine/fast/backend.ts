/**
 * The backend of compiled kernels and threads, behind the types of `engine/network/computation.ts`. Everything that is computed with is in
 * one memory that all threads share; `passes` (`forward-pass.ts`, `backward-pass.ts`, `update-pass.ts`) are the readable loops again,
 * with kernels in place of the inner ones.
 */
import { availableParallelism } from 'node:os'
import { InklingError } from '#engine/contract/errors.ts'
import type { Cost, OutputActivation, Settings } from '#engine/contract/settings.ts'
import { greyLevels, type Digits } from '#engine/data/digits.ts'
import type { Backend, Computation, TrainingComputation, TrainingPlan } from '#engine/network/computation.ts'
import type { Network } from '#engine/network/network.ts'
import type { Command } from './order.ts'
import { ThreadPool } from './pool.ts'
import { DigitWords } from './digit-words.ts'
import type { CurrentSamples } from './forward-pass.ts'
import { Heap, Region } from './heap.ts'
import { chooseKernels, createMemory, type ChosenKernels, type KernelBuilds } from './kernels.ts'
import { createMirror } from './mirror.ts'
import { createOutputs } from './outputs.ts'
import { createPlan, type Plan, type PlanRequest } from './plan.ts'
import { packLayer } from './weights.ts'

export type FastBackendParts = {
  readonly kernels: ChosenKernels
  /** The built `engine/fast/worker.ts`; without it there is one thread. */
  readonly workerUrl?: string | URL | undefined
  /** At most this many threads; as many as the computer has cores unless given, but no more than 8. */
  readonly threads?: number | undefined
  /** Share all work among the threads, even where that is slower; otherwise whichever turns out to be faster. */
  readonly isAlwaysShared?: boolean | undefined
}

/** The backend that a host's assets allow; none without kernels that this runtime can run. */
export function openFastBackend({
  kernels,
  ...others
}: Omit<FastBackendParts, 'kernels'> & { readonly kernels?: KernelBuilds | undefined }): FastBackend | undefined {
  const chosen = kernels && chooseKernels(kernels)
  return chosen && new FastBackend({ kernels: chosen, ...others })
}

/** Multiplications of a part: a few milliseconds' worth for one thread. */
const multiplicationsAtOnce = 170_000_000
const mostAtOnce = 1024

export class FastBackend implements Backend {
  readonly name: string
  readonly #memory = createMemory()
  readonly #heap = new Heap(this.#memory)
  readonly #pool: ThreadPool
  readonly #levels: number
  readonly #threads: number
  /** The data sets taken over so far, for the backend's life unless forgotten. */
  readonly #words = new WeakMap<Digits, DigitWords>()
  #lastId = 0

  constructor({ kernels, workerUrl, threads = defaultThreads(), isAlwaysShared }: FastBackendParts) {
    this.#threads = threads
    this.name = `fast (${kernels.name})`
    this.#levels = this.#heap.allocate(4 * 256)
    new Float32Array(this.#memory.buffer, this.#levels, 256).set(greyLevels)
    const parts = { module: kernels.module, memory: this.#memory, heap: this.#heap }
    this.#pool = new ThreadPool({ ...parts, threads, workerUrl, isAlwaysShared })
  }

  /** Resolves when all threads are there, or it is certain that they will not be. Nothing need wait for it. */
  get ready(): Promise<void> {
    return this.#pool.ready
  }

  /** Bytes of memory taken so far. */
  get bytes(): number {
    return this.#memory.buffer.byteLength
  }

  get threads(): number {
    return this.#pool.threads
  }

  supports(): boolean {
    return true
  }

  chooseCapacity(parameters: number, atMost: number): number {
    const most = Math.max(1, Math.min(atMost, mostAtOnce, Math.floor(multiplicationsAtOnce / parameters)))
    // Parts of the same size, rather than many full ones and a small rest.
    return Math.ceil(atMost / Math.ceil(atMost / most))
  }

  createComputation(network: Network, cost: Cost, capacity: number): Computation {
    const { computation, plan, region } = this.#create(network, cost, capacity)
    for (const [index, layer] of plan.layers.entries()) packLayer(region, layer, network.layers[index]!, layer)
    return computation
  }

  createTrainingComputation({ network, settings, capacity, optimiserState }: TrainingPlan): TrainingComputation {
    const parts = this.#create(network, settings.cost, capacity, settings)
    const { computation, plan, region, run, outputs, gather } = parts
    const mirror = createMirror(region, plan, network, settings.optimiser, optimiserState)
    /** The gradient of a batch in one part is left to the update, unless all of it must be known first. */
    const canFuse = settings.clipNorm === 0
    let batchSize = 0
    let isFirst = true
    let isPending = false
    run('transpose', isFirst)
    return {
      ...computation,
      network: mirror.network,
      optimiserState: mirror.optimiserState,
      beginBatch(size) {
        batchSize = size
        isFirst = true
        isPending = false
      },
      gatherToTrain(digits, order, from, to, epoch) {
        gather(digits, order, from, to, { isTraining: true, batchSize, epoch })
      },
      backward() {
        outputs.startBackward(parts.current.rows, batchSize)
        if (canFuse && parts.current.rows === batchSize) isPending = true
        else run('gradients', isFirst)
        isFirst = false
      },
      update(learningRate) {
        const updates = ++mirror.optimiserState.updates
        run(isPending ? 'train' : 'update', isFirst, { learningRate, updates })
        isPending = false
        mirror.touch()
      },
      close() {
        mirror.finish()
        computation.close()
      },
    }
  }

  /** Leaves the other cores to somebody else for so many milliseconds: slower, to the same bits. */
  giveWay(milliseconds: number): void {
    this.#pool.giveWay(milliseconds)
  }

  /** Ends the threads. */
  close(): void {
    this.#pool.close()
  }

  #create(network: Network, cost: Cost, capacity: number, settings?: Settings) {
    const region = new Region(this.#heap, this.#memory)
    const output = network.layers.at(-1)!.activation as OutputActivation
    const plan = planOrRefuse(region, {
      id: ++this.#lastId,
      network,
      capacity,
      isSoftmaxCrossEntropy: output === 'softmax' && cost === 'cross-entropy',
      levels: this.#levels,
      threads: this.#threads,
      scratchBytes: this.#pool.warpScratchBytes,
      ...(settings && { settings }),
    })
    this.#pool.addPlan(plan)
    const places = region.words(plan.digits, 2 * capacity)
    const outputs = createOutputs(region, plan, output, cost)
    const parts = {
      current: { rows: 0, isTraining: false, batchSize: 0, epoch: 0, position: 0 } as CurrentSamples,
    }
    const run = (command: Command, isFirst: boolean, update = { learningRate: 0, updates: 0 }) => {
      const { current } = parts
      this.#pool.run(plan, { command, current, isFirst, update })
    }
    const gather = (
      digits: Digits,
      order: Uint32Array,
      from: number,
      to: number,
      how: Omit<CurrentSamples, 'rows' | 'position'>,
    ) => {
      parts.current = { rows: to - from, position: from, ...how }
      const words = this.#wordsOf(digits)
      for (let row = 0; row < to - from; row++) {
        const digit = order[from + row]!
        outputs.setLabel(row, digits.labels[digit]!)
        words.locate(digit, places, 2 * row)
      }
    }
    const computation: Computation = {
      network,
      capacity,
      gather: (digits, order, from, to) =>
        gather(digits, order, from, to, { isTraining: false, batchSize: 0, epoch: 0 }),
      forward() {
        run('forward', true)
        outputs.finishForward(parts.current.rows)
      },
      score: (tally) => outputs.score(tally, parts.current.rows),
      close: () => {
        this.#pool.forgetPlan(plan.id)
        region.close()
      },
    }
    return Object.assign(parts, { computation, plan, region, run, outputs, gather })
  }

  forget(digits: Digits): void {
    this.#words.get(digits)?.close()
    this.#words.delete(digits)
  }

  #wordsOf(digits: Digits): DigitWords {
    let words = this.#words.get(digits)
    if (!words) {
      words = new DigitWords(new Region(this.#heap, this.#memory), digits)
      this.#words.set(digits, words)
    }
    return words
  }
}

/** Throws `bad-settings` when the memory is full. */
function planOrRefuse(region: Region, request: PlanRequest): Plan {
  try {
    return createPlan(region, request)
  } catch (error) {
    region.close()
    if (!(error instanceof RangeError)) throw error
    throw new InklingError(
      'bad-settings',
      'There is not enough memory for this network and these batches.',
      'Choose fewer or smaller hidden layers, or smaller batches.',
      { cause: error },
    )
  }
}

function defaultThreads(): number {
  return Math.min(availableParallelism(), 8)
}
