/**
 * Shows the training outside the window, and keeps the computer awake while there is any: a run is often left alone.
 */
import { Notification, powerSaveBlocker } from 'electron'
import type { MainWindow } from '#electron/window/main-window.ts'
import { iconBar, type Word, wordOfEnd, wordOfFailure } from './outside.ts'
import type { Training } from './training.ts'
import type { TrainingNow } from './training-now.ts'

export function showOutside(training: Training, main: MainWindow): void {
  /** Kept, since a notification that is collected forgets what a click on it does. */
  let notification: Notification | undefined

  function tell(word: Word): void {
    if (main.isWatched || !Notification.isSupported()) return
    notification?.close()
    notification = new Notification(word)
    notification.on('click', () => main.show())
    notification.show()
  }

  const blocker = createBlocker()
  training.onChange((now, before) => {
    blocker.set(now.status === 'training')
    showBar(main, now, before)
    const word = wordOfEnd(now, before)
    if (word) tell(word)
  })
  training.onFailure((error) => tell(wordOfFailure(error)))
}

/** On the icon of a window that has just opened. */
export function showBar({ window }: MainWindow, now: TrainingNow, before?: TrainingNow): void {
  const { share, mode } = iconBar(now, process.platform)
  const shown = before && iconBar(before, process.platform)
  if (share !== shown?.share || mode !== shown.mode) window?.setProgressBar(share, { mode })
}

/** Keeps the system, but not its screen, from going to sleep. */
function createBlocker(): { set(isNeeded: boolean): void } {
  let id: number | undefined
  return {
    set(isNeeded) {
      if (isNeeded === (id !== undefined)) return
      if (id === undefined) id = powerSaveBlocker.start('prevent-app-suspension')
      else {
        powerSaveBlocker.stop(id)
        id = undefined
      }
    },
  }
}
