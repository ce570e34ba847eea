import { describe, expect, test } from 'vitest'
import { defaultSettings } from '#engine/settings/settings.ts'
import { schedules, type Settings } from '#engine/contract/settings.ts'
import { learningRateAt } from '#engine/training/schedules.ts'

/** A run of 10 epochs of 100 batches with a learning rate of 2: what each batch is updated with. */
function ratesOf(change: Partial<Settings>): readonly number[] {
  const settings = { ...defaultSettings, learningRate: 2, decayFactor: 0.5, decayEpochs: 2, ...change }
  return Array.from({ length: 1000 }, (_, batch) => learningRateAt(settings, { batch, batches: 100, epochs: 10 }))
}

test('a constant learning rate is exactly what was set', () => {
  expect(new Set(ratesOf({}))).toEqual(new Set([2]))
})

test('steps halve the rate every two epochs, from the first batch of an epoch on', () => {
  const rates = ratesOf({ schedule: 'step' })
  expect([rates[0], rates[199], rates[200], rates[399], rates[400], rates[999]]).toEqual([2, 2, 1, 1, 0.5, 0.125])
})

test('the exponential schedule passes through the same values, smoothly', () => {
  const rates = ratesOf({ schedule: 'exponential' })
  for (const [batch, rate] of [
    [0, 2],
    [100, Math.SQRT2],
    [200, 1],
    [800, 0.125],
  ] as const) {
    expect(rates[batch]).toBeCloseTo(rate, 12)
  }
  expect(rates.every((rate, batch) => batch === 0 || rate < rates[batch - 1]!)).toBe(true)
})

test('the cosine goes from the whole rate over half of it in the middle to nearly none', () => {
  const rates = ratesOf({ schedule: 'cosine' })
  expect(rates[0]).toBe(2)
  expect(rates[500]).toBeCloseTo(1, 12)
  expect(rates[250]).toBeCloseTo(1 + Math.SQRT1_2, 12)
  expect(rates[999]).toBeLessThan(1e-5)
})

test('one cycle rises from a 25th to the whole rate after 30 % of the run, and falls to next to nothing', () => {
  const rates = ratesOf({ schedule: 'one-cycle' })
  expect(rates[0]).toBeCloseTo(2 / 25, 12)
  expect(rates[150]).toBeCloseTo((2 / 25 + 2) / 2, 12)
  expect(rates[300]).toBe(2)
  expect(rates[650]).toBeCloseTo(1 + 1 / 250_000, 12)
  expect(rates[999]).toBeLessThan(3e-5)
})

describe('a warm-up', () => {
  test('rises evenly, batch by batch, and then leaves the schedule to itself', () => {
    const rates = ratesOf({ warmUpEpochs: 2 })
    expect(rates[0]).toBe(0.01)
    expect(rates[99]).toBe(1)
    expect(rates[199]).toBe(2)
    expect(new Set(rates.slice(199))).toEqual(new Set([2]))
  })

  test('comes before the other schedules, which have the rest of the run', () => {
    const cosine = ratesOf({ schedule: 'cosine', warmUpEpochs: 2 })
    expect(cosine[200]).toBe(2)
    expect(cosine[600]).toBeCloseTo(1, 12)
    expect(ratesOf({ schedule: 'step', warmUpEpochs: 1 })[299]).toBe(2)
    expect(ratesOf({ schedule: 'step', warmUpEpochs: 1 })[300]).toBe(1)
  })

  test('may be a part of an epoch, or the whole run', () => {
    expect(ratesOf({ warmUpEpochs: 0.5 })[49]).toBe(2)
    expect(ratesOf({ warmUpEpochs: 0.001 })[0]).toBe(2)
    expect(ratesOf({ warmUpEpochs: 10, schedule: 'cosine' })[999]).toBe(2)
  })
})

test.each(schedules)('the schedule %s never leaves 0 to the whole rate', (schedule) => {
  for (const rate of ratesOf({ schedule })) {
    expect(rate).toBeGreaterThan(0)
    expect(rate).toBeLessThanOrEqual(2)
  }
})
