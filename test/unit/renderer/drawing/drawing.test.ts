/** The drawing as the session has it: when it is read, when the page is told, and what follows from its switches. */
import { beforeEach, describe, expect, it } from 'vitest'
import { Drawing } from '#page/drawing/drawing.svelte.ts'

let frames: (() => void)[]
/** How much ink the network was shown, reading by reading; null for none. */
let shown: (number | null)[]
let drawing: Drawing
/** Ends the network's answer to what it was shown, while answers are kept back. */
let answers: (() => void)[] | null

/** What happens between two events, answers included. */
const settle = () => new Promise((resolve) => setTimeout(resolve))
async function nextFrame(): Promise<void> {
  await settle()
  frames.splice(0).forEach((draw) => draw())
  await settle()
}

beforeEach(() => {
  frames = []
  shown = []
  answers = null
  drawing = new Drawing({
    choose: () => {},
    predict: (pixels) => {
      shown.push(pixels?.reduce((sum, level) => sum + level, 0) ?? null)
      return new Promise((answer) => (answers ? answers.push(answer) : answer()))
    },
    report: () => {},
    onNextFrame: (draw) => frames.push(draw),
  })
})

function drawLine(x: number): void {
  drawing.begin('brush', x, 60)
  for (let y = 80; y <= 220; y += 20) drawing.extend(x, y)
}

describe('A drawing', () => {
  it('is shown to the network at once, without waiting for a frame, and once for points that come together', async () => {
    drawLine(100)
    await settle()
    expect(shown).toHaveLength(1)
    expect(shown[0]).toBeGreaterThan(10)
    await nextFrame()
    await nextFrame()
    expect(shown).toHaveLength(1)
  })

  it('is read no more than twice between two frames, and once more with the next', async () => {
    for (const x of [60, 90, 120, 150, 180]) {
      drawLine(x)
      await settle()
    }
    expect(shown).toHaveLength(2)
    await nextFrame()
    expect(shown).toHaveLength(3)
    expect(shown[2]).not.toBe(shown[1])
  })

  it('waits for an answer before it asks again, and then asks for what is newest', async () => {
    answers = []
    drawLine(60)
    await settle()
    drawLine(100)
    await nextFrame()
    drawLine(140)
    await nextFrame()
    expect(shown).toHaveLength(1)
    answers[0]!()
    await settle()
    expect(shown).toHaveLength(2)
    answers[1]!()
    await nextFrame()
    expect(shown).toHaveLength(2)
  })

  it('is shown whole, whatever is under way, before something is said of it', async () => {
    answers = []
    drawLine(60)
    await settle()
    drawLine(100)
    drawing.flush()
    expect(shown).toHaveLength(2)
    answers.forEach((answer) => answer())
    await nextFrame()
    expect(shown).toHaveLength(2)
  })

  it('tells the page nothing for a point, and everything once a frame', async () => {
    drawLine(100)
    await settle()
    expect([drawing.isEmpty, drawing.canUndo, drawing.revision]).toEqual([true, false, 0])
    await nextFrame()
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

  it('is read again when a stage is switched, and its stages are made only while somebody looks', async () => {
    drawLine(100)
    await nextFrame()
    expect(drawing.preparation.pictures).toBeNull()
    drawing.preparation.show(true)
    await nextFrame()
    expect(drawing.preparation.pictures).toHaveLength(5)
    drawing.preparation.toggle('box')
    await nextFrame()
    expect(shown).toHaveLength(3)
    expect(shown[2]).not.toBe(shown[1])
    expect(drawing.preparation.off).toEqual(['box'])
  })

  it('asks nothing of the network for a switch while there is none', () => {
    drawing.preparation.toggle('box')
    expect(frames).toEqual([])
  })

  it('is put aside without a word to the network, which is shown something else', async () => {
    drawLine(100)
    await nextFrame()
    drawing.putAside()
    await nextFrame()
    expect(shown).toHaveLength(1)
    expect(drawing.isEmpty).toBe(true)
    drawing.undo()
    await nextFrame()
    expect(shown[1]).toBe(shown[0])
  })
})
