/** Settings of every kind, good and bad, for tests that try out many. */
import fc from 'fast-check'
import {
  costs,
  hiddenActivations,
  initialisers,
  optimisers,
  outputActivations,
  schedules,
  type Settings,
} from '#engine/contract/settings.ts'

const small = fc.double({ min: 0, max: 1, noNaN: true })
const any: fc.Arbitrary<unknown> = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, undefined, '', 'relu', {}, []),
)

/** Settings of which each field may be sensible, extreme or of another kind altogether; small enough to train with in a moment. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    data: fc.constant('mnist-10k'),
    hidden: fc.array(
      fc.record({ neurons: fc.integer({ min: -1, max: 40 }), activation: fc.constantFrom(...hiddenActivations) }),
      { maxLength: 4 },
    ),
    output: fc.constantFrom(...outputActivations),
    cost: fc.constantFrom(...costs),
    initialiser: fc.constantFrom(...initialisers),
    initialDeviation: fc.oneof(small, fc.constantFrom(1, 10, 1e-30)),
    optimiser: fc.constantFrom(...optimisers),
    momentum: fc.oneof(small, fc.constantFrom(0, 0.9, 0.999999)),
    learningRate: fc.oneof(small, fc.constantFrom(1e-12, 0.1, 1, 30, 1000, -1)),
    schedule: fc.constantFrom(...schedules),
    warmUpEpochs: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: small }),
    decayFactor: small,
    decayEpochs: fc.oneof(small, fc.constantFrom(1, 5)),
    batchSize: fc.oneof(fc.integer({ min: 0, max: 70 }), fc.constantFrom(1, 2, 9000, 9001)),
    epochs: fc.integer({ min: 1, max: 3 }),
    patience: fc.oneof(small, fc.constant(0)),
    l2: fc.oneof(small, fc.constantFrom(0, 10)),
    l1: fc.oneof(small, fc.constantFrom(0, 10)),
    weightDecay: fc.oneof(small, fc.constantFrom(0, 10)),
    dropout: fc.oneof(small, fc.constantFrom(0, 0.5, 0.999999)),
    maxNorm: fc.oneof(small, fc.constantFrom(0, 1e-9, 3)),
    clipNorm: fc.oneof(small, fc.constantFrom(0, 1e-9, 1)),
    shift: fc.oneof(small, fc.constantFrom(0, 14)),
    rotation: fc.oneof(small, fc.constantFrom(0, 10, 180)),
    scaling: fc.oneof(small, fc.constantFrom(0, 0.5)),
    shear: fc.oneof(small, fc.constantFrom(0, 1)),
    elastic: fc.oneof(small, fc.constantFrom(0, 3, 14)),
    thickness: fc.oneof(small, fc.constantFrom(0, 1)),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  })
  .chain((settings) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(settings) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...Object.keys(settings)), any)
          .map(([name, value]) => ({ ...settings, [name]: value })),
      },
    ),
  )
  .map((settings) => settings as unknown as Settings)
