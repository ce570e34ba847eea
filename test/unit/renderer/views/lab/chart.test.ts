/** The chart of the lab. */
import { expect, test } from 'vitest'
import { createCurves } from '#page/charts/curves.ts'
import { labLines } from '#page/views/lab/chart.ts'
import type { Course } from '#page/views/lab/verdict.ts'

const scores = [0, 1, 2].map((epochs) => ({ epochs, cost: 2 - epochs / 2, accuracy: epochs / 4 }))
const running: Course = { learningRate: 0.1, scores, ending: null, isOver: false, finding: null }
const ending = { kind: 'diverged', message: '', lastGoodStep: 0, smallerRate: 0.1 } as const

function charted(costs: readonly number[], course: Course) {
  const curves = createCurves()
  const step = Uint32Array.from(costs, (_, index) => 10 * index)
  const columns = { step, cost: Float32Array.from(costs), accuracy: new Float32Array(costs.length) }
  const none = { step: new Uint32Array(0), cost: new Float32Array(0), accuracy: new Float32Array(0) }
  curves.append({ training: columns, validation: none, learningRates: [] })
  return { network: { curves, batches: 10, epochs: 2, course, bench: 'bench-1' }, number: 1, name: '0.3' }
}

test('Costs go over epochs, and those far above the others run along the upper edge, where it is said what they are', () => {
  const [good, bad] = labLines([charted([2, 1, 0.5], running), charted([2, 200, 200], { ...running, ending })], 'cost')
  expect(good!.points.map(({ x }) => x)).toEqual([0, 1, 2])
  const top = Math.max(...bad!.points.map(({ y }) => y))
  expect(top).toBeGreaterThan(1)
  expect(top).toBeLessThan(2.5)
  expect([good!.numbers, bad!.numbers]).toEqual(['0.3', '0.3: diverged'])
  expect(bad!.changes[0]!.text).toMatch(/^0\.3: diverged, cost 1\d\d\.\d$/)
})

test('Accuracies are those of digits that are never trained on', () => {
  const [line] = labLines([charted([2], running)], 'accuracy')
  expect(line).toMatchObject({
    part: 'validation',
    changes: [],
    points: [
      { x: 0, y: 0 },
      { x: 1, y: 0.25 },
      { x: 2, y: 0.5 },
    ],
  })
})
