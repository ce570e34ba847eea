/** What the person has given in lessons, to be saved: in those that come with Inkling, in those of a course, or in the one that is previewed. */
import { answersOf, type LessonAnswers } from '#page/lessons/answers/answers-file.ts'
import { fingerprintOf } from '#page/lessons/answers/fingerprint.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import { courses } from '#page/lessons/courses/kept-courses.ts'
import type { Lesson } from '#page/lessons/format/lesson.ts'
import { progress } from '#page/lessons/kept-progress.ts'
import { preview, previewId } from '#page/lessons/preview.svelte.ts'
import type { Progress } from '#page/lessons/progress.svelte.ts'
import type { AnsweredPlace } from '#page/navigation/dialog.svelte.ts'

export type OwnAnswers = {
  /** Of the progress. */
  readonly key: string
  /** Lessons that have been begun; others are left out. */
  readonly lessons: readonly LessonAnswers[]
  /** The one that is open, unless it has not been begun; null where none is. */
  readonly open: LessonAnswers | null
  /** What files with all of them are called after; null for the lessons that come with Inkling. */
  readonly course: string | null
}

export async function ownAnswers({ course, lesson }: AnsweredPlace): Promise<OwnAnswers> {
  const begun = (await answersAt(course, lesson)).filter(({ cards }) => cards.length > 0)
  const id = lesson === previewId ? preview.source?.id : lesson
  return {
    key: progressAt(course, lesson).key,
    lessons: begun,
    open: begun.find((each) => each.id === id) ?? null,
    course,
  }
}

async function answersAt(course: string | null, lesson: string | null): Promise<readonly LessonAnswers[]> {
  const own = ownLessons(course, lesson)
  if (!own) return lessons.map((each) => answersOf(each, (card) => progress.card(each.id, card)))
  return Promise.all(
    own.map(async ({ lesson, key, text }) => {
      const fingerprint = await fingerprintOf(text)
      return answersOf({ ...lesson, fingerprint }, (card) => progressAt(course, key).card(key, card), text)
    }),
  )
}

/** `key`: by which its progress is kept. */
type OwnLesson = { readonly lesson: Lesson; readonly key: string; readonly text: string }

/** Those of a course, or the one that is previewed; null for the lessons that come with Inkling. */
function ownLessons(course: string | null, lesson: string | null): readonly OwnLesson[] | null {
  if (course !== null) return lessonsOfCourse(course)
  if (lesson !== previewId) return null
  const { source } = preview
  return preview.lesson && source
    ? [{ lesson: { ...preview.lesson, id: source.id }, key: previewId, text: source.text }]
    : []
}

function lessonsOfCourse(id: string): readonly OwnLesson[] {
  const opened = courses.find(id)
  return (opened?.course.lessons ?? []).flatMap(({ lesson, file }) => {
    const text = opened?.kept.files.find(({ name }) => name === file)?.text
    return lesson && typeof text === 'string' ? [{ lesson, key: lesson.id, text }] : []
  })
}

function progressAt(course: string | null, lesson: string | null): Progress {
  if (course !== null) return courses.find(course)?.progress ?? progress
  return lesson === previewId ? preview.progress : progress
}
