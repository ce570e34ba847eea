/**
 * The backend of compiled kernels and threads, behind the types of `engine/network/computation.ts`. Everything that is computed with is in
 * one memory that all threads share; `passes` (`forward-pass.ts`, `backward-pass.ts`, `update-pass.ts`) are the readable loops again,
 * with kernels in place of the inner ones.
 */
import { availableParallelism } from 'node:os'
import { pixelCount } from '../contract/contract.ts'
import type { Cost, OutputActivation, Settings } from '../contract/settings.ts'
import { greyLevels, readPixels, type Samples } from '../data/samples.ts'
import type { Backend, Computation, TrainingComputation, TrainingPlan } from '../network/computation.ts'
import { countNetworkParameters, type Network } from '../network/network.ts'
import type { Command } from '../pool/order.ts'
import { ThreadPool } from '../pool/pool.ts'
import { createKey, seedRandom } from '../random.ts'
import { DigitWords } from './digit-words.ts'
import type { InHand } from './forward-pass.ts'
import { Heap, Region } from './heap.ts'
import { createMemory, type ChosenKernels } from './kernels.ts'
import { createMirror } from './mirror.ts'
import { createOutputs } from './outputs.ts'
import { createPlan } from './plan.ts'
import { packLayer } from './weights.ts'

export type FastBackendParts = {
  readonly kernels: ChosenKernels
  /** The built `engine/pool/worker.ts`; without it there is one thread. */
  readonly workerUrl?: string | URL | undefined
  /** At most this many threads; as many as the computer has cores unless given, but no more than 8. */
  readonly threads?: number | undefined
}

/** Multiplications of a part: a few milliseconds' worth for one thread. */
const multiplicationsInHand = 150_000_000
const mostInHand = 1024
/** Multiplications below which a batch is done before other threads would have noticed. */
const leastToShare = 250_000

export class FastBackend implements Backend {
  readonly name: string
  readonly #memory = createMemory()
  readonly #heap = new Heap(this.#memory)
  readonly #pool: ThreadPool
  readonly #levels: number
  /** The data sets taken over so far, for the backend's life. */
  readonly #digits = new WeakMap<Samples, DigitWords>()
  #lastId = 0

