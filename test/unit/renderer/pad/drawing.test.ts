import { expect, it } from 'vitest'
import { createDrawing } from '#page/pad/drawing.ts'

function drawLine(drawing: ReturnType<typeof createDrawing>, x: number): void {
  drawing.begin('brush', 20, x, 60)
  for (let y = 80; y <= 220; y += 20) drawing.extend(x, y)
}

it('takes back strokes one by one, and then there is nothing left', () => {
  const drawing = createDrawing()
  drawLine(drawing, 100)
  const one = drawing.digitize()
  drawLine(drawing, 180)
  expect(drawing.digitize()).not.toEqual(one)
  expect(drawing.undo()).toBe(true)
  expect(drawing.digitize()).toEqual(one)
  expect(drawing.undo()).toBe(true)
  expect(drawing.digitize()).toBeNull()
  expect(drawing.canUndo).toBe(false)
  expect(drawing.undo()).toBe(false)
})

it('takes back a clear as one step', () => {
  const drawing = createDrawing()
  drawLine(drawing, 100)
  const before = drawing.digitize()
  drawing.clear()
  expect(drawing.isEmpty).toBe(true)
  drawing.undo()
  expect(drawing.digitize()).toEqual(before)
})

it('paints the same point by point as when painted again after an undo', () => {
  const drawing = createDrawing()
  drawLine(drawing, 100)
  const painted = drawing.ink.values.slice()
  drawLine(drawing, 150)
  drawing.undo()
  expect(drawing.ink.values).toEqual(painted)
})
