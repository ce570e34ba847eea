/** Paints neurons as tiles: those of the first layer as pictures of their weights, others as squares that light up, the outputs as circles. */
import { toRgb } from '#page/drawing/paint.ts'
import type { Colours } from '#page/ui/theme.svelte.ts'
import { type Grid, gridPoint } from './grid.ts'
import { mixRgb } from './palette.ts'
import { outputRadius, tileRadius } from './layout.ts'
import type { Context, WeightAtlas } from './weight-atlas.ts'

export type Tile = {
  readonly neuron: number
  /** Activation as a share of the greatest of its layer, −1 to 1; null for none. */
  readonly level: number | null
  readonly isPointed: boolean
  readonly isOff: boolean
}

type Painter = { readonly context: Context; readonly colours: Colours }

/** @param atlas its picture, where that is known; null for a square that lights up */
export function paintTile(
  { context, colours }: Painter,
  grid: Grid,
  place: number,
  tile: Tile,
  atlas: WeightAtlas | null,
): void {
  const { x, y } = gridPoint(grid, place)
  const radius = tileRadius(grid)
  const [left, top, side] = [x - radius, y - radius, 2 * radius]
  const size = tile.level === null ? 0 : Math.abs(tile.level)
  const full = (tile.level ?? 0) >= 0 ? colours.positive : colours.negative
  if (atlas) {
    context.fillStyle = colours.paper
    context.fillRect(left, top, side, side)
    // What does not take part steps back; small pictures less, which are pale as it is.
    const rest = grid.pitch < 26 ? 0.6 : 0.42
    context.globalAlpha = tile.isOff ? 0.12 : tile.level === null ? 1 : rest + (1 - rest) * Math.sqrt(size)
    atlas.draw(context, tile.neuron, left, top, side)
    context.globalAlpha = 1
    // Around the smallest, lines would cost more time than they show.
    if (grid.pitch >= 11) frame(context, left, top, side, colours.line, 1)
    if (size > 0) {
      frame(context, left, top, side, full, Math.max(1, (0.5 + 2 * size) * Math.min(1, grid.pitch / 40)), size)
      const height = Math.max(2, side * 0.08)
      context.fillStyle = colours.surface
      context.fillRect(left, top + side - height - 1, side, height + 1)
      context.fillStyle = full
      context.fillRect(left, top + side - height, side * size, height)
    }
  } else {
    const rest = shade(colours, 0.1)
    context.fillStyle = rest
    if (grid.pitch < 11) context.fillRect(left, top, side, side)
    else {
      roundedSquare(context, x, y, radius)
      context.fill()
      context.lineWidth = 1
      context.strokeStyle = shade(colours, 0.32)
      context.stroke()
    }
    if (size > 0) {
      // Brighter and larger: either tells it by itself.
      const lit = radius * (0.4 + 0.6 * Math.sqrt(size))
      context.fillStyle = mixColours(rest, full, 0.25 + 0.75 * Math.sqrt(size))
      if (grid.pitch < 11) context.fillRect(x - lit, y - lit, 2 * lit, 2 * lit)
      else {
        roundedSquare(context, x, y, lit)
        context.fill()
      }
    }
  }
  if (tile.isOff) cross(context, x, y, radius, colours.text)
}

/** Marks the tile that is pointed at. */
export function paintMark({ context, colours }: Painter, grid: Grid, place: number): void {
  const { x, y } = gridPoint(grid, place)
  const radius = Math.max(4, tileRadius(grid) + 1)
  frame(context, x - radius, y - radius, 2 * radius, colours.text, 2.5)
}

/** @param growth of the layout */
export function paintOutput(
  { context, colours }: Painter,
  grid: Grid,
  growth: number,
  tile: Tile,
  isAnswer: boolean,
): void {
  const { x, y } = gridPoint(grid, tile.neuron)
  const level = tile.level ?? 0
  context.beginPath()
  context.arc(x, y, outputRadius(grid, growth), 0, 2 * Math.PI)
  context.fillStyle = mixColours(colours.surface, level >= 0 ? colours.positive : colours.negative, Math.abs(level))
  context.fill()
  context.lineWidth = (isAnswer || tile.isPointed ? 2.4 : 1) * growth
  context.strokeStyle = isAnswer || tile.isPointed ? colours.text : shade(colours, 0.45)
  context.stroke()
}

function roundedSquare(context: Context, x: number, y: number, radius: number): void {
  context.beginPath()
  if (radius < 4) context.rect(x - radius, y - radius, 2 * radius, 2 * radius)
  else context.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius * 0.3)
}

function frame(
  context: Context,
  left: number,
  top: number,
  side: number,
  colour: string,
  width: number,
  alpha = 1,
): void {
  context.globalAlpha = alpha
  context.lineWidth = width
  context.strokeStyle = colour
  context.strokeRect(left, top, side, side)
  context.globalAlpha = 1
}

/** Switched off. */
function cross(context: Context, x: number, y: number, radius: number, colour: string): void {
  const reach = radius * 0.7
  context.beginPath()
  context.moveTo(x - reach, y - reach)
  context.lineTo(x + reach, y + reach)
  context.moveTo(x + reach, y - reach)
  context.lineTo(x - reach, y + reach)
  context.lineWidth = Math.max(1, Math.min(2.5, radius / 5))
  context.strokeStyle = colour
  context.stroke()
}

function shade({ surface, muted }: Colours, share: number): string {
  return mixColours(surface, muted, share)
}

/** There are a few hundred of them, asked for with every picture. */
const mixed = new Map<string, string>()

function mixColours(from: string, to: string, share: number): string {
  const step = Math.round(share * 40)
  const key = `${from} ${to} ${step}`
  let colour = mixed.get(key)
  if (!colour) {
    colour = `rgb(${mixRgb(toRgb(from), toRgb(to), step / 40).join(' ')})`
    if (mixed.size > 2000) mixed.clear()
    mixed.set(key, colour)
  }
  return colour
}
