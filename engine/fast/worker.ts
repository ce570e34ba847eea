/** A thread of the pool. It waits for orders in the shared memory and does its share of them; it has no event loop to speak of. */
import { parentPort, workerData } from 'node:worker_threads'
import { instantiate } from './kernels.ts'
import type { Memory, Module } from './web-assembly.ts'

export type WorkerData = {
  readonly module: Module
  readonly memory: Memory
  readonly thread: number
  readonly threads: number
  readonly spins: number
  /** Addresses of where all threads meet, and of this one's orders. */
  readonly barrier: number
  readonly mailbox: number
}

const { module, memory, thread, threads, spins, barrier, mailbox } = workerData as WorkerData
const kernels = instantiate(module, memory)
parentPort!.postMessage('ready')
try {
  kernels.serve(mailbox, thread, spins)
} catch (error) {
  // Nobody may wait for this thread any more.
  kernels.failBarrier(barrier, threads)
  kernels.abandon(mailbox)
  throw error
}
