/**
 * Where every neuron stands in the picture of the network: columns from the pixels on the left to the ten outputs on the right.
 * A layer whose neurons all have room is one grid of tiles. A larger one has some of its neurons as large tiles, and below them a fine mosaic of all.
 */
import { imageSide } from '#engine/contract/pictures.ts'
import { fitGrid, type Grid, gridAt, gridPoint, placeGrid, type Point } from './grid.ts'

export type Column = {
  readonly neurons: number
  /** One tile for each neuron, or for as many as are shown large. */
  readonly tiles: Grid
  /** Of a grouped layer: all its neurons, in the order of their numbers. */
  readonly mosaic: Grid | null
  /** Of a grouped layer: which neuron each of the large tiles shows. */
  readonly shown: readonly number[] | null
  /** Middle of the block. */
  readonly centre: number
  /** CSS pixels from the middle of this block to that of the next. */
  readonly slot: number
  /** Out of sight, because another layer has its place. */
  readonly isHidden: boolean
}
export type Layout = {
  readonly width: number
  readonly height: number
  readonly columns: readonly Column[]
  /** The column that shows all its neurons in the place of the others; null for none. */
  readonly zoomed: number | null
  /** How many times as large everything is as in the smallest window. */
  readonly growth: number
}
/** A neuron in the picture: column 0 is the pixels. */
export type Spot = { readonly column: number; readonly neuron: number }
// All of these are CSS pixels of the smallest window.
/** Between the middles of neighbours. */
const largestPitch = 92
/** Below these, a weight picture cannot be made out, nor how bright a tile is: the layer is grouped. */
const leastPicturePitch = 20
const leastTilePitch = 11
/** Of the large tiles of a grouped layer. */
const groupedPicturePitch = 46
const groupedTilePitch = 30
/** Room for “+ 985 more” between the tiles and the mosaic. */
export const seam = 26
/** Radius of an output, which is round. */
const largestOutput = 9
/** Share of a column's slot that its block may fill; the rest is for the connections. A layer alone has room for larger tiles. */
const fill = 0.64
const fillAlone = 0.72
const outputWidth = 26
const margin = 6

/**
 * @param sizes neurons of each layer, the 784 pixels first and the outputs last
 * @param width CSS pixels; likewise `height`
 * @param zoomed the column that has the room of the others
 * @param growth how many times as large all is as in the smallest window
 */
export function layoutNetwork(
  sizes: readonly number[],
  width: number,
  height: number,
  zoomed: number | null = null,
  growth = 1,
): Layout {
  const small = layoutSmall(sizes, width / growth, height / growth, zoomed)
  return growth === 1 ? small : { ...enlarge(small, growth), width, height }
}

function enlarge(layout: Layout, growth: number): Layout {
  const grow = (grid: Grid): Grid => ({
    ...grid,
    pitch: grid.pitch * growth,
    left: grid.left * growth,
    top: grid.top * growth,
  })
  const columns = layout.columns.map((column) => ({
    ...column,
    tiles: grow(column.tiles),
    mosaic: column.mosaic && grow(column.mosaic),
    centre: column.centre * growth,
    slot: column.slot * growth,
  }))
  return { ...layout, columns, growth }
}

function layoutSmall(sizes: readonly number[], width: number, height: number, zoomed: number | null): Layout {
  const hidden = sizes.slice(1, -1)
  const side = Math.min(height * 0.5, Math.max(76, (width - outputWidth) / (hidden.length + 1.6)), 220)
  const slot = (width - side - outputWidth) / Math.max(1, hidden.length)
  const share = hidden.length === 1 ? fillAlone : fill
  const isZoomed = zoomed !== null && zoomed > 0 && zoomed < sizes.length - 1

  const tiles = placeGrid({ count: sizes[0]!, rows: imageSide, lines: imageSide, pitch: side / imageSide }, side / 2, {
    top: (height - side) / 2,
    height: side,
  })
  const picture: Column = { ...plain(tiles), isHidden: isZoomed }
  const blocks = hidden.map((neurons, index): Column => {
    if (index + 1 === zoomed) {
      const room = width - outputWidth - 2 * margin - 26
      return plain(wholeGrid(neurons, margin + room / 2, room, height))
    }
    const column = layoutLayer(neurons, side + slot * (index + 0.5), slot * share, height, index === 0)
    return { ...column, slot, isHidden: isZoomed }
  })
  const outputs = sizes.at(-1)!
  const output = plain(
    placeGrid({ count: outputs, rows: outputs, lines: 1, pitch: height / outputs }, width - outputWidth / 2, {
      top: 0,
      height,
    }),
  )
  return { width, height, columns: [picture, ...blocks, output], zoomed: isZoomed ? zoomed : null, growth: 1 }
}

