/** The drawing as the session has it: read once a frame, and what follows from its switches. */
import { beforeEach, describe, expect, it } from 'vitest'
import { Drawing } from '#page/drawing/drawing.svelte.ts'

let frames: (() => void)[]
/** How much ink the network was shown, reading by reading; null for none. */
let shown: (number | null)[]
let drawing: Drawing

const nextFrame = () => frames.splice(0).forEach((draw) => draw())

beforeEach(() => {
  frames = []
  shown = []
  drawing = new Drawing({
    predict: (pixels) => shown.push(pixels?.reduce((sum, level) => sum + level, 0) ?? null),
    report: () => {},
    onNextFrame: (draw) => frames.push(draw),
  })
})

function drawLine(x: number): void {
  drawing.begin('brush', x, 60)
  for (let y = 80; y <= 220; y += 20) drawing.extend(x, y)
}

describe('A drawing', () => {
  it('is read once a frame, however many points come', () => {
    drawLine(100)
    expect(shown).toEqual([])
    nextFrame()
    expect(shown).toHaveLength(1)
    expect(shown[0]).toBeGreaterThan(10)
    nextFrame()
    expect(shown).toHaveLength(1)
  })

  it('tells the page nothing for a point, and everything once a frame', () => {
    drawLine(100)
    expect([drawing.isEmpty, drawing.canUndo, drawing.revision]).toEqual([true, false, 0])
    nextFrame()
    expect([drawing.isEmpty, drawing.canUndo, drawing.revision]).toEqual([false, true, 1])
  })

  it('gives way to a fresh sheet once it has served its purpose, and undo brings it back', () => {
    drawLine(100)
    drawing.finish()
    drawLine(150)
    expect(drawing.strokes).toHaveLength(1)
    drawing.undo()
    drawing.undo()
    expect(drawing.strokes[0]?.points[0]).toBe(100)
    drawing.redo()
    drawing.redo()
    expect(drawing.strokes[0]?.points[0]).toBe(150)
  })

  it('is erased rather than begun anew by an eraser', () => {
    drawLine(100)
    drawing.finish()
    drawing.begin('eraser', 100, 60)
    expect(drawing.strokes).toHaveLength(2)
  })

  it('is read again when a stage is switched, and its stages are made only while somebody looks', () => {
    drawLine(100)
    nextFrame()
    expect(drawing.preparation.pictures).toBeNull()
    drawing.preparation.show(true)
    nextFrame()
    expect(drawing.preparation.pictures).toHaveLength(5)
    drawing.preparation.toggle('box')
    nextFrame()
    expect(shown).toHaveLength(3)
    expect(shown[2]).not.toBe(shown[1])
    expect(drawing.preparation.off).toEqual(['box'])
  })

  it('asks nothing of the network for a switch while there is none', () => {
    drawing.preparation.toggle('box')
    expect(frames).toEqual([])
  })

  it('is put aside without a word to the network, which is shown something else', () => {
    drawLine(100)
    nextFrame()
    drawing.putAside()
    nextFrame()
    expect(shown).toHaveLength(1)
    expect(drawing.isEmpty).toBe(true)
    drawing.undo()
    nextFrame()
    expect(shown[1]).toBe(shown[0])
  })
})
