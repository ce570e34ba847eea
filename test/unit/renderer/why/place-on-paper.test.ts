import { describe, expect, it } from 'vitest'
import { digitizeInk } from '#engine/drawing/digitize.ts'
import { createInk, inkSide, paintStroke } from '#engine/drawing/ink.ts'
import { placeOnPaper, wholePaper } from '#page/why/place-on-paper.ts'

const drawings = {
  'a small seven in a corner': [20, 30, 80, 30, 40, 110],
  'a large seven': [40, 20, 250, 20, 90, 260],
  'a steep one': [140, 20, 135, 250],
  'a flat dash': [30, 140, 250, 150],
}

describe.each(Object.entries(drawings))('%s', (_, points) => {
  it.each([14, 28])('is found on the paper where it was drawn, with a brush of %i', (width) => {
    const ink = createInk()
    paintStroke(ink, { tool: 'brush', width, points })
    const picture = digitizeInk(ink.values, ink.side, ink.side)!
    const square = placeOnPaper(ink.values, ink.side, picture, 28)

    // Every inked pixel of the picture must lie on ink of the paper, within the blur of one pixel of the picture.
    const toInk = (place: number, start: number) => (start + ((place + 0.5) / 28) * square.side) * inkSide
    const reach = (0.75 * square.side * inkSide) / 28
    for (let pixel = 0; pixel < picture.length; pixel++) {
      if (picture[pixel]! < 0.5) continue
      const x = toInk(pixel % 28, square.x)
      const y = toInk(Math.floor(pixel / 28), square.y)
      expect(greatestAround(ink.values, x, y, reach)).toBeGreaterThan(0.5)
    }
    // The scale is that of the box: its longer side has 20 of the 28 pixels.
    const [left, right] = [0, 1].map((axis) => points.filter((_, i) => i % 2 === axis))
    const longer = Math.max(...[left!, right!].map((values) => Math.max(...values) - Math.min(...values) + width))
    expect(square.side * inkSide).toBeCloseTo((longer * 28) / 20, -1)
  })
})

it('is the whole paper where there is no ink to go by', () => {
  const ink = createInk()
  expect(placeOnPaper(ink.values, ink.side, new Float32Array(784), 28)).toEqual(wholePaper)
})

function greatestAround(ink: Float32Array, x: number, y: number, reach: number): number {
  let greatest = 0
  for (let row = Math.floor(y - reach); row <= y + reach; row++) {
    for (let column = Math.floor(x - reach); column <= x + reach; column++) {
      if (row < 0 || column < 0 || row >= inkSide || column >= inkSide) continue
      greatest = Math.max(greatest, ink[row * inkSide + column]!)
    }
  }
  return greatest
}
