/** What the desktop app asks of the page, done as the page's own buttons and keys do it. */
import type { DesktopAction } from '#host/desktop.ts'
import type { Session } from '#page/session/session.svelte.ts'
import { saveDialog } from '#page/files/save-dialog.svelte.ts'
import { theme } from './theme.svelte.ts'

export type PageParts = {
  readonly session: Session
  /** Fulfilled once the session has connected for the first time: a file may come before the engine has. */
  readonly opened: Promise<void>
  readonly undo: () => void
  readonly clear: () => void
  readonly showKeys: () => void
}

export async function act(action: DesktopAction, { session, opened, undo, clear, showKeys }: PageParts): Promise<void> {
  switch (action.kind) {
    case 'train':
      await opened
      return session.status === 'paused' ? session.resume() : session.start()
    case 'pause':
      return session.pause()
    case 'stop':
      return session.stop()
    case 'start-over':
      return session.reset()
    case 'load':
      await opened
      return session.load(action.file)
    case 'report':
      await opened
      session.notice = action.error
      return
    case 'undo':
      // A text field has what was typed to take back.
      if (document.activeElement instanceof HTMLInputElement) document.execCommand('undo')
      else undo()
      return
    case 'save-network':
      await opened
      saveDialog.isOpen = true
      return
    case 'clear':
      return clear()
    case 'theme':
      return theme.choose(action.theme)
    case 'show-keys':
      return showKeys()
  }
}
