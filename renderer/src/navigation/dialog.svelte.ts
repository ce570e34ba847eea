/**
 * The one dialog that is open, if any. Everything opens dialogs through here, and `Dialogs.svelte` shows the open one. When it closes, the
 * focus goes back to where it was before.
 */
import { tick, untrack } from 'svelte'
import type { FoundDigit } from '#engine/images/image.ts'
import type { FoundImage } from '#page/drawing/image-file.ts'
import type { OwnScore } from '#page/drawing/own-images.ts'

/** What somebody is to begin with: the settings of the workbench, the lesson that is open, or both. */
export const startParts = ['settings', 'lesson', 'both'] as const
export type StartPart = (typeof startParts)[number]

/**
 * Whose answers are saved. `course`: null for the lessons that come with Inkling, and for the one that is previewed. `lesson`: the one that is open, whose
 * answers are saved unless all are; null where none is.
 */
export type AnsweredPlace = { readonly course: string | null; readonly lesson: string | null }

export type Dialog =
  | { readonly kind: 'keys' | 'language' | 'palette' | 'share' | 'save' | 'handwriting' | 'score' | 'data' }
  | ({ readonly kind: 'answers' } & AnsweredPlace)
  /** `part`: of what the code is, where a lesson is open; of that unless given. */
  | { readonly kind: 'start-code'; readonly part?: StartPart }
  | { readonly kind: 'curves'; readonly measure: 'cost' | 'accuracy' }
  | { readonly kind: 'own-images'; readonly score: OwnScore }
  | { readonly kind: 'digits'; readonly found: FoundImage; readonly take: (digit: FoundDigit) => void }

class OpenDialog {
  current = $state.raw<Dialog | null>(null)
  /** What had the focus before. */
  opener: HTMLElement | null = null
}
export const dialog = new OpenDialog()

/** Opens a dialog, in place of the one that is open. */
export function openDialog(next: Dialog): void {
  if (!dialog.current) dialog.opener ??= document.activeElement instanceof HTMLElement ? document.activeElement : null
  dialog.current = next
}

/**
 * For the dialog that is open now: what closes it, and no other one. A browser tells of a close a little later, when the next dialog may be open
 * already.
 */
export function closerOfThis(): () => void {
  const own = untrack(() => dialog.current)
  return () => {
    if (dialog.current === own) closeDialog()
  }
}

export function closeDialog(): void {
  if (!dialog.current) return
  dialog.current = null
  void tick().then(() => {
    // Another one has opened in its place.
    if (dialog.current) return
    const { opener } = dialog
    dialog.opener = null
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (isLost && opener?.isConnected) opener.focus({ preventScroll: true })
  })
}
