/** A lesson file is imported as what it says: the build reads it. */
declare module '*.lesson.md' {
  const lesson: import('#page/lessons/format/lesson.ts').Lesson
  export default lesson
}
