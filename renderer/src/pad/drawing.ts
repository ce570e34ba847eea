/**
 * A drawing: its strokes in order, painted into ink as they come. Plain data without runes, because a stroke brings
 * hundreds of points a second; the pad tells the page once a frame.
 */
import { digitizeInk } from '../../../engine/drawing/digitize.ts'
import { clearInk, createInk, type Ink, paintSegment, paintStroke, type Stroke } from '../../../engine/drawing/ink.ts'

export type Drawing = {
  readonly ink: Ink
  /** Begins a stroke at a point. */
  begin(tool: Stroke['tool'], width: number, x: number, y: number): void
  /** Goes on with the stroke begun last. */
  extend(x: number, y: number): void
  /** Takes back the last stroke or the last clear; false when there is nothing to take back. */
  undo(): boolean
  clear(): void
  readonly strokes: readonly Stroke[]
  readonly isEmpty: boolean
  readonly canUndo: boolean
  /** The 784 grey levels that the network sees; null without ink. */
  digitize(): Float32Array | null
}

type OpenStroke = Stroke & { readonly points: number[] }

export function createDrawing(): Drawing {
  const ink = createInk()
  let strokes: OpenStroke[] = []
  /** Drawings before each clear, so that a clear can be taken back like a stroke. */
  const cleared: OpenStroke[][] = []

  const repaint = () => {
    clearInk(ink)
    for (const stroke of strokes) paintStroke(ink, stroke)
  }

  return {
    ink,
    begin(tool, width, x, y) {
      strokes.push({ tool, width, points: [x, y] })
      paintStroke(ink, strokes.at(-1)!)
    },
    extend(x, y) {
      const stroke = strokes.at(-1)
      if (!stroke) return
      stroke.points.push(x, y)
      paintSegment(ink, stroke, stroke.points.length - 4, stroke.points.length - 2)
    },
    undo() {
      if (strokes.length > 0) strokes.pop()
      else {
        const earlier = cleared.pop()
        if (!earlier) return false
        strokes = earlier
      }
      repaint()
      return true
    },
    clear() {
      if (strokes.length > 0) cleared.push(strokes)
      strokes = []
      repaint()
    },
    get strokes() {
      return strokes
    },
    get isEmpty() {
      return strokes.length === 0
    },
    get canUndo() {
      return strokes.length > 0 || cleared.length > 0
    },
    digitize() {
      return digitizeInk(ink.values, ink.side, ink.side)
    },
  }
}
