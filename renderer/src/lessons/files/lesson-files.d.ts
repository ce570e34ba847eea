/** A lesson file is imported as what it says: the build reads it. */
declare module '*.lesson.md' {
  import type { KnownLesson } from '#page/lessons/answers/collect.ts'
  const lesson: KnownLesson & { readonly language: string }
  export default lesson
}