  constructor({ kernels, workerUrl, threads = Math.min(availableParallelism(), 8) }: FastBackendParts) {
    this.name = `fast (${kernels.name})`
    this.#levels = this.#heap.allocate(4 * 256)
    new Float32Array(this.#memory.buffer, this.#levels, 256).set(greyLevels)
    this.#pool = new ThreadPool({ module: kernels.module, memory: this.#memory, heap: this.#heap, threads, workerUrl })
  }

  /** Resolves when all threads are there, or it is certain that they will not be. Nothing need wait for it. */
  get ready(): Promise<void> {
    return this.#pool.ready
  }

  get threads(): number {
    return this.#pool.threads
  }

  supports(): boolean {
    return true
  }

  chooseCapacity(parameters: number, atMost: number): number {
    const most = Math.max(1, Math.min(atMost, mostInHand, Math.floor(multiplicationsInHand / parameters)))
    // Parts of the same size, rather than many full ones and a small rest.
    return Math.ceil(atMost / Math.ceil(atMost / most))
  }

  createComputation(network: Network, cost: Cost, capacity: number): Computation {
    const { computation, plan, region } = this.#create(network, cost, capacity)
    for (const [index, layer] of plan.layers.entries()) packLayer(region, layer, network.layers[index]!, layer)
    return computation
  }

  createTrainingComputation({ network, settings, capacity, optimiserState, warp }: TrainingPlan): TrainingComputation {
    const parts = this.#create(network, settings.cost, capacity, settings)
    const { computation, plan, region, run, outputs, gather } = parts
    const mirror = createMirror(region, plan, network, settings.optimiser, optimiserState)
    const pixels = region.floats(plan.pixels, capacity * pixelCount)
    const random = new Uint32Array(4)
    /** The gradient of a batch in one part is left to the update, unless all of it must be known first. */
    const canFuse = settings.clipNorm === 0
    let batchSize = 0
    let isFirst = true
    let isPending = false
    run('turn', batchSize, isFirst)
    return {
      ...computation,
      network: mirror.network,
      optimiserState: mirror.optimiserState,
      beginBatch(size) {
        batchSize = size
        isFirst = true
        isPending = false
      },
      gatherToTrain(samples, order, from, to, epoch) {
        gather(samples, order, from, to, { isTraining: true, epoch, arePixels: warp !== undefined })
        if (!warp) return
        for (let position = from; position < to; position++) {
          const offset = (position - from) * pixelCount
          readPixels(samples, order[position]!, pixels, offset)
          seedRandom(random, createKey(settings.seed, 'warp', epoch, position))
          warp(pixels, offset, random)
        }
      },
      backward() {
        outputs.startBackward(parts.inHand.rows, batchSize)
        if (canFuse && parts.inHand.rows === batchSize) isPending = true
        else run('gradients', batchSize, isFirst)
        isFirst = false
      },
      update(learningRate) {
        const updates = ++mirror.optimiserState.updates
        run(isPending ? 'train' : 'update', batchSize, isFirst, { learningRate, updates })
        isPending = false
        mirror.touch()
      },
    }
  }

  /** Ends the threads. */
  close(): void {
    this.#pool.close()
  }

  #create(network: Network, cost: Cost, capacity: number, settings?: Settings) {
    const region = new Region(this.#heap, this.#memory)
    const output = network.layers.at(-1)!.activation as OutputActivation
    const plan = createPlan(region, {
      id: ++this.#lastId,
      network,
      capacity,
      isSoftmaxCrossEntropy: output === 'softmax' && cost === 'cross-entropy',
      levels: this.#levels,
      ...(settings && { settings }),
    })
    this.#pool.addPlan(plan)
    const parameters = countNetworkParameters(network)
    const places = region.words(plan.digits, 2 * capacity)
    const outputs = createOutputs(region, plan, output, cost)
    const parts = {
      inHand: { rows: 0, arePixels: false, isTraining: false, epoch: 0, position: 0 } as InHand,
    }
    const run = (command: Command, batchSize: number, isFirst: boolean, update = { learningRate: 0, updates: 0 }) => {
      const { inHand } = parts
      const isWorthMeeting = Math.max(1, inHand.rows) * parameters >= leastToShare
      this.#pool.run(plan, { command, inHand, batchSize, isFirst, update }, isWorthMeeting)
    }
    const gather = (
      samples: Samples,
      order: Uint32Array,
      from: number,
      to: number,
      how: Pick<InHand, 'isTraining' | 'epoch' | 'arePixels'>,
    ) => {
      parts.inHand = { rows: to - from, position: from, ...how }
      const digits = this.#digitsOf(samples)
      for (let row = 0; row < to - from; row++) {
        const digit = order[from + row]!
        outputs.setLabel(row, samples.labels[digit]!)
        if (!how.arePixels) digits.locate(digit, places, 2 * row)
      }
    }
    const computation: Computation = {
      network,
      capacity,
      gather: (samples, order, from, to) =>
        gather(samples, order, from, to, { isTraining: false, epoch: 0, arePixels: false }),
      forward() {
        run('forward', 0, true)
        outputs.finishForward(parts.inHand.rows)
      },
      score: (tally) => outputs.score(tally, parts.inHand.rows),
    }
    return Object.assign(parts, { computation, plan, region, run, outputs, gather })
  }

  #digitsOf(samples: Samples): DigitWords {
    let digits = this.#digits.get(samples)
    if (!digits) {
      digits = new DigitWords(new Region(this.#heap, this.#memory), samples)
      this.#digits.set(samples, digits)
    }
    return digits
  }
}
