/** The little of the engine's state that the desktop around the page goes by. */
import type { Progress } from '#engine/contract/training.ts'
import type { State, Status } from '#engine/contract/state.ts'
import { type Situation, situationOf } from '#host/situation.ts'

export type TrainingNow = {
  readonly status: Status
  /** What can be done, for the menu. */
  readonly situation: Situation
  /** Done of the current run, 0 to 1. */
  readonly share: number
  /** Epochs completed since the first weights. */
  readonly epoch: number
  /** Share of the validation set that is read right, as last measured in this run, 0 to 1. */
  readonly accuracy: number | undefined
}

export const untilConnected: TrainingNow = {
  status: 'ready',
  situation: situationOf(null),
  share: 0,
  epoch: 0,
  accuracy: undefined,
}

export function afterState(before: TrainingNow, state: State): TrainingNow {
  const { status, position, done } = state
  return {
    status,
    situation: situationOf(state),
    share: done,
    epoch: position.epoch,
    accuracy: status === 'ready' ? undefined : before.accuracy,
  }
}

export function afterProgress(before: TrainingNow, { position, done, validation }: Progress): TrainingNow {
  return {
    ...before,
    share: done,
    epoch: position.epoch,
    situation: { ...before.situation, isUntrained: before.situation.isUntrained && position.step === 0 },
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
