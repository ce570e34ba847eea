import { describe, expect, it, test } from 'vitest'
import { gridOf, layoutNetwork, neuronPoint, type Spot } from '#page/network/layout.ts'
import { neighbour } from '#page/network/arrow-keys.ts'

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const
const back = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft', ArrowUp: 'ArrowDown', ArrowDown: 'ArrowUp' } as const
const shapes = [
  [784, 10],
  [784, 5, 10],
  [784, 128, 10],
  [784, 300, 61, 7, 10],
  [784, 1000, 10],
] as const

describe.each(shapes.map((sizes) => ({ sizes })))('by arrow keys in $sizes', ({ sizes }) => {
  const layout = layoutNetwork(sizes, 600, 400)
  const spots = sizes.flatMap((neurons, column) => Array.from({ length: neurons }, (_, neuron) => ({ column, neuron })))

  it('every neuron is reached from the first', () => {
    const seen = new Set<string>()
    const open: Spot[] = [{ column: 0, neuron: 0 }]
    while (open.length > 0) {
      const spot = open.pop()!
      const name = `${spot.column} ${spot.neuron}`
      if (seen.has(name)) continue
      seen.add(name)
      for (const key of keys) open.push(neighbour(layout, spot, key)!)
    }
    expect(seen.size).toBe(sizes.reduce<number>((sum, neurons) => sum + neurons, 0))
  })

  it('a key leads to where it points, never the other way, and the opposite one back within a layer', () => {
    for (const from of spots) {
      const start = neuronPoint(layout, from.column, from.neuron)
      for (const key of keys) {
        const to = neighbour(layout, from, key)!
        const { x, y } = neuronPoint(layout, to.column, to.neuron)
        if (key === 'ArrowLeft') expect(x).toBeLessThanOrEqual(start.x)
        if (key === 'ArrowRight') expect(x).toBeGreaterThanOrEqual(start.x)
        if (key === 'ArrowUp') expect(y).toBeLessThanOrEqual(start.y)
        if (key === 'ArrowDown') expect(y).toBeGreaterThanOrEqual(start.y)
        const isSame = to.column === from.column && to.neuron === from.neuron
        // Across the seam between large tiles and the mosaic, what is below one is not always above the other.
        const grid = (spot: Spot) => gridOf(layout.columns[spot.column]!, spot.neuron).grid
        if (!isSame && grid(to) === grid(from)) expect(neighbour(layout, to, back[key])).toEqual(from)
      }
    }
  })
})

test('in a zoomed layer, keys stay within what can be seen', () => {
  const layout = layoutNetwork([784, 1000, 500, 10], 600, 400, 1)
  expect(neighbour(layout, { column: 1, neuron: 0 }, 'ArrowLeft')).toEqual({ column: 1, neuron: 0 })
  expect(neighbour(layout, { column: 1, neuron: 999 }, 'ArrowRight')?.column).toBe(3)
  expect(neighbour(layout, { column: 3, neuron: 5 }, 'ArrowLeft')?.column).toBe(1)
  expect(neighbour(layout, { column: 3, neuron: 5 }, 'Home')).toEqual({ column: 1, neuron: 0 })
})

test('Home goes to the first pixel, End to output 0, and other keys nowhere', () => {
  const layout = layoutNetwork([784, 12, 10], 600, 400)
  expect(neighbour(layout, { column: 1, neuron: 3 }, 'Home')).toEqual({ column: 0, neuron: 0 })
  expect(neighbour(layout, { column: 1, neuron: 3 }, 'End')).toEqual({ column: 2, neuron: 0 })
  expect(neighbour(layout, { column: 1, neuron: 3 }, 'a')).toBeNull()
})
