/** A lesson file is imported as what it says: the build reads it. */
declare module '*.lesson.md' {
  import type { Lesson } from '#page/lessons/format/lesson.ts'
  const lesson: Lesson
  export default lesson
}
