import { expect, test } from 'vitest'
import { splitPowers } from '#page/why/powers.ts'

test('a power stands above the line up to the next space or bracket, and the rest stays where it is', () => {
  expect(splitPowers('a = 1 / (1 + e^−2.00) = 0.881')).toEqual([
    { text: 'a = 1 / (1 + e', power: '−2.00' },
    { text: ') = 0.881', power: null },
  ])
  expect(splitPowers('a = e^z / Σ e^z of all')).toEqual([
    { text: 'a = e', power: 'z' },
    { text: ' / Σ e', power: 'z' },
    { text: ' of all', power: null },
  ])
  expect(splitPowers('a = z')).toEqual([{ text: 'a = z', power: null }])
})
