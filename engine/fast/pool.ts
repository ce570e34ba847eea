/**
 * Threads that compute together on the shared memory. They are started once; until all of them are there, and while that is faster, the
 * calling thread does everything alone. The results are the same bits either way.
 *
 * Orders lie in the shared memory. The calling thread posts one to the others, does its own share, and for batches of training it goes on without
 * waiting for theirs: they meet in the middle of the next batch. Whoever reads what is computed calls `settle` first.
 */
import { Worker } from 'node:worker_threads'
import { Region, type Heap } from './heap.ts'
import { instantiate, type Kernels } from './kernels.ts'
import { alwaysShared, createPace, type Pace } from './pace.ts'
import type { Plan } from './plan.ts'
import { bytesOf, writeRecord, type Fields } from './records.ts'
import type { Memory, Module } from './web-assembly.ts'
import type { WorkerData } from './worker.ts'

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

/** The numbers that stand for kinds of work; `Work` in `engine/kernels/plan.ts`. */
const work = { score: 0, train: 1, addPart: 2, update: 3, transpose: 4, end: 5 } as const
export type WorkName = keyof typeof work

export type Order = Omit<Fields<'Order'>, 'work' | 'plan' | 'threads' | 'barrier'> & {
  readonly work: Exclude<WorkName, 'end'>
  /** Batches, or rows: what its time is measured in. */
  readonly units: number
}

/**
 * How often a waiting thread looks before it sleeps: about 80 microseconds' worth. From one meeting to the next it is a few; waking a
 * sleeper takes about as long as a whole batch.
 */
const spins = 200_000
/** Orders for all that are kept apart: more than can be under way. */
const orderCount = 8
/** A network that was trained on so many milliseconds ago still is. */
const recently = 100
/** How much faster two threads together are than one. */
const gainOfSharing = 1.6

/** Whether a plan's work is shared, for training and for scoring. */
type Paces = { readonly training: Pace; readonly scoring: Pace }

export class ThreadPool {
  readonly kernels: Kernels
  readonly #region: Region
  readonly #threads: number
  readonly #barrier: number
  /** Where orders lie: those that all carry out, one after the other; and one each for every thread by itself, this one's the first. */
  readonly #orders: readonly number[]
  readonly #ownOrders: readonly number[]
  readonly #mailboxes: readonly number[]
  readonly #workers: readonly Worker[]
  readonly #spins: number
  readonly #createPace: () => Pace
  readonly #paces = new Map<Plan, Paces>()
  #orderNumber = 0
  /** The plan that the threads are training on together and may not be done with. */
  #unsettled: Plan | undefined
  /** Plans that a thread trains by itself, by the thread's mailbox. */
  readonly #elsewhere = new Map<number, Plan>()
  /** When each plan was last trained on, in milliseconds of `performance.now()`. */
  readonly #trainedAt = new Map<Plan, number>()
  #waitingFor: number
  /** Until then one thread works, in milliseconds of `performance.now()`. */
  #aloneUntil = 0
  #isUsable = false
  /** Resolves when all threads are there, or it is certain that they will not be. */
  readonly ready: Promise<void>

  constructor({ module, memory, heap, threads, workerUrl, isAlwaysShared = false }: PoolParts) {
    this.#createPace = isAlwaysShared ? () => alwaysShared : createPace
    this.#region = new Region(heap, memory)
    this.kernels = instantiate(module, memory)
    this.#threads = threads
    this.#barrier = heap.allocate(this.kernels.barrierBytes())
    const allocateOrder = () => heap.allocate(bytesOf('Order'))
    this.#orders = Array.from({ length: orderCount }, allocateOrder)
    this.#ownOrders = Array.from({ length: threads }, allocateOrder)
    this.#spins = canSleep() ? spins : -1
    this.kernels.setSpins(this.#spins)

    const others = workerUrl === undefined ? 0 : threads - 1
    this.#waitingFor = others
    this.#mailboxes = Array.from({ length: others }, () => heap.allocate(this.kernels.mailboxBytes()))
    const { promise, resolve } = Promise.withResolvers<void>()
    this.ready = promise
    if (others === 0) resolve()
    this.#workers = this.#mailboxes.flatMap((mailbox, index) => {
      const data = { module, memory, thread: index + 1, threads, spins, barrier: this.#barrier, mailbox }
      const worker = startWorker(workerUrl!, data)
      if (!worker) {
        resolve()
        return []
      }
      worker.unref()
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
      return [worker]
    })
  }

  /** Threads at work now. */
  get threads(): number {
    return this.#isUsable ? this.#threads : 1
  }

  /** Leaves the other cores to somebody else for so many milliseconds. */
  giveWay(milliseconds: number): void {
    this.#aloneUntil = performance.now() + milliseconds
  }

  addPlan(plan: Plan): void {
    this.#paces.set(plan, { training: this.#createPace(), scoring: this.#createPace() })
  }

  /** The threads are done with the plan when this returns. */
  forgetPlan(plan: Plan): void {
    this.settle(plan)
    this.#paces.delete(plan)
    this.#trainedAt.delete(plan)
  }

