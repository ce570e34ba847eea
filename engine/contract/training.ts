/** Training as it is followed from outside: curves, progress, and single steps. */
import type { Position, State } from './state.ts'

/** Points of a curve as columns of equal length: `cost[i]` and `accuracy[i]` were measured after `step[i]` updates. */
export type Columns = {
  readonly step: Uint32Array
  /** Mean cost a sample. */
  readonly cost: Float32Array
  /** Share answered right, 0 to 1. */
  readonly accuracy: Float32Array
}

export type History = {
  /** One point a batch, measured before the batch's update. */
  readonly training: Columns
  /** Measured on the validation set, before the first update and several times an epoch. */
  readonly validation: Columns
  /** The learning rate from the first update on, and every change that was made by hand; a schedule is not in it. */
  readonly learningRates: readonly RateChange[]
}

/** From this many updates on, `learningRate` is the length of a full step. */
export type RateChange = { readonly step: number; readonly learningRate: number }

export type Progress = History & {
  readonly position: Position
  /** η of the next update, as the schedule has it. */
  readonly learningRate: number
  /** Training samples a second, over about the last second. */
  readonly samplesPerSecond: number
  /** Estimated seconds until the run is over. */
  readonly secondsLeft: number
}

export type StepRequest = { readonly unit: StepUnit }

export const stepUnits = ['example', 'batch', 'epoch'] as const
export type StepUnit = (typeof stepUnits)[number]

export type Stepped = {
  readonly state: State
  /** For the unit `example`: the training example looked at. The weights change with the last example of its batch. */
  readonly example: TrainingExample | null
}

export type TrainingExample = {
  readonly pixels: Float32Array
  readonly label: number
  /** What the network answered before the update, without dropout, and at what cost. */
  readonly digit: number
  readonly cost: number
  /** Place in the batch, from 1, and the batch's size. */
  readonly place: number
  readonly size: number
}

export type RecoverRequest = { readonly learningRate?: number }
