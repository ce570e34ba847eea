import { expect, it } from 'vitest'
import { Sheet } from '#page/drawing/sheet.ts'

function drawLine(sheet: Sheet, x: number): void {
  sheet.begin('brush', 20, x, 60)
  for (let y = 80; y <= 220; y += 20) sheet.extend(x, y)
}

it('takes back strokes one by one, and then there is nothing left', () => {
  const sheet = new Sheet()
  drawLine(sheet, 100)
  const one = sheet.digitize()
  drawLine(sheet, 180)
  expect(sheet.digitize()).not.toEqual(one)
  expect(sheet.undo()).toBe(true)
  expect(sheet.digitize()).toEqual(one)
  expect(sheet.undo()).toBe(true)
  expect(sheet.digitize()).toBeNull()
  expect(sheet.canUndo).toBe(false)
  expect(sheet.undo()).toBe(false)
})

it('takes back a clear as one step', () => {
  const sheet = new Sheet()
  drawLine(sheet, 100)
  const before = sheet.digitize()
  sheet.clear()
  expect(sheet.isEmpty).toBe(true)
  sheet.undo()
  expect(sheet.digitize()).toEqual(before)
})

it('paints the same point by point as when painted again after an undo', () => {
  const sheet = new Sheet()
  drawLine(sheet, 100)
  const painted = sheet.ink.values.slice()
  drawLine(sheet, 150)
  sheet.undo()
  expect(sheet.ink.values).toEqual(painted)
})

it('brings back what was taken back, until something else is drawn', () => {
  const sheet = new Sheet()
  drawLine(sheet, 100)
  sheet.clear()
  drawLine(sheet, 150)
  const last = sheet.ink.values.slice()
  for (let step = 0; step < 3; step++) sheet.undo()
  expect(sheet.isEmpty).toBe(true)
  for (let step = 0; step < 3; step++) expect(sheet.redo()).toBe(true)
  expect(sheet.redo()).toBe(false)
  expect(sheet.ink.values).toEqual(last)
  sheet.undo()
  drawLine(sheet, 60)
  expect(sheet.canRedo).toBe(false)
})

it('takes an image back like a stroke', () => {
  const sheet = new Sheet()
  drawLine(sheet, 100)
  const before = sheet.ink.values.slice()
  sheet.place(new Float32Array(before.length).fill(0.5))
  expect(sheet.hasImage).toBe(true)
  sheet.undo()
  expect(sheet.hasImage).toBe(false)
  expect(sheet.ink.values).toEqual(before)
})
