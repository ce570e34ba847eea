/** Lessons in their order, with how far the person has come in each. */
import type { Lesson } from '#page/lessons/format/lesson.ts'
import { Player } from '#page/lessons/player.svelte.ts'
import type { Progress } from '#page/lessons/progress.svelte.ts'

export type Row = {
  readonly lesson: Lesson
  /** Cards that are done, and all of them. */
  readonly done: number
  readonly all: number
  readonly questions: Player['questions']
}

export function rowsOf(lessons: readonly Lesson[], progress: Progress): readonly Row[] {
  return lessons.map((lesson) => {
    const player = new Player(lesson, progress)
    return { lesson, done: player.doneCount, all: lesson.cards.length, questions: player.questions }
  })
}
