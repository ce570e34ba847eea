/** The one check of settings, for the page and the engine alike: what is wrong, and in whole sentences what to do about it. */
import { InklingError } from '#engine/contract/errors.ts'
import {
  augmentationSettings,
  countParameters,
  dataSetSizes,
  estimateMemory,
  limits,
  type AugmentationSettings,
} from './settings.ts'
import {
  costs,
  dataSetNames,
  hiddenActivations,
  initialisers,
  optimisers,
  outputActivations,
  schedules,
  type Cost,
  type OutputActivation,
  type Settings,
} from '#engine/contract/settings.ts'

/** One thing wrong with settings: where, and in whole sentences what and what to do. */
export type SettingsProblem = { readonly setting: keyof Settings; readonly message: string; readonly remedy: string }

type Report = (setting: keyof Settings, message: string, remedy: string) => void

/** Everything wrong with `settings`, in the order of the form; empty when they can be trained with. Takes any value, for data from files and links. */
export function findProblems(settings: Settings): readonly SettingsProblem[] {
  if (typeof settings !== 'object' || (settings as unknown) === null) {
    return [{ setting: 'data', message: 'There are no settings.', remedy: 'Give an object of settings.' }]
  }
  const problems: SettingsProblem[] = []
  const report: Report = (setting, message, remedy) => problems.push({ setting, message, remedy })
  checkNetwork(settings, report)
  checkSteps(settings, report)
  checkRun(settings, report)
  checkRestraints(settings, report)
  checkAugmentation(settings, report)
  // The rest says how the parts fit, which only known parts can.
  if (problems.length === 0) checkTogether(settings, report)
  return problems
}

/** Throws `bad-settings` for the first problem found. */
export function checkSettings(settings: Settings): void {
  const [problem] = findProblems(settings)
  if (problem) throw new InklingError('bad-settings', problem.message, problem.remedy)
}

function checkNetwork(settings: Settings, report: Report): void {
  oneOf(report, 'data', 'The data set', settings.data, dataSetNames)
  if (!Array.isArray(settings.hidden) || settings.hidden.length > limits.hiddenLayers) {
    report(
      'hidden',
      'The hidden layers are not a list Inkling can build.',
      `Choose from 0 to ${limits.hiddenLayers} hidden layers.`,
    )
  } else {
    for (const [index, layer] of settings.hidden.entries()) {
      wholeNumber(report, 'hidden', `The size of hidden layer ${index + 1}`, layer?.neurons, 1, limits.neurons)
      oneOf(report, 'hidden', `The activation of hidden layer ${index + 1},`, layer?.activation, hiddenActivations)
    }
  }
  oneOf(report, 'output', 'The output activation', settings.output, outputActivations)
  oneOf(report, 'cost', 'The cost', settings.cost, costs)
  checkCost(settings, report)
  oneOf(report, 'initialiser', 'The initialiser', settings.initialiser, initialisers)
  above0(report, 'initialDeviation', 'The spread of the first weights', settings.initialDeviation, 0.05)
}

/** Which outputs a cost is defined for, and what to say of the others. */
const fittingOutputs: Readonly<
  Record<Cost, { readonly outputs: readonly OutputActivation[]; readonly message: string; readonly remedy: string }>
> = {
  'cross-entropy': {
    outputs: ['softmax', 'sigmoid'],
    message: 'Cross-entropy needs outputs between 0 and 1, and linear outputs can be any number.',
    remedy: 'Choose softmax or sigmoid outputs, or the mean squared error or hinge as the cost.',
  },
  hinge: {
    outputs: ['linear'],
    message: 'The hinge cost compares weighted sums as they are, so it needs linear outputs.',
    remedy: 'Choose linear outputs, or cross-entropy as the cost.',
  },
  'mean-squared-error': { outputs: outputActivations, message: '', remedy: '' },
  'mean-absolute-error': { outputs: outputActivations, message: '', remedy: '' },
}

function checkCost({ cost, output }: Settings, report: Report): void {
  if (!costs.includes(cost) || !outputActivations.includes(output)) return
  const { outputs, message, remedy } = fittingOutputs[cost]
  if (!outputs.includes(output)) report('cost', message, remedy)
}

function checkSteps(settings: Settings, report: Report): void {
  oneOf(report, 'optimiser', 'The optimiser', settings.optimiser, optimisers)
  share(report, 'momentum', 'The momentum', settings.momentum, 0.9)
  const { learningRate } = settings
  if (typeof learningRate !== 'number' || !(learningRate > 0 && learningRate <= limits.learningRate)) {
    report(
      'learningRate',
      `The learning rate is ${show(learningRate)}.`,
      `Choose a number above 0 and up to ${limits.learningRate}; 0.1 is a good start.`,
    )
  }
  oneOf(report, 'schedule', 'The schedule', settings.schedule, schedules)
  between(report, 'warmUpEpochs', 'The warm-up', settings.warmUpEpochs, 0, limits.epochs, 'epochs; 0 for none')
  const { decayFactor } = settings
  if (typeof decayFactor !== 'number' || !(decayFactor > 0 && decayFactor <= 1)) {
    report(
      'decayFactor',
      `The decay factor is ${show(decayFactor)}.`,
      'Choose a number above 0 and up to 1; 0.5 halves the learning rate each time.',
    )
  }
  const { decayEpochs } = settings
  if (typeof decayEpochs !== 'number' || !(decayEpochs > 0 && decayEpochs <= limits.epochs)) {
    report(
      'decayEpochs',
      `The learning rate would decay every ${show(decayEpochs)} epochs.`,
      `Choose a number above 0 and up to ${limits.epochs}.`,
    )
  }
}

