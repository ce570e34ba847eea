import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { Slicer, type Task } from '#engine/basics/slicer.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Lets a millisecond go by each time the clock is read, so that a slice is a fixed number of steps: about eight. */
function countTimeInReads(): void {
  let milliseconds = 0
  vi.spyOn(performance, 'now').mockImplementation(() => milliseconds++)
}

/** Writes `name` to `log` at every step. */
function* write(log: string[], name: string, steps: number): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    log.push(name)
    yield
  }
  return `${name} is done`
}

/** Lengths of the stretches in which `log` repeats one name. */
function stretches(log: readonly string[]): readonly number[] {
  const lengths: number[] = []
  for (const [index, name] of log.entries()) {
    if (name === log[index - 1]) lengths[lengths.length - 1]!++
    else lengths.push(1)
  }
  return lengths
}

test('work runs to its end and gives its result', async () => {
  const log: string[] = []
  expect(await new Slicer().start(write(log, 'work', 100)).done).toBe('work is done')
  expect(log).toHaveLength(100)
})

test('a message that comes while a slice runs is answered before the next slice', async () => {
  countTimeInReads()
  let steps = 0
  /** Steps that each message waited for. */
  const waits: number[] = []
  const { port1, port2 } = new MessageChannel()
  port2.onmessage = ({ data }) => waits.push(steps - (data as number))
  function* post(): Generator<void, void> {
    for (; steps < 200; steps++) {
      if (steps % 5 === 0) port1.postMessage(steps)
      yield
    }
  }
  await new Slicer().start(post()).done
  port1.close()
  expect(waits.length).toBeGreaterThan(30)
  expect(Math.max(...waits)).toBeLessThanOrEqual(8)
})

test('two works take turns, so that a message waits for one slice and not for two', async () => {
  countTimeInReads()
  const log: string[] = []
  const slicer = new Slicer()
  await Promise.all([slicer.start(write(log, 'one', 80)).done, slicer.start(write(log, 'other', 80)).done])
  expect(log).toHaveLength(160)
  expect(Math.max(...stretches(log))).toBeLessThanOrEqual(8)

  log.length = 0
  const tasks = [slicer.start(write(log, 'one', 80)), slicer.start(write(log, 'other', 80))]
  await nextTurn()
  await nextTurn()
  // Two turns of the event loop, two slices at most.
  expect(log.length).toBeLessThanOrEqual(16)
  for (const task of tasks) task.cancel()
})

test('while it gives way, a message waits for a quarter of a slice, and the work comes to the same end', async () => {
  countTimeInReads()
  const log: string[] = []
  const slicer = new Slicer()
  slicer.giveWay(10_000)
  const tasks = [slicer.start(write(log, 'one', 40)), slicer.start(write(log, 'other', 40))]
  const results = await Promise.all(tasks.map(({ done }) => done))
  expect(Math.max(...stretches(log))).toBeLessThanOrEqual(2)
  expect(results).toEqual(['one is done', 'other is done'])
  expect(log).toHaveLength(80)
})

test('what another thread has done is taken next, and that thread is then the next work’s', async () => {
  countTimeInReads()
  const log: string[] = []
  let isFree = true
  /** Has a piece done by the other thread where that is free, which takes it three looks; else does it here. */
  function* share(name: string): Generator<{ isReady(): boolean } | void, void> {
    for (let piece = 0; piece < 12; piece++) {
      if (isFree) {
        isFree = false
        log.push(`${name} elsewhere`)
        let looks = 3
        const pending = { isReady: () => --looks < 0 }
        while (!pending.isReady()) yield pending
        isFree = true
      } else log.push(name)
      yield
    }
  }
  const slicer = new Slicer()
  await Promise.all(['a', 'b', 'c'].map((name) => slicer.start(share(name)).done))
  // While all have something to do, the thread goes from one to another, and
  const elsewhere = log.slice(0, 24).filter((entry) => entry.endsWith('elsewhere'))
  expect(elsewhere.length).toBeGreaterThan(4)
  expect(Math.max(...stretches(elsewhere))).toBe(1)
  // never waits for more than a few pieces that are done here.
  for (const length of stretches(log.slice(0, 24).map((entry) => String(entry.endsWith('elsewhere'))))) {
    expect(length).toBeLessThanOrEqual(4)
  }
})

test('work that is held stands still and then goes on where it was', async () => {
  countTimeInReads()
  const log: string[] = []
  const task = new Slicer().start(write(log, 'work', 100))
  await nextTurn()
  task.pause()
  const soFar = log.length
  expect(soFar).toBeGreaterThan(0)
  for (let turn = 0; turn < 5; turn++) await nextTurn()
  expect(log).toHaveLength(soFar)
  task.resume()
  expect(await task.done).toBe('work is done')
  expect(log).toHaveLength(100)
})

test('work can hold and cancel itself in the middle of a slice', async () => {
  const log: string[] = []
  const slicer = new Slicer()
  const act = (action: 'pause' | 'cancel'): Task<void> => {
    function* work(): Generator<void, void> {
      log.push('before')
      yield
      task[action]()
      yield
      log.push('after')
    }
    const task = slicer.start(work())
    return task
  }
  await act('cancel').done
  const held = act('pause')
  for (let turn = 0; turn < 3; turn++) await nextTurn()
  expect(log).toEqual(['before', 'before'])
  held.resume()
  await held.done
  expect(log).toEqual(['before', 'before', 'after'])
})

test('cancelled work ends without a result and leaves other work alone', async () => {
  const log: string[] = []
  const slicer = new Slicer()
  const one = slicer.start(write(log, 'one', 1_000_000))
  const other = slicer.start(write(log, 'other', 50))
  one.cancel()
  one.resume()
  expect(await one.done).toBeUndefined()
  expect(await other.done).toBe('other is done')
  expect(log).not.toContain('one')
})

test('what work throws comes out of it, and the slicer goes on', async () => {
  const slicer = new Slicer()
  const failing = slicer.start(
    (function* () {
      yield
      throw new Error('wrong sum')
    })(),
  )
  await expect(failing.done).rejects.toThrow('wrong sum')
  expect(await slicer.start(write([], 'next', 3)).done).toBe('next is done')
})

test('a closed slicer ends its work and takes no more', async () => {
  const slicer = new Slicer()
  const task = slicer.start(write([], 'work', 1_000_000))
  slicer.close()
  expect(await task.done).toBeUndefined()
  expect(() => slicer.start(write([], 'work', 1))).toThrow(expect.objectContaining({ code: 'engine-lost' }))
})
