/** Settings of how the learning rate changes over a run, and of when a run ends before its last epoch. */
import type { Settings } from '#engine/contract/settings.ts'
import type { SettingsTable } from './entry.ts'
import { wordsOfValue } from './said.ts'
import { t } from '#words/en/settings.ts'
import { run } from './run.ts'

const group = 'optimiser'
const mostEpochs = run.epochs.to

const decays = ({ schedule }: Settings) => schedule === 'step' || schedule === 'exponential'

export const schedule = {
  schedule: {
    group,
    kind: 'name',
    names: {
      constant: t('schedule-constant'),
      step: t('schedule-step'),
      exponential: t('schedule-exponential'),
      cosine: t('schedule-cosine'),
      'one-cycle': t('schedule-one-cycle'),
    },
    default: 'constant',
    inCodes: { number: 9, standard: 'constant', names: ['constant', 'step', 'exponential', 'cosine', 'one-cycle'] },
    ...wordsOfValue('schedule'),
    flag: '--schedule',
  },
  decayFactor: {
    group,
    kind: 'above 0',
    to: 1,
    appliesWhen: decays,
    default: 0.5,
    inCodes: { number: 11, standard: 0.5 },
    slider: { from: 0.1, to: 1, scale: 'linear', step: 0.05 },
    label: t('decay-factor.label'),
    ...wordsOfValue('decay-factor'),
    flag: '--decay-factor',
  },
  decayEpochs: {
    group,
    kind: 'above 0',
    to: mostEpochs,
    appliesWhen: decays,
    default: 2,
    inCodes: { number: 12, standard: 2 },
    label: t('decay-epochs.label'),
    ...wordsOfValue('decay-epochs'),
    flag: '--decay-epochs',
  },
  warmUpEpochs: {
    group,
    kind: 'number',
    from: 0,
    to: mostEpochs,
    // One cycle has a warm-up of its own, so one that is left from before is in the way, and can be set to 0.
    appliesWhen: ({ schedule, warmUpEpochs }) => schedule !== 'one-cycle' || warmUpEpochs > 0,
    default: 0,
    inCodes: { number: 10, standard: 0 },
    whenOn: 1,
    slider: { from: 0.5, to: 10, scale: 'linear', step: 0.5 },
    ...wordsOfValue('warm-up-epochs'),
    flag: '--warm-up-epochs',
  },
  patience: {
    group,
    kind: 'number',
    from: 0,
    to: mostEpochs,
    default: 0,
    inCodes: { number: 15, standard: 0 },
    whenOn: 3,
    slider: { from: 1, to: 20, scale: 'linear', step: 1 },
    ...wordsOfValue('patience'),
    flag: '--patience',
  },
} satisfies Partial<SettingsTable>
