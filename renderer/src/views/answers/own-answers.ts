/** What the person has given in lessons, to be saved: in those that come with Inkling, in those of a course, or in the one that is previewed. */
import { answersOf, type LessonAnswers } from '#page/lessons/answers/answers-file.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import { courses } from '#page/lessons/courses/kept-courses.ts'
import { progress } from '#page/lessons/kept-progress.ts'
import { preview, previewId } from '#page/lessons/preview.svelte.ts'
import type { Progress } from '#page/lessons/progress.svelte.ts'
import type { AnsweredPlace } from '#page/navigation/dialog.svelte.ts'
import { lessonsOfCourse, type LessonWithText, previewedLesson, withFingerprint } from './own-lessons.ts'

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
  const own = lessonsAt(course, lesson)
  if (!own) return lessons.map((each) => answersOf(each, (card) => progress.card(each.id, card)))
  const kept = progressAt(course, lesson)
  return Promise.all(
    own.map(async (each) => {
      // The progress of a preview knows it by a name of its own.
      const key = course === null ? previewId : each.lesson.id
      return answersOf(await withFingerprint(each), (card) => kept.card(key, card), each.text)
    }),
  )
}

/** Those of a course, or the one that is previewed; null for the lessons that come with Inkling. */
function lessonsAt(course: string | null, lesson: string | null): readonly LessonWithText[] | null {
  if (course !== null) {
    const opened = courses.find(course)
    return opened ? lessonsOfCourse(opened) : []
  }
  if (lesson !== previewId) return null
  const previewed = previewedLesson()
  return previewed ? [previewed] : []
}

function progressAt(course: string | null, lesson: string | null): Progress {
  if (course !== null) return courses.find(course)?.progress ?? progress
  return lesson === previewId ? preview.progress : progress
}
