import { describe, expect, test } from 'vitest'
import type { SliderRange } from '#engine/settings/table/entry.ts'
import { entryOf, namesInForm } from '#engine/settings/table.ts'
import { placeOf, trackOf, valueAt } from '#page/ui/slider.ts'

const rates: SliderRange = { from: 0.00001, to: 100, scale: 'logarithmic' }

describe('a number on a slider', () => {
  test('on a logarithmic one, ten times as much is as far everywhere', () => {
    expect(placeOf(0.1, rates) - placeOf(0.01, rates)).toBeCloseTo(placeOf(10, rates) - placeOf(1, rates))
    expect(valueAt(placeOf(0.01, rates) + trackOf(rates).step, rates)).toBe(0.011)
  })

  test('stands at an end when it lies beyond it, and where it is no number', () => {
    expect(placeOf(1000, rates)).toBe(trackOf(rates).max)
    expect(placeOf(0, rates)).toBe(trackOf(rates).min)
    expect(placeOf(-3, rates)).toBe(trackOf(rates).min)
  })

  test('goes through powers of two', () => {
    const batches: SliderRange = { from: 1, to: 1024, scale: 'powers of two' }
    expect([0, 5, 10].map((place) => valueAt(place, batches))).toEqual([1, 32, 1024])
    expect(trackOf(batches)).toEqual({ min: 0, max: 10, step: 1 })
  })
})

const sliders = namesInForm.flatMap((name) => {
  const entry = entryOf(name)
  return 'slider' in entry && entry.slider ? [{ name, entry, range: entry.slider }] : []
})

test.each(sliders)('the slider of $name comes back to each of its values, its ends among them', ({ entry, range }) => {
  const { min, max, step } = trackOf(range)
  for (let place = min; place <= max + step / 1000; place += step) {
    const value = valueAt(place, range)
    expect(valueAt(placeOf(value, range), range)).toBe(value)
  }
  expect([valueAt(min, range), valueAt(max, range)]).toEqual([range.from, range.to])
  if ('whenOn' in entry && entry.whenOn !== undefined) {
    expect(entry.whenOn).toBeGreaterThanOrEqual(range.from)
    expect(entry.whenOn).toBeLessThanOrEqual(range.to)
  }
})
