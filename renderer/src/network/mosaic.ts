/** A layer of thousands of neurons as one small bitmap, a cell for each, shaded by activation. Made once for a prediction. */
import { toRgb } from '#page/drawing/paint.ts'
import type { Colours } from '#page/ui/theme.svelte.ts'
import type { Grid } from './grid.ts'
import { createPalette, mixRgb } from './palette.ts'

type Made = {
  readonly canvas: OffscreenCanvas
  readonly grid: Grid
  readonly activations: Float32Array | null
  readonly colours: Colours
  readonly scale: number
}

/** Shades on each side of what is at rest. */
const steps = 63

export class Mosaics {
  /** One for each column. */
  readonly #made = new Map<number, Made>()

  /** @param activations [neurons]; null for none  @param greatest the greatest size among them */
  draw(
    context: CanvasRenderingContext2D,
    column: number,
    grid: Grid,
    activations: Float32Array | null,
    greatest: number,
    colours: Colours,
  ): void {
    const scale = devicePixelRatio
    let made = this.#made.get(column)
    const isSame =
      made?.activations === activations &&
      made.colours === colours &&
      made.scale === scale &&
      isSameGrid(made.grid, grid)
    if (!made || !isSame) {
      const canvas = made?.canvas ?? new OffscreenCanvas(1, 1)
      fill(canvas, grid, activations, greatest, colours, scale)
      made = { canvas, grid, activations, colours, scale }
      this.#made.set(column, made)
    }
    const { pitch, left, top, lines, rows } = grid
    context.drawImage(made.canvas, left - pitch / 2, top - pitch / 2, lines * pitch, rows * pitch)
  }
}

function isSameGrid(one: Grid, other: Grid): boolean {
  return one.count === other.count && one.pitch === other.pitch && one.lines === other.lines && one.rows === other.rows
}

function fill(
  canvas: OffscreenCanvas,
  { count, rows, lines, pitch }: Grid,
  activations: Float32Array | null,
  greatest: number,
  colours: Colours,
  scale: number,
): void {
  const width = Math.max(1, Math.round(lines * pitch * scale))
  const height = Math.max(1, Math.round(rows * pitch * scale))
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height]
  const context = canvas.getContext('2d')
  if (!context) return
  const image = new ImageData(width, height)
  const pixels = new Uint32Array(image.data.buffer)
  const rest = mixRgb(toRgb(colours.surface), toRgb(colours.muted), 0.16)
  const palette = createPalette(colours, rest, steps)
  const cell = pitch * scale
  const gap = cell >= 4 ? 1 : 0
  for (let neuron = 0; neuron < count; neuron++) {
    const level = activations && greatest > 0 ? activations[neuron]! / greatest : 0
    const shade = palette[Math.round(level * steps) + steps]!
    const left = Math.round(Math.floor(neuron / rows) * cell)
    const right = Math.min(width, Math.max(left + 1, Math.round((Math.floor(neuron / rows) + 1) * cell) - gap))
    const top = Math.round((neuron % rows) * cell)
    const bottom = Math.min(height, Math.max(top + 1, Math.round(((neuron % rows) + 1) * cell) - gap))
    for (let y = top; y < bottom; y++) pixels.fill(shade, y * width + left, y * width + right)
  }
  context.putImageData(image, 0, 0)
}
