/** What takes part in the measurement, and on what work. */
import type { Settings } from '#engine/contract/settings.ts'
import { sourceSizes } from '#engine/settings/table/sources.ts'
import { defaultSettings } from '#engine/settings/settings.ts'

export type Workload = {
  readonly name: string
  readonly settings: Settings
}

/** A workload, and what belongs to an epoch of it. */
export type Task = Workload & {
  /** Training digits of an epoch. */
  readonly epochCount: number
  /** Digits of the validation score at the end of an epoch; 0 for none. */
  readonly validationCount: number
  /** How long a round may take, about. Who needs longer for an epoch does a part of it, and its time is scaled. */
  readonly secondsPerRound: number
}

export type Contender = {
  readonly name: string
  /** With its version. */
  readonly description: string
  /**
   * Trains once on the first `count` training digits, in a new random order, and scores the share of the task's validation digits
   * that belongs to them; returns how long that took, in seconds.
   */
  run(count: number): number | Promise<number>
  /** Digits of a round. */
  readonly count: number
  close(): void
}

/** A library that is not there, or cannot do the work, returns none. */
export type OpenContender = (task: Task) => Promise<Contender | undefined>

const relu = (...neurons: number[]): Settings['hidden'] =>
  neurons.map((count) => ({ neurons: count, activation: 'relu' }))

/** The settings as they come, on digits that every library has. */
const usual: Settings = { ...defaultSettings, data: 'mnist' }

const workloads: Readonly<Record<string, Workload>> = {
  default: { name: '784-128-10, batches of 32, SGD, as the settings come', settings: usual },
  deep: {
    name: '784-512-256-10, batches of 128, Adam, dropout 0.2',
    settings: {
      ...usual,
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
      ...usual,
      hidden: relu(1000, 500),
      batchSize: 128,
      optimiser: 'adam',
      learningRate: 0.001,
      ...{ shift: 1.5, rotation: 12, scaling: 0.12, shear: 0.15, elastic: 4, thickness: 0.5 },
    },
  },
}

/** Throws when there is none of this name. */
export function findWorkload(name: string): Workload {
  const workload = workloads[name]
  if (workload) return workload
  throw new Error(`There is no workload ${name}; choose one of ${Object.keys(workloads).join(', ')}.`)
}

/** Training alone, on all digits. */
export const trainingTask = (workload: Workload): Task => ({
  ...workload,
  epochCount: 60_000,
  validationCount: 0,
  secondsPerRound: 0.5,
})

/** An epoch as `inkling train` has it: some digits are kept for validation, and scored at its end. */
export const personTask = (workload: Workload): Task => ({
  ...workload,
  epochCount: sourceSizes.mnist.training,
  validationCount: sourceSizes.mnist.validation,
  secondsPerRound: 3,
})

/** Layer widths from the pixels to the outputs. */
export const widthsOf = ({ settings }: Workload): readonly number[] => [
  784,
  ...settings.hidden.map((layer) => layer.neurons),
  10,
]

/** Seconds of an epoch, about, if that of the default network takes `secondsOfDefault`. */
export function estimateSeconds(task: Task, secondsOfDefault: number): number {
  const parameters = widthsOf(task).reduce((sum, width, i, all) => sum + (i > 0 ? all[i - 1]! * width : 0), 0)
  return secondsOfDefault * (parameters / 101_632)
}

/** Digits of a round, if an epoch takes about `seconds`: an epoch, or as many whole batches as there is time for. */
export function countFor({ settings, secondsPerRound, epochCount }: Task, seconds: number): number {
  if (seconds <= secondsPerRound) return epochCount
  const batches = Math.floor(((secondsPerRound / seconds) * epochCount) / settings.batchSize)
  return Math.max(4, batches) * settings.batchSize
}

/** Digits of a validation score that belong to `count` training digits. */
export function validationCountFor({ validationCount, epochCount }: Task, count: number): number {
  return Math.round((validationCount * count) / epochCount)
}
