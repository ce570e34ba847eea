/** What a person can set before a run. What the values are and which go together is in `engine/settings/`. */

export const hiddenActivations = ['relu', 'leaky-relu', 'sigmoid', 'tanh', 'linear'] as const
export type HiddenActivation = (typeof hiddenActivations)[number]

/** Slope of leaky ReLU below 0, as PyTorch's `LeakyReLU` has it; Maas et al., "Rectifier nonlinearities", 2013. Keras takes 0.3. */
export const leak = 0.01

export const outputActivations = ['softmax', 'sigmoid', 'linear'] as const
export type OutputActivation = (typeof outputActivations)[number]

export const costs = ['cross-entropy', 'mean-squared-error', 'mean-absolute-error', 'hinge'] as const
export type Cost = (typeof costs)[number]

/** `auto`: He for ReLU and leaky ReLU layers, Glorot for all others. */
export type Initialiser = 'auto' | 'he' | 'glorot' | 'lecun' | 'normal' | 'zeros'

export type Optimiser = 'sgd' | 'momentum' | 'nesterov' | 'rmsprop' | 'adam' | 'adamw'

export const schedules = ['constant', 'step', 'exponential', 'cosine', 'one-cycle'] as const
export type Schedule = (typeof schedules)[number]

export type HiddenLayer = { readonly neurons: number; readonly activation: HiddenActivation }

/** Flat, numbers and texts only but for `hidden`, so that a file can hold any of them in one line. */
export type Settings = {
  /** The sources of digits, each with a share, in the way in which `engine/settings/table/sources.ts` writes them: `mnist`, `mnist,pen:3`. */
  readonly data: string
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
