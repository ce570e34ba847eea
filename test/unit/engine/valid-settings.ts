/** Settings that pass the check, of every kind and size: what can be shared. */
import fc from 'fast-check'
import { findProblems } from '#engine/settings/check.ts'
import {
  costs,
  dataSetNames,
  hiddenActivations,
  initialisers,
  optimisers,
  outputActivations,
  schedules,
  type Settings,
} from '#engine/contract/settings.ts'
import { defaultSettings, limits } from '#engine/settings/settings.ts'

const upTo = (max: number) =>
  fc.oneof(fc.constant(0), fc.double({ min: 0, max, noNaN: true }), fc.constantFrom(max, max / 10, 5e-324))
const above0 = (max: number) => upTo(max).filter((value) => value > 0)
const below1 = upTo(1).filter((value) => value < 1)

export const validSettings: fc.Arbitrary<Settings> = fc
  .record(
    {
      data: fc.constantFrom(...dataSetNames),
      hidden: fc.array(
        fc.record({
          neurons: fc.integer({ min: 1, max: limits.neurons }),
          activation: fc.constantFrom(...hiddenActivations),
        }),
        { maxLength: limits.hiddenLayers },
      ),
      output: fc.constantFrom(...outputActivations),
      cost: fc.constantFrom(...costs),
      initialiser: fc.constantFrom(...initialisers),
      initialDeviation: above0(limits.initialDeviation),
      optimiser: fc.constantFrom(...optimisers),
      momentum: below1,
      learningRate: above0(limits.learningRate),
      schedule: fc.constantFrom(...schedules),
      warmUpEpochs: fc.double({ min: 0, max: 5, noNaN: true }),
      decayFactor: above0(1),
      decayEpochs: above0(limits.epochs),
      batchSize: fc.integer({ min: 1, max: 9000 }),
      epochs: fc.integer({ min: 1, max: limits.epochs }),
      patience: upTo(limits.epochs),
      l2: upTo(limits.penalty),
      l1: upTo(limits.penalty),
      weightDecay: upTo(limits.penalty),
      dropout: below1,
      maxNorm: upTo(limits.norm),
      clipNorm: upTo(limits.norm),
      shift: upTo(limits.shift),
      rotation: upTo(limits.rotation),
      scaling: upTo(limits.scaling),
      shear: upTo(limits.shear),
      elastic: upTo(limits.elastic),
      thickness: upTo(limits.thickness),
      seed: fc.integer({ min: 0, max: limits.seed }),
    },
    { requiredKeys: [] },
  )
  // Minus zero is zero: what a code or a file says comes back as that.
  .map((some) => JSON.parse(JSON.stringify({ ...defaultSettings, ...some })) as Settings)
  .filter((settings) => findProblems(settings).length === 0)
