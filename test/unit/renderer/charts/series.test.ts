import { describe, expect, it } from 'vitest'
import { createSeries } from '#page/charts/series.ts'

describe('a curve of any length', () => {
  it('stays small', () => {
    const series = createSeries(100)
    for (let step = 1; step <= 100_000; step++) series.append(step, Math.sin(step))
    expect(series.buckets.length).toBeLessThanOrEqual(100)
    expect(series.buckets.length).toBeGreaterThan(40)
    expect(series.buckets.at(-1)!.step).toBe(100_000)
  })

  it('loses no peak and no dip', () => {
    const series = createSeries(50)
    for (let step = 1; step <= 20_000; step++) series.append(step, step === 777 ? 9 : step === 12_345 ? -9 : 0)
    expect(Math.max(...series.buckets.map(({ highest }) => highest))).toBe(9)
    expect(Math.min(...series.buckets.map(({ lowest }) => lowest))).toBe(-9)
  })

  it('smooths the same however much it is thinned', () => {
    const thin = createSeries(10)
    const full = createSeries(10_000)
    for (let step = 1; step <= 5000; step++) {
      const value = 1 / step + ((step * 7919) % 13) / 13
      thin.append(step, value)
      full.append(step, value)
    }
    expect(thin.lastSmooth).toBe(full.lastSmooth)
    for (const bucket of thin.buckets) {
      expect(bucket.smooth).toBe(full.buckets.find(({ step }) => step === bucket.step)!.smooth)
    }
  })

  it('starts its smooth line at the first value, not at zero', () => {
    const series = createSeries()
    series.append(1, 2.3)
    expect(series.lastSmooth).toBeCloseTo(2.3, 12)
  })

  it('is empty after a reset', () => {
    const series = createSeries()
    series.append(1, 5)
    series.reset()
    expect(series.buckets).toEqual([])
    expect(series.last).toBeNaN()
    expect(series.lastSmooth).toBeNaN()
  })
})
