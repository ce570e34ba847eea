import { describe, expect, it } from 'vitest'
import { digitizeInk } from '#engine/drawing/digitize.ts'
import { findBox } from '#engine/drawing/raster.ts'
import { createInk, type Ink, paintStroke, type Stroke } from '#engine/drawing/ink.ts'

const brush = (points: readonly number[], width = 20): Stroke => ({ tool: 'brush', width, points })

function draw(strokes: readonly Stroke[], side?: number): Ink {
  const ink = createInk(side)
  for (const stroke of strokes) paintStroke(ink, stroke)
  return ink
}

function see(strokes: readonly Stroke[], side?: number): Float32Array {
  const ink = draw(strokes, side)
  const picture = digitizeInk(ink.values, ink.side, ink.side)
  if (!picture) throw new Error('no ink')
  return picture
}

function massOf(picture: Float32Array): { x: number; y: number } {
  let total = 0
  let x = 0
  let y = 0
  for (const [place, value] of picture.entries()) {
    total += value
    x += value * ((place % 28) + 0.5)
    y += value * (Math.floor(place / 28) + 0.5)
  }
  return { x: x / total, y: y / total }
}

function greatestDifference(a: Float32Array, b: Float32Array): number {
  return a.reduce((most, value, place) => Math.max(most, Math.abs(value - b[place]!)), 0)
}

const seven = [60, 50, 200, 50, 110, 240]

describe('a drawing becomes the picture that the network sees', () => {
  it('gives no picture for blank paper', () => {
    const ink = createInk()
    expect(digitizeInk(ink.values, ink.side, ink.side)).toBeNull()
  })

  it('scales the longer side to 20 pixels and keeps the aspect ratio', () => {
    const picture = see([brush([140, 40, 140, 240])])
    const box = findBox({ width: 28, height: 28, values: picture })!
    expect(box.bottom - box.top).toBeGreaterThanOrEqual(20)
    expect(box.bottom - box.top).toBeLessThanOrEqual(21)
    expect(box.right - box.left).toBeLessThanOrEqual(4)
  })

  it('puts the centre of mass in the middle of pixel (14, 14)', () => {
    const mass = massOf(see([brush(seven)]))
    expect(mass.x).toBeCloseTo(14.5, 1)
    expect(mass.y).toBeCloseTo(14.5, 1)
  })

  it('sees the same wherever on the pad a digit is drawn', () => {
    const moved = seven.map((value, place) => value + (place % 2 ? 13 : -37))
    expect(greatestDifference(see([brush(seven)]), see([brush(moved)]))).toBeLessThan(1e-5)
  })

  it('sees nearly the same whatever the size of the drawing', () => {
    const half = seven.map((value) => value / 2)
    expect(greatestDifference(see([brush(seven, 20)]), see([brush(half, 10)]))).toBeLessThan(0.12)
  })

  it('keeps grey levels within 0 to 1 and makes the brightest 1', () => {
    const picture = see([brush(seven, 16)])
    expect(Math.max(...picture)).toBeCloseTo(1, 6)
    expect(Math.min(...picture)).toBe(0)
  })

  it('keeps the whole box in the picture when the mass lies far to one side', () => {
    const blot = [0, 1, 2, 3].map((row) => brush([30, 200 + row * 10, 60, 200 + row * 10], 40))
    const picture = see([...blot, brush([30, 220, 270, 220], 6)])
    const sum = picture.reduce((total, value) => total + value, 0)
    const box = findBox({ width: 28, height: 28, values: picture })!
    expect(box.right - box.left).toBeGreaterThanOrEqual(20)
    expect(sum).toBeGreaterThan(0)
  })

  it('averages areas exactly: ink is neither lost nor won where no brightening is needed', () => {
    // A filled square of 200 × 200 ends as 20 × 20 pixels of full ink.
    const side = 280
    const ink = new Float32Array(side * side)
    for (let y = 31; y < 231; y++) ink.fill(1, y * side + 47, y * side + 247)
    const picture = digitizeInk(ink, side, side)!
    expect(picture.reduce((total, value) => total + value, 0)).toBeCloseTo(400, 3)
  })

  it('takes a dot for what it is: a filled box', () => {
    expect(see([brush([140, 140])]).reduce((total, value) => total + value, 0)).toBeGreaterThan(200)
  })
})

describe('the brush', () => {
  it('does not grow darker where a stroke crosses itself', () => {
    const ink = draw([brush([50, 50, 200, 200, 200, 50, 50, 200])])
    expect(Math.max(...ink.values)).toBe(1)
  })

  it('leaves a stroke of its own width', () => {
    const ink = draw([brush([40, 140, 240, 140], 20)])
    let width = 0
    for (let y = 0; y < ink.side; y++) width += ink.values[y * ink.side + 140]!
    expect(width).toBeCloseTo(20, 1)
  })

  it('paints outside the paper without harm', () => {
    expect(draw([brush([-50, -50, 330, 330])]).values.some((value) => value > 0)).toBe(true)
    expect(draw([brush([-500, 900])]).values.every((value) => value === 0)).toBe(true)
  })

  it('is undone by the eraser along the same way', () => {
    const ink = draw([brush(seven, 20), { tool: 'eraser', width: 24, points: seven }])
    expect(digitizeInk(ink.values, ink.side, ink.side)).toBeNull()
  })
})
