/**
 * Shows the training outside the window, and keeps the computer awake while there is any: a run is often left alone.
 */
import { Notification, powerSaveBlocker } from 'electron'
import type { MainWindow } from '#electron/window/main-window.ts'
import { describeEnd, describeFailure, type NotificationText } from './notifications.ts'
import { showBar } from './taskbar.ts'
import type { Training } from './training.ts'

export function showTraining(training: Training, main: MainWindow): void {
  /** Kept, since a notification that is collected forgets what a click on it does. */
  let notification: Notification | undefined

  function notify(text: NotificationText): void {
    if (main.isWatched || !Notification.isSupported()) return
    notification?.close()
    notification = new Notification(text)
    notification.on('click', () => main.show())
    // As where the system does not know who asks: an app without a signature on a Mac, without a shortcut on Windows.
    notification.on('failed', (_event, error) => console.error('A notification could not be shown.', error))
    notification.show()
  }

  const blocker = createBlocker()
  training.onChange((now, before) => {
    blocker.set(now.status === 'training')
    showBar(main, now, before)
    const text = describeEnd(now, before)
    if (text) notify(text)
  })
  training.onFailure((error) => notify(describeFailure(error)))
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
