/**
 * What a person can set before a run, and the values Inkling proposes. `settings-check.ts` says which of them go together.
 */
import type { DataSetName, Optimiser, Settings } from '#engine/contract/settings.ts'

/** Digits to train on, and to be scored on during training. */
export const dataSetSizes: Readonly<Record<DataSetName, { readonly training: number; readonly validation: number }>> = {
  mnist: { training: 55_000, validation: 5_000 },
  'mnist-10k': { training: 9_000, validation: 1_000 },
}

/** The settings that augmentation follows. */
export const augmentationSettings = ['shift', 'rotation', 'scaling', 'shear', 'elastic', 'thickness'] as const

export type AugmentationSettings = Pick<Settings, (typeof augmentationSettings)[number]>

export const limits = {
  hiddenLayers: 6,
  neurons: 4096,
  parameters: 20_000_000,
  /** Bytes that training may take, as `estimateMemory` has it. */
  memory: 1_000_000_000,
  initialDeviation: 10,
  learningRate: 1000,
  epochs: 10_000,
  penalty: 10,
  norm: 1_000_000,
  shift: 14,
  rotation: 180,
  scaling: 0.5,
  shear: 1,
  elastic: 14,
  thickness: 1,
  seed: 4_294_967_295,
} as const

export const defaultSettings: Settings = {
  data: 'mnist',
  hidden: [{ neurons: 128, activation: 'relu' }],
  output: 'softmax',
  cost: 'cross-entropy',
  initialiser: 'auto',
  initialDeviation: 0.05,
  optimiser: 'sgd',
  momentum: 0.9,
  learningRate: 0.1,
  schedule: 'constant',
  warmUpEpochs: 0,
  decayFactor: 0.5,
  decayEpochs: 2,
  batchSize: 32,
  epochs: 5,
  patience: 0,
  l2: 0,
  l1: 0,
  weightDecay: 0.01,
  dropout: 0,
  maxNorm: 0,
  clipNorm: 0,
  shift: 0,
  rotation: 0,
  scaling: 0,
  shear: 0,
  elastic: 0,
  thickness: 0,
  seed: 1,
}

/** All but `hidden` and `output`: those that hold one number or name, and that a file's layers do not say already. */
export type PlainSettings = Omit<Settings, 'hidden' | 'output'>

export function plainSettings({ hidden: _hidden, output: _output, ...others }: Settings): PlainSettings {
  return others
}

/**
 * A copy that no one else holds, with the default for whatever is not said, and without what Inkling does not know. So settings
 * stay readable that an earlier Inkling has written. The values themselves are not looked at.
 */
export function completeSettings(settings: Partial<Settings>): Settings {
  const names = Object.keys(defaultSettings) as (keyof Settings)[]
  const complete = Object.fromEntries(
    names.map((name) => [name, settings[name] === undefined ? defaultSettings[name] : settings[name]]),
  ) as Settings
  const { hidden } = complete
  if (!Array.isArray(hidden)) return complete
  return { ...complete, hidden: hidden.map((layer) => ({ neurons: layer?.neurons, activation: layer?.activation })) }
}

/** Sizes of all layers from the 784 pixels to the 10 outputs. */
export function layerSizes(settings: Pick<Settings, 'hidden'>): readonly number[] {
  return [784, ...settings.hidden.map((layer) => layer.neurons), 10]
}

/** What a file of the network is called unless somebody chooses another name; without an ending. */
export function networkName(settings: Pick<Settings, 'hidden' | 'seed'>): string {
  return `inkling-${layerSizes(settings).join('-')}-seed-${settings.seed}`
}

/** Weights and biases of the network that `settings` describe. */
export function countParameters(settings: Pick<Settings, 'hidden'>): number {
  const sizes = layerSizes(settings)
  let parameters = 0
  for (let layer = 1; layer < sizes.length; layer++) parameters += (sizes[layer - 1]! + 1) * sizes[layer]!
  return parameters
}

/** Numbers that an optimiser remembers for each weight and bias. */
export const optimiserSlots: Readonly<Record<Optimiser, number>> = {
  sgd: 0,
  momentum: 1,
  nesterov: 1,
  rmsprop: 1,
  adam: 2,
  adamw: 2,
}

/** Bytes that training takes at most beside the data, about: what is held for every weight, and for the samples in hand. */
export function estimateMemory(settings: Settings): number {
  const remembered = 1 + optimiserSlots[settings.optimiser]
  // The weights with the optimiser's memory, in a backend's own order as well; the last good ones of both; the best ones of both with
  // early stopping; the gradient; a copy that is being scored or saved.
  const copies = remembered * (settings.patience > 0 ? 4 : 3) + 2
  // For the samples in hand: z, a, dz, the dropped-out a and its mask, and lists of the numbers that are not 0, twice, two words each.
  const neurons = layerSizes(settings).reduce((sum, size) => sum + size, 0)
  const samples = Math.max(1, Math.min(settings.batchSize, 1024, 170_000_000 / countParameters(settings)))
  return 4 * (copies * countParameters(settings) + 9 * neurons * samples)
}

/** Whether going from one to the other needs a new random network, rather than keeping the weights. */
export function needsNewNetwork(from: Settings, to: Settings): boolean {
  const shape = ({ data, hidden, output, initialiser, initialDeviation, seed }: Settings) =>
    JSON.stringify([
      data,
      hidden.map((layer) => [layer.neurons, layer.activation]),
      output,
      initialiser,
      initialiser === 'normal' ? initialDeviation : 0,
      seed,
    ])
  return shape(from) !== shape(to)
}
