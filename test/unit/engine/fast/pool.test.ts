import { expect, onTestFinished, test, vi } from 'vitest'
import { defaultSettings } from '#engine/settings/settings.ts'
import { Heap, Region } from '#engine/fast/heap.ts'
import { chooseKernels, createMemory, instantiate } from '#engine/fast/kernels.ts'
import { createPlan } from '#engine/fast/plan.ts'
import { createNetwork } from '#engine/network/network.ts'
import { ThreadPool, type Order } from '#engine/fast/pool.ts'
import { readBuilds, workerUrl } from './open-backend.ts'

test('A thread that fails in the middle of its work leaves nobody waiting, and the others go on alone', async () => {
  const { module } = chooseKernels(await readBuilds())!
  const memory = createMemory()
  const heap = new Heap(memory)
  const region = new Region(heap, memory)
  const network = createNetwork({ ...defaultSettings, hidden: [{ neurons: 64, activation: 'relu' }] })
  const { warpScratchBytes } = instantiate(module, memory)
  const request = { network, cost: 'cross-entropy', capacity: 64, threads: 2, warpBytes: warpScratchBytes() } as const
  const plan = createPlan(region, request)

  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => logged.mockRestore())
  const pool = new ThreadPool({ module, memory, heap, threads: 2, workerUrl, isAlwaysShared: true })
  onTestFinished(() => pool.close())
  await pool.ready
  expect(pool.threads).toBe(2)

  pool.addPlan(plan)
  // Digits 0 to 31 are the calling thread's. Those of the other one have lists beyond the end of the memory.
  const numbers = region.allocate(4 * 64)
  region.words(numbers, 64).fill(1, 32)
  const table = region.allocate(16)
  region.words(table, 4).set([table, 0, 0xf0000000, 100])
  const score: Order = { work: 'score', units: 64, rows: 64, digits: numbers, table, labels: region.allocate(2) }
  expect(() => pool.run(plan, score)).toThrow('A thread of the pool has failed')
  expect(pool.threads).toBe(1)
  region.words(numbers, 64).fill(0)
  pool.run(plan, score)
  expect(region.bytes(plan.answers, 64)).toEqual(new Uint8Array(64).fill(region.bytes(plan.answers, 1)[0]!))
})
