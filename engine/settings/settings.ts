/**
 * What a person can set before a run, and the values Inkling proposes. `settings-check.ts` says which of them go together.
 */

export const dataSetNames = ['mnist', 'mnist-10k'] as const
export type DataSetName = (typeof dataSetNames)[number]

/** Digits to train on, and to be scored on during training. */
export const dataSetSizes: Readonly<Record<DataSetName, { readonly training: number; readonly validation: number }>> = {
  mnist: { training: 55_000, validation: 5_000 },
  'mnist-10k': { training: 9_000, validation: 1_000 },
}

export const hiddenActivations = ['relu', 'leaky-relu', 'sigmoid', 'tanh', 'linear'] as const
export type HiddenActivation = (typeof hiddenActivations)[number]

export const outputActivations = ['softmax', 'sigmoid', 'linear'] as const
export type OutputActivation = (typeof outputActivations)[number]

export const costs = ['cross-entropy', 'mean-squared-error', 'mean-absolute-error', 'hinge'] as const
export type Cost = (typeof costs)[number]

/** `auto`: He for ReLU and leaky ReLU layers, Glorot for all others. */
export const initialisers = ['auto', 'he', 'glorot', 'lecun', 'normal', 'zeros'] as const
export type Initialiser = (typeof initialisers)[number]

export const optimisers = ['sgd', 'momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'] as const
export type Optimiser = (typeof optimisers)[number]

export const schedules = ['constant', 'step', 'exponential', 'cosine', 'one-cycle'] as const
export type Schedule = (typeof schedules)[number]

export type HiddenLayer = { readonly neurons: number; readonly activation: HiddenActivation }

/** Flat, numbers and names only but for `hidden`, so that a file can hold any of them in one line. */
export type Settings = {
  readonly data: DataSetName
  /** Hidden layers from the pixels on; an empty list connects the pixels to the outputs. */
  readonly hidden: readonly HiddenLayer[]
  readonly output: OutputActivation
  readonly cost: Cost
  readonly initialiser: Initialiser
  /** σ: the standard deviation of the first weights, for the initialiser `normal`. */
  readonly initialDeviation: number
  readonly optimiser: Optimiser
  /** μ: the share of the last step that goes into the next, for the optimisers `momentum` and `nesterov`. */
  readonly momentum: number
  /** η: the length of a step against the gradient. */
  readonly learningRate: number
  readonly schedule: Schedule
  /** Over this many epochs at a run's start the learning rate rises evenly from near 0; 0 for none. */
  readonly warmUpEpochs: number
  /** γ: the learning rate is multiplied by it every `decayEpochs` epochs, for the schedules `step` and `exponential`. */
  readonly decayFactor: number
  readonly decayEpochs: number
  /** Samples behind each weight update. */
  readonly batchSize: number
  /** Passes over the training data in a run. */
  readonly epochs: number
  /** The run ends when the validation cost has not fallen for this many epochs, and the best weights come back; 0 for never. */
  readonly patience: number
  /** λ of the penalty (λ / 2) Σ w²; 0 for none. */
  readonly l2: number
  /** λ of the penalty λ Σ |w|; 0 for none. */
  readonly l1: number
  /** λ of AdamW: each update first shortens every weight by η λ of itself. */
  readonly weightDecay: number
  /** The share of each hidden layer's neurons left out at random for each training sample; 0 for none. */
  readonly dropout: number
  /** The greatest length of the vector of weights that come into a neuron; 0 for no bound. */
  readonly maxNorm: number
  /** The greatest length of a batch's whole gradient; 0 for no bound. */
  readonly clipNorm: number
  /** Augmentation: each training picture is changed by chance before it is used, by up to so much. 0 for none, all of them. */
  /** Moved, in pixels, in each direction. */
  readonly shift: number
  /** Turned, in degrees, either way. */
  readonly rotation: number
  /** Made wider and higher, or less, as a share of its size: 0.1 for 0.9 to 1.1 times. */
  readonly scaling: number
  /** Slanted: pixels to the side for each pixel upwards. */
  readonly shear: number
  /** Pulled about like rubber, in pixels. */
  readonly elastic: number
  /** Strokes thickened or thinned, in pixels on either side. */
  readonly thickness: number
  /** Start of the random generator: decides the first weights, the split, the order of the samples, who is left out by dropout, and how pictures are changed. */
  readonly seed: number
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