  /** Whether so many networks are in training that each does best on one core. */
  isCrowded(plan: Plan): boolean {
    if (!this.#isUsable) return false
    const now = performance.now()
    let others = 0
    for (const [other, time] of this.#trainedAt) if (other !== plan && now - time < recently) others++
    return others > 0 && (others + 1) * gainOfSharing >= Math.min(this.#threads, plan.mostThreads)
  }

  /** Whether `startElsewhere` would find a thread. */
  canStartElsewhere(plan: Plan): boolean {
    const isFree = this.#elsewhere.size < this.#mailboxes.length && performance.now() >= this.#aloneUntil
    return isFree && this.isCrowded(plan)
  }

  /**
   * Has another thread carry out an order by itself, if networks are many and one is free; `prepare` is called before it begins. Until it is done,
   * nothing else may be done with the plan, but `settle` waits for it.
   */
  startElsewhere(plan: Plan, { work: name, units: _, ...fields }: Order, prepare: () => void) {
    if (!this.canStartElsewhere(plan)) return undefined
    this.settle()
    prepare()
    const free = this.#mailboxes.findIndex((each) => !this.#elsewhere.has(each))
    const mailbox = this.#mailboxes[free]!
    this.#trainedAt.set(plan, performance.now())
    const order = this.#ownOrders[free + 1]!
    this.#write(order, { ...fields, work: work[name], plan: plan.record, threads: 1 })
    this.#elsewhere.set(mailbox, plan)
    this.kernels.post(mailbox, order)
    return { isDone: () => this.kernels.pending(mailbox) === 0 }
  }

  #write(order: number, fields: Fields<'Order'>): void {
    writeRecord(this.#region, order, 'Order', { ...fields, barrier: this.#barrier })
  }

  /** Carries out an order; training may still be under way in other threads when this returns. Throws when a thread has failed: what it was doing is lost, and from then on the calling thread works alone. */
  run(plan: Plan, { work: name, units, ...fields }: Order): void {
    const { training, scoring } = this.#paces.get(plan)!
    const pace = name === 'score' ? scoring : training
    const start = performance.now()
    if (name === 'train') this.#trainedAt.set(plan, start)
    const areFree = this.#isUsable && this.#elsewhere.size === 0 && !this.isCrowded(plan)
    const hasChoice = areFree && plan.mostThreads > 1 && start >= this.#aloneUntil
    const threads = hasChoice && pace.isShared() ? plan.mostThreads : 1
    const isContinued = name === 'train' && threads > 1 && this.#unsettled === plan
    if (!isContinued) this.settle()
    const order = threads > 1 ? this.#nextOrder() : this.#ownOrders[0]!
    this.#write(order, { ...fields, work: work[name], plan: plan.record, threads })
    if (threads > 1) this.#post(order, threads)
    this.kernels.work(order, 0)
    if (threads > 1) {
      this.#unsettled = plan
      if (name === 'train') this.#check()
      else this.settle()
    }
    // Without a choice there is nothing to learn about it.
    const now = performance.now()
    if (hasChoice) pace.note(now - start, units, now)
  }

  #nextOrder(): number {
    return this.#orders[this.#orderNumber++ % orderCount]!
  }

  #post(order: number, threads: number): void {
    for (const mailbox of this.#mailboxes.slice(0, threads - 1)) {
      this.kernels.awaitPending(mailbox, this.kernels.mailboxRoom() - 1, this.#spins)
      this.kernels.post(mailbox, order)
    }
  }

  /**
   * Waits until the other threads have done what they were asked to do together, or what one of them was asked to do for `plan` by itself. Throws when
   * one has failed.
   */
  settle(plan?: Plan): void {
    for (const [mailbox, owner] of this.#elsewhere) {
      if (owner !== plan) continue
      this.kernels.awaitPending(mailbox, 0, this.#spins)
      this.#elsewhere.delete(mailbox)
      this.#check()
    }
    if (!this.#unsettled || (plan && plan !== this.#unsettled)) return
    this.#unsettled = undefined
    for (const mailbox of this.#mailboxes) this.kernels.awaitPending(mailbox, 0, this.#spins)
    this.#check()
  }

  /** Waits until no thread does anything. */
  settleAll(): void {
    for (const plan of this.#elsewhere.values()) this.settle(plan)
    this.settle()
  }

  #check(): void {
    if (this.#isUsable && this.kernels.hasFailed(this.#barrier) === 1) {
      this.#isUsable = false
      this.#unsettled = undefined
      throw new Error('A thread of the pool has failed in the middle of its work.')
    }
  }

  close(): void {
    if (this.#isUsable) {
      this.settleAll()
      this.#isUsable = false
      const order = this.#nextOrder()
      this.#write(order, { work: work.end })
      for (const mailbox of this.#mailboxes) this.kernels.post(mailbox, order)
    }
    for (const worker of this.#workers) void worker.terminate()
  }
}

/** Null where the host starts no threads, as Node under `--permission` without `--allow-worker`. */
function startWorker(url: string | URL, workerData: WorkerData): Worker | null {
  try {
    return new Worker(url, { workerData })
  } catch (error) {
    console.error(`No further thread can be started here, so one does all the work: ${(error as Error).message}`)
    return null
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
