/** Settings of every kind, good and bad, for tests that try out many. */
import fc from 'fast-check'
import { hiddenActivations, type Settings } from '#engine/contract/settings.ts'
import type { Entry } from '#engine/settings/table/entry.ts'
import { mapSettings } from '#engine/settings/table.ts'

const small = fc.double({ min: 0, max: 1, noNaN: true })
const any: fc.Arbitrary<unknown> = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, undefined, '', 'relu', {}, []),
)

/** Of one setting, sensible or extreme. */
function someValue(entry: Entry): fc.Arbitrary<unknown> {
  switch (entry.kind) {
    case 'name':
      return fc.constantFrom(...Object.keys(entry.names))
    case 'sources':
      return fc.constantFrom('mnist', 'mnist-10k', 'mnist,pen', 'pen', 'pen:3')
    case 'layers':
      return fc.array(
        fc.record({ neurons: fc.integer({ min: -1, max: 40 }), activation: fc.constantFrom(...hiddenActivations) }),
        { maxLength: 4 },
      )
    case 'whole number':
      return fc.integer({ min: entry.from, max: typeof entry.to === 'number' ? entry.to : 100 })
    case 'number':
      return fc.oneof(small, fc.constantFrom(entry.from, entry.from + 1e-9, entry.to))
    case 'above 0':
      return fc.oneof(small, fc.constantFrom(1e-30, 1e-12, 1, entry.to))
    case 'share':
      return fc.oneof(small, fc.constantFrom(0, 0.5, 0.9, 0.999999))
  }
}

/** What is small enough to train with in a moment, and what would seldom go together with the rest. */
const others = {
  data: fc.constant('mnist-10k'),
  batchSize: fc.oneof(fc.integer({ min: 0, max: 70 }), fc.constantFrom(1, 2, 9000, 9001)),
  epochs: fc.integer({ min: 1, max: 3 }),
  warmUpEpochs: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: small }),
  learningRate: fc.oneof(small, fc.constantFrom(1e-12, 0.1, 1, 30, 1000, -1)),
} satisfies Partial<Record<keyof Settings, fc.Arbitrary<unknown>>>

/** Settings of which each field may be sensible, extreme or of another kind altogether. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({ ...mapSettings(someValue), ...others })
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
