/** What the desktop app asks of the page, done as the page's own buttons and keys do it. */
import type { DesktopAction } from '#host/desktop.ts'
import { openFile } from './open-start.ts'
import type { Session } from './session.svelte.ts'
import { type Actions, isActionId } from '#page/actions/actions.ts'

/** `opened` is fulfilled once the session has connected for the first time: a file may come before the engine has. */
export function followDesktop(session: Session, actions: Actions, opened: Promise<void>): void {
  window.inkling?.listen((action) => void act(action, session, actions, opened))
}

async function act(action: DesktopAction, session: Session, actions: Actions, opened: Promise<void>): Promise<void> {
  switch (action.kind) {
    case 'action': {
      const { id } = action
      // A text field has what was typed to take back.
      const isTyping = document.activeElement instanceof HTMLInputElement
      if (isTyping && (id === 'undo' || id === 'redo')) document.execCommand(id)
      else if (isActionId(id) && !actions.run(id)) {
        await opened
        actions.run(id)
      }
      return
    }
    case 'load':
      await opened
      return openFile(session, action.file)
    case 'report':
      await opened
      session.notices.tellError(action.error)
  }
}
