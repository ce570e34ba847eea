/** Where a lesson is shown: among those that come with Inkling, or in a course. */
import { allLessons, type View } from '#page/navigation/view.svelte.ts'
import { t } from '#words/en/lessons.ts'

export type Way = {
  /** The view of a card. */
  readonly card: (id: string) => View
  /** Where one gets back to. */
  readonly back: { readonly to: View; readonly title: string; readonly hint: string }
  /** The lesson before it and the one after it, where there is an order to follow. */
  readonly before: Neighbour | null
  readonly after: Neighbour | null
}
export type Neighbour = { readonly view: View; readonly title: string }

export function wayOf(lesson: string): Way {
  return {
    card: (card) => ({ kind: 'lessons', lesson, card }),
    back: { to: allLessons, title: t('lessons'), hint: t('back-to-lessons') },
    before: null,
    after: null,
  }
}
