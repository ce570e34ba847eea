/** Training: the commands that begin and end runs, and what is told of them: curves, progress, and single steps. */
import { bench, benchRequest, type BenchId, type BenchRequest } from './bench-id.ts'
import type { ErrorData } from './errors.ts'
import { type Pace, pace } from './pace.ts'
import { choice, fields, optional, orEmpty, orNull, type Requests, unchecked } from './schema.ts'
import type { Position, State } from './state.ts'

export type TrainingCommands = {
  /** Trains for `settings.epochs` epochs from the weights as they are now. Errors: `busy`, `bad-data`, `bad-settings` without enough memory. */
  start(request?: BenchRequest): State
  /** Pauses the run after the current slice. Without effect unless training. */
  pause(request?: BenchRequest): State
  /** Resumes exactly where `pause` left off. Without effect unless paused. */
  resume(request?: BenchRequest): State
  /** Ends the run, and the sweep that it belongs to, and keeps the weights. Without effect unless there is one. */
  stop(request?: BenchRequest): State
  /**
   * Trains for a moment and pauses: on one example, one batch or to the end of the epoch. Begins a run unless one is paused.
   * Errors: `busy` while a run is training, `bad-data`, `bad-input`.
   */
  step(request: StepRequest): Stepped
  /**
   * How fast the bench trains, from the next update on and in later runs: slow enough to be watched, or `null` for as fast as it goes. Slow updates are told one
   * by one, each by a `progress` event. It changes no bit of the weights, is no setting, and is not recorded; steps are not slowed.
   * Errors: `bad-input`.
   */
  setPace(request: PaceRequest): State
  /** Changes the learning rate at once, in a run under way as well; the curves note where. Errors: `bad-settings`. */
  setLearningRate(request: LearningRateRequest): State
  /**
   * After a run that diverged (`State.ending`): back to the last good weights, with another learning rate if one is given.
   * The curves lose what came after. Errors: `bad-input` if there is nothing to go back to, `bad-settings`.
   */
  recover(request?: RecoverRequest): State
  /** Every point of the curves so far, for a page that has just connected. */
  history(request?: BenchRequest): History
}

export type TrainingEvents = {
  /** New points of a bench's curves, 20 to 30 times a second while it trains. */
  progress: Progress
  /** A run has ended by an error; the weights are as the last complete batch left them. */
  failed: Failure
}

export type Failure = ErrorData & { readonly bench: BenchId }

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
  /** Measured on the validation set, before the first update, at the end of each epoch, and within the first two. */
  readonly validation: Columns
  /** The learning rate from the first update on, and every change that was made by hand; a schedule is not in it. */
  readonly learningRates: readonly RateChange[]
}

/** From this many updates on, `learningRate` is the length of a full step. */
export type RateChange = { readonly step: number; readonly learningRate: number }

export type Progress = History & {
  readonly bench: BenchId
  readonly position: Position
  /** The part of the current run that is done, 0 to 1. */
  readonly done: number
  /** η of the next update, as the schedule has it. */
  readonly learningRate: number
  /** Training samples a second, over about the last second. */
  readonly samplesPerSecond: number
  /** Estimated seconds until the run is over. */
  readonly secondsLeft: number
}

export type StepRequest = BenchRequest & { readonly unit: StepUnit }

export const stepUnits = ['example', 'batch', 'epoch'] as const
export type StepUnit = (typeof stepUnits)[number]

export type PaceRequest = BenchRequest & { readonly pace: Pace | null }

export type Stepped = {
  readonly state: State
  /** For the unit `example`: the training example looked at. The weights change with the last example of its batch. */
  readonly example: TrainingExample | null
  /** What the step changed; null if the run was ended meanwhile. */
  readonly effect: StepEffect | null
}

/** The same digits before and after a step, each read by the network of then, without dropout and augmentation. */
export type StepEffect = {
  /** The batch, or the example. Null for an epoch, which goes by the validation digits. */
  readonly digits: SteppedDigits | null
  readonly before: StepScore
  /** With the updates and the score of before, where an example has not completed its batch. */
  readonly after: StepScore
}

/** Columns of equal length, in the order of training. */
export type SteppedDigits = {
  /** Counts within the training digits, as in a request for an `example`. */
  readonly index: Uint32Array
  readonly label: Uint8Array
}

/** `cost` is the mean cost a digit, `accuracy` the share answered right, after `step` updates. Of an epoch that was begun already, the newest score by then. */
export type StepScore = { readonly step: number; readonly cost: number; readonly accuracy: number }

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

export type LearningRateRequest = BenchRequest & { readonly learningRate: number }

export type RecoverRequest = BenchRequest & { readonly learningRate?: number }

/** A learning rate is looked at with the settings that it joins. */
const learningRate = unchecked<number>()

export const trainingRequests: Requests<TrainingCommands> = {
  start: benchRequest,
  pause: benchRequest,
  resume: benchRequest,
  stop: benchRequest,
  step: fields<StepRequest>({ bench, unit: choice('unknown-step', stepUnits) }),
  setPace: fields<PaceRequest>({ bench, pace: orNull(pace) }),
  setLearningRate: fields<LearningRateRequest>({ bench, learningRate }),
  recover: orEmpty(fields<RecoverRequest>({ bench, learningRate: optional(learningRate) })),
  history: benchRequest,
}
