import { expect, test } from 'vitest'
import { stepByKey } from '#page/charts/cursor.svelte.ts'
import { readAt } from '#page/charts/readings.ts'
import { createSeries } from '#page/charts/series.ts'

function seriesOf(points: readonly (readonly [step: number, value: number])[], capacity?: number) {
  const series = createSeries(capacity)
  for (const [step, value] of points) series.append(step, value)
  return series
}

const training = seriesOf(Array.from({ length: 100 }, (_, step) => [step, 2]))
const validation = seriesOf([
  [0, 2.5],
  [50, 0.75],
])
const ghosts = [
  {
    name: 'η 0.5',
    style: 'solid',
    points: [
      { x: 0, y: 4 },
      { x: 200, y: 2 },
    ],
  },
] as const
const marks = { changes: [{ step: 60, learningRate: 0.1 }], best: 1, divergedAt: null }
const read = { training, validation, ghosts, marks, formatValue: (value: number) => String(value) }
const textsAt = (step: number, of = read) => readAt(step, of).map(({ name, text }) => `${name} ${text}`)

test('at a step, every curve that goes so far says its value', () => {
  expect(textsAt(50)).toEqual(['training 2', 'this batch 2', 'validation 0.75, the best', 'η 0.5 3.5'])
})

test('a validation score from before is read with the updates behind it', () => {
  expect(textsAt(49)).toContain('validation 2.5 at 0')
  expect(textsAt(80)).toContain('validation 0.75 at 50, the best')
})

test('a learning rate that was changed by hand is read from there on', () => {
  expect(textsAt(59).some((text) => text.startsWith('η 0.1'))).toBe(false)
  expect(textsAt(60)).toContain('η 0.1 from 60 on')
})

test('behind the end of the curves, only the earlier runs that went so far are read', () => {
  expect(textsAt(150)).toEqual(['η 0.5 2.5'])
  expect(textsAt(202)).toEqual([])
})

test('where a place stands for several batches, their extremes are read', () => {
  const wild = seriesOf(
    Array.from({ length: 40 }, (_, step) => [step, step === 21 ? 50 : 2]),
    10,
  )
  expect(readAt(21, { ...read, training: wild })[1]).toMatchObject({ name: 'its batches', text: '2 to 50' })
})

test('keys go along the axis and stop at its ends', () => {
  expect(stepByKey('ArrowRight', 0, 600)).toBe(10)
  expect(stepByKey('ArrowLeft', 5, 600)).toBe(0)
  expect(stepByKey('End', 5, 600)).toBe(600)
  expect(stepByKey('ArrowRight', 3, 5)).toBe(4)
  expect(stepByKey('x', 3, 5)).toBeNull()
})
