import { describe, expect, it } from 'vitest'
import {
  gridOf,
  layoutNetwork,
  neuronAt,
  neuronPoint,
  outputRadius,
  tileRadius,
  withShown,
} from '#page/network/layout.ts'

const shapes = [
  [784, 10],
  [784, 128, 10],
  [784, 30, 10],
  [784, 1, 10],
  [784, 512, 256, 10],
  [784, 1000, 500, 10],
  [784, 4096, 10],
  [784, 64, 64, 64, 64, 64, 64, 10],
  [784, 4096, 4096, 4096, 4096, 4096, 4096, 10],
]
const windows = [
  [300, 300],
  [410, 465],
  [640, 420],
  [1200, 900],
] as const

describe.each(shapes.map((sizes) => ({ sizes })))('the picture of $sizes', ({ sizes }) => {
  it.each(windows)('has every neuron inside %i × %i, columns in order and apart', (width, height) => {
    const layout = layoutNetwork(sizes, width, height)
    let before = -Infinity
    for (const [index, column] of layout.columns.entries()) {
      const points = Array.from({ length: column.neurons }, (_, neuron) => neuronPoint(layout, index, neuron))
      const isOutput = index === layout.columns.length - 1
      const radii = Array.from(points, (_, neuron) => {
        const { grid } = gridOf(column, neuron)
        return index === 0 ? 0 : isOutput ? outputRadius(grid, 1) : tileRadius(grid)
      })
      const left = points.reduce((least, { x }, i) => Math.min(least, x - radii[i]!), Infinity)
      const right = points.reduce((most, { x }, i) => Math.max(most, x + radii[i]!), -Infinity)
      expect(left).toBeGreaterThan(before)
      expect(right).toBeLessThanOrEqual(width)
      expect(points.reduce((least, { y }, i) => Math.min(least, y - radii[i]!), Infinity)).toBeGreaterThanOrEqual(-0.01)
      expect(points.reduce((most, { y }, i) => Math.max(most, y + radii[i]!), 0)).toBeLessThanOrEqual(height + 0.01)
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
  const { tiles } = layout.columns[0]!
  const between = (layout.columns[0]!.centre + tiles.pitch * 14 + layout.columns[1]!.tiles.left) / 2
  expect(neuronAt(layout, between - tiles.pitch, 210)).toBeNull()
})

it('has 30 neurons large, 128 all readable, and of 1,000 some large and all in a mosaic', () => {
  const columnOf = (neurons: number) => layoutNetwork([784, neurons, 10], 410, 465).columns[1]!
  expect(columnOf(30).tiles.pitch).toBeGreaterThan(40)
  expect(columnOf(30).mosaic).toBeNull()
  expect(columnOf(128).tiles.pitch).toBeGreaterThanOrEqual(20)
  expect(columnOf(128).mosaic).toBeNull()
  const large = columnOf(1000)
  expect(large.tiles.pitch).toBeGreaterThan(40)
  expect(large.tiles.count).toBe(large.shown?.length)
  expect(large.mosaic?.count).toBe(1000)
})

it('a neuron that is shown large stands among the tiles, and its cell in the mosaic leads to it, too', () => {
  const places = layoutNetwork([784, 1000, 10], 410, 465)
  const shown = Array.from({ length: places.columns[1]!.tiles.count }, (_, slot) => 999 - slot)
  const layout = withShown(places, [null, shown, null])
  const { tiles, mosaic } = layout.columns[1]!
  expect(gridOf(layout.columns[1]!, 998)).toEqual({ grid: tiles, place: 1 })
  expect(gridOf(layout.columns[1]!, 0)).toEqual({ grid: mosaic, place: 0 })
  const { left, top, pitch, rows } = mosaic!
  const cell = { x: left + Math.floor(998 / rows) * pitch, y: top + (998 % rows) * pitch }
  expect(neuronAt(layout, cell.x, cell.y)).toEqual({ column: 1, neuron: 998 })
})

it('a layer that is zoomed shows all its neurons in the place of all but the outputs', () => {
  const layout = layoutNetwork([784, 1000, 500, 10], 410, 465, 1)
  expect(layout.columns.map(({ isHidden }) => isHidden)).toEqual([true, false, true, false])
  expect(layout.columns[1]).toMatchObject({ shown: null, mosaic: null, neurons: 1000 })
  expect(layout.columns[1]!.tiles.pitch).toBeGreaterThan(12)
  const { x, y } = neuronPoint(layout, 1, 999)
  expect(neuronAt(layout, x, y)).toEqual({ column: 1, neuron: 999 })
})

it('a zoom that leads to no hidden layer is none', () => {
  expect(layoutNetwork([784, 10], 410, 465, 1)).toEqual(layoutNetwork([784, 10], 410, 465))
})

it('in a window twice as large, with words twice as large, everything is in its place and twice as large', () => {
  const [small, large] = [
    layoutNetwork([784, 1000, 16, 10], 410, 465),
    layoutNetwork([784, 1000, 16, 10], 820, 930, null, 2),
  ]
  expect(large).toMatchObject({ width: 820, height: 930, growth: 2 })
  for (const [index, { tiles, mosaic, centre, slot, shown }] of small.columns.entries()) {
    const grown = large.columns[index]!
    const twice = (grid: typeof tiles) => ({ ...grid, pitch: 2 * grid.pitch, left: 2 * grid.left, top: 2 * grid.top })
    expect(grown).toMatchObject({
      tiles: twice(tiles),
      mosaic: mosaic && twice(mosaic),
      centre: 2 * centre,
      slot: 2 * slot,
      shown,
    })
  }
})
