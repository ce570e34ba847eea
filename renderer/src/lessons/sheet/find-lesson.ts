/** The lesson that a view is about, wherever it is from: one that comes with Inkling, one of a course, or a file that is previewed. */
import { allLessons, type View } from '#page/navigation/view.svelte.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import { progress } from '#page/lessons/kept-progress.ts'
import type { Lesson } from '#page/lessons/format/lesson.ts'
import { courses } from '#page/lessons/courses/kept-courses.ts'
import { preview, previewId } from '#page/lessons/preview.svelte.ts'
import type { Progress } from '#page/lessons/progress.svelte.ts'

export type FoundLesson = {
  readonly lesson: Lesson
  readonly progress: Progress
  /** The way back to it. */
  readonly back: { readonly to: View; readonly title: string; readonly hint: string }
}

/** Null where there is none of that name. */
export function findLesson({
  course,
  lesson: id,
}: {
  readonly course: string | null
  readonly lesson: string
}): FoundLesson | null {
  if (course !== null) return findInCourse(course, id)
  const back = { to: { ...allLessons, lesson: id }, title: 'Lesson', hint: 'Back to the lesson.' }
  if (id === previewId) {
    const { lesson, problems } = preview
    return lesson && problems.length === 0 ? { lesson, progress: preview.progress, back } : null
  }
  const lesson = lessons.find((each) => each.id === id)
  return lesson ? { lesson, progress, back } : null
}

function findInCourse(course: string, id: string): FoundLesson | null {
  const opened = courses.find(course)
  const lesson = opened?.course.lessons.find((each) => each.lesson?.id === id)?.lesson
  if (!opened || !lesson) return null
  const to: View = { kind: 'course', course, lesson: id, card: null }
  return { lesson, progress: opened.progress, back: { to, title: 'Lesson', hint: 'Back to the lesson.' } }
}
