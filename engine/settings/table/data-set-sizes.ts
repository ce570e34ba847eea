/** Digits to train on, and to be scored on during training. */
import type { DataSetName } from '#engine/contract/settings.ts'

export const dataSetSizes: Readonly<Record<DataSetName, { readonly training: number; readonly validation: number }>> = {
  mnist: { training: 55_000, validation: 5_000 },
  'mnist-10k': { training: 9_000, validation: 1_000 },
}
