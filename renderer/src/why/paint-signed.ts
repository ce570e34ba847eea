/** Paints signed numbers of 28 × 28 pixels in the colours of adding and taking away, the paler the weaker. */
import { imageSide } from '#engine/contract/pictures.ts'
import { type Rgb, toRgb } from '#page/drawing/paint.ts'
import type { Colours } from '#page/ui/theme.svelte.ts'
import type { PaperSquare } from './place-on-paper.ts'

/** Drawn marks need cells of at least this many CSS pixels. */
const leastMarkedCell = 5

export function greatestSize(values: Float32Array): number {
  let greatest = 0
  for (const value of values) greatest = Math.max(greatest, Math.abs(value))
  return greatest
}

/** @param values [784]; 0 is the colour of the surface, `greatest` in either direction is full colour */
export function paintSigned(canvas: HTMLCanvasElement, values: Float32Array, greatest: number, colours: Colours): void {
  canvas.width = canvas.height = imageSide
  const surface = toRgb(colours.paper)
  canvas.getContext('2d')?.putImageData(signedToImage(values, greatest, surface, colours), 0, 0)
}

/**
 * Paints contributions over a drawing, which shows through faintly: only inked pixels can contribute. Sign has a second cue
 * beside colour: what takes away bears a minus.
 */
export function paintOverDrawing(
  canvas: HTMLCanvasElement,
  values: Float32Array,
  square: PaperSquare,
  colours: Colours,
): void {
  const side = canvas.clientWidth
  canvas.width = canvas.height = Math.round(side * devicePixelRatio)
  const context = canvas.getContext('2d')
  if (!context || side === 0) return
  const greatest = greatestSize(values)
  const scale = canvas.width
  context.setTransform(square.side * scale, 0, 0, square.side * scale, square.x * scale, square.y * scale)
  context.imageSmoothingEnabled = false
  const small = new OffscreenCanvas(imageSide, imageSide)
  small.getContext('2d')?.putImageData(signedToImage(values, greatest, null, colours), 0, 0)
  context.drawImage(small, 0, 0, 1, 1)

  if ((square.side * side) / imageSide < leastMarkedCell) return
  const cell = 1 / imageSide
  context.fillStyle = colours.paper
  for (let pixel = 0; pixel < values.length; pixel++) {
    if (!(-values[pixel]! > greatest * leastMarked)) continue
    const x = ((pixel % imageSide) + 0.24) * cell
    const y = (Math.floor(pixel / imageSide) + 0.44) * cell
    context.fillRect(x, y, 0.52 * cell, 0.12 * cell)
  }
}

/** Weaker contributions, in shares of the strongest, bear no mark. */
const leastMarked = 0.12

/** @param zero the colour of 0; null for transparent */
function signedToImage(values: Float32Array, greatest: number, zero: Rgb | null, colours: Colours): ImageData {
  const image = new ImageData(imageSide, imageSide)
  const positive = toRgb(colours.positive)
  const negative = toRgb(colours.negative)
  for (let pixel = 0; pixel < values.length; pixel++) {
    const value = values[pixel]!
    const full = value >= 0 ? positive : negative
    // The root lifts what is weak, which there is most of.
    const strength = greatest > 0 ? Math.sqrt(Math.abs(value) / greatest) : 0
    for (let channel = 0; channel < 3; channel++) {
      const from = zero?.[channel] ?? full[channel]!
      image.data[pixel * 4 + channel] = from + (full[channel]! - from) * strength
    }
    image.data[pixel * 4 + 3] = zero ? 255 : 255 * strength
  }
  return image
}
