/** The network that comes with Inkling: what it was trained with. `npm run train:shipped` trains it again, to the same bits. */
import { defaultSettings, type Settings } from './settings.ts'

export const shippedSettings: Settings = {
  ...defaultSettings,
  hidden: [
    { neurons: 1000, activation: 'relu' },
    { neurons: 500, activation: 'relu' },
  ],
  optimiser: 'adam',
  learningRate: 0.001,
  schedule: 'cosine',
  batchSize: 128,
  epochs: 160,
  shift: 1.5,
  rotation: 15,
  scaling: 0.15,
  shear: 0.3,
  elastic: 5,
  thickness: 0.6,
}