function checkRun(settings: Settings, report: Report): void {
  const most = dataSetSizes[settings.data]?.training ?? dataSetSizes.mnist.training
  const { batchSize } = settings
  if (typeof batchSize === 'number' && Number.isInteger(batchSize) && batchSize > most) {
    report(
      'batchSize',
      `A batch of ${batchSize} digits is more than the ${most} there are to train on.`,
      `Choose a whole number from 1 to ${most}; 32 is a good start.`,
    )
  } else {
    wholeNumber(report, 'batchSize', 'The batch size', batchSize, 1, most)
  }
  wholeNumber(report, 'epochs', 'The number of epochs', settings.epochs, 1, limits.epochs)
  between(report, 'patience', 'The patience', settings.patience, 0, limits.epochs, 'epochs; 0 never stops early')
  wholeNumber(report, 'seed', 'The seed', settings.seed, 0, limits.seed)
}

function checkRestraints(settings: Settings, report: Report): void {
  between(report, 'l2', 'The L2 penalty', settings.l2, 0, limits.penalty, '0 for none')
  between(report, 'l1', 'The L1 penalty', settings.l1, 0, limits.penalty, '0 for none')
  between(report, 'weightDecay', 'The weight decay', settings.weightDecay, 0, limits.penalty, '0 for none')
  share(report, 'dropout', 'The dropout', settings.dropout, 0.2)
  between(report, 'maxNorm', 'The max-norm', settings.maxNorm, 0, limits.norm, '0 for no bound')
  between(report, 'clipNorm', 'The gradient clipping', settings.clipNorm, 0, limits.norm, '0 for no bound')
}

const augmentationTitles: Readonly<Record<keyof AugmentationSettings, readonly [title: string, hint: string]>> = {
  shift: ['The shift of pictures', 'pixels; 1 is a good start, 0 is none'],
  rotation: ['The rotation of pictures', 'degrees; 10 is a good start, 0 is none'],
  scaling: ['The scaling of pictures', 'a share of their size; 0.1 is a good start, 0 is none'],
  shear: ['The slant of pictures', 'pixels a pixel; 0.2 is a good start, 0 is none'],
  elastic: ['The elastic change of pictures', 'pixels; 3 is a good start, 0 is none'],
  thickness: ['The change of strokes', 'pixels; 0.3 is a good start, 0 is none'],
}

function checkAugmentation(settings: Settings, report: Report): void {
  for (const setting of augmentationSettings) {
    const [title, hint] = augmentationTitles[setting]
    between(report, setting, title, settings[setting], 0, limits[setting], hint)
  }
}

function checkTogether(settings: Settings, report: Report): void {
  if (settings.schedule === 'one-cycle' && settings.warmUpEpochs > 0) {
    report(
      'warmUpEpochs',
      'The one-cycle schedule has a warm-up of its own.',
      'Set the warm-up to 0, or choose another schedule.',
    )
  } else if (settings.warmUpEpochs > settings.epochs) {
    report(
      'warmUpEpochs',
      `A warm-up of ${settings.warmUpEpochs} epochs does not end within a run of ${settings.epochs}.`,
      'Choose a shorter warm-up, or more epochs.',
    )
  }
  const shrink = settings.optimiser === 'adamw' ? settings.learningRate * settings.weightDecay : 0
  if (shrink >= 1) {
    report(
      'weightDecay',
      'Learning rate times weight decay is 1 or more, so every update would wipe out all weights.',
      'Choose a smaller weight decay; 0.01 is a good start.',
    )
  }
  const parameters = countParameters(settings)
  if (parameters > limits.parameters) {
    report(
      'hidden',
      `This network would have ${parameters} weights and biases, more than Inkling's ${limits.parameters}.`,
      'Choose fewer or smaller hidden layers.',
    )
    return
  }
  const memory = estimateMemory(settings)
  if (memory > limits.memory) {
    const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
    report(
      'hidden',
      `Training this network would take about ${megabytes(memory)} of memory, more than Inkling's ${megabytes(limits.memory)}.`,
      'Choose fewer or smaller hidden layers, or the optimiser SGD, which needs least.',
    )
  }
}

function oneOf(report: Report, setting: keyof Settings, title: string, value: unknown, known: readonly string[]): void {
  if (!known.includes(value as string)) {
    report(setting, `${title} “${show(value)}” is not known.`, `Choose one of ${known.join(', ')}.`)
  }
}

function wholeNumber(
  report: Report,
  setting: keyof Settings,
  title: string,
  value: unknown,
  least: number,
  most: number,
): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    report(setting, `${title} is ${show(value)}.`, `Choose a whole number from ${least} to ${most}.`)
  }
}

function between(
  report: Report,
  setting: keyof Settings,
  title: string,
  value: unknown,
  least: number,
  most: number,
  hint: string,
): void {
  if (typeof value !== 'number' || !(value >= least && value <= most)) {
    report(setting, `${title} is ${show(value)}.`, `Choose a number from ${least} to ${most}: ${hint}.`)
  }
}

function above0(report: Report, setting: 'initialDeviation', title: string, value: unknown, good: number): void {
  if (typeof value !== 'number' || !(value > 0 && value <= limits[setting])) {
    report(
      setting,
      `${title} is ${show(value)}.`,
      `Choose a number above 0 and up to ${limits[setting]}; ${good} is a good start.`,
    )
  }
}

/** A share that leaves something over: from 0 up to, not including, 1. */
function share(report: Report, setting: keyof Settings, title: string, value: unknown, good: number): void {
  if (typeof value !== 'number' || !(value >= 0 && value < 1)) {
    report(
      setting,
      `${title} is ${show(value)}.`,
      `Choose a number from 0 to below 1; ${good} is a good start, 0 is none.`,
    )
  }
}

/** Any value, short enough for a message. */
function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'no number or name'
  if (Number.isNaN(value)) return 'not a number'
  const text = String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
