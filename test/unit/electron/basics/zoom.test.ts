/** The page's zoom. */
import { expect, test } from 'vitest'
import { isLevel, zoom } from '#electron/basics/zoom.ts'

test('Zooming goes by half levels and ends at both ends', () => {
  expect([zoom(0, 'in'), zoom(0.5, 'out'), zoom(-2, 'out'), zoom(4, 'in'), zoom(3, 'reset')]).toEqual([
    0.5, 0, -2, 4, 0,
  ])
})

test('A level that nobody can choose is none', () => {
  expect([-2, 0, 4].every(isLevel)).toBe(true)
  expect([-2.5, 4.5, Number.NaN, '1', null, undefined].some(isLevel)).toBe(false)
})
