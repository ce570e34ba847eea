/** The person's own lessons, each with the text of its file: those of courses, and the one that is previewed. */
import { fingerprintOf } from '#page/lessons/answers/fingerprint.ts'
import type { KnownLesson } from '#page/lessons/answers/collect.ts'
import type { OpenCourse } from '#page/lessons/courses/courses.svelte.ts'
import { courses } from '#page/lessons/courses/kept-courses.ts'
import type { Lesson } from '#page/lessons/format/lesson.ts'
import { preview } from '#page/lessons/preview.svelte.ts'

export type LessonWithText = { readonly lesson: Lesson; readonly text: string }

/** Those lessons of a course with which nothing is wrong. */
export function lessonsOfCourse({ course, kept }: OpenCourse): readonly LessonWithText[] {
  return course.lessons.flatMap(({ lesson, file }) => {
    const text = kept.files.find(({ name }) => name === file)?.text
    return lesson && typeof text === 'string' ? [{ lesson, text }] : []
  })
}

/** The one that is previewed, by the name that its file gives it; null for none. */
export function previewedLesson(): LessonWithText | null {
  const { lesson, source } = preview
  return lesson && source && { lesson: { ...lesson, id: source.id }, text: source.text }
}

/** As a class's table knows them. */
export async function ownLessons(): Promise<readonly KnownLesson[]> {
  await courses.load()
  const previewed = preview.problems.length === 0 ? previewedLesson() : null
  return Promise.all([...courses.list.flatMap(lessonsOfCourse), ...(previewed ? [previewed] : [])].map(withFingerprint))
}

export async function withFingerprint({ lesson, text }: LessonWithText): Promise<KnownLesson> {
  return { ...lesson, fingerprint: await fingerprintOf(text) }
}
