/** What the form calls the choices, in the words of a lesson. */
import type {
  Cost,
  DataSetName,
  Initialiser,
  Optimiser,
  OutputActivation,
  Schedule,
} from '#engine/contract/settings.ts'

export const dataTitles = { mnist: '60,000 digits', 'mnist-10k': '10,000 digits' } satisfies Record<DataSetName, string>

export const outputTitles = { softmax: 'softmax', sigmoid: 'sigmoid', linear: 'linear' } satisfies Record<
  OutputActivation,
  string
>

export const costTitles = {
  'cross-entropy': 'cross-entropy',
  'mean-squared-error': 'mean squared error',
  'mean-absolute-error': 'mean absolute error',
  hinge: 'hinge',
} satisfies Record<Cost, string>

export const initialiserTitles = {
  auto: 'by activation',
  he: 'He',
  glorot: 'Glorot',
  lecun: 'LeCun',
  normal: 'normal',
  zeros: 'all zero',
} satisfies Record<Initialiser, string>

export const optimiserTitles = {
  sgd: 'plain (SGD)',
  momentum: 'momentum',
  nesterov: 'Nesterov',
  rmsprop: 'RMSProp',
  adam: 'Adam',
  adamw: 'AdamW',
} satisfies Record<Optimiser, string>

export const scheduleTitles = {
  constant: 'constant',
  step: 'in steps',
  exponential: 'exponential',
  cosine: 'cosine',
  'one-cycle': 'one cycle',
} satisfies Record<Schedule, string>
