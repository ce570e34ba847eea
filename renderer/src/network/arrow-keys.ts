/** From neuron to neuron by the arrow keys, the way they stand in the picture of the network. */
import { type Column, gridOf, type Layout, neuronPoint, type Spot } from './layout.ts'

const steps: Readonly<Record<string, readonly [line: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The neuron that a key leads to; null for a key that leads nowhere, the same neuron at an edge. */
export function neighbour(layout: Layout, from: Spot, key: string): Spot | null {
  if (key === 'Home') return firstOf(layout, layout.zoomed ?? 0)
  if (key === 'End') return { column: layout.columns.length - 1, neuron: 0 }
  const step = steps[key]
  if (!step) return null
  const column = layout.columns[from.column]!
  const { grid, place } = gridOf(column, from.neuron)
  const { lines, rows, count } = grid
  const isPicture = from.column === 0
  let line = isPicture ? place % lines : Math.floor(place / rows)
  let row = isPicture ? Math.floor(place / lines) : place % rows
  for (;;) {
    line += step[0]
    row += step[1]
    if (row < 0 || row >= rows) return acrossSeam(layout, from, step[1])
    if (line < 0 || line >= lines) return besides(layout, from, step[0])
    const next = isPicture ? row * lines + line : line * rows + row
    // The last line of a block may be shorter than the others.
    if (next >= count) return step[0] > 0 ? besides(layout, from, 1) : acrossSeam(layout, from, step[1])
    if (grid === column.tiles) return { column: from.column, neuron: column.shown?.[next] ?? next }
    // In the mosaic, those that stand large above it are passed over.
    if (!column.shown?.includes(next)) return { column: from.column, neuron: next }
  }
}

/** The neuron that a layer begins with. */
export function firstOf({ columns }: Layout, column: number): Spot {
  return { column, neuron: columns[column]?.shown?.[0] ?? 0 }
}

/** Down from the tiles to the mosaic, or up from there; the same neuron where there is no other part. */
function acrossSeam(layout: Layout, from: Spot, down: number): Spot {
  const column = layout.columns[from.column]!
  const isLarge = gridOf(column, from.neuron).grid === column.tiles
  if (!column.mosaic || !column.shown || isLarge !== down > 0) return from
  return isLarge
    ? nearest(layout, from, from.column, smallOf(column))
    : nearest(layout, from, from.column, column.shown)
}

/** The nearest in the next column that can be seen, one way or the other. */
function besides(layout: Layout, from: Spot, direction: number): Spot {
  let column = from.column + direction
  while (layout.columns[column]?.isHidden) column += direction
  const target = layout.columns[column]
  return target
    ? nearest(
        layout,
        from,
        column,
        Array.from({ length: target.neurons }, (_, neuron) => neuron),
      )
    : from
}

function smallOf({ neurons, shown }: Column): readonly number[] {
  return Array.from({ length: neurons }, (_, neuron) => neuron).filter((neuron) => !shown?.includes(neuron))
}

/** Of some neurons of a column, the one that stands nearest. */
function nearest(layout: Layout, from: Spot, column: number, neurons: readonly number[]): Spot {
  const start = neuronPoint(layout, from.column, from.neuron)
  let best = from
  let least = Infinity
  for (const neuron of neurons) {
    const { x, y } = neuronPoint(layout, column, neuron)
    const distance = Math.hypot(x - start.x, y - start.y)
    if (distance < least) {
      least = distance
      best = { column, neuron }
    }
  }
  return best
}
