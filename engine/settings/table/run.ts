/** Settings that a person changes most: they stand beside the button that trains. */
import type { SettingsTable } from './entry.ts'

const group = 'run'

export const run = {
  learningRate: {
    group,
    kind: 'above 0',
    to: 1000,
    hint: '0.1 is a good start',
    default: 0.1,
    inCodes: { number: 8, standard: 0.1 },
    slider: { from: 0.00001, to: 100, scale: 'logarithmic' },
    title: 'Learning rate',
    symbol: 'α (η)',
    subject: 'The learning rate',
    help: 'Learning rate α, in many books η: how far each step goes downhill. Too small and it crawls; too large and it jumps over the valley. It can change during a run.',
    flag: '--learning-rate',
    flagHelp: 'length of a step',
  },
  epochs: {
    group,
    kind: 'whole number',
    from: 1,
    to: 10_000,
    default: 5,
    inCodes: { number: 14, standard: 5 },
    title: 'Epochs',
    subject: 'The number of epochs',
    help: 'Epochs: how many times the run goes through all the training digits.',
    flag: '--epochs',
    flagHelp: 'passes over the training digits',
  },
} satisfies Partial<SettingsTable>
