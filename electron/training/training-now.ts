/** The little of the engine's state that the desktop around the page goes by. */
import type { Progress } from '#engine/contract/training.ts'
import type { State, Status } from '#engine/contract/state.ts'

export type TrainingNow = {
  /** An engine is there. */
  readonly isConnected: boolean
  readonly status: Status
  /** Done of the current run, 0 to 1. */
  readonly share: number
  /** Epochs completed since the first weights. */
  readonly epoch: number
  /** The weights are no longer those that the seed gives. */
  readonly isTrained: boolean
  /** Share of the validation set that is read right, as last measured in this run, 0 to 1. */
  readonly accuracy: number | undefined
}

export const untilConnected: TrainingNow = {
  isConnected: false,
  status: 'ready',
  share: 0,
  epoch: 0,
  isTrained: false,
  accuracy: undefined,
}

export function afterState(before: TrainingNow, { status, position, done, network }: State): TrainingNow {
  return {
    isConnected: true,
    status,
    share: done,
    epoch: position.epoch,
    isTrained: position.step > 0 || network.origin.kind === 'file',
    accuracy: status === 'ready' ? undefined : before.accuracy,
  }
}

export function afterProgress(before: TrainingNow, { position, done, validation }: Progress): TrainingNow {
  return {
    ...before,
    share: done,
    epoch: position.epoch,
    isTrained: before.isTrained || position.step > 0,
    accuracy: validation.accuracy.at(-1) ?? before.accuracy,
  }
}

/** A run ends with its engine. */
export function afterLoss(): TrainingNow {
  return untilConnected
}

/** A run is under way that would be lost. */
export function isUnderWay({ status }: Pick<TrainingNow, 'status'>): boolean {
  return status === 'training' || status === 'paused'
}
