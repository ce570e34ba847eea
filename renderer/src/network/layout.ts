/**
 * Where every neuron stands in the picture of the network: columns from the pixels on the left to the ten outputs on the right.
 * A layer too large for one line of neurons becomes a block of several.
 */
import { imageSide } from '#engine/contract/pictures.ts'

/** One layer's block. Neuron n stands in row `n % rows` of line `floor(n / rows)`; pixels run row by row as in a picture. */
export type Column = {
  readonly neurons: number
  readonly rows: number
  readonly lines: number
  /** Distance between neighbours, in CSS pixels. */
  readonly pitch: number
  /** Middle of the first neuron. */
  readonly left: number
  readonly top: number
  /** Middle of the block. */
  readonly centre: number
}
export type Layout = { readonly width: number; readonly height: number; readonly columns: readonly Column[] }
/** A neuron in the picture: column 0 is the pixels. */
export type Spot = { readonly column: number; readonly neuron: number }
export type Point = { readonly x: number; readonly y: number }

const largestPitch = 24
/** Share of a column's slot that its block may fill; the rest is for the connections. */
const fill = 0.62

/**
 * @param sizes neurons of each layer, the 784 pixels first and the outputs last
 * @param width CSS pixels; likewise `height`
 */
export function layoutNetwork(sizes: readonly number[], width: number, height: number): Layout {
  const hidden = sizes.slice(1, -1)
  const outputWidth = 26
  const pictureSide = Math.min(height * 0.5, Math.max(76, (width - outputWidth) / (hidden.length + 1.6)), 168)
  const slot = (width - pictureSide - outputWidth) / Math.max(1, hidden.length)

  const picture: Column = {
    neurons: sizes[0]!,
    rows: imageSide,
    lines: imageSide,
    pitch: pictureSide / imageSide,
    left: pictureSide / imageSide / 2,
    top: (height - pictureSide) / 2 + pictureSide / imageSide / 2,
    centre: pictureSide / 2,
  }
  const blocks = hidden.map((neurons, index) =>
    layoutBlock(neurons, pictureSide + slot * (index + 0.5), slot * fill, height),
  )
  const outputs = sizes.at(-1)!
  const output: Column = {
    neurons: outputs,
    rows: outputs,
    lines: 1,
    pitch: height / outputs,
    left: width - outputWidth / 2,
    top: height / outputs / 2,
    centre: width - outputWidth / 2,
  }
  return { width, height, columns: [picture, ...blocks, output] }
}

/** The block with the widest pitch that holds the neurons within the width and height given. */
function layoutBlock(neurons: number, centre: number, width: number, height: number): Column {
  const room = height - 12
  let best = { lines: 1, rows: neurons, pitch: 0 }
  for (let lines = 1; lines <= neurons; lines++) {
    const rows = Math.ceil(neurons / lines)
    const pitch = Math.min(largestPitch, room / rows, width / lines)
    if (pitch > best.pitch + 0.01) best = { lines: Math.ceil(neurons / rows), rows, pitch }
    if (width / lines < best.pitch) break
  }
  const { lines, rows, pitch } = best
  return {
    neurons,
    rows,
    lines,
    pitch,
    left: centre - ((lines - 1) * pitch) / 2,
    top: (height - (rows - 1) * pitch) / 2,
    centre,
  }
}

/** Middle of a neuron. @param index of the column, 0 for the pixels */
export function neuronPoint(layout: Layout, index: number, neuron: number): Point {
  const column = layout.columns[index]!
  const row = index === 0 ? Math.floor(neuron / column.lines) : neuron % column.rows
  const line = index === 0 ? neuron % column.lines : Math.floor(neuron / column.rows)
  return { x: column.left + line * column.pitch, y: column.top + row * column.pitch }
}

/** Radius of a layer's neurons. */
export function neuronRadius(column: Column): number {
  return Math.max(0.8, Math.min(9, column.pitch * 0.38))
}

/** The neuron at a point, of any column; null where there is none. */
export function neuronAt(layout: Layout, x: number, y: number): Spot | null {
  for (const [index, column] of layout.columns.entries()) {
    const line = Math.round((x - column.left) / column.pitch)
    const row = Math.round((y - column.top) / column.pitch)
    if (line < 0 || line >= column.lines || row < 0 || row >= column.rows) continue
    const neuron = index === 0 ? row * column.lines + line : line * column.rows + row
    if (neuron >= column.neurons) continue
    const middle = neuronPoint(layout, index, neuron)
    const reach = Math.max(neuronRadius(column) + 2, column.pitch / 2)
    if (Math.abs(x - middle.x) <= reach && Math.abs(y - middle.y) <= reach) return { column: index, neuron }
  }
  return null
}
