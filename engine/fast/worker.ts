/**
 * A thread of the pool. It waits for an order in the shared memory, does its share, and waits again; it has no event loop to speak of.
 * Plans come over a port, before the first order that needs them.
 */
import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads'
import { instantiate } from './kernels.ts'
import type { Plan } from './plan.ts'
import type { Share } from './share.ts'
import type { Memory, Module } from './web-assembly.ts'
import { carryOut, orderLength, readOrder } from './order.ts'

export type WorkerData = {
  readonly module: Module
  readonly memory: Memory
  readonly thread: number
  readonly threads: number
  readonly spins: number
  /** Addresses of the barrier's state and of the order. */
  readonly barrier: number
  readonly order: number
  readonly plans: MessagePort
}

export type PlanNews = { readonly add: Plan } | { readonly forget: number }

const { module, memory, thread, threads, spins, barrier, order, plans: port } = workerData as WorkerData
const kernels = instantiate(module, memory)
const meet = () => kernels.barrier(barrier, threads, spins)
const share: Share = { kernels, thread, threads, meet }
const words = new Float64Array(memory.buffer, order, orderLength)
const plans = new Map<number, Plan>()

function findPlan(id: number): Plan {
  for (let plan = plans.get(id); ; plan = plans.get(id)) {
    if (plan) return plan
    const received = receiveMessageOnPort(port) as { readonly message: PlanNews } | undefined
    if (!received) throw new Error(`There is no plan ${id}.`)
    if ('add' in received.message) plans.set(received.message.add.id, received.message.add)
    else plans.delete(received.message.forget)
  }
}

parentPort!.postMessage('ready')
try {
  for (;;) {
    meet()
    const next = readOrder(words)
    if (next === undefined) break
    carryOut(share, findPlan(next.planId), next.order)
    meet()
  }
  port.close()
} catch (error) {
  // Nobody may wait for this thread any more.
  kernels.failBarrier(barrier, threads)
  throw error
}
