/** Settings of how the learning rate changes over a run, and of when a run ends before its last epoch. */
import type { Settings } from '#engine/contract/settings.ts'
import type { SettingsTable } from './entry.ts'
import { run } from './run.ts'

const group = 'optimiser'
const mostEpochs = run.epochs.to

const decays = ({ schedule }: Settings) => schedule === 'step' || schedule === 'exponential'

export const schedule = {
  schedule: {
    group,
    kind: 'name',
    names: {
      constant: 'constant',
      step: 'in steps',
      exponential: 'exponential',
      cosine: 'cosine',
      'one-cycle': 'one cycle',
    },
    default: 'constant',
    inCodes: { number: 9, standard: 'constant', names: ['constant', 'step', 'exponential', 'cosine', 'one-cycle'] },
    title: 'Learning rate over time',
    subject: 'The schedule',
    help: 'Schedule: large steps first, to get there fast, and small ones later, to settle. One cycle starts small as well.',
    flag: '--schedule',
    flagHelp: 'how the learning rate changes over the run',
  },
  decayFactor: {
    group,
    kind: 'above 0',
    to: 1,
    hint: '0.5 halves the learning rate each time',
    appliesWhen: decays,
    default: 0.5,
    inCodes: { number: 11, standard: 0.5 },
    slider: { from: 0.1, to: 1, scale: 'linear', step: 0.05 },
    title: 'Decay factor',
    label: 'Times',
    subject: 'The decay factor',
    help: 'Decay factor: what the learning rate is multiplied by each time; 0.5 halves it.',
    flag: '--decay-factor',
    flagHelp: 'for step and exponential: the learning rate is multiplied by it',
  },
  decayEpochs: {
    group,
    kind: 'above 0',
    to: mostEpochs,
    appliesWhen: decays,
    default: 2,
    inCodes: { number: 12, standard: 2 },
    title: 'Decay every … epochs',
    label: 'every epochs',
    subject: 'The learning rate would decay every … epochs.',
    help: 'Decay: after how many epochs the learning rate is multiplied once more.',
    flag: '--decay-epochs',
    flagHelp: 'for step and exponential: every so many epochs',
  },
  warmUpEpochs: {
    group,
    kind: 'number',
    from: 0,
    to: mostEpochs,
    hint: 'epochs; 0 for none',
    // One cycle has a warm-up of its own, so one that is left from before is in the way, and can be set to 0.
    appliesWhen: ({ schedule, warmUpEpochs }) => schedule !== 'one-cycle' || warmUpEpochs > 0,
    default: 0,
    inCodes: { number: 10, standard: 0 },
    whenOn: 1,
    slider: { from: 0.5, to: 10, scale: 'linear', step: 0.5 },
    title: 'Warm-up epochs',
    subject: 'The warm-up',
    help: 'Warm-up: over so many epochs the learning rate rises evenly to its full length.',
    flag: '--warm-up-epochs',
    flagHelp: 'over which the learning rate rises at the start',
  },
  patience: {
    group,
    kind: 'number',
    from: 0,
    to: mostEpochs,
    hint: 'epochs; 0 never stops early',
    default: 0,
    inCodes: { number: 15, standard: 0 },
    whenOn: 3,
    slider: { from: 1, to: 20, scale: 'linear', step: 1 },
    title: 'Patience',
    subject: 'The patience',
    help: 'Early stopping: end the run when the validation cost has not fallen for so many epochs, and take the best weights.',
    flag: '--patience',
    flagHelp: 'epochs without progress before the run stops early; 0 for never',
  },
} satisfies Partial<SettingsTable>
