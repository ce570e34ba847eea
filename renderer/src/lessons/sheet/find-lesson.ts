/** The lesson that a view is about, wherever it is from: one that comes with Inkling, one of a course, or a file that is previewed. */
import { allLessons, type View } from '#page/navigation/view.svelte.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import { progress } from '#page/lessons/kept-progress.ts'
import type { Lesson } from '#page/lessons/format/lesson.ts'
import { courses } from '#page/lessons/courses/kept-courses.ts'
import { languageOfFile } from '#page/lessons/format/file-language.ts'
import { preview, previewId } from '#page/lessons/preview.svelte.ts'
import type { Progress } from '#page/lessons/progress.svelte.ts'
import { t } from '#words/en/lab-sheets.ts'

export type FoundLesson = {
  readonly lesson: Lesson
  readonly progress: Progress
  /** Of its file; null where the file’s name does not say. */
  readonly language: string | null
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
  const back = { to: { ...allLessons, lesson: id }, title: t('back'), hint: t('back.hint') }
  if (id === previewId) {
    const { lesson, problems } = preview
    return lesson && problems.length === 0
      ? { lesson, progress: preview.progress, language: languageOfFile(preview.name ?? ''), back }
      : null
  }
  const lesson = lessons.find((each) => each.id === id)
  return lesson ? { lesson, progress, language: lesson.language, back } : null
}

function findInCourse(course: string, id: string): FoundLesson | null {
  const opened = courses.find(course)
  const found = opened?.course.lessons.find((each) => each.lesson?.id === id)
  const lesson = found?.lesson
  if (!opened || !lesson) return null
  const to: View = { kind: 'course', course, lesson: id, card: null }
  const language = languageOfFile(found.file)
  return { lesson, progress: opened.progress, language, back: { to, title: t('back'), hint: t('back.hint') } }
}
