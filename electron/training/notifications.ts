/** What a person who is not looking is told of the training. */
import type { ErrorData } from '#engine/contract/errors.ts'
import type { TrainingNow } from './training-now.ts'

export type NotificationText = { readonly title: string; readonly body: string }

/** What to tell once a run has come to its end; undefined for every other change. */
export function describeEnd(now: TrainingNow, before: TrainingNow): NotificationText | undefined {
  if (now.status !== 'finished' || before.status !== 'training') return undefined
  const epochs = `${now.epoch} ${now.epoch === 1 ? 'epoch' : 'epochs'}`
  const result =
    now.accuracy === undefined
      ? `${epochs} are done.`
      : `After ${epochs}, ${(now.accuracy * 100).toFixed(1)} % of the validation digits are read right.`
  return { title: 'Training is finished', body: result }
}

export function describeFailure({ message, remedy }: ErrorData): NotificationText {
  return { title: 'Training has ended with an error', body: `${message} ${remedy}` }
}
