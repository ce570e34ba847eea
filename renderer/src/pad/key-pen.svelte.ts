/** Drawing by keys: arrow keys move a pen over the pad, cell by cell, and Enter sets it down and lifts it. */
import { inkSide } from '#engine/drawing/ink.ts'
import { t } from '#words/en/pad.ts'

/** Cells on a side: as many as the network sees. */
const cells = 28
const cell = inkSide / cells

/** What is drawn on. */
export type Paper = {
  readonly tool: 'brush' | 'eraser'
  begin(tool: 'brush' | 'eraser', x: number, y: number): void
  extend(x: number, y: number): void
}

const directions: Readonly<Partial<Record<string, readonly [right: number, down: number]>>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export class KeyPen {
  /** Cells from the left and from the top. */
  column = $state(9)
  row = $state(5)
  isDown = $state(false)
  /** Whether the keys have been used since the pad got the focus. */
  isShown = $state(false)

  /** Where the pen is, as shares of the pad. */
  readonly place = $derived([(this.column + 0.5) / cells, (this.row + 0.5) / cells] as const)

  readonly #paper: Paper

  constructor(paper: Paper) {
    this.#paper = paper
  }

  /** What a screen reader hears. */
  get spoken(): string {
    if (!this.isShown) return ''
    const place = { row: this.row + 1, column: this.column + 1 }
    return this.isDown ? t('pen-down', place) : t('pen-up', place)
  }

  /** Takes a key; false for one that means nothing here. With Shift, the pen goes four cells at once. */
  press({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    if (key === 'Enter') {
      this.isShown = true
      this.isDown = !this.isDown
      if (this.isDown) this.#paper.begin(this.#paper.tool, ...this.#ink())
      return true
    }
    const direction = directions[key]
    if (!direction) return false
    this.isShown = true
    const length = shiftKey ? 4 : 1
    this.column = within(this.column + direction[0] * length)
    this.row = within(this.row + direction[1] * length)
    if (this.isDown) this.#paper.extend(...this.#ink())
    return true
  }

  /** The pad has lost the focus, or is drawn on otherwise. */
  lift(): void {
    this.isDown = false
    this.isShown = false
  }

  #ink(): [number, number] {
    return [this.place[0] * inkSide, this.place[1] * inkSide]
  }
}

function within(place: number): number {
  return Math.min(cells - 1, Math.max(0, place))
}

/** The width of the frame that shows where the pen is, as a share of the pad. */
export const penWidth = cell / inkSide
