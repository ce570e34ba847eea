/** What takes part in the measurement, and on what work. */
import type { Settings } from '#engine/contract/settings.ts'
import { defaultSettings } from '#engine/settings/settings.ts'

export type Workload = {
  readonly name: string
  readonly settings: Settings
}

export type Contender = {
  readonly name: string
  /** With its version. */
  readonly description: string
  /** Trains once on the first `digits` training digits; returns how long that took, in seconds. */
  run(digits: number): number | Promise<number>
  /** Digits of a round: about half a second's worth. */
  readonly digits: number
  close(): void
}

/** A library that is not there, or cannot do the work, returns none. */
export type OpenContender = (workload: Workload) => Promise<Contender | undefined>

const relu = (...neurons: number[]): Settings['hidden'] =>
  neurons.map((count) => ({ neurons: count, activation: 'relu' }))

export const workloads: Readonly<Record<string, Workload>> = {
  default: {
    name: '784-128-10, batches of 32, SGD',
    settings: { ...defaultSettings, hidden: relu(128), batchSize: 32, optimiser: 'sgd', learningRate: 0.1 },
  },
  deep: {
    name: '784-512-256-10, batches of 128, Adam, dropout 0.2',
    settings: {
      ...defaultSettings,
      hidden: relu(512, 256),
      batchSize: 128,
      optimiser: 'adam',
      learningRate: 0.001,
      dropout: 0.2,
    },
  },
  augmented: {
    name: '784-1000-500-10, batches of 128, Adam, every kind of augmentation',
    settings: {
      ...defaultSettings,
      hidden: relu(1000, 500),
      batchSize: 128,
      optimiser: 'adam',
      learningRate: 0.001,
      ...{ shift: 1.5, rotation: 12, scaling: 0.12, shear: 0.15, elastic: 4, thickness: 0.5 },
    },
  },
}

/** Layer widths from the pixels to the outputs. */
export const widthsOf = ({ settings }: Workload): readonly number[] => [
  784,
  ...settings.hidden.map((layer) => layer.neurons),
  10,
]

/** Digits that take about half a second if a pass over the default network takes `secondsPerEpoch`; whole batches. */
export function digitsFor(workload: Workload, secondsPerEpoch: number): number {
  const { batchSize } = workload.settings
  const parameters = widthsOf(workload).reduce((sum, width, i, all) => sum + (i > 0 ? all[i - 1]! * width : 0), 0)
  const expected = secondsPerEpoch * (parameters / 101_632)
  const digits = Math.min(60_000, (0.5 / expected) * 60_000)
  return Math.max(2, Math.floor(digits / batchSize)) * batchSize
}
