import { expect, test } from 'vitest'
import { createPace } from '#engine/fast/pace.ts'

let now = 0

/** Does `pieces` pieces of work that take as long as `costs` say; returns how many of them were shared. */
function work(pace: ReturnType<typeof createPace>, pieces: number, costs: { alone: number; shared: number }): number {
  let shared = 0
  for (let piece = 0; piece < pieces; piece++) {
    const isShared = pace.isShared()
    if (isShared) shared++
    const time = isShared ? costs.shared : costs.alone
    now += time
    pace.note(time, 1, now)
  }
  return shared
}

test('Work is shared nearly always where that is faster', () => {
  expect(work(createPace(), 10_000, { alone: 1, shared: 0.6 })).toBeGreaterThan(9300)
})

test('Work is hardly ever shared where that is slower, and the less the more that costs', () => {
  const slow = work(createPace(), 10_000, { alone: 1, shared: 1.5 })
  expect(slow).toBeGreaterThan(0)
  expect(slow).toBeLessThan(600)
  const slower = work(createPace(), 10_000, { alone: 1, shared: 50 })
  expect(slower).toBeGreaterThan(0)
  expect(slower).toBeLessThan(30)
})

test('Another program that takes a core is noticed within a tenth of a second, and that it gives it back within a second', () => {
  const pace = createPace()
  work(pace, 1000, { alone: 1, shared: 0.6 })
  // In the first fifth of a second, and then for two seconds.
  expect(work(pace, 100, { alone: 1, shared: 2 })).toBeLessThan(60)
  expect(work(pace, 2000, { alone: 1, shared: 2 })).toBeLessThan(150)
  work(pace, 1000, { alone: 1, shared: 0.6 })
  expect(work(pace, 1000, { alone: 1, shared: 0.6 })).toBeGreaterThan(900)
})

test('One hiccup decides nothing', () => {
  const pace = createPace()
  work(pace, 1000, { alone: 1, shared: 0.6 })
  let shared = 0
  for (let piece = 0; piece < 1000; piece++) {
    const isShared = pace.isShared()
    if (isShared) shared++
    // One piece of fifty is held up.
    const time = (isShared ? 0.6 : 1) * (piece % 50 === 0 ? 10 : 1)
    now += time
    pace.note(time, 1, now)
  }
  expect(shared).toBeGreaterThan(900)
})

test('After a rest both ways are tried anew at once', () => {
  const pace = createPace()
  work(pace, 2000, { alone: 1, shared: 3 })
  now += 1000
  expect(work(pace, 100, { alone: 1, shared: 0.6 })).toBeGreaterThan(70)
})

test('Few large pieces of work are enough to find out', () => {
  expect(work(createPace(), 60, { alone: 13, shared: 7 })).toBeGreaterThan(40)
  expect(work(createPace(), 60, { alone: 13, shared: 15 })).toBeLessThan(30)
})
