import { expect, test } from 'vitest'
import { createCurves } from '#page/charts/curves.ts'
import { findMarks } from '#page/charts/found-marks.ts'

function curvesWith(costs: readonly number[]) {
  const curves = createCurves()
  const cost = Float32Array.from(costs)
  const step = Uint32Array.from(costs, (_, index) => index * 100)
  const learningRates = [0.1, 0.01].map((learningRate, index) => ({ step: index * 50, learningRate }))
  curves.append({ training: { step, cost, accuracy: cost }, validation: { step, cost, accuracy: cost }, learningRates })
  return curves
}

test('the best epoch is the one with the lowest validation cost', () => {
  expect(findMarks(curvesWith([2.3, 0.5, 0.25, 0.4]), null).best).toBe(2)
})

test('a network that was never better than at random has no best epoch', () => {
  expect(findMarks(curvesWith([2.3, 3, 4]), null).best).toBeNull()
  expect(findMarks(curvesWith([]), null).best).toBeNull()
})

test('the learning rate that a run began with is no change', () => {
  expect(findMarks(curvesWith([2.3]), null).changes).toEqual([{ step: 50, learningRate: 0.01 }])
})
