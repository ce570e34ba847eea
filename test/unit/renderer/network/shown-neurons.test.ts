import { expect, test } from 'vitest'
import { chooseShown } from '#page/network/shown-neurons.ts'

const activations = (...pairs: readonly (readonly [neuron: number, a: number])[]) => {
  const all = new Float32Array(100)
  for (const [neuron, a] of pairs) all[neuron] = a
  return all
}

test('with nothing known, the first neurons are shown, or those that were', () => {
  expect(chooseShown(100, 4, null, null)).toEqual([0, 1, 2, 3])
  expect(chooseShown(100, 4, null, [9, 8, 7, 6])).toEqual([9, 8, 7, 6])
})

test('the most active are shown, whatever their sign, the most active first', () => {
  const a = activations([50, 1], [3, -4], [70, 2], [71, 3], [5, 0.5])
  expect(chooseShown(100, 4, a, null)).toEqual([3, 71, 70, 50])
})

test('where too few are active, the first ones fill up, each once', () => {
  expect(chooseShown(100, 4, activations([1, 5]), null)).toEqual([1, 0, 2, 3])
  expect(new Set(chooseShown(100, 4, activations([1, 5]), [1, 0, 7, 8])).size).toBe(4)
})

test('who stays among the active keeps its tile, and the most active of all always come in', () => {
  const a = activations([10, 9], [11, 8], [12, 7], [13, 6], [14, 5], [15, 4], [16, 3], [17, 2])
  const shown = chooseShown(100, 4, a, [17, 40, 13, 12])
  expect(shown[2]).toBe(13)
  expect(shown[3]).toBe(12)
  expect([...shown].sort()).toEqual([10, 11, 12, 13])
})

test('shown neurons are different ones, as many as there are tiles, whatever was before', () => {
  let before: readonly number[] | null = null
  for (let round = 0; round < 200; round++) {
    const a = Float32Array.from({ length: 100 }, (_, neuron) => Math.max(0, Math.sin(neuron * 12.9 + round * 3.1)))
    before = chooseShown(100, 12, a, before)
    expect(new Set(before).size).toBe(12)
    expect(before).toContain(a.indexOf(Math.max(...a)))
  }
})

test('tiles of another network are forgotten', () => {
  expect(chooseShown(3, 2, null, [9, 1])).toEqual([0, 1])
  expect(chooseShown(100, 4, null, [5, 6])).toEqual([0, 1, 2, 3])
})
