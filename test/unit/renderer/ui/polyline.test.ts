import { expect, test } from 'vitest'
import { polyline } from '#page/ui/polyline.ts'

test('A line begins at its first point, goes through all in their order, and is not closed', () => {
  const points = [
    [0, 1],
    [2.5, -3],
    ['4.0', '5.00'],
  ] as const
  expect(polyline(points)).toBe('M0 1L2.5 -3L4.0 5.00')
  expect(polyline(points.slice(0, 1))).toBe('M0 1')
  expect(polyline([])).toBe('')
})
