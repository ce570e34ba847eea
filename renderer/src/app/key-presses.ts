/** Has the keys of the page do what they are for, wherever the person is not typing or choosing. */
import { tinykeys } from 'tinykeys'
import { actionIds } from '#host/actions.ts'
import type { Actions } from '#page/actions/actions.ts'
import { toBinding } from '#page/actions/keys.ts'
import { dialog } from '#page/navigation/dialog.svelte.ts'

/** Follows the keys as they are chosen now; returns what ends it. */
export function followKeys(actions: Actions): () => void {
  const bindings = actionIds.flatMap((id) =>
    actions.keys.working(id).map((key) => {
      const press = (event: KeyboardEvent) => {
        // Space presses the button that has the focus.
        if (key === 'Space' && event.target instanceof Element && event.target.closest('button, a, summary')) return
        actions.run(id)
        event.preventDefault()
      }
      return [toBinding(key), press] as const
    }),
  )
  return tinykeys(window, Object.fromEntries(bindings), { ignore: isElsewhere })
}

/** Whether a press is about something else: a field, a dialog, or a word that is being put together. */
function isElsewhere({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing) return true
  const field = target instanceof Element ? target.closest('input, select, textarea, [contenteditable]') : null
  // The field of a dialog that has closed keeps the focus until the page is painted anew.
  const isInField = field !== null && field.closest('dialog:not([open])') === null
  // A dialog whose code is still being loaded has no element, and what is typed meanwhile is meant for it.
  const isDialogComing = dialog.current !== null && document.querySelector('dialog') === null
  return isInField || isDialogComing || document.querySelector('dialog[open]') !== null
}
