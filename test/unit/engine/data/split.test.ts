import { expect, test } from 'vitest'
import { orderEpoch, splitSamples } from '#engine/data/split.ts'

test('every digit is either for training or for validation, none is both or neither', () => {
  const { training, validation } = splitSamples(1000, 100, 1)
  expect(validation).toHaveLength(100)
  expect(training).toHaveLength(900)
  expect(new Set([...training, ...validation]).size).toBe(1000)
  expect(Math.max(...training, ...validation)).toBe(999)
})

test('the same seed splits alike, another seed otherwise', () => {
  expect(splitSamples(1000, 100, 1)).toEqual(splitSamples(1000, 100, 1))
  expect(splitSamples(1000, 100, 1).validation).not.toEqual(splitSamples(1000, 100, 2).validation)
})

test('an epoch takes every training digit once, in an order that only the seed and the epoch decide', () => {
  const split = splitSamples(1000, 100, 1)
  const orderOf = (seed: number, epoch: number) => {
    const order = new Uint32Array(split.training.length)
    orderEpoch(split, seed, epoch, order)
    return order
  }
  expect(orderOf(1, 3).toSorted()).toEqual(split.training.toSorted())
  expect(orderOf(1, 3)).toEqual(orderOf(1, 3))
  expect(orderOf(1, 3)).not.toEqual(orderOf(1, 4))
  expect(orderOf(1, 3)).not.toEqual(orderOf(2, 3))
})
