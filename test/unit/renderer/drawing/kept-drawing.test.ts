/** The drawing stays while the page is loaded anew, as in another language. */
import { describe, expect, test } from 'vitest'
import { inkSide } from '#engine/drawing/ink.ts'
import { keepDrawing, takeDrawing } from '#page/drawing/kept-drawing.ts'
import { Sheet } from '#page/drawing/sheet.ts'

function createStore(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

function drawn(): Sheet {
  const sheet = new Sheet()
  sheet.begin('brush', 20, 60, 60, 0.8)
  for (let step = 1; step < 20; step++) sheet.extend(60 + step * 7.5, 60 + step, 1.1)
  sheet.begin('eraser', 36, 100, 50)
  sheet.extend(120, 80)
  return sheet
}

describe('A drawing', () => {
  test('is the same on another sheet, stroke by stroke, and can be taken back there', () => {
    const [store, sheet, other] = [createStore(), drawn(), new Sheet()]
    keepDrawing(sheet.content, store)
    other.restore(takeDrawing(store)!)
    expect(other.ink.values).toEqual(sheet.ink.values)
    expect(other.digitize()).toEqual(sheet.digitize())
    other.undo()
    expect(other.isEmpty).toBe(true)
  })

  test('on an image is the same but for the last bits', () => {
    const [store, sheet, other] = [createStore(), new Sheet(), new Sheet()]
    sheet.place(Float32Array.from({ length: inkSide * inkSide }, (_, at) => (at % 97) / 96))
    keepDrawing(sheet.content, store)
    other.restore(takeDrawing(store)!)
    const [before, after] = [sheet.ink.values, other.ink.values]
    expect(Math.max(...Array.from(before, (value, at) => Math.abs(value - after[at]!)))).toBeLessThan(0.003)
  })

  test('is brought back once', () => {
    const store = createStore()
    keepDrawing(drawn().content, store)
    expect(takeDrawing(store)).not.toBeNull()
    expect(takeDrawing(store)).toBeNull()
  })

  test.each(['', 'null', '{}', '[]', '{"image":"abc","strokes":[]}', '{"image":null,"strokes":[{"tool":"brush"}]}'])(
    'is none where %j was kept',
    (text) => {
      const store = createStore()
      store.setItem('inkling.drawing', text)
      expect(takeDrawing(store)).toBeNull()
    },
  )

  test('that finds no room is not kept, and nothing fails', () => {
    const full = {
      ...createStore(),
      setItem: () => {
        throw new Error('full')
      },
    }
    expect(() => keepDrawing(drawn().content, full)).not.toThrow()
  })
})
