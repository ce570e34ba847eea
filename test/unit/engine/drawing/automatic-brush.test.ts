import { describe, expect, it } from 'vitest'
import { digitizeDrawing, drawStrokes } from '#engine/drawing/digitize.ts'
import type { Stroke } from '#engine/drawing/ink.ts'
import { allOn } from '#engine/drawing/stages.ts'

const seven = [60, 50, 200, 50, 110, 240]
const brush = (points: readonly number[], width = 20): Stroke => ({ tool: 'brush', width, points })
const eraser = (points: readonly number[], width = 36): Stroke => ({ tool: 'eraser', width, points })
const see = (...strokes: readonly Stroke[]) => digitizeDrawing(drawStrokes(strokes))
const differ = (one: Float32Array, other: Float32Array) =>
  Math.max(...one.map((level, place) => Math.abs(level - other[place]!)))

describe('the automatic brush', () => {
  it.each([1 / 8, 1 / 4, 1 / 2, 1.15])('shows a drawing of %f its size as the same', (zoom) => {
    const scaled = seven.map((value) => value * zoom)
    expect(differ(see(brush(scaled))!, see(brush(seven))!)).toBeLessThan(1e-4)
    const drawn = { ...allOn, brush: false }
    const asDrawn = (points: readonly number[]) => digitizeDrawing(drawStrokes([brush(points)]), drawn)!
    expect(differ(asDrawn(scaled), asDrawn(seven))).toBeGreaterThan(0.1)
  })

  it('makes a stroke of 2.4 pixels', () => {
    const picture = see(brush([140, 40, 140, 240]))!
    for (let row = 8; row < 20; row++) {
      expect(picture.slice(row * 28, row * 28 + 28).reduce((sum, level) => sum + level, 0)).toBeCloseTo(2.4, 1)
    }
  })

  it('does not mind how many points a pen reports', () => {
    const many = seven.slice(0, 2)
    for (let corner = 2; corner < seven.length; corner += 2) {
      for (let part = 1; part <= 500; part++) {
        many.push(seven[corner - 2]! + ((seven[corner]! - seven[corner - 2]!) * part) / 500)
        many.push(seven[corner - 1]! + ((seven[corner + 1]! - seven[corner - 1]!) * part) / 500)
      }
    }
    expect(differ(see(brush(many))!, see(brush(seven))!)).toBeLessThan(1e-3)
  })

  it('leaves a dot as large as it was drawn', () => {
    expect(see(brush([140, 140]))!.reduce((sum, level) => sum + level, 0)).toBeGreaterThan(200)
    expect(see(brush([140, 140, 143, 142]))!.reduce((sum, level) => sum + level, 0)).toBeGreaterThan(200)
  })
})

it('what was drawn beside the paper is not seen', () => {
  const inside = see(brush([100, 60, 100, 280]))!
  expect(differ(see(brush([100, 60, 100, 279, 100, 500]))!, inside)).toBeLessThan(0.05)
  expect(see(brush([100, 60, 100, 280]), brush([400, 20, 420, 200]))).toEqual(inside)
  expect(see(brush([400, 20, 420, 200]))).toBeNull()
})

describe('erasing', () => {
  it('along the whole stroke leaves nothing', () => {
    expect(see(brush(seven), eraser(seven))).toBeNull()
  })

  it('cuts a line where the eraser passed, and the rest is what the network sees', () => {
    const short = see(brush([100, 50, 100, 120]))!
    const cut = see(brush([100, 50, 100, 250]), eraser([60, 200, 160, 200], 160))!
    expect(differ(cut, short)).toBeLessThan(0.2)
  })

  it('does not touch what is drawn after it', () => {
    expect(see(brush([40, 140, 240, 140]), eraser([40, 140, 240, 140]), brush(seven))).toEqual(see(brush(seven)))
  })

  it('beside the line changes nothing', () => {
    expect(see(brush(seven), eraser([250, 250, 270, 270]))).toEqual(see(brush(seven)))
  })
})

describe('pressure', () => {
  it('makes the stroke wider on the paper, from point to point', () => {
    const { ink } = drawStrokes([{ ...brush([40, 140, 240, 140]), pressures: [0.5, 1.5] }])
    const widthAt = (x: number) => {
      let width = 0
      for (let y = 0; y < ink.side; y++) width += ink.values[y * ink.side + x]!
      return width
    }
    expect(widthAt(50)).toBeCloseTo(11, 0)
    expect(widthAt(140)).toBeCloseTo(20, 0)
    expect(widthAt(230)).toBeCloseTo(29, 0)
  })
})
