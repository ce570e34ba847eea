import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Heap } from '#engine/fast/heap.ts'
import { Memory } from '#engine/fast/web-assembly.ts'

const createMemory = () => new Memory({ initial: 2, maximum: 64, shared: true })

test('Blocks never overlap, are all zero, and begin on a cache line', () => {
  const step = fc.record({ bytes: fc.integer({ min: 1, max: 40_000 }), release: fc.option(fc.nat(20)) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const memory = createMemory()
      const heap = new Heap(memory)
      const held: { start: number; bytes: number }[] = []
      for (const { bytes, release } of steps) {
        const start = heap.allocate(bytes)
        expect(start % 64).toBe(0)
        const block = new Uint8Array(memory.buffer, start, bytes)
        expect(block.every((byte) => byte === 0)).toBe(true)
        // A block given out twice would not be zero.
        block.fill(1)
        held.push({ start, bytes })
        const [old] = release === null ? [] : held.splice(release, 1)
        if (old) heap.release(old.start, old.bytes)
      }
      const inOrder = held.toSorted((one, other) => one.start - other.start)
      for (const [index, { start }] of inOrder.entries()) {
        const before = inOrder[index - 1]
        if (before) expect(start).toBeGreaterThanOrEqual(before.start + before.bytes)
      }
    }),
    { numRuns: 50 },
  )
})

test('Blocks given back, in whatever order, become one again', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (order) => {
      const memory = createMemory()
      const heap = new Heap(memory)
      const starts = order.map(() => heap.allocate(10_000))
      const bytes = memory.buffer.byteLength
      for (const index of order) heap.release(starts[index]!, 10_000)
      heap.allocate(8 * 10_048)
      expect(memory.buffer.byteLength).toBe(bytes)
    }),
  )
})

test('A heap that is full says so, and can still be used', () => {
  const heap = new Heap(createMemory())
  expect(() => heap.allocate(2 ** 30)).toThrow(RangeError)
  expect(heap.allocate(100)).toBeGreaterThan(0)
})
