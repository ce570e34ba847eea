import { expect, onTestFinished, test, vi } from 'vitest'
import { defaultSettings } from '#engine/settings/settings.ts'
import { Heap, Region } from '#engine/fast/heap.ts'
import { chooseKernels, createMemory, instantiate } from '#engine/fast/kernels.ts'
import { createPlan, type Plan } from '#engine/fast/plan.ts'
import { createNetwork } from '#engine/network/network.ts'
import type { Order } from '#engine/fast/order.ts'
import { ThreadPool } from '#engine/fast/pool.ts'
import { readBuilds, workerUrl } from './open-backend.ts'

const forward: Order = {
  command: 'forward',
  current: { rows: 0, isTraining: false, batchSize: 0, epoch: 0, position: 0 },
  isFirst: true,
  update: { learningRate: 0, updates: 0 },
}

test('A thread that fails in the middle of its work leaves nobody waiting, and the others go on alone', async () => {
  const { module } = chooseKernels(await readBuilds())!
  const memory = createMemory()
  const heap = new Heap(memory)
  const network = createNetwork({ ...defaultSettings, hidden: [{ neurons: 8, activation: 'relu' }] })
  const request = { network, capacity: 4, isSoftmaxCrossEntropy: true, levels: 0, threads: 2 }
  const { warpScratchBytes } = instantiate(module, memory)
  const plan = createPlan(new Region(heap, memory), { id: 1, ...request, scratchBytes: warpScratchBytes() })

  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => logged.mockRestore())
  const pool = new ThreadPool({ module, memory, heap, threads: 2, workerUrl, isAlwaysShared: true })
  onTestFinished(() => pool.close())
  await pool.ready
  expect(pool.threads).toBe(2)

  // The other thread gets a plan that it cannot carry out.
  pool.addPlan({ ...plan, layers: null } as unknown as Plan)
  expect(() => pool.run(plan, forward)).toThrow('A thread of the pool has failed')
  expect(pool.threads).toBe(1)
  pool.run(plan, forward)
})
