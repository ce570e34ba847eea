import { describe, expect, test } from 'vitest'
import { createLoadWatch, describeLoad, judgeLoad, usedShare } from '#test/bench/load.ts'

/** A core that has worked and rested for so many milliseconds in all. */
const core = (user: number, idle: number, sys = 0) => ({ user, nice: 0, sys, idle, irq: 0 })

describe('the share of the cores that was used between two looks', () => {
  test('is what was not idle, of all cores together', () => {
    expect(usedShare([core(500, 500), core(0, 1000)], [core(600, 500), core(0, 1100)])).toBeCloseTo(0.5)
    expect(usedShare([core(500, 500, 10)], [core(510, 580, 20)])).toBeCloseTo(0.2)
  })

  test('is 0 of a machine at rest and 1 of one that is full', () => {
    expect(usedShare([core(10, 10)], [core(10, 110)])).toBe(0)
    expect(usedShare([core(10, 10)], [core(110, 10)])).toBe(1)
  })

  test('is unknown where the clocks of the cores stand still', () => {
    expect(usedShare([core(10, 10)], [core(10, 10)])).toBeNaN()
    expect(usedShare([], [])).toBeNaN()
  })
})

describe('a run of the benchmark', () => {
  test('was disturbed when others used more than a tenth of the cores in the mean', () => {
    expect(judgeLoad([0, 0.02, 0.3])).toMatchObject({ isBusy: true, most: 0.3 })
    expect(judgeLoad([0, 0.02, 0.2])).toMatchObject({ isBusy: false, most: 0.2 })
  })

  test('counts only the looks that could tell', () => {
    expect(judgeLoad([NaN, 0.2, NaN])).toEqual({ mean: 0.2, most: 0.2, isBusy: true })
  })

  test('is believed, and says so, where no look could tell', () => {
    const load = judgeLoad([NaN])
    expect(load.isBusy).toBe(false)
    expect(describeLoad(load, 2)).toBe('How busy others kept the cores could not be measured here.')
  })

  test('says how busy the machine was', () => {
    expect(describeLoad(judgeLoad([0.5, 0.3]), 2)).toBe(
      'The machine was busy: others used 40 % of its 2 cores in the mean, 50 % at most.',
    )
    expect(describeLoad(judgeLoad([0, 0.04]), 4)).toBe(
      'The machine was quiet: others used 2 % of its 4 cores in the mean, 4 % at most.',
    )
  })

  test('looks at the real cores', async () => {
    const watch = createLoadWatch()
    await watch.look()
    const { mean } = watch.judge()
    expect(Number.isNaN(mean) || (mean >= 0 && mean <= 1)).toBe(true)
  })
})
