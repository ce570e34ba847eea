/**
 * Settings of every kind: each is refused with a typed error, or trains a batch with finite numbers, or says itself that training has
 * diverged. As many as you like: INKLING_FUZZ=10000 npx vitest run test/unit/engine/training/fuzz.test.ts
 */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { InklingError } from '#engine/contract/errors.ts'
import { checkSettings, findProblems } from '#engine/settings/check.ts'
import { completeSettings, defaultSettings } from '#engine/settings/settings.ts'
import type { Settings } from '#engine/contract/settings.ts'
import { createDataSets } from '#engine/data/data-sets.ts'
import type { Digits } from '#engine/data/digits.ts'
import { chooseBackend } from '#engine/network/computation.ts'
import { countNetworkParameters, createNetwork, isFiniteNetwork } from '#engine/network/network.ts'
import { readableBackend } from '#engine/network/readable.ts'
import { createTally } from '#engine/network/tally.ts'
import { learningRateAt } from '#engine/training/schedules.ts'
import { amountOf } from '#test/extent.ts'
import { anySettings } from '#test/unit/engine/arbitrary-settings.ts'
import { packedData } from '#test/unit/engine/data-folder.ts'

const numRuns = amountOf('INKLING_FUZZ', 300, 10_000)
/** The same settings each time, so that a failure comes back. */
const seed = 20_240_501

let digits: Digits
beforeAll(async () => {
  digits = await createDataSets(await packedData()).loadTest()
})

/** The cost of one batch of at most 64 digits, and whether all weights are finite after its update. */
function trainOneBatch(settings: Settings) {
  const backend = chooseBackend([readableBackend], settings, 'train')
  const network = createNetwork(settings)
  const size = Math.min(settings.batchSize, 64)
  const partSize = backend.chooseCapacity(countNetworkParameters(network), size)
  const computation = backend.createTrainingComputation({ network, settings, partSize })
  const order = Uint32Array.from({ length: size }, (_, index) => index)
  const tally = createTally()
  computation.beginBatch(size)
  for (let from = 0; from < size; from += partSize) {
    computation.addPart(digits, order, from, Math.min(from + partSize, size), 0, tally)
  }
  computation.update(learningRateAt(settings, { batch: 0, batches: 100, epochs: settings.epochs }))
  return { cost: tally.cost / tally.count, isFinite: isFiniteNetwork(computation.network), count: tally.count, size }
}

describe(`${numRuns} settings of every kind`, () => {
  test(
    'each train a batch with finite numbers or are refused with a typed error',
    () => {
      let trained = 0
      let refused = 0
      fc.assert(
        fc.property(anySettings, (raw) => {
          const settings = completeSettings(raw)
          try {
            checkSettings(settings)
          } catch (error) {
            expect(error).toBeInstanceOf(InklingError)
            expect((error as InklingError).code).toBe('bad-settings')
            expect((error as InklingError).remedy).toMatch(/^[A-Z].*\.$/)
            refused++
            return
          }
          const batch = trainOneBatch(settings)
          expect(batch.count).toBe(batch.size)
          expect(batch.cost).toBeGreaterThanOrEqual(0)
          expect(Number.isFinite(batch.cost) && batch.isFinite).toBe(true)
          trained++
        }),
        { numRuns, seed },
      )
      // The settings are of both kinds.
      expect(trained).toBeGreaterThan(numRuns / 10)
      expect(refused).toBeGreaterThan(numRuns / 10)
    },
    20_000 + 50 * numRuns,
  )
})

test(
  'any value at all is taken for settings or refused, never more',
  () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings)), fc.anything()), (changes) => {
        const problems = findProblems(completeSettings({ ...defaultSettings, ...changes }))
        for (const { message, remedy } of problems) expect(`${message} ${remedy}`.length).toBeLessThan(400)
      }),
      { numRuns, seed },
    )
  },
  20_000 + 50 * numRuns,
)
