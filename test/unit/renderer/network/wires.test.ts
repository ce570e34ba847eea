import { describe, expect, it } from 'vitest'
import type { Connections, Explanation, Prediction } from '#engine/contract/prediction.ts'
import { layoutNetwork } from '#page/network/layout.ts'
import { strongestWires, wireAt, wireLine, wirePoint, wiresOf } from '#page/network/wires.ts'

const connectionsOf = (...all: readonly (readonly [from: number, to: number, term: number])[]): Connections => ({
  from: Uint32Array.from(all, ([from]) => from),
  to: Uint32Array.from(all, ([, to]) => to),
  weight: Float32Array.from(all, ([, , term]) => term * 2),
  contribution: Float32Array.from(all, ([, , term]) => term),
})
const prediction = {
  connections: [connectionsOf([100, 3, -4], [101, 4, 2], [102, 3, 1]), connectionsOf([3, 7, 5], [4, 7, -1])],
} as unknown as Prediction
const layout = layoutNetwork([784, 12, 10], 600, 400)

describe('connections', () => {
  it('are the strongest of each layer, with their share of the strongest', () => {
    const wires = strongestWires(prediction)
    expect(wires.map(({ column, from, to, strength }) => [column, from, to, strength])).toEqual([
      [0, 100, 3, 1],
      [0, 101, 4, 0.5],
      [0, 102, 3, 0.25],
      [1, 3, 7, 1],
      [1, 4, 7, expect.closeTo(0.2)],
    ])
  })

  it('of one neuron are its own alone, into it and out of it', () => {
    const own = wiresOf({ column: 1, neuron: 3 }, prediction, null)
    expect(own.map(({ column, from, to }) => [column, from, to])).toEqual([
      [0, 100, 3],
      [0, 102, 3],
      [1, 3, 7],
    ])
  })

  it('into a neuron are those of its explanation, where that is about it', () => {
    const inputs = { ...connectionsOf([9, 0, 3], [8, 0, -2]), activation: new Float32Array(2) }
    const explanation = { layer: 0, neuron: 5, inputs } as unknown as Explanation
    const own = wiresOf({ column: 1, neuron: 5 }, prediction, explanation)
    expect(own.map(({ from, to }) => [from, to])).toEqual([
      [9, 5],
      [8, 5],
    ])
    expect(wiresOf({ column: 1, neuron: 4 }, prediction, explanation)).toHaveLength(2)
  })

  it('are found where they are drawn, and nowhere else', () => {
    const wires = strongestWires(prediction)
    for (const wire of wires) {
      const line = wireLine(layout, wire)!
      const { x, y } = wirePoint(line, 0.5)
      const found = wireAt(layout, wires, { x: x + 1, y: y + 1 })
      expect(found?.column).toBe(wire.column)
    }
    expect(wireAt(layout, wires, { x: 5, y: 5 })).toBeNull()
  })

  it('of layers out of sight are not drawn', () => {
    const zoomed = layoutNetwork([784, 12, 10], 600, 400, 1)
    expect(wireLine(zoomed, strongestWires(prediction)[0]!)).toBeNull()
    expect(wireLine(zoomed, strongestWires(prediction)[3]!)).not.toBeNull()
  })
})
