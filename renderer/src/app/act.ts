/** What the desktop app asks of the page, done as the page's own buttons and keys do it. */
import type { DesktopAction } from '#host/desktop.ts'
import type { Session } from '#page/session/session.svelte.ts'
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
      return session.run.train()
    case 'pause':
      return session.run.pause()
    case 'stop':
      return session.run.stop()
    case 'start-over':
      return session.run.reset()
    case 'load':
      await opened
      return session.files.load(action.file)
    case 'report':
      await opened
      session.notices.tellError(action.error)
      return
    case 'undo':
      // A text field has what was typed to take back.
      if (document.activeElement instanceof HTMLInputElement) document.execCommand('undo')
      else undo()
      return
    case 'clear':
      return clear()
    case 'theme':
      return theme.choose(action.theme)
    case 'show-keys':
      return showKeys()
  }
}
