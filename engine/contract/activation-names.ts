/** What activation functions are called, in lists as in sentences. */
import { t } from '#words/en/activations.ts'
import type { HiddenActivation, OutputActivation } from './settings.ts'

export const hiddenActivationNames: Readonly<Record<HiddenActivation, string>> = {
  relu: t('relu'),
  'leaky-relu': t('leaky-relu'),
  sigmoid: t('sigmoid'),
  tanh: t('tanh'),
  linear: t('linear'),
}

export const activationNames: Readonly<Record<HiddenActivation | OutputActivation, string>> = {
  ...hiddenActivationNames,
  softmax: t('softmax'),
}
