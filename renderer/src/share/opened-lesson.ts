/** The lesson that is open, as it is handed out: with the step where it stands. */
import type { CarriedLesson } from '#engine/formats/setting-file.ts'
import type { LessonPlace } from '#engine/settings/code.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import { preview, previewId } from '#page/lessons/preview.svelte.ts'
import type { View } from '#page/navigation/view.svelte.ts'

export type OpenedLesson = {
  readonly place: LessonPlace
  readonly title: string
  /** Counted from 1; null where the address names none. */
  readonly step: number | null
  readonly steps: number
  /** The lesson itself, which has to come along where it is no built-in one. */
  readonly carried: CarriedLesson | null
}

/** Null where no lesson is open. Reactive. */
export function openedLesson(view: View): OpenedLesson | null {
  if (view.kind !== 'lessons' || view.lesson === null) return null
  const isOwn = view.lesson === previewId
  const { source } = preview
  const lesson = isOwn ? preview.lesson : (lessons.find(({ id }) => id === view.lesson) ?? null)
  if (!lesson || (isOwn && !source)) return null
  const step = lesson.cards.findIndex(({ id }) => id === view.card)
  return {
    place: { lesson: isOwn ? source!.id : lesson.id, card: lesson.cards[step]?.id ?? null },
    title: lesson.title,
    step: step < 0 ? null : step + 1,
    steps: lesson.cards.length,
    carried: isOwn ? { name: source!.name, text: source!.text } : null,
  }
}
