/** Settings of what is trained: the digits, the network, and what counts as wrong. */
import { hiddenActivationNames } from '#engine/contract/activation-names.ts'
import { costs, outputActivations, type Cost, type OutputActivation, type Settings } from '#engine/contract/settings.ts'
import type { Complaint, SettingsTable } from './entry.ts'

const group = 'network'

export const network = {
  data: {
    group: 'data',
    kind: 'sources',
    default: 'mnist,pen',
    inCodes: { number: 0, standard: 'mnist', names: ['mnist', 'mnist-10k'] },
    needsNewNetwork: true,
    title: 'Data',
    subject: 'The data set',
    help: 'Data: MNIST’s 60,000 handwritten digits, or its first 10,000, which train faster; and 7,494 digits that 30 people drew with a pen, as you do. A part is kept aside for validation.',
    flag: '--data',
    flagHelp:
      'data sets, such as mnist, mnist-10k, pen or mnist,pen; pen:3 goes through its digits three times an epoch',
  },
  cost: {
    group,
    kind: 'name',
    names: {
      'cross-entropy': 'cross-entropy',
      'mean-squared-error': 'mean squared error',
      'mean-absolute-error': 'mean absolute error',
      hinge: 'hinge',
    },
    check: checkCost,
    default: 'cross-entropy',
    inCodes: {
      number: 3,
      standard: 'cross-entropy',
      names: ['cross-entropy', 'mean-squared-error', 'mean-absolute-error', 'hinge'],
    },
    title: 'Cost function',
    label: 'Cost',
    subject: 'The cost',
    help: 'Cost: one number for how wrong the outputs are. Cross-entropy punishes confident mistakes hardest; the others are gentler.',
    flag: '--cost',
    flagHelp: 'what training makes small',
  },
  output: {
    group,
    kind: 'name',
    names: { softmax: 'softmax', sigmoid: 'sigmoid', linear: 'linear' },
    default: 'softmax',
    inCodes: { number: 2, standard: 'softmax', names: ['softmax', 'sigmoid', 'linear'] },
    needsNewNetwork: true,
    title: 'Outputs',
    subject: 'The output activation',
    help: 'Output activation: softmax shares out a belief of 1 among the ten digits; sigmoid lets each output stand by itself; linear gives the sums as they are.',
    flag: '--output',
    flagHelp: 'activation of the outputs',
  },
  initialiser: {
    group,
    kind: 'name',
    names: { auto: 'by activation', he: 'He', glorot: 'Glorot', lecun: 'LeCun', normal: 'normal', zeros: 'all zero' },
    default: 'auto',
    inCodes: { number: 4, standard: 'auto', names: ['auto', 'he', 'glorot', 'lecun', 'normal', 'zeros'] },
    needsNewNetwork: true,
    title: 'Weight initialisation',
    subject: 'The initialiser',
    help: 'Weight initialisation: first weights are random, spread so that signals neither fade nor explode. He suits ReLU, Glorot suits sigmoid and tanh; all zero shows why chance is needed.',
    flag: '--initialiser',
    flagHelp: 'weight initialisation: how the first weights are drawn',
  },
  seed: {
    group,
    kind: 'whole number',
    from: 0,
    to: 4_294_967_295,
    default: 1,
    inCodes: { number: 28, standard: 1 },
    needsNewNetwork: true,
    title: 'Seed',
    subject: 'The seed',
    help: 'Seed: the start of the random numbers. The same seed gives the same first weights, the same order, the same result.',
    flag: '--seed',
    flagHelp: 'start of the random generator',
  },
  initialDeviation: {
    group,
    kind: 'above 0',
    to: 10,
    hint: '0.05 is a good start',
    appliesWhen: ({ initialiser }) => initialiser === 'normal',
    default: 0.05,
    inCodes: { number: 5, standard: 0.05 },
    needsNewNetwork: true,
    title: 'Spread',
    symbol: 'σ',
    subject: 'The spread of the first weights',
    help: 'Spread σ: the standard deviation of the first weights. Too small and signals fade from layer to layer; too large and they explode.',
    flag: '--initial-deviation',
    flagHelp: 'their standard deviation, for normal',
  },
  hidden: {
    group,
    kind: 'layers',
    mostLayers: 6,
    mostNeurons: 4096,
    activations: hiddenActivationNames,
    default: [{ neurons: 128, activation: 'relu' }],
    inCodes: {
      number: 1,
      standard: [{ neurons: 128, activation: 'relu' }],
      activations: ['relu', 'leaky-relu', 'sigmoid', 'tanh', 'linear'],
    },
    needsNewNetwork: true,
    title: 'Hidden layers',
    flag: '--hidden',
    flagHelp: 'neurons of each hidden layer, such as 128 or 128,64; or none',
    activationFlag: '--activation',
    activationFlagHelp: 'of the hidden layers',
  },
} satisfies Partial<SettingsTable>

/** Which outputs a cost is defined for, and what to say of the others; the costs that are not here take any. */
const fittingOutputs: Readonly<Partial<Record<Cost, Complaint & { readonly outputs: readonly OutputActivation[] }>>> = {
  'cross-entropy': {
    outputs: ['softmax', 'sigmoid'],
    message: 'Cross-entropy needs outputs between 0 and 1, and linear outputs can be any number.',
    remedy: 'Choose softmax or sigmoid outputs, or the mean squared error or hinge as the cost.',
  },
  hinge: {
    outputs: ['linear'],
    message: 'The hinge cost compares weighted sums as they are, so it needs linear outputs.',
    remedy: 'Choose linear outputs, or cross-entropy as the cost.',
  },
}

function checkCost({ cost, output }: Settings): Complaint | null {
  if (!costs.includes(cost) || !outputActivations.includes(output)) return null
  const fitting = fittingOutputs[cost]
  return fitting && !fitting.outputs.includes(output) ? { message: fitting.message, remedy: fitting.remedy } : null
}
