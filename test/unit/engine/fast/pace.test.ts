import { expect, test } from 'vitest'
import { createPace } from '#engine/fast/pace.ts'

/** Does `pieces` pieces of work that take as long as `costs` say; returns how many of them were shared. */
function work(pace: ReturnType<typeof createPace>, pieces: number, costs: { alone: number; shared: number }): number {
  let shared = 0
  for (let piece = 0; piece < pieces; piece++) {
    const isShared = pace.isShared()
    if (isShared) shared++
    pace.note(isShared ? costs.shared : costs.alone)
  }
  return shared
}

test('Work is shared nearly always where that is faster', () => {
  expect(work(createPace(), 10_000, { alone: 1, shared: 0.6 })).toBeGreaterThan(9500)
})

test('Work is hardly ever shared where that is slower, and less the longer it is so', () => {
  const pace = createPace()
  const first = work(pace, 10_000, { alone: 1, shared: 50 })
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(30)
  expect(work(pace, 10_000, { alone: 1, shared: 50 })).toBeLessThan(first)
})

test('Another program that takes a core, and gives it back, is noticed', () => {
  const pace = createPace()
  work(pace, 1000, { alone: 1, shared: 0.6 })
  expect(work(pace, 1000, { alone: 1, shared: 20 })).toBeLessThan(100)
  expect(work(pace, 10_000, { alone: 1, shared: 0.6 })).toBeGreaterThan(8000)
})

test('Few large pieces of work are enough to find out', () => {
  expect(work(createPace(), 30, { alone: 13, shared: 7 })).toBeGreaterThan(15)
  expect(work(createPace(), 30, { alone: 13, shared: 15 })).toBeLessThan(12)
})
