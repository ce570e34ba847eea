/** Settings that a person changes most: they stand beside the button that trains. */
import type { SettingsTable } from './entry.ts'
import { wordsOfValue } from './said.ts'

const group = 'run'

export const run = {
  learningRate: {
    group,
    kind: 'above 0',
    to: 1000,
    default: 0.1,
    inCodes: { number: 8, standard: 0.1 },
    slider: { from: 0.00001, to: 100, scale: 'logarithmic' },
    symbol: 'α (η)',
    ...wordsOfValue('learning-rate'),
    flag: '--learning-rate',
  },
  epochs: {
    group,
    kind: 'whole number',
    from: 1,
    to: 10_000,
    default: 5,
    inCodes: { number: 14, standard: 5 },
    ...wordsOfValue('epochs'),
    flag: '--epochs',
  },
} satisfies Partial<SettingsTable>
