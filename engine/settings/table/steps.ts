/** Settings of how a gradient becomes a step. */
import type { Settings } from '#engine/contract/settings.ts'
import type { Complaint, SettingsTable } from './entry.ts'
import { countDigits, isAllBuiltIn, sourceSizes } from './sources.ts'
import { mostDigits } from '#engine/contract/data.ts'

const group = 'optimiser'

export const steps = {
  optimiser: {
    group,
    kind: 'name',
    names: {
      sgd: 'plain (SGD)',
      momentum: 'momentum',
      nesterov: 'Nesterov',
      rmsprop: 'RMSProp',
      adam: 'Adam',
      adamw: 'AdamW',
    },
    default: 'sgd',
    inCodes: { number: 6, standard: 'sgd', names: ['sgd', 'momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'] },
    title: 'Optimiser',
    subject: 'The optimiser',
    help: 'Optimiser: how a gradient becomes a step. Momentum keeps rolling; RMSProp and Adam give each weight a step length of its own, and want a small η such as 0.001.',
    flag: '--optimiser',
    flagHelp: 'how a gradient becomes a step',
  },
  momentum: {
    group,
    kind: 'share',
    hint: '0.9 is a good start, 0 is none',
    appliesWhen: ({ optimiser }) => optimiser === 'momentum' || optimiser === 'nesterov',
    default: 0.9,
    inCodes: { number: 7, standard: 0.9 },
    slider: { from: 0.5, to: 0.99, scale: 'linear', step: 0.01 },
    title: 'Momentum',
    subject: 'The momentum',
    help: 'Momentum: the share of the last step that goes into the next. 0.9 makes steps about ten times as long, so take a smaller η.',
    flag: '--momentum',
    flagHelp: 'share of the last step in the next, for momentum and nesterov',
  },
  weightDecay: {
    group,
    kind: 'number',
    from: 0,
    to: 10,
    hint: '0 for none',
    appliesWhen: ({ optimiser }) => optimiser === 'adamw',
    default: 0.01,
    inCodes: { number: 18, standard: 0.01 },
    whenOn: 0.01,
    slider: { from: 0.00001, to: 1, scale: 'logarithmic' },
    title: 'Weight decay',
    subject: 'The weight decay',
    help: 'Weight decay: before each step every weight shrinks by η times this share of itself.',
    flag: '--weight-decay',
    flagHelp: 'shortens all weights before each step, for adamw',
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
    title: 'Batch size',
    subject: 'The batch size',
    help: 'Batch size: how many digits stand behind each step. Small batches give many rough steps, large ones few smooth steps.',
    flag: '--batch-size',
    flagHelp: 'digits behind each step',
  },
  clipNorm: {
    group,
    kind: 'number',
    from: 0,
    to: 1_000_000,
    hint: '0 for no bound',
    default: 0,
    inCodes: { number: 21, standard: 0 },
    whenOn: 1,
    slider: { from: 0.1, to: 100, scale: 'logarithmic' },
    title: 'Clip gradient at',
    subject: 'The gradient clipping',
    help: 'Gradient clipping: a longer gradient is shortened to this length, so that one steep batch cannot throw everything away.',
    flag: '--clip-norm',
    flagHelp: 'greatest length of the gradient; 0 for no bound',
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
  return {
    message: `A batch of ${batchSize} digits is more than the ${most} there are to train on.`,
    remedy: `Choose a whole number from 1 to ${most}; 32 is a good start.`,
  }
}