function plain(tiles: Grid): Column {
  const centre = tiles.left + ((tiles.lines - 1) * tiles.pitch) / 2
  return {
    neurons: tiles.count,
    tiles,
    mosaic: null,
    shown: null,
    centre,
    slot: tiles.lines * tiles.pitch,
    isHidden: false,
  }
}

function wholeGrid(neurons: number, centre: number, width: number, height: number): Grid {
  return placeGrid(fitGrid(neurons, width, height - 2 * margin, largestPitch), centre, { top: 0, height })
}

function layoutLayer(neurons: number, centre: number, width: number, height: number, hasPictures: boolean): Column {
  const whole = wholeGrid(neurons, centre, width, height)
  const least = hasPictures ? leastPicturePitch : leastTilePitch
  // A few are shown whole however narrow the window is.
  if (whole.pitch >= least || neurons <= 24) return plain(whole)

  // The mosaic takes more of the height the finer it would be.
  const room = height - 2 * margin - seam
  const mosaicShare = Math.min(0.5, Math.max(0.3, (neurons * 16) / (width * room)))
  const tilesHeight = room * (1 - mosaicShare)
  const wanted = hasPictures ? groupedPicturePitch : groupedTilePitch
  const lines = Math.max(1, Math.round(width / wanted))
  const pitch = Math.min(width / lines, tilesHeight)
  const rows = Math.max(1, Math.floor(tilesHeight / pitch))
  const count = Math.min(neurons, lines * rows)
  const tiles = placeGrid({ count, rows, lines, pitch }, centre, { top: margin, height: rows * pitch })
  const below = margin + rows * pitch + seam
  const mosaic = placeGrid(fitGrid(neurons, width, height - margin - below, 9), centre, { top: below })
  return { ...plain(tiles), neurons, centre, mosaic, shown: Array.from({ length: count }, (_, slot) => slot) }
}

/** The same picture with other neurons as large tiles, of as many as there are tiles. @param shown one entry a column; null for none */
export function withShown(layout: Layout, shown: readonly (readonly number[] | null)[]): Layout {
  const columns = layout.columns.map((column, index) => (column.shown ? { ...column, shown: shown[index]! } : column))
  return { ...layout, columns }
}

/** The grid in which a neuron stands, and its place there. */
export function gridOf(column: Column, neuron: number): { readonly grid: Grid; readonly place: number } {
  if (!column.shown || !column.mosaic) return { grid: column.tiles, place: neuron }
  const slot = column.shown.indexOf(neuron)
  return slot < 0 ? { grid: column.mosaic, place: neuron } : { grid: column.tiles, place: slot }
}

/** Middle of a neuron. @param index of the column, 0 for the pixels */
export function neuronPoint(layout: Layout, index: number, neuron: number): Point {
  const { grid, place } = gridOf(layout.columns[index]!, neuron)
  return gridPoint(grid, place, index === 0)
}

/** Half the side of what is painted for a neuron of this grid. */
export function tileRadius({ pitch }: Grid): number {
  return pitch < 4 ? pitch / 2 : pitch / 2 - Math.min(3, Math.max(0.5, pitch * 0.07))
}

/** Radius of the outputs, which are round. */
export function outputRadius({ pitch }: Grid, growth: number): number {
  return Math.max(0.8, Math.min(largestOutput * growth, pitch * 0.38))
}

/** The neuron at a point, of any column; null where there is none. */
export function neuronAt({ columns, growth }: Layout, x: number, y: number): Spot | null {
  for (const [index, column] of columns.entries()) {
    if (column.isHidden) continue
    const isOutput = index === columns.length - 1
    const tile = gridAt(column.tiles, x, y, { byRows: index === 0, reach: isOutput ? 14 * growth : Infinity })
    if (tile !== null) return { column: index, neuron: column.shown?.[tile] ?? tile }
    const cell = column.mosaic && gridAt(column.mosaic, x, y)
    if (cell !== null) return { column: index, neuron: cell }
  }
  return null
}
