/** What shows of the training outside the window: the bar at the app's icon, and the word at its end. */
import type { ErrorData } from '#engine/contract/errors.ts'
import type { TrainingNow } from './training-now.ts'

/** As `BrowserWindow.setProgressBar` takes it: below 0 there is no bar. */
export type IconBar = { readonly share: number; readonly mode: 'none' | 'normal' | 'paused' }

/** In whole percent, since nobody sees more on an icon. Only Windows can show that a run is held. */
export function iconBar({ status, share }: TrainingNow, platform: NodeJS.Platform): IconBar {
  const rounded = Math.round(share * 100) / 100
  if (status === 'training') return { share: rounded, mode: 'normal' }
  if (status === 'paused' && platform === 'win32') return { share: rounded, mode: 'paused' }
  return { share: -1, mode: 'none' }
}

export type Word = { readonly title: string; readonly body: string }

/** What to tell a person who is not looking once a run has come to its end; undefined for every other change. */
export function wordOfEnd(now: TrainingNow, before: TrainingNow): Word | undefined {
  if (now.status !== 'finished' || before.status !== 'training') return undefined
  const epochs = `${now.epoch} ${now.epoch === 1 ? 'epoch' : 'epochs'}`
  const result =
    now.accuracy === undefined
      ? `${epochs} are done.`
      : `After ${epochs}, ${(now.accuracy * 100).toFixed(1)} % of the validation digits are read right.`
  return { title: 'Training is finished', body: result }
}

export function wordOfFailure({ message, remedy }: ErrorData): Word {
  return { title: 'Training has ended with an error', body: `${message} ${remedy}` }
}
