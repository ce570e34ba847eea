import { describe, expect, it } from 'vitest'
import { digitizeDrawing, drawStrokes } from '#engine/drawing/digitize.ts'
import type { GreyImage } from '#engine/images/grey-image.ts'
import { findDigits, findInk, placeOnSheet } from '#engine/images/image.ts'
import { allOn } from '#engine/drawing/stages.ts'
import { createRandom, nextNormal } from '#engine/basics/random.ts'

const drawn = drawStrokes([{ tool: 'brush', width: 18, points: [90, 80, 200, 85, 120, 220] }])
const seen = digitizeDrawing(drawn, { ...allOn, brush: false })!
const side = drawn.ink.side

/** The drawing as a camera would see it: levels of paper and ink, light falling from one side, noise. */
function photograph(paper: number, ink: number, light: (x: number, y: number) => number, noise: number): GreyImage {
  const random = createRandom(5, 'augmentation')
  const grey = drawn.ink.values.map((coverage, pixel) => {
    const level = (paper + (ink - paper) * coverage) * light((pixel % side) / side, Math.floor(pixel / side) / side)
    return Math.min(1, Math.max(0, level + noise * nextNormal(random)))
  })
  return { width: side, height: side, grey }
}
const meanDifference = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, level, place) => sum + Math.abs(level - other[place]!), 0) / one.length

function readOne(image: GreyImage): Float32Array {
  const digits = findDigits(image)
  expect(digits).toHaveLength(1)
  return digits[0]!.pixels
}

const even = () => 1
const fromLeft = (x: number) => 0.55 + 0.45 * x
const lamp = (x: number, y: number) => 1 - 0.6 * ((x - 0.3) ** 2 + (y - 0.2) ** 2)

describe('an image shows the network the digit', () => {
  it.each([
    ['dark on light', photograph(1, 0, even, 0)],
    ['light on dark', photograph(0, 1, even, 0)],
    ['pencil on grey paper', photograph(0.7, 0.4, even, 0)],
    ['chalk on a blackboard', photograph(0.25, 0.8, even, 0.02)],
    ['noisy paper', photograph(0.8, 0.2, even, 0.04)],
    ['light from the left, the dark side darker than ink on the light one', photograph(0.9, 0.3, fromLeft, 0.02)],
    ['light from a lamp', photograph(0.85, 0.25, lamp, 0.03)],
    ['chalk under a lamp', photograph(0.3, 0.9, lamp, 0.03)],
  ])('%s', (_, image) => {
    expect(meanDifference(readOne(image), seen)).toBeLessThan(0.02)
  })

  it('and dust is left out', () => {
    const image = photograph(0.8, 0.2, fromLeft, 0.02)
    for (const [x, y] of [
      [15, 15],
      [260, 30],
      [20, 262],
    ] as const) {
      for (const near of [0, 1, side, side + 1]) image.grey[y * side + x + near] = 0.1
    }
    expect(meanDifference(readOne(image), seen)).toBeLessThan(0.02)
  })
})

it.each([
  ['white paper', photograph(1, 1, even, 0)],
  ['a grey wall', photograph(0.5, 0.5, even, 0.05)],
  ['a wall under a lamp', photograph(0.7, 0.7, lamp, 0.03)],
])('nothing is read from %s', (_, image) => {
  expect(findDigits(image)).toEqual([])
})

it('a digit that fills the pad comes to the pad as it is', () => {
  const [digit] = findDigits(photograph(1, 0, even, 0))
  const ink = placeOnSheet(digit!, side)
  expect(Math.max(...ink.map((level, place) => Math.abs(level - drawn.ink.values[place]!)))).toBeLessThan(1e-4)
})

it('a small digit comes to the middle of the pad, large enough', () => {
  const grey = new Float32Array(400 * 100).fill(1)
  for (let y = 20; y < 80; y++) for (let x = 30; x < 40; x++) grey[y * 400 + x] = 0
  const [digit] = findDigits({ width: 400, height: 100, grey })
  const ink = placeOnSheet(digit!, 100)
  const rows = Array.from({ length: 100 }, (_, row) => ink[row * 100 + 50]! > 0.5)
  expect(rows.indexOf(true)).toBe(15)
  expect(rows.lastIndexOf(true)).toBe(84)
})

it('says on which side of the paper the ink lies', () => {
  expect(findInk(photograph(0.2, 0.9, lamp, 0.03))!.isLight).toBe(true)
  expect(findInk(photograph(0.9, 0.2, lamp, 0.03))!.isLight).toBe(false)
})

it('a thin frame around a drawing does not count, be it dark or light', () => {
  for (const [paper, ink] of [
    [1, 0],
    [0, 1],
  ] as const) {
    const plain = photograph(paper, ink, even, 0)
    for (const width of [1, 3]) {
      const grey = plain.grey.map((level, pixel) => {
        const [x, y] = [pixel % side, Math.floor(pixel / side)]
        return Math.min(x, y, side - 1 - x, side - 1 - y) < width ? ink : level
      })
      expect(meanDifference(readOne({ ...plain, grey }), readOne(plain))).toBeLessThan(0.01)
    }
  }
})
