import { expect, test } from 'vitest'
import { outliersAbove, upperEnd } from '#page/charts/scale.ts'
import { createSeries } from '#page/charts/series.ts'

function seriesOf(values: readonly number[]) {
  const series = createSeries()
  values.forEach((value, step) => series.append(step + 1, value))
  return series.buckets
}

test('one wild batch does not flatten the course, and is marked with its value', () => {
  const values = Array.from({ length: 200 }, () => 2)
  values[120] = 50
  const training = seriesOf(values)
  const end = upperEnd(training, [])!
  expect(end).toBeLessThan(5)
  expect(outliersAbove(training, end)).toEqual([{ step: 121, value: 50 }])
})

test('a last point far beyond the axis is marked with its value', () => {
  const training = seriesOf([...Array.from({ length: 100 }, () => 2), 4200])
  expect(outliersAbove(training, upperEnd(training, [])!).at(-1)).toEqual({ step: 101, value: 4200 })
})

test('every validation point lies within the axis', () => {
  expect(upperEnd(seriesOf([1, 1]), seriesOf([9]))).toBeGreaterThan(9)
})

test('an axis without a finite point above zero chooses for itself', () => {
  expect(upperEnd([], [])).toBeUndefined()
  expect(upperEnd(seriesOf([Infinity]), [])).toBeUndefined()
})
