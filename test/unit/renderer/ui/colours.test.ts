import { expect, test } from 'vitest'
import { lookOf, seriesCount } from '#page/ui/colours.ts'
import { fade } from '#page/views/runs/fade.ts'

test('A run keeps its look by its number, and no two of 24 neighbours look alike', () => {
  expect(lookOf(3)).toEqual(lookOf(3))
  const looks = Array.from({ length: 24 }, (_, index) => JSON.stringify(lookOf(index + 1)))
  expect(new Set(looks).size).toBe(24)
  expect(lookOf(25)).toEqual(lookOf(1))
})

test('Neighbours differ in colour, and the first of each colour have a line without gaps', () => {
  for (let number = 1; number <= seriesCount; number++) {
    expect(lookOf(number).series).not.toBe(lookOf(number + 1).series)
    expect(lookOf(number).dash).toEqual([])
  }
})

test('A faded colour is one that every reader of SVG knows', () => {
  expect(fade('#0072b2', 0.25)).toBe('rgba(0, 114, 178, 0.25)')
  expect(fade('rgb(213, 94, 0)', 0.5)).toBe('rgba(213, 94, 0, 0.5)')
})
