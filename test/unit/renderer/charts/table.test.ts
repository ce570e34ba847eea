import { expect, test } from 'vitest'
import { createCurves } from '#page/charts/curves.ts'
import { lowerEnd } from '#page/charts/scale.ts'
import { createSeries } from '#page/charts/series.ts'
import { tabulate } from '#page/charts/table.ts'

function columns(step: readonly number[], cost: readonly number[]) {
  const values = Float32Array.from(cost)
  return { step: Uint32Array.from(step), cost: values, accuracy: values }
}

const curves = createCurves()
curves.append({
  training: columns(
    Array.from({ length: 200 }, (_, step) => step),
    Array.from({ length: 200 }, () => 0.5),
  ),
  validation: columns([0, 100, 200], [0.75, 0.25, 0.125]),
  learningRates: [],
})
const position = { epoch: 2, epochs: 2, batch: 0, batches: 100, step: 200 }
const ghost = {
  name: 'η 0.5',
  style: 'solid',
  points: [
    { x: 3, y: 1 },
    { x: 99, y: 0.5 },
  ],
} as const

test('the table behind a chart has a row for each validation score, with the epochs behind it', () => {
  const { headings, rows } = tabulate(curves, 'cost', [ghost], position)
  expect(headings).toEqual(['Updates', 'Epochs', 'Training, smoothed', 'Validation', 'η 0.5'])
  expect(rows).toEqual([
    ['0', '0', '0.5', '0.75', '1'],
    ['100', '1', '0.5', '0.25', '0.5'],
    ['200', '2', '0.5', '0.125', ''],
  ])
})

test('accuracies are in percent', () => {
  expect(tabulate(curves, 'accuracy', [], position).rows[2]).toEqual(['200', '2', '50.00', '12.50'])
})

test('a logarithmic axis begins below the curve, and not at its lowest batch', () => {
  const series = createSeries()
  for (let step = 0; step < 100; step++) series.append(step, step === 50 ? 1e-6 : 0.5)
  const end = lowerEnd(series.buckets, [], [])!
  expect(end).toBeLessThan(0.5)
  expect(end).toBeGreaterThan(0.3)
  expect(lowerEnd([], [], [ghost])).toBeLessThan(0.5)
  expect(lowerEnd([], [], [])).toBeUndefined()
})
