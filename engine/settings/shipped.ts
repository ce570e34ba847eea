/** The networks that come with Inkling: what they were trained with. `npm run train:shipped` trains them again, to the same bits. */
import { defaultSettings } from './settings.ts'
import type { Settings } from '#engine/contract/settings.ts'

/** The large one, which reads as well as it can. */
export const shippedSettings: Settings = {
  ...defaultSettings,
  data: 'mnist,pen:3',
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

/** The small one, in whose weights strokes can be seen: the changes of the digits and the L2 penalty keep them smooth. */
export const smallShippedSettings: Settings = {
  ...defaultSettings,
  data: 'mnist,pen:3',
  hidden: [{ neurons: 30, activation: 'sigmoid' }],
  optimiser: 'adam',
  learningRate: 0.005,
  schedule: 'cosine',
  batchSize: 64,
  epochs: 30,
  l2: 0.0001,
  shift: 1,
  rotation: 8,
  scaling: 0.08,
  shear: 0.1,
}
