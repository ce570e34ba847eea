/**
 * A sheet of paper: strokes in order, painted into ink as they come, perhaps over an image. Plain data without runes, because a stroke
 * brings hundreds of points a second; `Drawing` tells the page once a frame.
 */
import { digitizeByStages, digitizeDrawing, type Drawn, type StagePicture } from '#engine/drawing/digitize.ts'
import { clearInk, createInk, type Ink, paintSegment, paintStroke, type Stroke } from '#engine/drawing/ink.ts'
import type { Switches } from '#engine/drawing/stages.ts'
import type { DrawingContent } from './kept-drawing.ts'

type OpenStroke = Stroke & { readonly points: number[]; readonly pressures: number[] }
/** What is on the paper at one time. The last stroke may still grow; what is before it stays as it is. */
type Content = { readonly image: Float32Array | null; readonly strokes: readonly OpenStroke[] }

const blank: Content = { image: null, strokes: [] }

export class Sheet {
  readonly ink: Ink = createInk()
  #content: Content = blank
  /** What was on the paper before each change, the last one at the end; and what was taken back, the same way round. */
  #past: Content[] = []
  #future: Content[] = []

  /** Begins a stroke at a point. `pressure` is a factor on the width, 1 in the middle. */
  begin(tool: Stroke['tool'], width: number, x: number, y: number, pressure = 1): void {
    const stroke: OpenStroke = { tool, width, points: [x, y], pressures: [pressure] }
    this.#remember()
    this.#content = { ...this.#content, strokes: [...this.#content.strokes, stroke] }
    paintStroke(this.ink, stroke)
  }

  /** Goes on with the stroke begun last. */
  extend(x: number, y: number, pressure = 1): void {
    const stroke = this.#content.strokes.at(-1)
    if (!stroke) return
    stroke.points.push(x, y)
    stroke.pressures.push(pressure)
    paintSegment(this.ink, stroke, stroke.points.length - 4, stroke.points.length - 2)
  }

  /** A fresh sheet with an image on it: [inkSide × inkSide] coverage, row by row. */
  place(image: Float32Array): void {
    this.#remember()
    this.#show({ image, strokes: [] })
  }

  /** What lies on the sheet. */
  get content(): DrawingContent {
    return this.#content
  }

  /** Puts on the sheet what lay on another. */
  restore({ image, strokes }: DrawingContent): void {
    this.#remember()
    const open = strokes.map((stroke) => ({
      ...stroke,
      points: [...stroke.points],
      pressures: [...(stroke.pressures ?? stroke.points.filter((_, at) => at % 2 === 0).map(() => 1))],
    }))
    this.#show({ image, strokes: open })
  }

  clear(): void {
    if (this.isEmpty) return
    this.#remember()
    this.#show(blank)
  }

  /** Takes back the last stroke, image or clear; false when there is nothing to take back. */
  undo(): boolean {
    return this.#move(this.#past, this.#future)
  }

  /** Brings back what was taken back last; false when there is nothing. */
  redo(): boolean {
    return this.#move(this.#future, this.#past)
  }

  get strokes(): readonly Stroke[] {
    return this.#content.strokes
  }

  get isEmpty(): boolean {
    return this.#content.strokes.length === 0 && this.#content.image === null
  }

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  get canRedo(): boolean {
    return this.#future.length > 0
  }

  /** Whether an image is on the sheet: its strokes are not known, so none can be painted again. */
  get hasImage(): boolean {
    return this.#content.image !== null
  }

  /** The 784 grey levels that the network sees; null without ink. */
  digitize(switches?: Switches): Float32Array | null {
    return digitizeDrawing(this.#drawn(), switches)
  }

  /** The picture after each stage; null without ink. */
  showStages(switches?: Switches): readonly StagePicture[] | null {
    return digitizeByStages(this.#drawn(), switches)
  }

  #drawn(): Drawn {
    const { image, strokes } = this.#content
    return { ink: this.ink, strokes: image ? null : strokes }
  }

  #remember(): void {
    this.#past.push(this.#content)
    this.#future = []
  }

  #move(from: Content[], to: Content[]): boolean {
    const content = from.pop()
    if (!content) return false
    to.push(this.#content)
    this.#show(content)
    return true
  }

  #show(content: Content): void {
    this.#content = content
    clearInk(this.ink)
    if (content.image) this.ink.values.set(content.image)
    for (const stroke of content.strokes) paintStroke(this.ink, stroke)
  }
}
