/** The network that comes with Inkling: what it was trained with. `npm run train:shipped` trains it again, to the same bits. */
import { defaultSettings } from './settings.ts'
import type { Settings } from '#engine/contract/settings.ts'

export const shippedSettings: Settings = {
  ...defaultSettings,
  data: 'mnist',
  hidden: [
    { neurons: 1000, activation: 'relu' },
    { neurons: 500, activation: 'relu' },
  ],
  optimiser: 'adam',
  learningRate: 0.001,
  schedule: 'cosine',
  batchSize: 128,
  epochs: 130,
  shift: 1.5,
  rotation: 12,
  scaling: 0.12,
  shear: 0.2,
  elastic: 4,
  thickness: 0.5,
}
