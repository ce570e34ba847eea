/** Colours of the page in pictures that are saved. */
import { expect, test } from 'vitest'
import { colourOf } from '#page/views/lessons/picture/colour.ts'

test('A colour that was painted is written as every program reads it, with how much shows through', () => {
  expect(colourOf([36, 86, 201, 255])).toEqual({ hex: '#2456c9', opacity: 1 })
  expect(colourOf([0, 5, 16, 51])).toEqual({ hex: '#000510', opacity: 0.2 })
  expect(colourOf([0, 0, 0, 0])).toEqual({ hex: '#000000', opacity: 0 })
})
