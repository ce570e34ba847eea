/**
 * The backend of compiled kernels and threads, behind the types of `engine/network/computation.ts`. Everything that is computed with is in
 * one memory that all threads share. What a batch is made of is in `engine/kernels/`; here are the orders for it.
 */
import { availableParallelism } from 'node:os'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/engine.ts'
import type { Cost } from '#engine/contract/settings.ts'
import type { Digits, Pictures } from '#engine/data/digits.ts'
import type { Backend, ScoringComputation, TrainingComputation, TrainingPlan } from '#engine/network/computation.ts'
import type { Network } from '#engine/network/network.ts'
import { DigitLists, PictureLists } from './digit-lists.ts'
import { Heap, Region } from './heap.ts'
import { chooseKernels, createMemory, kernelVersion, type ChosenKernels, type KernelBuilds } from './kernels.ts'
import { createPlan, type Plan, type PlanRequest } from './plan.ts'
import { ThreadPool } from './pool.ts'
import { Scorer } from './scorer.ts'
import { FastTraining } from './training.ts'
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
  readonly kernels: ChosenKernels
  readonly #memory = createMemory()
  readonly #heap = new Heap(this.#memory)
  readonly #pool: ThreadPool
  readonly #threads: number
  /** The digits taken over so far, for the backend's life unless forgotten, and their parts, with how many digits are made of each. */
  readonly #lists = new WeakMap<Digits, DigitLists>()
  readonly #parts = new WeakMap<Pictures, { readonly lists: PictureLists; users: number }>()

  constructor({ kernels, workerUrl, threads = defaultThreads(), isAlwaysShared }: FastBackendParts) {
    this.#threads = threads
    this.kernels = kernels
    this.name = `fast ${kernelVersion} (${kernels.name})`
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

  prepare(digits: Digits): void {
    this.#listsOf(digits)
  }

  createComputation(network: Network, cost: Cost, capacity: number): ScoringComputation {
    const { region, plan } = this.#lay({ network, cost, capacity })
    for (const [index, layer] of plan.layers.entries()) packLayer(region, layer, network.layers[index]!, layer)
    const scorer = new Scorer(this.#pool, region, plan)
    return {
      network,
      capacity,
      score: (digits, order, from, to, tally) => {
        scorer.score(this.#listsOf(digits), digits.labels, order.subarray(from, to), tally)
      },
      readSums: (sums, offset) => scorer.readSums(sums, offset),
      close: () => {
        this.#pool.forgetPlan(plan)
        region.close()
      },
    }
  }

  createTrainingComputation({ network, settings, partSize, optimiserState }: TrainingPlan): TrainingComputation {
    const capacity = this.chooseCapacity(countWeights(network), mostAtOnce)
    const { region, plan } = this.#lay({ network, cost: settings.cost, capacity, training: { settings, partSize } })
    const scorer = new Scorer(this.#pool, region, plan)
    const listsOf = (digits: Digits) => this.#listsOf(digits)
    return new FastTraining({ pool: this.#pool, region, plan, network, settings, optimiserState, scorer, listsOf })
  }

  /** Leaves the other cores to somebody else for so many milliseconds: slower, to the same bits. */
  giveWay(milliseconds: number): void {
    this.#pool.giveWay(milliseconds)
  }

  forget(digits: Digits): void {
    const lists = this.#lists.get(digits)
    if (!lists) return
    this.#pool.settleAll()
    lists.close()
    this.#lists.delete(digits)
    for (const pictures of digits.parts) {
      const part = this.#parts.get(pictures)!
      if (--part.users > 0) continue
      part.lists.close()
      this.#parts.delete(pictures)
    }
  }

  /** Ends the threads. */
  close(): void {
    this.#pool.close()
  }

  /** Throws `bad-settings` when the memory is full. */
  #lay(request: Omit<PlanRequest, 'threads' | 'warpBytes'>): { readonly region: Region; readonly plan: Plan } {
    const { kernels } = this.#pool
    const plan = this.#takeRoom('no-room-for-network', (region) =>
      createPlan(region, { ...request, threads: this.#threads, warpBytes: kernels.warpScratchBytes() }),
    )
    this.#pool.addPlan(plan.made)
    return { region: plan.region, plan: plan.made }
  }

  #listsOf(digits: Digits): DigitLists {
    let lists = this.#lists.get(digits)
    if (!lists) {
      lists = this.#takeRoom('no-room-for-digits', (region) => {
        return new DigitLists(region, digits, (pictures) => this.#partOf(pictures).lists)
      }).made
      this.#lists.set(digits, lists)
      for (const pictures of digits.parts) this.#partOf(pictures).users++
    }
    return lists
  }

  #partOf(pictures: Pictures): { readonly lists: PictureLists; users: number } {
    let part = this.#parts.get(pictures)
    if (!part) {
      const { kernels } = this.#pool
      const { made } = this.#takeRoom('no-room-for-digits', (region) => new PictureLists(region, kernels, pictures))
      part = { lists: made, users: 0 }
      this.#parts.set(pictures, part)
    }
    return part
  }

  #takeRoom<Made>(
    complaint: 'no-room-for-network' | 'no-room-for-digits',
    make: (region: Region) => Made,
  ): { readonly region: Region; readonly made: Made } {
    const region = new Region(this.#heap, this.#memory)
    try {
      return { region, made: make(region) }
    } catch (error) {
      region.close()
      if (!(error instanceof RangeError)) throw error
      throw failure('bad-settings', t, complaint, null, { cause: error })
    }
  }
}

function countWeights({ layers }: Network): number {
  return layers.reduce((sum, { inputs, outputs }) => sum + inputs * outputs, 0)
}

function defaultThreads(): number {
  return Math.min(availableParallelism(), 8)
}
