/** Settings that pass the check, of every kind and size: what can be shared. */
import fc from 'fast-check'
import type { Settings } from '#engine/contract/settings.ts'
import { findProblems } from '#engine/settings/check.ts'
import type { Entry } from '#engine/settings/table/entry.ts'
import { writeSources } from '#engine/settings/table/sources.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import { mapSettings } from '#engine/settings/table.ts'

const upTo = (max: number) =>
  fc.oneof(fc.constant(0), fc.double({ min: 0, max, noNaN: true }), fc.constantFrom(max, max / 10, 5e-324))

/** Of one setting, by itself. */
function validValue(entry: Entry): fc.Arbitrary<unknown> {
  switch (entry.kind) {
    case 'name':
      return fc.constantFrom(...Object.keys(entry.names))
    case 'sources':
      return validSources
    case 'layers':
      return fc.array(
        fc.record({
          neurons: fc.integer({ min: 1, max: entry.mostNeurons }),
          activation: fc.constantFrom(...Object.keys(entry.activations)),
        }),
        { maxLength: entry.mostLayers },
      )
    case 'whole number':
      return fc.integer({ min: entry.from, max: typeof entry.to === 'number' ? entry.to : entry.to(smallest) })
    case 'number':
      return upTo(entry.to).filter((value) => value >= entry.from)
    case 'above 0':
      return upTo(entry.to).filter((value) => value > 0)
    case 'share':
      return upTo(1).filter((value) => value < 1)
  }
}
/** One MNIST or none, pen digits or none, each with a share. */
const validSources = fc
  .record({
    mnist: fc.constantFrom('mnist', 'mnist-10k', null),
    hasPen: fc.boolean(),
    shares: fc.array(fc.constantFrom(1, 2, 0.5, 0.125, 3.75), { minLength: 2, maxLength: 2 }),
  })
  .map(({ mnist, hasPen, shares }) =>
    [...(mnist ? [mnist] : []), ...(hasPen || !mnist ? ['pen'] : [])].map((name, place) => ({
      name,
      share: shares[place]!,
    })),
  )
  .map(writeSources)

/** With the smallest data set, what is right for it is right for all. */
const smallest: Settings = { ...defaultSettings, data: 'mnist-10k' }

export const validSettings: fc.Arbitrary<Settings> = fc
  .record(
    // A warm-up as long as it may be would seldom end within the run.
    { ...mapSettings(validValue), warmUpEpochs: fc.double({ min: 0, max: 5, noNaN: true }) },
    { requiredKeys: [] },
  )
  // Minus zero is zero: what a code or a file says comes back as that.
  .map((some) => JSON.parse(JSON.stringify({ ...defaultSettings, ...some })) as Settings)
  .filter((settings) => findProblems(settings).length === 0)
