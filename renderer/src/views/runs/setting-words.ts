/** Settings as words, for where runs are described and compared. */
import type { Settings } from '#engine/contract/settings.ts'
import {
  costTitles,
  dataTitles,
  initialiserTitles,
  optimiserTitles,
  outputTitles,
  scheduleTitles,
} from '#page/views/workbench/training/titles.ts'

export const settingTitles = {
  data: 'Data',
  hidden: 'Hidden layers',
  output: 'Outputs',
  cost: 'Cost function',
  initialiser: 'First weights',
  initialDeviation: 'Spread σ',
  optimiser: 'Optimiser',
  momentum: 'Momentum',
  learningRate: 'Learning rate η',
  schedule: 'Learning rate over time',
  warmUpEpochs: 'Warm-up epochs',
  decayFactor: 'Decay factor',
  decayEpochs: 'Decay every … epochs',
  batchSize: 'Batch size',
  epochs: 'Epochs',
  patience: 'Patience',
  l2: 'L2 penalty',
  l1: 'L1 penalty',
  weightDecay: 'Weight decay',
  dropout: 'Dropout',
  maxNorm: 'Max-norm',
  clipNorm: 'Clip gradient at',
  shift: 'Moved (pixels)',
  rotation: 'Turned (degrees)',
  scaling: 'Scaled (share)',
  shear: 'Slanted',
  elastic: 'Pulled about (pixels)',
  thickness: 'Stroke ± (pixels)',
  seed: 'Seed',
} satisfies Record<keyof Settings, string>

export const settingNames = Object.keys(settingTitles) as readonly (keyof Settings)[]

/** What a setting is, in words; a dash where the other settings leave it without effect. */
export function describeSetting(settings: Settings, name: keyof Settings): string {
  return hasEffect(settings, name) ? describeValue(settings, name) : '–'
}

function describeValue(settings: Settings, name: keyof Settings): string {
  switch (name) {
    case 'data':
      return dataTitles[settings.data]
    case 'hidden':
      return settings.hidden.map(({ neurons, activation }) => `${neurons} ${activation}`).join(', ') || 'none'
    case 'output':
      return outputTitles[settings.output]
    case 'cost':
      return costTitles[settings.cost]
    case 'initialiser':
      return initialiserTitles[settings.initialiser]
    case 'optimiser':
      return optimiserTitles[settings.optimiser]
    case 'schedule':
      return scheduleTitles[settings.schedule]
    default:
      return String(settings[name])
  }
}

/** Whether the other settings let this one have an effect. */
function hasEffect({ optimiser, initialiser, schedule }: Settings, name: keyof Settings): boolean {
  switch (name) {
    case 'initialDeviation':
      return initialiser === 'normal'
    case 'momentum':
      return optimiser === 'momentum' || optimiser === 'nesterov'
    case 'weightDecay':
      return optimiser === 'adamw'
    case 'decayFactor':
    case 'decayEpochs':
      return schedule === 'step' || schedule === 'exponential'
    default:
      return true
  }
}
