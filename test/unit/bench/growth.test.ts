import { expect, test } from 'vitest'
import { fitGrowth } from '#test/bench/growth.ts'

test('times in proportion to the digits lie on a straight line', () => {
  const { perCount, atZero, r2 } = fitGrowth([1000, 2000, 4000], [3, 5, 9])
  expect(perCount).toBeCloseTo(0.002)
  expect(atZero).toBeCloseTo(1)
  expect(r2).toBeCloseTo(1)
})

test('times that grow with the square of the digits do not', () => {
  expect(fitGrowth([1000, 2000, 4000, 8000], [1, 4, 16, 64]).r2).toBeLessThan(0.97)
})
