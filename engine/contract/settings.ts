/**
 * What a person can set before a run, the values Inkling proposes, and the check that both the page and the engine use.
 */
import { InklingError } from './errors.ts'

export const dataSetNames = ['mnist', 'mnist-10k'] as const
export type DataSetName = (typeof dataSetNames)[number]

export const hiddenActivations = ['relu', 'sigmoid', 'tanh'] as const
export type HiddenActivation = (typeof hiddenActivations)[number]

export const outputActivations = ['softmax', 'sigmoid'] as const
export type OutputActivation = (typeof outputActivations)[number]

export const costs = ['cross-entropy', 'mean-squared-error'] as const
export type Cost = (typeof costs)[number]

/** `auto`: He for ReLU layers, Glorot for all others. */
export const initialisers = ['auto', 'he', 'glorot'] as const
export type Initialiser = (typeof initialisers)[number]

export type HiddenLayer = { readonly neurons: number; readonly activation: HiddenActivation }

export type Settings = {
  readonly data: DataSetName
  /** Hidden layers from the pixels on; an empty list connects the pixels to the outputs. */
  readonly hidden: readonly HiddenLayer[]
  readonly output: OutputActivation
  readonly cost: Cost
  readonly initialiser: Initialiser
  /** η: the length of a step against the gradient. */
  readonly learningRate: number
  /** Samples behind each weight update. */
  readonly batchSize: number
  /** Passes over the training data in a run. */
  readonly epochs: number
  /** Start of the random generator: decides the first weights, the split and the order of the samples. */
  readonly seed: number
}

export const limits = {
  hiddenLayers: 6,
  neurons: 4096,
  parameters: 20_000_000,
  learningRate: 1000,
  batchSize: 4096,
  epochs: 10_000,
  seed: 4_294_967_295,
} as const

export const defaultSettings: Settings = {
  data: 'mnist',
  hidden: [{ neurons: 128, activation: 'relu' }],
  output: 'softmax',
  cost: 'cross-entropy',
  initialiser: 'auto',
  learningRate: 0.1,
  batchSize: 32,
  epochs: 5,
  seed: 1,
}

/** One thing wrong with settings: where, and in whole sentences what and what to do. */
export type SettingsProblem = { readonly setting: keyof Settings; readonly message: string; readonly remedy: string }

/** Everything wrong with `settings`, in the order of the form; empty when they can be trained with. Takes any value, for data from files and links. */
export function findProblems(settings: Settings): readonly SettingsProblem[] {
  if (typeof settings !== 'object' || (settings as unknown) === null) {
    return [{ setting: 'data', message: 'There are no settings.', remedy: 'Give an object of settings.' }]
  }
  const problems: SettingsProblem[] = []
  const report = (setting: keyof Settings, message: string, remedy: string) =>
    problems.push({ setting, message, remedy })

  const oneOf = (setting: keyof Settings, title: string, value: unknown, known: readonly string[]) => {
    if (!known.includes(value as string))
      report(setting, `${title} “${String(value)}” is not known.`, `Choose one of ${known.join(', ')}.`)
  }
  const wholeNumber = (setting: keyof Settings, title: string, value: unknown, least: number, most: number) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
      report(setting, `${title} is ${String(value)}.`, `Choose a whole number from ${least} to ${most}.`)
    }
  }

  oneOf('data', 'The data set', settings.data, dataSetNames)
  if (!Array.isArray(settings.hidden) || settings.hidden.length > limits.hiddenLayers) {
    report(
      'hidden',
      'The hidden layers are not a list Inkling can build.',
      `Choose from 0 to ${limits.hiddenLayers} hidden layers.`,
    )
  } else {
    for (const [index, layer] of settings.hidden.entries()) {
      wholeNumber('hidden', `The size of hidden layer ${index + 1}`, layer?.neurons, 1, limits.neurons)
      oneOf('hidden', `The activation of hidden layer ${index + 1},`, layer?.activation, hiddenActivations)
    }
  }
  oneOf('output', 'The output activation', settings.output, outputActivations)
  oneOf('cost', 'The cost', settings.cost, costs)
  if (settings.cost === 'cross-entropy' && settings.output === 'sigmoid') {
    report(
      'cost',
      'Cross-entropy needs outputs that add up to 1, and sigmoid outputs do not.',
      'Choose softmax outputs, or the mean squared error.',
    )
  }
  oneOf('initialiser', 'The initialiser', settings.initialiser, initialisers)
  if (
    typeof settings.learningRate !== 'number' ||
    !(settings.learningRate > 0 && settings.learningRate <= limits.learningRate)
  ) {
    report(
      'learningRate',
      `The learning rate is ${String(settings.learningRate)}.`,
      `Choose a number above 0 and up to ${limits.learningRate}; 0.1 is a good start.`,
    )
  }
  wholeNumber('batchSize', 'The batch size', settings.batchSize, 1, limits.batchSize)
  wholeNumber('epochs', 'The number of epochs', settings.epochs, 1, limits.epochs)
  wholeNumber('seed', 'The seed', settings.seed, 0, limits.seed)

  if (problems.length === 0) {
    const parameters = countParameters(settings)
    if (parameters > limits.parameters) {
      report(
        'hidden',
        `This network would have ${parameters} weights and biases, more than Inkling's ${limits.parameters}.`,
        'Choose fewer or smaller hidden layers.',
      )
    }
  }
  return problems
}

/** Throws `bad-settings` for the first problem found. */
export function checkSettings(settings: Settings): void {
  const [problem] = findProblems(settings)
  if (problem) throw new InklingError('bad-settings', problem.message, problem.remedy)
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

/** Whether going from one to the other needs a new random network, rather than keeping the weights. */
export function needsNewNetwork(from: Settings, to: Settings): boolean {
  const shape = ({ data, hidden, output, initialiser, seed }: Settings) =>
    JSON.stringify([data, hidden.map((layer) => [layer.neurons, layer.activation]), output, initialiser, seed])
  return shape(from) !== shape(to)
}
