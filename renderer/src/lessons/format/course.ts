/**
 * A course: lesson files in an order. The order is that of `course.md`, whose front matter has a title and perhaps a list of files; without one it is
 * that of the files' names, in which 10 comes after 2. What is wrong in one file is told beside it, and the others work.
 */
import { type Listed, noOrder, readOrder } from './course-order.ts'
import type { Lesson } from './lesson.ts'
import { parseLesson } from './parse.ts'
import { type Problem, Problems, sayProblem } from './problems.ts'
import { mostCharacters } from './source.ts'
import { t } from '#words/en/lesson-files.ts'

/** `name`: below the folder, with `/` between folders. `text`: null for a file that is too long to be read. */
export type CourseFile = { readonly name: string; readonly text: string | null }

export type CourseLesson = {
  readonly file: string
  /** Null where something is wrong with it. */
  readonly lesson: Lesson | null
  readonly problems: readonly Problem[]
}

export type Course = {
  /** The part of its address. */
  readonly id: string
  readonly title: string
  readonly summary: string
  /** In order. */
  readonly lessons: readonly CourseLesson[]
  /** Of `course.md`. */
  readonly problems: readonly Problem[]
}

export const courseFileName = 'course.md'
/** Lessons of a course at most: more than a school year has weeks. */
export const mostLessons = 60
/** Bytes of a file at most: no lesson is as long. */
export const largestLesson = 1_000_000

export function isLessonName(name: string): boolean {
  return /\.lesson\.md$/i.test(name)
}

/** Whether a file belongs to a course. */
export function isCourseFile(name: string): boolean {
  return isLessonName(name) || name === courseFileName
}

/** `folder`: its name, which is the course's title where no other is given. */
export function readCourse(files: readonly CourseFile[], folder: string): Course {
  const problems = new Problems()
  const order = files.find(({ name }) => name === courseFileName)
  const { title, summary, names } = order ? readOrder(order.text ?? '', problems) : noOrder
  const lessonFiles = files.filter(({ name }) => isLessonName(name)).sort((one, other) => byName(one.name, other.name))
  const ordered = names ? inOrder(lessonFiles, names, problems) : lessonFiles
  const called = title ?? titleOf(folder)
  return {
    id: idOf(called),
    title: called,
    summary,
    lessons: tellTwins(ordered.map(readLessonFile)),
    problems: problems.list,
  }
}

/** Names as people number them: 2 before 10. */
function byName(one: string, other: string): number {
  return collator.compare(one, other) || (one < other ? -1 : 1)
}
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

function readLessonFile({ name, text }: CourseFile): CourseLesson {
  if (text === null) {
    const tooLong = { line: 1, ...sayProblem('too-long', { most: String(mostCharacters) }) }
    return { file: name, lesson: null, problems: [tooLong] }
  }
  const { lesson, problems } = parseLesson(text)
  return { file: name, lesson: problems.length === 0 ? lesson : null, problems }
}

/** Of lessons with one id the first is taken: addresses and progress go by it. */
function tellTwins(lessons: readonly CourseLesson[]): readonly CourseLesson[] {
  const files = new Map<string, string>()
  return lessons.map((each) => {
    const { lesson, file, problems } = each
    if (!lesson) return each
    const other = files.get(lesson.id)
    if (other === undefined) {
      files.set(lesson.id, file)
      return each
    }
    const twin = { line: 1, ...sayProblem('lesson-twin', { id: lesson.id, file: other }) }
    return { file, lesson: null, problems: [...problems, twin] }
  })
}

function inOrder(files: readonly CourseFile[], names: readonly Listed[], problems: Problems): readonly CourseFile[] {
  const found = new Map<string, CourseFile>()
  for (const { name, line } of names) {
    const file = files.find((each) => each.name === name) ?? files.find((each) => shortName(each.name) === name)
    if (!file) problems.add(line, 'file-missing', { name: name.slice(0, 80), files: namesOf(files) })
    else if (found.has(file.name)) problems.add(line, 'file-twice', { name })
    else found.set(file.name, file)
  }
  const others = files.filter(({ name }) => !found.has(name))
  if (others.length > 0) problems.add(1, 'files-unlisted', { files: namesOf(others) })
  return [...found.values(), ...others]
}

function namesOf(files: readonly CourseFile[]): string {
  return files
    .map(({ name }) => name)
    .join(', ')
    .slice(0, 400)
}

/** “2-slopes.en.lesson.md” is also called “2-slopes”. */
function shortName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/(?:\.[a-z]{2})?\.lesson\.md$/i, '')
}

/** A folder's name as a title: “my-first-course” is “My first course”. */
function titleOf(folder: string): string {
  const words = folder.replaceAll(/[-_]+/g, ' ').trim()
  return words === '' ? t('course') : words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a course of files without a folder is called, where none of them says it. */
export function nameOfFiles(names: readonly string[]): string {
  const [first = '', ...others] = names
    .filter(isLessonName)
    .sort(byName)
    .map((name) => name.replace(/(?:\.[a-z]{2})?\.lesson\.md$/i, ''))
  return others.length === 0 ? first : t('several-files', { first, others: others.length })
}

/** A title as a part of an address. Titles of other scripts are told apart by a number. */
function idOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^[-\d]+|-+$/g, '')
    .slice(0, 40)
  if ([...title].every((character) => character <= '\u024f') && plain !== '') return plain
  let hash = 0
  for (const character of title) hash = (hash * 31 + character.codePointAt(0)!) % 1_000_000_007
  return `course-${hash}`
}
