/** Curves of a sketch are told apart by shapes as well as by colours. */
import { expect, test } from 'vitest'
import { rivals, sketchedRivals } from '#page/lessons/experiments/data-growth.svelte.ts'
import { markPath, sketchLooks } from '#page/lessons/experiments/curve-looks.ts'

test('Every curve has a colour and a mark that no other has', () => {
  expect(new Set(sketchLooks.map(({ colour }) => colour)).size).toBe(sketchLooks.length)
  expect(new Set(sketchLooks.map(({ mark }) => mark)).size).toBe(sketchLooks.length)
})

test('The marks are different shapes around one place, of about the same size', () => {
  const paths = sketchLooks.map(({ mark }) => markPath(mark, 100, 50, 5))
  expect(new Set(paths).size).toBe(paths.length)
  for (const [place, path] of paths.entries()) {
    if (sketchLooks[place]!.mark === 'circle') continue
    const corners = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    expect(corners.length).toBeGreaterThanOrEqual(3)
    for (const [x, y] of corners) expect(Math.hypot(x - 100, y - 50)).toBeCloseTo(6.4, 0)
  }
})

test('A model looks in the chart as its curve did in the sketch', () => {
  for (const { id, colour, mark } of rivals) {
    expect({ colour, mark }).toEqual(sketchLooks[sketchedRivals.indexOf(id)])
  }
})
