/** From neuron to neuron by the arrow keys, the way they stand in the picture of the network. */
import { type Layout, neuronPoint, type Spot } from './layout.ts'

const steps: Readonly<Record<string, readonly [line: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The neuron that a key leads to; null for a key that leads nowhere, the same neuron at an edge. */
export function neighbour(layout: Layout, from: Spot, key: string): Spot | null {
  if (key === 'Home') return { column: 0, neuron: 0 }
  if (key === 'End') return { column: layout.columns.length - 1, neuron: 0 }
  const step = steps[key]
  if (!step) return null
  const { lines, rows, neurons } = layout.columns[from.column]!
  const isPicture = from.column === 0
  const line = (isPicture ? from.neuron % lines : Math.floor(from.neuron / rows)) + step[0]
  const row = (isPicture ? Math.floor(from.neuron / lines) : from.neuron % rows) + step[1]
  if (row < 0 || row >= rows) return from
  if (line < 0 || line >= lines) return nearest(layout, from, from.column + step[0])
  const neuron = isPicture ? row * lines + line : line * rows + row
  // The last line of a block may be shorter than the others.
  if (neuron < neurons) return { column: from.column, neuron }
  return step[0] > 0 ? nearest(layout, from, from.column + 1) : from
}

/** The neuron of another column that stands nearest. */
function nearest(layout: Layout, from: Spot, column: number): Spot {
  const target = layout.columns[column]
  if (!target) return from
  const start = neuronPoint(layout, from.column, from.neuron)
  let best = 0
  let least = Infinity
  for (let neuron = 0; neuron < target.neurons; neuron++) {
    const { x, y } = neuronPoint(layout, column, neuron)
    const distance = Math.hypot(x - start.x, y - start.y)
    if (distance < least) {
      least = distance
      best = neuron
    }
  }
  return { column, neuron: best }
}
