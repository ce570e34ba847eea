/** How many batches are asked for at once. */
import { afterEach, expect, test, vi } from 'vitest'
import { createOptimiserState } from '#engine/network/optimisers.ts'
import type { Batches, TrainingComputation } from '#engine/network/computation.ts'
import { createNetwork } from '#engine/network/network.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { splitSamples } from '#engine/data/split.ts'
import { createCurves } from '#engine/training/curves.ts'
import { batchesPerEpoch, train } from '#engine/training/trainer.ts'
import { createWatch } from '#engine/training/watch.ts'
import { makeDigits } from '#test/unit/engine/fast/made-up-digits.ts'

const settings = { ...defaultSettings, hidden: [{ neurons: 4, activation: 'relu' as const }], batchSize: 10, epochs: 1 }
const digits = makeDigits(1000)

let milliseconds = 0
afterEach(() => {
  vi.restoreAllMocks()
})

/** Takes half a millisecond for whatever it is asked, does nothing but to keep that, and has done by another thread all that need not be measured. */
function createFake(asked: Batches[]): TrainingComputation {
  const network = createNetwork(settings)
  return {
    network,
    optimiserState: createOptimiserState(network, settings.optimiser),
    ...{ capacity: 100, partSize: 10, mostBatches: 64, groupMilliseconds: 16 },
    score(_digits, _order, from, to, tally) {
      tally.count += to - from
      tally.cost += to - from
    },
    trainBatches(request) {
      asked.push(request)
      let isReady = request.isMeasured ?? false
      milliseconds += 0.5
      return {
        isReady: () => isReady || !(isReady = true),
        take: () => {
          const outcomes = request.learningRates.map(() => ({ count: 10, cost: 10, correct: 1 }))
          return { done: outcomes.length, outcomes }
        },
      }
    },
    beginBatch() {},
    addPart() {},
    update() {},
    close() {},
  }
}

test('a first batch is done here and measured, so that another thread has long work from the second on', () => {
  vi.spyOn(performance, 'now').mockImplementation(() => milliseconds)
  const asked: Batches[] = []
  const split = splitSamples(digits.count, 100, 1)
  const batches = batchesPerEpoch(split.training.length, settings.batchSize)
  const work = train({
    ...{ settings: () => settings, digits, split, curves: createCurves(), watch: createWatch() },
    ...{ computation: createFake(asked), onBatch: () => {} },
    progression: { epoch: 0, epochs: 1, firstEpoch: 0, batch: 0, batches, step: 0 },
  })
  while (!work.next().done);
  const sizes = asked.map(({ learningRates }) => learningRates.length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(90)
  expect(asked.map(({ isMeasured }) => isMeasured)).toEqual(sizes.map((_, index) => index === 0))
  expect(sizes[0]).toBe(1)
  // Half a millisecond each: up to the first of four scores, 23 batches in.
  expect(sizes[1]).toBe(22)
})
