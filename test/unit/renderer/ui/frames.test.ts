/** When canvases are painted, by a clock that a test moves on. */
import { beforeEach, describe, expect, it } from 'vitest'
import { Frames } from '#page/ui/frames.ts'

const frameTime = 16

let time: number
let frames: Frames
let painted: string[]
/** Milliseconds that the painting of a name takes. */
let cost: Record<string, number>
let waiting: { at: number; act: () => void }[]
let drawNext: (() => void)[]
let tellAfter: (() => void)[]

beforeEach(() => {
  time = 0
  painted = []
  cost = {}
  waiting = []
  drawNext = []
  tellAfter = []
  frames = new Frames({
    now: () => time,
    onNextFrame: (draw) => drawNext.push(draw),
    afterFrame: (tell) => tellAfter.push(tell),
    after: (milliseconds, act) => waiting.push({ at: time + milliseconds, act }),
  })
})

/** Makes one picture, and everything that is due until then. */
function nextFrame(): void {
  time += frameTime
  const due = waiting.filter(({ at }) => at <= time)
  waiting = waiting.filter(({ at }) => at > time)
  for (const { act } of due) act()
  for (const draw of drawNext.splice(0)) draw()
  for (const tell of tellAfter.splice(0)) tell()
}

const add = (name: string, rest?: number) =>
  frames.add(() => {
    painted.push(name)
    time += cost[name] ?? 0
  }, rest)

const count = (name: string) => painted.filter((each) => each === name).length

describe('A canvas', () => {
  it('is painted once in the next frame, however often that is asked for', () => {
    const job = add('digit')
    for (let i = 0; i < 5; i++) job.ask()
    expect(painted).toEqual([])
    nextFrame()
    nextFrame()
    expect(painted).toEqual(['digit'])
  })

  it('that answers the person is painted in every frame, whatever it costs', () => {
    cost = { digit: 40 }
    const job = add('digit')
    for (let i = 0; i < 10; i++) {
      job.ask()
      nextFrame()
    }
    expect(count('digit')).toBe(10)
  })

  it('that follows along waits as many times longer as it has cost, and shows the newest at last', () => {
    cost = { curve: 16 }
    const job = add('curve', 9)
    for (let i = 0; i < 100; i++) {
      job.ask()
      nextFrame()
    }
    // A tenth of the time, give or take the length of a frame.
    const share = (count('curve') * 16) / time
    expect(share).toBeLessThanOrEqual(0.11)
    expect(share).toBeGreaterThan(0.07)
    job.ask()
    const before = count('curve')
    for (let i = 0; i < 20; i++) nextFrame()
    expect(count('curve')).toBe(before + 1)
  })

  it('that follows along does not hold up what answers the person', () => {
    cost = { curve: 100 }
    const curve = add('curve', 9)
    const digit = add('digit')
    curve.ask()
    nextFrame()
    for (let i = 0; i < 10; i++) {
      curve.ask()
      digit.ask()
      nextFrame()
      expect(count('digit')).toBe(i + 1)
    }
    expect(count('curve')).toBe(1)
  })

  it('that follows along waits longer while somebody draws', () => {
    const countWith = (draw: () => void) => {
      const before = count('curve')
      for (let i = 0; i < 100; i++) {
        job.ask()
        draw()
        nextFrame()
      }
      return count('curve') - before
    }
    cost = { curve: 8 }
    const job = add('curve', 9)
    const alone = countWith(() => {})
    expect(countWith(() => frames.hurry())).toBeLessThan(alone / 2)
  })

  it('is not painted while nobody can see it, and as soon as somebody can', () => {
    const job = add('curve', 2)
    job.show(false)
    job.ask()
    for (let i = 0; i < 5; i++) nextFrame()
    expect(painted).toEqual([])
    job.show(true)
    nextFrame()
    expect(painted).toEqual(['curve'])
  })

  it('that is gone is painted no more', () => {
    const job = add('digit')
    job.ask()
    job.end()
    nextFrame()
    expect(painted).toEqual([])
  })
})
