import { expect, test } from 'vitest'
import { addPoint, copyTold, createCurves, lastStep, takeNews } from '#engine/training/curves.ts'

test('a curve keeps every point, however many there are', () => {
  const curves = createCurves()
  const count = 20_000
  for (let step = 0; step < count; step++) addPoint(curves.training, step, step / 2, 1 / (step + 1))
  const { training, validation } = takeNews(curves)
  expect(training.step).toHaveLength(count)
  expect(training.step.every((step, index) => step === index)).toBe(true)
  expect(training.cost[12_345]).toBe(6172.5)
  expect(training.accuracy[12_345]).toBe(Math.fround(1 / 12_346))
  expect(training.step.buffer.byteLength).toBe(4 * count)
  expect(validation.step).toHaveLength(0)
})

test('news are told once, and what has been told can be had again', () => {
  const curves = createCurves()
  expect(lastStep(curves.training)).toBeUndefined()
  addPoint(curves.training, 0, 2, 0)
  addPoint(curves.validation, 0, 3, 0)
  expect([...takeNews(curves).training.cost]).toEqual([2])
  addPoint(curves.training, 1, 1, 0.5)
  expect([...copyTold(curves).training.cost]).toEqual([2])
  const news = takeNews(curves)
  expect([...news.training.cost]).toEqual([1])
  expect([...news.validation.cost]).toEqual([])
  expect([...copyTold(curves).training.cost]).toEqual([2, 1])
  expect(lastStep(curves.training)).toBe(1)
})
