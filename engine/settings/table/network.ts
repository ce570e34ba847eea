/** Settings of what is trained: the digits, the network, and what counts as wrong. */
import { hiddenActivationNames } from '#engine/contract/activation-names.ts'
import { costs, outputActivations, type Cost, type OutputActivation, type Settings } from '#engine/contract/settings.ts'
import type { SettingsTable } from './entry.ts'
import { complain, type Complaint, wordsOf, wordsOfValue } from './said.ts'
import { t } from '#words/en/settings.ts'

const group = 'network'

export const network = {
  data: {
    group: 'data',
    kind: 'sources',
    default: 'mnist,pen',
    inCodes: { number: 0, standard: 'mnist', names: ['mnist', 'mnist-10k'] },
    needsNewNetwork: true,
    ...wordsOf('data'),
    flag: '--data',
  },
  cost: {
    group,
    kind: 'name',
    names: {
      'cross-entropy': t('cost-cross-entropy'),
      'mean-squared-error': t('cost-mean-squared-error'),
      'mean-absolute-error': t('cost-mean-absolute-error'),
      hinge: t('cost-hinge'),
    },
    check: checkCost,
    default: 'cross-entropy',
    inCodes: {
      number: 3,
      standard: 'cross-entropy',
      names: ['cross-entropy', 'mean-squared-error', 'mean-absolute-error', 'hinge'],
    },
    label: t('cost.label'),
    ...wordsOfValue('cost'),
    flag: '--cost',
  },
  output: {
    group,
    kind: 'name',
    names: { softmax: t('output-softmax'), sigmoid: t('output-sigmoid'), linear: t('output-linear') },
    default: 'softmax',
    inCodes: { number: 2, standard: 'softmax', names: ['softmax', 'sigmoid', 'linear'] },
    needsNewNetwork: true,
    ...wordsOfValue('output'),
    flag: '--output',
  },
  initialiser: {
    group,
    kind: 'name',
    names: {
      auto: t('initialiser-auto'),
      he: t('initialiser-he'),
      glorot: t('initialiser-glorot'),
      lecun: t('initialiser-lecun'),
      normal: t('initialiser-normal'),
      zeros: t('initialiser-zeros'),
    },
    default: 'auto',
    inCodes: { number: 4, standard: 'auto', names: ['auto', 'he', 'glorot', 'lecun', 'normal', 'zeros'] },
    needsNewNetwork: true,
    ...wordsOfValue('initialiser'),
    flag: '--initialiser',
  },
  seed: {
    group,
    kind: 'whole number',
    from: 0,
    to: 4_294_967_295,
    default: 1,
    inCodes: { number: 28, standard: 1 },
    needsNewNetwork: true,
    ...wordsOfValue('seed'),
    flag: '--seed',
  },
  initialDeviation: {
    group,
    kind: 'above 0',
    to: 10,
    appliesWhen: ({ initialiser }) => initialiser === 'normal',
    default: 0.05,
    inCodes: { number: 5, standard: 0.05 },
    needsNewNetwork: true,
    symbol: 'σ',
    ...wordsOfValue('initial-deviation'),
    flag: '--initial-deviation',
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
    title: t('hidden.title'),
    flag: '--hidden',
    activationFlag: '--activation',
  },
} satisfies Partial<SettingsTable>

/** Which outputs a cost is defined for, and what says so of the others; the costs that are not here take any. */
const fittingOutputs = {
  'cross-entropy': { outputs: ['softmax', 'sigmoid'], complaint: 'cross-entropy-outputs' },
  hinge: { outputs: ['linear'], complaint: 'hinge-outputs' },
} as const satisfies Readonly<
  Partial<Record<Cost, { readonly outputs: readonly OutputActivation[]; readonly complaint: string }>>
>

function checkCost({ cost, output }: Settings): Complaint | null {
  if (!costs.includes(cost) || !outputActivations.includes(output)) return null
  if (cost !== 'cross-entropy' && cost !== 'hinge') return null
  const { outputs, complaint } = fittingOutputs[cost]
  return (outputs as readonly OutputActivation[]).includes(output) ? null : complain(complaint)
}
