/** Paints the network on a canvas: the picture, connections, and every neuron lit by its activation. Where all of it stands, the layout says. */
import { imageSide } from '#engine/contract/pictures.ts'
import type { NeuronPlace, Prediction } from '#engine/contract/prediction.ts'
import { levelsToImage, toRgb } from '#page/drawing/paint.ts'
import type { Colours } from '#page/ui/theme.svelte.ts'
import { type Column, gridOf, type Layout, neuronPoint, type Spot } from './layout.ts'
import { Mosaics } from './mosaic.ts'
import { paintMark, paintOutput, paintTile, type Tile } from './paint-tiles.ts'
import { TileLayer, worthCaching } from './tile-layer.ts'
import { WeightAtlas } from './weight-atlas.ts'
import type { WeightPictures } from './weight-pictures.svelte.ts'
import { isSameWire, type Wire, wireLine } from './wires.ts'

export type NetworkPicture = {
  readonly layout: Layout
  /** [784] what the network sees; null while there is nothing. */
  readonly pixels: Float32Array | null
  readonly prediction: Prediction | null
  readonly colours: Colours
  /** The neuron pointed at. */
  readonly pointed: Spot | null
  /** Connections to be drawn; those of the neuron pointed at, if `isPointed` of them. */
  readonly wires: readonly Wire[]
  /** They are one neuron's own, and lie above the tiles. */
  readonly ownWires: boolean
  /** The connection whose numbers are shown. */
  readonly chosen: Wire | null
  readonly off: readonly NeuronPlace[]
  /** The last column that the slow forward pass has come to; all of them unless one is under way. */
  readonly reached: number
  /** How many answers have been taken into `weights`. */
  readonly revision: number
}

/** What is kept from painting to painting, for one canvas. */
export class NetworkPainter {
  readonly #weights: WeightPictures
  readonly #atlas = new WeightAtlas()
  readonly #mosaics = new Mosaics()
  /** One for each column that has had many tiles. */
  readonly #layers = new Map<number, TileLayer>()
  #renewed: ReadonlySet<number> = new Set()
  /** The digit at its own size, to be enlarged from. */
  readonly #small = new OffscreenCanvas(imageSide, imageSide)

  constructor(weights: WeightPictures) {
    this.#weights = weights
  }

