/** The person's own lessons, whose answers can be told as those of lessons that come with Inkling: those of courses, and the one that is previewed. */
import { fingerprintOf } from '#page/lessons/answers/fingerprint.ts'
import type { KnownLesson } from '#page/lessons/answers/collect.ts'
import { courses } from '#page/lessons/courses/kept-courses.ts'
import type { Lesson } from '#page/lessons/format/lesson.ts'
import { preview } from '#page/lessons/preview.svelte.ts'

export async function ownLessons(): Promise<readonly KnownLesson[]> {
  await courses.load()
  const ofCourses = courses.list.flatMap(({ course, kept }) =>
    course.lessons.flatMap(({ lesson, file }) => {
      const text = kept.files.find(({ name }) => name === file)?.text
      return lesson && typeof text === 'string' ? [withText(lesson, text)] : []
    }),
  )
  const { lesson, problems, source } = preview
  const previewed =
    lesson && source && problems.length === 0 ? [withText({ ...lesson, id: source.id }, source.text)] : []
  return Promise.all([...ofCourses, ...previewed])
}

async function withText(lesson: Lesson, text: string): Promise<KnownLesson> {
  return { ...lesson, fingerprint: await fingerprintOf(text) }
}
