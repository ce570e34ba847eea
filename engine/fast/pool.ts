/**
 * Threads that compute together on the shared memory. They are started once; until all of them are there, and while that is faster, the
 * calling thread does everything alone. The results are the same bits either way.
 */
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads'
import type { Heap } from './heap.ts'
import { instantiate } from './kernels.ts'
import type { Plan } from './plan.ts'
import type { Share } from './share.ts'
import type { Memory, Module } from './web-assembly.ts'
import { carryOut, orderLength, writeEnd, writeOrder, type Order } from './order.ts'
import { alwaysShared, createPace, type Pace } from './pace.ts'
import type { PlanNews, WorkerData } from './worker.ts'

export type PoolParts = {
  readonly module: Module
  readonly memory: Memory
  readonly heap: Heap
  /** All threads, the calling one included. */
  readonly threads: number
  /** The built worker; without it there is one thread. */
  readonly workerUrl?: string | URL | undefined
  /** Share all work, even where that is slower; otherwise whichever turns out to be faster. */
  readonly isAlwaysShared?: boolean | undefined
}

/**
 * How often a waiting thread looks before it sleeps: about 80 microseconds' worth. From one pass to the next it is a few; waking a
 * sleeper takes about as long as a whole batch.
 */
const spins = 200_000

type PlanState = {
  readonly training: Pace
  readonly evaluation: Pace
  /** Of the current forward pass, and whether that is shared. */
  pace: Pace
  isShared: boolean
  /** Whether it could have been. */
  hasChoice: boolean
  /** Time that this forward pass and what followed have taken so far. */
  milliseconds: number
}

export class ThreadPool {
  readonly #alone: Share
  readonly #together: Share
  readonly #words: Float64Array
  readonly #ports: MessagePort[] = []
  readonly #workers: Worker[] = []
  readonly #createPace: () => Pace
  readonly #states = new Map<number, PlanState>()
  #waitingFor: number
  /** Until then one thread works, in milliseconds of `performance.now()`. */
  #aloneUntil = 0
  #isUsable = false
  readonly #hasFailed: () => boolean
  /** Resolves when all threads are there, or it is certain that they will not be. */
  readonly ready: Promise<void>

  constructor({ module, memory, heap, threads, workerUrl, isAlwaysShared = false }: PoolParts) {
    this.#createPace = isAlwaysShared ? () => alwaysShared : createPace
    const kernels = instantiate(module, memory)
    const barrier = heap.allocate(kernels.barrierBytes())
    this.#hasFailed = () => kernels.hasFailed(barrier) === 1
    const order = heap.allocate(8 * orderLength)
    this.#words = new Float64Array(memory.buffer, order, orderLength)
    this.#alone = { kernels, thread: 0, threads: 1, meet: () => {} }
    const mainSpins = canSleep() ? spins : -1
    this.#together = { kernels, thread: 0, threads, meet: () => kernels.barrier(barrier, threads, mainSpins) }

    this.#waitingFor = workerUrl === undefined ? 0 : threads - 1
    const { promise, resolve } = Promise.withResolvers<void>()
    this.ready = promise
    if (this.#waitingFor === 0) resolve()
    for (let thread = 1; workerUrl !== undefined && thread < threads; thread++) {
      const { port1, port2 } = new MessageChannel()
      const data = { module, memory, thread, threads, spins, barrier, order, plans: port2 } satisfies WorkerData
      const worker = new Worker(workerUrl, { workerData: data, transferList: [port2] })
      worker.unref()
      port1.unref()
      worker.once('message', () => {
        if (--this.#waitingFor > 0) return
        this.#isUsable = true
        resolve()
      })
      // One thread that does not start leaves all work to the calling one: slower, and the same.
      worker.once('error', (error) => {
        console.error('A thread of the pool has failed.', error)
        resolve()
      })
      this.#ports.push(port1)
      this.#workers.push(worker)
    }
  }

  /** Bytes that a thread needs to bend a picture. */
  get warpScratchBytes(): number {
    return this.#alone.kernels.warpScratchBytes()
  }

  /** Threads at work now. */
  get threads(): number {
    return this.#isUsable ? this.#together.threads : 1
  }

  /** Leaves the other cores to somebody else for so many milliseconds. */
  giveWay(milliseconds: number): void {
    this.#aloneUntil = performance.now() + milliseconds
  }

  addPlan(plan: Plan): void {
    const [training, evaluation] = [this.#createPace(), this.#createPace()]
    this.#states.set(plan.id, {
      training,
      evaluation,
      pace: training,
      isShared: false,
      hasChoice: false,
      milliseconds: 0,
    })
    this.#tell({ add: plan })
  }

  forgetPlan(id: number): void {
    this.#states.delete(id)
    this.#tell({ forget: id })
  }

  #tell(news: PlanNews): void {
    for (const port of this.#ports) port.postMessage(news)
  }

  /**
   * Carries out an order; returns when it is done. Each forward pass may be shared or not, and what follows from it goes the same way:
   * the other threads know only what they have computed themselves. Throws when a thread has failed: what it was doing is lost, and
   * from then on the calling thread works alone.
   */
  run(plan: Plan, order: Order): void {
    const state = this.#states.get(plan.id)!
    if (order.command === 'forward') {
      // Without a choice there was nothing to learn about it.
      if (state.hasChoice) state.pace.note(state.milliseconds)
      state.milliseconds = 0
      state.pace = order.current.isTraining ? state.training : state.evaluation
      state.hasChoice = this.#isUsable && performance.now() >= this.#aloneUntil
      state.isShared = state.hasChoice && state.pace.isShared()
    }
    const start = performance.now()
    if (state.isShared && this.#isUsable) {
      writeOrder(this.#words, plan.id, order)
      this.#together.meet()
      carryOut(this.#together, plan, order)
      this.#together.meet()
      if (this.#hasFailed()) {
        this.#isUsable = false
        throw new Error('A thread of the pool has failed in the middle of its work.')
      }
    } else carryOut(this.#alone, plan, order)
    state.milliseconds += performance.now() - start
  }

  close(): void {
    if (this.#isUsable) {
      this.#isUsable = false
      writeEnd(this.#words)
      this.#together.meet()
    }
    for (const worker of this.#workers) void worker.terminate()
    for (const port of this.#ports) port.close()
  }
}

/** Whether this thread may sleep on shared memory, which some hosts forbid to their main thread. */
function canSleep(): boolean {
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 1, 0)
    return true
  } catch {
    return false
  }
}
