/**
 * The person's drawing: a part of the session. Points are painted as they come, without runes. The network is shown it at once, one question
 * after the other; the page is told once a frame.
 */
import { type ErrorData, toErrorData } from '#engine/contract/errors.ts'
import { inkSide, type Ink, type Stroke } from '#engine/drawing/ink.ts'
import type { FoundDigit } from '#engine/images/image.ts'
import { oneAtATime } from '#page/basics/one-at-a-time.ts'
import type { FoundImage } from './image-file.ts'
import { keepDrawing, type Store, takeDrawing } from './kept-drawing.ts'
import { Preparation } from './preparation.svelte.ts'
import { Sheet } from './sheet.ts'

export type Tool = Stroke['tool']

/** Widths of the brush in the ink's pixels. */
const brushes = [
  { name: 'thin', width: 14 },
  { name: 'medium', width: 20 },
  { name: 'thick', width: 28 },
] as const
export type Brush = (typeof brushes)[number]

/** The eraser's tip is this much wider than the brush's. */
const eraserFactor = 1.8

/** Between two frames the drawing is read no more often: a mouse may report a thousand times a second. */
const mostReadings = 2

export type DrawingPlace = {
  /**
   * Shows the network what is drawn: 784 grey levels, or null for nothing. `isDrawn`: they are made of strokes, by all stages. Resolves when it
   * has answered.
   */
  readonly predict: (pixels: Float32Array | null, isDrawn: boolean) => Promise<void>
  /** Asks the person which of an image's digits is meant; `take` puts it on the pad. */
  readonly choose: (found: FoundImage, take: (digit: FoundDigit) => void) => void
  /** Tells the person what went wrong. */
  readonly report: (error: ErrorData) => void
  /** Calls back before the next picture; the page's own unless a test says otherwise. */
  readonly onNextFrame?: (draw: () => void) => void
}

export class Drawing {
  tool = $state<Tool>('brush')
  brush = $state.raw<Brush>(brushes[1])
  isEmpty = $state(true)
  canUndo = $state(false)
  canRedo = $state(false)
  /** Counts frames in which the ink has changed: the ink itself is plain data. */
  revision = $state(0)
  readonly preparation = new Preparation(() => {
    if (!this.#sheet.isEmpty) this.#change()
  })

  readonly #place: DrawingPlace
  readonly #sheet = new Sheet()
  /** The drawing has served its purpose: the next stroke begins a fresh sheet. */
  #isFinished = false
  #isErasing = false
  #isFrameAsked = false
  /** There is ink that the network has not been shown. */
  #isUnread = false
  #readings = 0

  constructor(place: DrawingPlace) {
    this.#place = place
  }

  get ink(): Ink {
    return this.#sheet.ink
  }

  get strokes(): readonly Stroke[] {
    return this.#sheet.strokes
  }

  /** Begins a stroke with this tool. `pressure` is a factor on the brush's width. */
  begin(tool: Tool, x: number, y: number, pressure = 1): void {
    this.#isErasing = tool === 'eraser'
    if (this.#isFinished && !this.#isErasing) this.#sheet.clear()
    this.#isFinished = false
    const width = this.#isErasing ? this.brush.width * eraserFactor : this.brush.width
    this.#sheet.begin(tool, width, x, y, this.#isErasing ? 1 : pressure)
    this.#change()
  }

  /** Goes on with the stroke. */
  extend(x: number, y: number, pressure = 1): void {
    this.#sheet.extend(x, y, this.#isErasing ? 1 : pressure)
    this.#change()
  }

  nextBrush(): void {
    this.brush = brushes[(brushes.indexOf(this.brush) + 1) % brushes.length] ?? this.brush
  }

  finish(): void {
    this.#isFinished = true
  }

  undo(): void {
    this.#isFinished = false
    if (this.#sheet.undo()) this.#change()
  }

  redo(): void {
    this.#isFinished = false
    if (this.#sheet.redo()) this.#change()
  }

  clear(): void {
    this.#sheet.clear()
    this.#change()
  }

  /** A fresh sheet, because something else is put before the network. */
  putAside(): void {
    this.#sheet.clear()
    this.#isUnread = false
    this.#tell()
    this.preparation.pictures = null
  }

  /** Puts an image's digit on the pad, as if it had been drawn; of several the one that the person chooses. */
  async placeFile(file: File): Promise<void> {
    try {
      // Loaded when there is an image.
      const { placeOnSheet, readDigits } = await import('./image-file.ts')
      const take = (digit: FoundDigit) => {
        this.#sheet.place(placeOnSheet(digit, inkSide))
        this.#change()
      }
      const found = await readDigits(file)
      if (found.digits.length === 1) take(found.digits[0])
      else this.#place.choose(found, take)
    } catch (thrown) {
      this.#place.report(toErrorData(thrown))
    }
  }

  /** Keeps the drawing while the page is loaded anew; `bringBack` has it again. */
  keep(store?: Store): void {
    if (!this.#sheet.isEmpty) keepDrawing(this.#sheet.content, store)
  }

  bringBack(store?: Store): void {
    const content = takeDrawing(store)
    if (!content) return
    this.#sheet.restore(content)
    this.#change()
  }

  /** Shows the network at once whatever it has not been shown yet, as before something is said of the drawing. */
  flush(): void {
    if (this.#isUnread) void this.#predict()
  }

  /** Several changes at once are read together, and shown with the next frame. */
  #change(): void {
    if (!this.#isUnread) {
      this.#isUnread = true
      queueMicrotask(() => void this.#read())
    }
    if (this.#isFrameAsked) return
    this.#isFrameAsked = true
    const { onNextFrame = requestAnimationFrame } = this.#place
    onNextFrame(() => this.#show())
  }

  /** Shows the network what is new. Without waiting for a frame: with some luck the next one has the bars already. */
  readonly #read = oneAtATime(async () => {
    if (!this.#isUnread || this.#readings >= mostReadings) return
    this.#readings++
    await this.#predict()
  })

  #predict(): Promise<void> {
    this.#isUnread = false
    const { switches, off } = this.preparation
    const isDrawn = off.length === 0 && !this.#sheet.hasImage
    return this.#place.predict(this.#sheet.digitize(switches), isDrawn)
  }

  #show(): void {
    this.#isFrameAsked = false
    this.#readings = 0
    void this.#read()
    const { preparation } = this
    preparation.pictures = preparation.isOpen ? this.#sheet.showStages(preparation.switches) : null
    this.#tell()
  }

  #tell(): void {
    this.isEmpty = this.#sheet.isEmpty
    this.canUndo = this.#sheet.canUndo
    this.canRedo = this.#sheet.canRedo
    this.preparation.hasImage = this.#sheet.hasImage
    this.revision++
  }
}
