/** What activation functions are called, in lists as in sentences. */
import type { HiddenActivation, OutputActivation } from './settings.ts'

export const hiddenActivationNames: Readonly<Record<HiddenActivation, string>> = {
  relu: 'ReLU',
  'leaky-relu': 'leaky ReLU',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  linear: 'linear',
}

export const activationNames: Readonly<Record<HiddenActivation | OutputActivation, string>> = {
  ...hiddenActivationNames,
  softmax: 'softmax',
}
