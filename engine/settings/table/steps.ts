/** Settings of how a gradient becomes a step. */
import type { Settings } from '#engine/contract/settings.ts'
import type { SettingsTable } from './entry.ts'
import { complain, type Complaint, wordsOfValue } from './said.ts'
import { t } from '#words/en/settings.ts'
import { countDigits, isAllBuiltIn, sourceSizes } from './sources.ts'
import { mostDigits } from '#engine/contract/data.ts'

const group = 'optimiser'

export const steps = {
  optimiser: {
    group,
    kind: 'name',
    names: {
      sgd: t('optimiser-sgd'),
      momentum: t('optimiser-momentum'),
      nesterov: t('optimiser-nesterov'),
      rmsprop: t('optimiser-rmsprop'),
      adam: t('optimiser-adam'),
      adamw: t('optimiser-adamw'),
    },
    default: 'sgd',
    inCodes: { number: 6, standard: 'sgd', names: ['sgd', 'momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'] },
    ...wordsOfValue('optimiser'),
    flag: '--optimiser',
  },
  momentum: {
    group,
    kind: 'share',
    appliesWhen: ({ optimiser }) => optimiser === 'momentum' || optimiser === 'nesterov',
    default: 0.9,
    inCodes: { number: 7, standard: 0.9 },
    slider: { from: 0.5, to: 0.99, scale: 'linear', step: 0.01 },
    ...wordsOfValue('momentum'),
    flag: '--momentum',
  },
  weightDecay: {
    group,
    kind: 'number',
    from: 0,
    to: 10,
    appliesWhen: ({ optimiser }) => optimiser === 'adamw',
    default: 0.01,
    inCodes: { number: 18, standard: 0.01 },
    whenOn: 0.01,
    slider: { from: 0.00001, to: 1, scale: 'logarithmic' },
    ...wordsOfValue('weight-decay'),
    flag: '--weight-decay',
  },
  batchSize: {
    group,
    kind: 'whole number',
    from: 1,
    to: countTrainingDigits,
    check: checkBatchSize,
    default: 32,
    inCodes: { number: 13, standard: 32 },
    slider: { from: 1, to: 1024, scale: 'powers of two' },
    ...wordsOfValue('batch-size'),
    flag: '--batch-size',
  },
  clipNorm: {
    group,
    kind: 'number',
    from: 0,
    to: 1_000_000,
    default: 0,
    inCodes: { number: 21, standard: 0 },
    whenOn: 1,
    slider: { from: 0.1, to: 100, scale: 'logarithmic' },
    ...wordsOfValue('clip-norm'),
    flag: '--clip-norm',
  },
} satisfies Partial<SettingsTable>

/** Of a person's own sets only their engine knows the size; a batch that is larger than an epoch is all of it. */
function countTrainingDigits({ data }: Settings): number {
  if (!isAllBuiltIn(data)) return mostDigits
  return countDigits(data).training || sourceSizes.mnist.training
}

function checkBatchSize(settings: Settings): Complaint | null {
  const { batchSize } = settings
  const most = countTrainingDigits(settings)
  if (!Number.isInteger(batchSize) || batchSize <= most) return null
  return complain('batch-too-large', { size: String(batchSize), most: String(most) })
}
