/** Settings that keep a network from memorising the training digits. */
import type { SettingsTable } from './entry.ts'
import { wordsOfValue } from './said.ts'
import { t } from '#words/en/settings.ts'

const group = 'regularisation'

export const regularisation = {
  dropout: {
    group,
    kind: 'share',
    default: 0,
    inCodes: { number: 19, standard: 0 },
    whenOn: 0.2,
    slider: { from: 0.05, to: 0.8, scale: 'linear', step: 0.05 },
    ...wordsOfValue('dropout'),
    flag: '--dropout',
  },
  l2: {
    group,
    kind: 'number',
    from: 0,
    to: 10,
    default: 0,
    inCodes: { number: 16, standard: 0 },
    whenOn: 0.0001,
    slider: { from: 0.000001, to: 0.1, scale: 'logarithmic' },
    label: t('l2.label'),
    ...wordsOfValue('l2'),
    flag: '--l2',
  },
  l1: {
    group,
    kind: 'number',
    from: 0,
    to: 10,
    default: 0,
    inCodes: { number: 17, standard: 0 },
    whenOn: 0.00001,
    slider: { from: 0.0000001, to: 0.01, scale: 'logarithmic' },
    label: t('l1.label'),
    ...wordsOfValue('l1'),
    flag: '--l1',
  },
  maxNorm: {
    group,
    kind: 'number',
    from: 0,
    to: 1_000_000,
    default: 0,
    inCodes: { number: 20, standard: 0 },
    whenOn: 3,
    slider: { from: 0.5, to: 10, scale: 'linear', step: 0.5 },
    ...wordsOfValue('max-norm'),
    flag: '--max-norm',
  },
} satisfies Partial<SettingsTable>
