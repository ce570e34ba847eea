/** What a person who is not looking is told of the training. */
import type { ErrorData } from '#engine/contract/errors.ts'
import { tellFailure } from '#engine/contract/failure.ts'
import { t } from '#words/en/desktop.ts'
import { formatFixed } from '#words/numbers.ts'
import type { TrainingNow } from './training-now.ts'

export type NotificationText = { readonly title: string; readonly body: string }

/** What to tell once a run has come to its end; undefined for every other change. */
export function describeEnd(now: TrainingNow, before: TrainingNow): NotificationText | undefined {
  if (now.status !== 'finished' || before.status !== 'training') return undefined
  const epochs = now.epoch
  const body =
    now.accuracy === undefined
      ? t('finished-after', { epochs })
      : t('finished-with', { epochs, percent: formatFixed(now.accuracy * 100, 1) })
  return { title: t('finished'), body }
}

export function describeFailure(error: ErrorData): NotificationText {
  const { message, remedy } = tellFailure(error)
  return { title: t('ended-with-error'), body: `${message} ${remedy}` }
}
