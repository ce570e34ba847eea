import { expect, test } from 'vitest'
import { recommendedRate } from '#engine/settings/recommended-rate.ts'
import { defaultSettings } from '#engine/settings/settings.ts'

test('The recommended learning rate follows the optimiser, the cost, the activation and the batch size', () => {
  const rate = (change: object) => recommendedRate({ ...defaultSettings, ...change })
  expect(rate({})).toBe(0.1)
  expect(rate({ optimiser: 'adam' })).toBe(0.001)
  expect(rate({ optimiser: 'momentum' })).toBe(0.01)
  expect(rate({ batchSize: 128 })).toBe(0.2)
  expect(rate({ batchSize: 8 })).toBe(0.05)
  expect(rate({ hidden: [{ neurons: 30, activation: 'sigmoid' }] })).toBe(0.3)
  expect(rate({ cost: 'mean-squared-error' })).toBe(1)
})