  readonly paint = (canvas: HTMLCanvasElement, picture: NetworkPicture): void => {
    const { layout, colours, ownWires } = picture
    const scale = devicePixelRatio
    const width = Math.round(layout.width * scale)
    const height = Math.round(layout.height * scale)
    const context = canvas.getContext('2d')
    if (!context) return
    this.#renewed = this.#atlas.renew(this.#weights, colours)
    // Another size is another piece of memory; the same one is only wiped.
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height]
    else context.reset()
    context.scale(scale, scale)
    if (!layout.columns[0]!.isHidden) this.#paintPixels(context, picture)
    if (!ownWires) paintWires(context, picture)
    for (const [index, column] of layout.columns.entries()) {
      if (index > 0 && !column.isHidden) this.#paintLayer(context, picture, index, column)
    }
    if (ownWires) paintWires(context, picture)
  }

  #paintPixels(context: CanvasRenderingContext2D, { layout, pixels, colours, pointed }: NetworkPicture): void {
    const { lines, pitch, left: firstX, top: firstY } = layout.columns[0]!.tiles
    const side = lines * pitch
    const [left, top] = [firstX - pitch / 2, firstY - pitch / 2]
    context.fillStyle = colours.paper
    context.fillRect(left, top, side, side)
    if (pixels) {
      const image = levelsToImage(pixels, lines, toRgb(colours.paper), toRgb(colours.ink))
      this.#small.getContext('2d')?.putImageData(image, 0, 0)
      context.imageSmoothingEnabled = false
      context.drawImage(this.#small, left, top, side, side)
    }
    context.strokeStyle = colours.line
    context.lineWidth = 1
    context.strokeRect(left + 0.5, top + 0.5, side - 1, side - 1)
    if (pointed?.column !== 0) return
    const { x, y } = neuronPoint(layout, 0, pointed.neuron)
    context.strokeStyle = colours.accent
    context.lineWidth = 2
    context.strokeRect(x - pitch / 2, y - pitch / 2, pitch, pitch)
  }

  #paintLayer(context: CanvasRenderingContext2D, picture: NetworkPicture, index: number, column: Column): void {
    const { prediction, colours, pointed, off, reached, layout } = picture
    const activations = (index <= reached && prediction?.layers[index - 1]?.activations) || null
    const greatest = activations ? greatestSize(activations) : 0
    const offHere = new Set(off.filter(({ layer }) => layer === index - 1).map(({ neuron }) => neuron))
    const tileOf = (neuron: number): Tile => ({
      neuron,
      level: activations && greatest > 0 ? activations[neuron]! / greatest : activations && 0,
      isPointed: pointed?.column === index && pointed.neuron === neuron,
      isOff: offHere.has(neuron),
    })
    const painter = { context, colours }
    if (index === layout.columns.length - 1) {
      for (let neuron = 0; neuron < column.neurons; neuron++)
        paintOutput(
          painter,
          column.tiles,
          layout.growth,
          tileOf(neuron),
          activations !== null && prediction?.digit === neuron,
        )
      return
    }
    // Connections end at the block: between its tiles they would only be read as part of them.
    context.fillStyle = colours.surface
    for (const grid of column.mosaic ? [column.tiles, column.mosaic] : [column.tiles]) {
      const { left, top, pitch, lines, rows, count } = grid
      const full = Math.floor(count / rows)
      context.fillRect(left - pitch / 2, top - pitch / 2, full * pitch, rows * pitch)
      // The last line may have fewer: from a tile before it, a connection goes on where that line has ended.
      if (full < lines)
        context.fillRect(left + (full - 0.5) * pitch, top - pitch / 2, pitch, (count - full * rows) * pitch)
    }
    context.imageSmoothingEnabled = true
    context.imageSmoothingQuality = 'medium'
    const neuronIn = (place: number) => column.shown?.[place] ?? place
    const pictureOf = (place: number) => (index === 1 && this.#weights.isKnown(neuronIn(place)) ? this.#atlas : null)
    if (column.tiles.count < worthCaching) {
      this.#layers.delete(index)
      for (let place = 0; place < column.tiles.count; place++)
        paintTile(painter, column.tiles, place, tileOf(neuronIn(place)), pictureOf(place))
    } else {
      const layer = this.#layers.get(index) ?? new TileLayer()
      this.#layers.set(index, layer)
      layer.draw(context, colours, column.tiles, (place) => tileOf(neuronIn(place)), pictureOf, this.#renewed)
    }
    if (column.mosaic) {
      context.imageSmoothingEnabled = false
      this.#mosaics.draw(context, index, column.mosaic, activations, greatest, colours)
    }
    if (pointed?.column !== index) return
    const { grid, place } = gridOf(column, pointed.neuron)
    paintMark(painter, grid, place)
  }
}

function paintWires(context: CanvasRenderingContext2D, picture: NetworkPicture): void {
  const { layout, wires, ownWires, colours, chosen, reached } = picture
  context.lineCap = 'round'
  // The strongest come first; painted last, they lie on top.
  for (const wire of wires.toReversed()) {
    const line = wire.column < reached ? wireLine(layout, wire) : null
    if (!line) continue
    const isChosen = isSameWire(wire, chosen)
    const [start, one, other, end] = line
    context.beginPath()
    context.moveTo(start.x, start.y)
    context.bezierCurveTo(one.x, one.y, other.x, other.y, end.x, end.y)
    context.strokeStyle = wire.contribution >= 0 ? colours.positive : colours.negative
    // Sign has a second cue beside colour: what takes away is dashed.
    context.setLineDash(wire.contribution >= 0 ? [] : [5 * layout.growth, 4 * layout.growth])
    context.globalAlpha = isChosen ? 1 : ownWires ? 0.35 + 0.65 * wire.strength : 0.12 + 0.6 * wire.strength
    context.lineWidth = (isChosen ? 4 : 0.8 + 2.2 * wire.strength) * layout.growth
    context.stroke()
  }
  context.globalAlpha = 1
  context.lineCap = 'butt'
  context.setLineDash([])
}

function greatestSize(values: Float32Array): number {
  let greatest = 0
  for (const value of values) greatest = Math.max(greatest, Math.abs(value))
  return greatest
}
