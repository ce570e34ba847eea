import { expect, test } from 'vitest'
import { placeLetters } from '#page/lessons/experiments/place-letters.ts'

const at = (row: number, column: number) => row * 28 + column

test('a letter stands to the right of its mark where there is room', () => {
  expect(placeLetters([at(3, 3), at(12, 12), at(20, 5)])).toEqual(['right', 'right', 'right'])
})

test('at the right border it stands to the left', () => {
  expect(placeLetters([at(10, 27)])).toEqual(['left'])
})

test('of marks side by side, no letter covers another mark or letter', () => {
  expect(placeLetters([at(10, 10), at(10, 14), at(10, 18)])).toEqual(['left', 'below', 'right'])
  const stacked = placeLetters([at(10, 12), at(13, 12), at(16, 12)])
  expect(stacked).toEqual(['right', 'right', 'right'])
})
