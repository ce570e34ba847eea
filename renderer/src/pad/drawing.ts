/**
 * A drawing: its strokes in order, painted into ink as they come, perhaps over an image. Plain data without runes, because a stroke
 * brings hundreds of points a second; the pad tells the page once a frame.
 */
import { digitizeByStages, digitizeDrawing, type Drawn, type StagePicture } from '#engine/drawing/digitize.ts'
import { clearInk, createInk, type Ink, paintSegment, paintStroke, type Stroke } from '#engine/drawing/ink.ts'
import type { Switches } from '#engine/drawing/stages.ts'

export type Drawing = {
  readonly ink: Ink
  /** Begins a stroke at a point. `pressure` is a factor on the width, 1 in the middle. */
  begin(tool: Stroke['tool'], width: number, x: number, y: number, pressure?: number): void
  /** Goes on with the stroke begun last. */
  extend(x: number, y: number, pressure?: number): void
  /** A fresh sheet with an image on it: [inkSide × inkSide] coverage, row by row. */
  place(image: Float32Array): void
  /** Takes back the last stroke, image or clear; false when there is nothing to take back. */
  undo(): boolean
  clear(): void
  readonly strokes: readonly Stroke[]
  readonly isEmpty: boolean
  readonly canUndo: boolean
  /** Whether an image is on the sheet: its strokes are not known, so none can be painted again. */
  readonly hasImage: boolean
  /** The 784 grey levels that the network sees; null without ink. */
  digitize(switches?: Switches): Float32Array | null
  /** The picture after each stage; null without ink. */
  showStages(switches?: Switches): readonly StagePicture[] | null
}

type OpenStroke = Stroke & { readonly points: number[]; readonly pressures: number[] }
type Sheet = { readonly image: Float32Array | null; readonly strokes: OpenStroke[] }

export function createDrawing(): Drawing {
  const ink = createInk()
  let sheet: Sheet = { image: null, strokes: [] }
  /** Sheets that gave way to a fresh one, so that a clear or an image can be taken back like a stroke. */
  const earlier: Sheet[] = []

  const isBlank = () => sheet.strokes.length === 0 && sheet.image === null
  const repaint = () => {
    clearInk(ink)
    if (sheet.image) ink.values.set(sheet.image)
    for (const stroke of sheet.strokes) paintStroke(ink, stroke)
  }
  const replace = (next: Sheet) => {
    if (!isBlank()) earlier.push(sheet)
    sheet = next
    repaint()
  }
  const drawn = (): Drawn => ({ ink, strokes: sheet.image ? null : sheet.strokes })

  return {
    ink,
    begin(tool, width, x, y, pressure = 1) {
      sheet.strokes.push({ tool, width, points: [x, y], pressures: [pressure] })
      paintStroke(ink, sheet.strokes.at(-1)!)
    },
    extend(x, y, pressure = 1) {
      const stroke = sheet.strokes.at(-1)
      if (!stroke) return
      stroke.points.push(x, y)
      stroke.pressures.push(pressure)
      paintSegment(ink, stroke, stroke.points.length - 4, stroke.points.length - 2)
    },
    place(image) {
      replace({ image, strokes: [] })
    },
    undo() {
      if (sheet.strokes.length > 0) sheet.strokes.pop()
      else if (earlier.length > 0 || sheet.image) sheet = earlier.pop() ?? { image: null, strokes: [] }
      else return false
      repaint()
      return true
    },
    clear() {
      replace({ image: null, strokes: [] })
    },
    get strokes() {
      return sheet.strokes
    },
    get isEmpty() {
      return isBlank()
    },
    get canUndo() {
      return !isBlank() || earlier.length > 0
    },
    get hasImage() {
      return sheet.image !== null
    },
    digitize(switches) {
      return digitizeDrawing(drawn(), switches)
    },
    showStages(switches) {
      return digitizeByStages(drawn(), switches)
    },
  }
}
