import { describe, expect, it } from 'vitest'
import { layoutNetwork, neuronAt, neuronPoint, neuronRadius } from '#page/network/layout.ts'

const shapes = [
  [784, 10],
  [784, 128, 10],
  [784, 30, 10],
  [784, 1, 10],
  [784, 512, 256, 10],
  [784, 4096, 10],
  [784, 64, 64, 64, 64, 64, 64, 10],
]
const windows = [
  [300, 300],
  [640, 420],
  [1200, 900],
] as const

describe.each(shapes.map((sizes) => ({ sizes })))('the picture of $sizes', ({ sizes }) => {
  it.each(windows)('has every neuron inside %i × %i, columns in order and apart', (width, height) => {
    const layout = layoutNetwork(sizes, width, height)
    let before = -Infinity
    for (const [index, column] of layout.columns.entries()) {
      const points = Array.from({ length: column.neurons }, (_, neuron) => neuronPoint(layout, index, neuron))
      const radius = index === 0 ? 0 : neuronRadius(column)
      const left = Math.min(...points.map(({ x }) => x)) - radius
      const right = Math.max(...points.map(({ x }) => x)) + radius
      expect(left).toBeGreaterThan(before)
      expect(right).toBeLessThanOrEqual(width)
      expect(Math.min(...points.map(({ y }) => y)) - radius).toBeGreaterThanOrEqual(-0.01)
      expect(Math.max(...points.map(({ y }) => y)) + radius).toBeLessThanOrEqual(height + 0.01)
      expect(new Set(points.map(({ x, y }) => `${x},${y}`)).size).toBe(column.neurons)
      before = right
    }
  })

  it('finds each neuron again where it stands', () => {
    const layout = layoutNetwork(sizes, 640, 420)
    for (const [index, column] of layout.columns.entries()) {
      for (let neuron = 0; neuron < column.neurons; neuron += Math.ceil(column.neurons / 50)) {
        const { x, y } = neuronPoint(layout, index, neuron)
        expect(neuronAt(layout, x, y)).toEqual({ column: index, neuron })
      }
    }
  })
})

it('finds no neuron between the columns', () => {
  const layout = layoutNetwork([784, 16, 10], 640, 420)
  const between = (layout.columns[0]!.centre + layout.columns[0]!.pitch * 14 + layout.columns[1]!.left) / 2
  expect(neuronAt(layout, between, 210)).toBeNull()
})
