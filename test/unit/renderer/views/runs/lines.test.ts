import { describe, expect, test } from 'vitest'
import { gather } from '#page/views/runs/compared.ts'
import { valueAt } from '#page/charts/points.ts'
import { makeLines, type View } from '#page/views/runs/lines.ts'
import { exampleCurves, exampleRun } from './examples.ts'

const view: View = {
  axis: 'updates',
  shown: { training: true, validation: true },
  smoothing: 0,
  isLogX: false,
  isLogY: false,
}
const none: ReadonlySet<string> = new Set()
const run = exampleRun({
  number: 4,
  position: { epoch: 2, epochs: 2, batch: 0, batches: 50, step: 100 },
  best: { step: 90, epoch: 1.8, cost: 0.1, accuracy: 0.9 },
  seconds: 50,
})
const curves = new Map([[run.id, exampleCurves(run.id, (step) => 1 - step / 200)]])
const lines = (change: Partial<View> = {}, measure: 'cost' | 'accuracy' = 'cost') =>
  makeLines(gather([run], none), curves, measure, { ...view, ...change })

describe('The lines of a run', () => {
  test('are its curves over updates, epochs or seconds', () => {
    const [training, validation] = lines()
    expect(training).toMatchObject({ title: 'Run 4, training', number: 4, best: null })
    expect(training!.points).toHaveLength(100)
    expect(training!.points.at(-1)).toEqual({ x: 100, y: 0.5 })
    expect(validation!.points.map(({ x }) => x)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
    expect(validation!.best).toMatchObject({ x: 90 })
    expect(lines({ axis: 'epochs' })[0]!.points.at(-1)!.x).toBe(2)
    expect(lines({ axis: 'epochs' })[1]!.points[0]!.x).toBeCloseTo(0.2, 12)
    expect(lines({ axis: 'seconds' })[1]!.points[0]!.x).toBe(5)
  })

  test('show the parts that were chosen, and nothing of a run whose curves are not there', () => {
    expect(lines({ shown: { training: false, validation: true } }).map(({ part }) => part)).toEqual(['validation'])
    expect(makeLines(gather([exampleRun({ number: 9 })], none), curves, 'cost', view)).toEqual([])
  })

  test('are smoothed with every peak behind them, the validation curve left as it is', () => {
    const [training, validation] = lines({ smoothing: 20 })
    expect(training!.points.at(-1)!.y).toBeGreaterThan(0.55)
    expect(training!.ghost).toHaveLength(200)
    expect(validation!.ghost).toEqual([])
    expect(validation!.points).toEqual(lines()[1]!.points)
  })

  test('leave out on a logarithmic axis what has no logarithm, and turn accuracy into what is read wrong', () => {
    const [, validation] = lines({ isLogY: true, isLogX: true }, 'accuracy')
    expect(validation!.points.at(-1)!.y).toBeCloseTo(1 - 0.5225, 5)
    const flat = new Map([[run.id, exampleCurves(run.id, () => 1)]])
    expect(makeLines(gather([run], none), flat, 'accuracy', { ...view, isLogY: true })[0]!.points).toEqual([])
  })

  test('are marked where the learning rate was changed', () => {
    const learningRates = [
      { step: 0, learningRate: 0.1 },
      { step: 50, learningRate: 0.02 },
    ]
    const changed = new Map([[run.id, { ...curves.get(run.id)!, learningRates }]])
    const [training] = makeLines(gather([run], none), changed, 'cost', view)
    expect(training!.changes).toEqual([{ x: 50, y: 0.75, text: 'η of run 4: 0.1 → 0.02' }])
  })
})

test('Runs of one repetition are their mean with a band of one standard deviation, as far as all of them go', () => {
  const seeds = [1, 2, 3].map((number) => exampleRun({ number, group: 'g' }))
  const heights = new Map(
    seeds.map(({ id, number }) => [id, exampleCurves(id, () => number, number === 2 ? 80 : 100)] as const),
  )
  const [training] = makeLines(gather(seeds, none), heights, 'cost', view)
  expect(training).toMatchObject({ key: 'group g run-1', title: 'Runs 1–3, training', number: 1 })
  expect(training!.points.at(-1)).toEqual({ x: 80, y: 2 })
  expect(training!.band!.lower[0]!.y).toBeCloseTo(1, 12)
  expect(training!.band!.upper[0]!.y).toBeCloseTo(3, 12)
})

test('Between points a line has the value on the straight line, and none beyond its ends', () => {
  const points = [
    { x: 1, y: 10 },
    { x: 3, y: 20 },
    { x: 7, y: 0 },
  ]
  expect([1, 2, 3, 4, 7].map((x) => valueAt(points, x))).toEqual([10, 15, 20, 15, 0])
  expect([valueAt(points, 0.9), valueAt(points, 7.1), valueAt([], 1)]).toEqual([null, null, null])
})
