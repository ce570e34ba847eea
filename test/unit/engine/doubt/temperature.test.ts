import { expect, test } from 'vitest'
import { measureReliability } from '#engine/doubt/reliability.ts'
import { calibratedShares, fitTemperature, logSumExp, meanCrossEntropy } from '#engine/doubt/temperature.ts'
import { createRandom, nextNormal, nextUniform } from '#engine/basics/random.ts'
import { finish } from './finish.ts'

/** Weighted sums whose labels are drawn with the probabilities softmax(z / T). */
function drawSamples(count: number, temperature: number) {
  const random = createRandom(3, 'weights')
  const z = Float32Array.from({ length: count * 10 }, () => 4 * nextNormal(random))
  const labels = new Uint8Array(count)
  for (let sample = 0; sample < count; sample++) {
    let left = nextUniform(random)
    const shares = calibratedShares(z.subarray(sample * 10, sample * 10 + 10), temperature)
    let label = 0
    while (label < 9 && left >= shares[label]!) left -= shares[label++]!
    labels[sample] = label
  }
  return { z, labels }
}

test.each([0.5, 1, 2.5])('the temperature %d that made the labels is found again', (temperature) => {
  const { z, labels } = drawSamples(20_000, temperature)
  expect(finish(fitTemperature(z, labels)) / temperature).toBeCloseTo(1, 1)
})

test('no temperature near the one found costs less', () => {
  const { z, labels } = drawSamples(2_000, 1.7)
  const best = finish(fitTemperature(z, labels))
  const cost = (temperature: number) => meanCrossEntropy(z, labels, 10, temperature)
  expect(cost(best)).toBeLessThan(cost(best * 1.02))
  expect(cost(best)).toBeLessThan(cost(best / 1.02))
})

test('a network that is always right, or knows nothing, gets the temperature at the end of the range', () => {
  const certain = Float32Array.from({ length: 1000 }, (_, i) => (i % 11 === 0 ? 3 : 0))
  const right = Uint8Array.from({ length: 100 }, (_, sample) =>
    certain.subarray(sample * 10, sample * 10 + 10).indexOf(3),
  )
  expect(finish(fitTemperature(certain.subarray(0, 100), right.subarray(0, 10)))).toBeCloseTo(0.05, 5)
  const wrong = right.map((label) => (label + 1) % 10)
  expect(finish(fitTemperature(certain.subarray(0, 100), wrong.subarray(0, 10)))).toBeCloseTo(20, 3)
  expect(finish(fitTemperature(new Float32Array(1000), right))).toBeGreaterThan(0)
})

test('after fitting, probabilities come true, and before they did not', () => {
  const { z, labels } = drawSamples(20_000, 2.5)
  const before = measureReliability(z, labels, 1)
  const after = measureReliability(z, labels, finish(fitTemperature(z, labels)))
  expect(before.error).toBeGreaterThan(0.1)
  expect(after.error).toBeLessThan(0.02)
  expect(after.bins).toHaveLength(15)
  expect(after.bins.reduce((sum, { count }) => sum + count, 0)).toBe(20_000)
})

test('the calibration error is the gap between probability and accuracy, by hand', () => {
  // Two answers with 2 / 3 each, one of them wrong: they share a bin, |1 / 2 − 2 / 3|.
  const z = Float32Array.of(Math.log(2), 0, Math.log(2), 0)
  const { bins, error } = measureReliability(z, Uint8Array.of(0, 1), 1)
  expect(error).toBeCloseTo(1 / 6, 6)
  expect(bins.filter(({ count }) => count > 0)).toEqual([
    { count: 2, probability: expect.closeTo(2 / 3, 6), accuracy: 0.5 },
  ])
})

test('great weighted sums do not overflow', () => {
  expect(logSumExp(Float32Array.of(1000, 1000))).toBeCloseTo(1000 + Math.LN2, 3)
  expect([...calibratedShares(Float32Array.of(1000, 0), 0.1)]).toEqual([1, 0])
})
