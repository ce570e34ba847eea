import { describe, expect, test } from 'vitest'
import { createRandom, nextUniform } from '#engine/basics/random.ts'
import { smooth } from '#page/views/runs/smoothing.ts'
import { thin } from './examples.ts'

describe('A smoothed curve', () => {
  test('is nearly the same however much the curve was thinned', () => {
    const random = createRandom(7, 'order')
    const noise = Array.from({ length: 4801 }, () => nextUniform(random) - 0.5)
    const value = (step: number) => 2 * Math.exp(-step / 600) + 0.3 * noise[step]!
    const full = thin(value, 4800)
    for (const points of [50, 200, 1000]) {
      const exact = smooth(full.cost.mean, full.count, points)
      for (const width of [2, 4, 8]) {
        const thinned = thin(value, 4800, width)
        const smoothed = smooth(thinned.cost.mean, thinned.count, points)
        const apart = Array.from(smoothed, (each, entry) => Math.abs(each - exact[thinned.step[entry]! - 1]!))
        // The noise is ± 0.15; taking each entry for one point would be off by more than that while the curve falls.
        expect(Math.max(...apart.slice(1)), `${points} points, thinned ${width} times`).toBeLessThan(0.02)
      }
    }
  })

  test('counts an entry as often as it has points, the last and shorter one too', () => {
    const whole = smooth([1, 1, 1, 0, 0], [1, 1, 1, 1, 1], 3)
    const thinned = smooth([1, 0], [3, 2], 3)
    expect(thinned[0]).toBe(whole[2])
    expect(thinned[1]).toBeCloseTo(whole[4]!, 12)
  })

  test('begins at its first value, and stays as it is without smoothing', () => {
    expect(smooth([5, 1], [1, 1], 100)[0]).toBe(5)
    expect([...smooth([5, 1, 4], [1, 2, 3], 0)]).toEqual([5, 1, 4])
  })

  test('goes on past a value that is no number', () => {
    const smoothed = smooth([1, NaN, Infinity, 1], [1, 1, 1, 1], 10)
    expect([...smoothed]).toEqual([1, 1, 1, 1])
    expect(smooth([], [], 10)).toHaveLength(0)
  })
})
