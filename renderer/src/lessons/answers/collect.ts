/** The answers of a class: whose they are, which of them count, and to which text of a lesson they were given. Runs anywhere. */
import type { Lesson } from '#page/lessons/format/lesson.ts'
import type { Answers, LessonAnswers } from './answers-file.ts'
import { compare, type LeftOut, type ReadFile } from './read-files.ts'
import { t } from '#words/en/answers.ts'

/**
 * A lesson that is known. `translations`: the fingerprints of the same lesson in other languages, whose answers are answers to it. `isCarried`: it is not
 * here, and came along with answers.
 */
export type KnownLesson = Lesson & {
  readonly fingerprint: string
  readonly translations?: readonly string[]
  readonly isCarried?: boolean
}

export type Student = {
  /** Null for one who has typed none; `number` then tells them apart. */
  readonly name: string | null
  /** From 1, among those without a name. */
  readonly number: number
}

/** What one student has given in one lesson: the newest of it. */
export type Handed = {
  readonly student: number
  readonly file: string
  readonly from: Answers
  readonly answers: LessonAnswers
}

/**
 * Answers to one text of a lesson. `same`: the lesson is here as it was there. `changed`: it has another text here. `carried`: its text came along with
 * the answers. `unknown`: there is no such lesson here, and its text did not come along.
 */
export type LessonGroup = {
  readonly id: string
  readonly fingerprint: string
  readonly title: string
  readonly lesson: KnownLesson | null
  readonly state: 'same' | 'changed' | 'carried' | 'unknown'
  readonly handed: readonly Handed[]
}

export type Collection = {
  /** Files that count. */
  readonly files: number
  readonly students: readonly Student[]
  /** In the order of the lessons here; those that are not here last. */
  readonly lessons: readonly LessonGroup[]
  readonly left: readonly LeftOut[]
}

export function nameOfStudent({ name, number }: Student): string {
  return name ?? t('nameless', { number })
}

/** Of several files with the same lesson by the same student the newest counts; the others are named in `left`. */
export function collect(
  files: readonly ReadFile[],
  left: readonly LeftOut[],
  known: readonly KnownLesson[],
): Collection {
  const { students, studentOf } = tellStudentsApart(files)
  const newest = new Map<string, Handed>()
  const replaced: Replaced[] = []
  for (const { name: file, answers: from } of files) {
    const student = studentOf(from, file)
    for (const answers of from.lessons) {
      const handed = { student, file, from, answers }
      const key = `${student} ${answers.id}`
      const before = newest.get(key)
      const isNewer = !before || Date.parse(from.savedAt) > Date.parse(before.from.savedAt)
      if (isNewer) newest.set(key, handed)
      const [older, newer] = isNewer ? [before, handed] : [handed, before]
      if (older && newer) replaced.push({ older, newer })
    }
  }
  const groups = groupByText([...newest.values()], known)
  const counted = new Set(groups.flatMap(({ handed }) => handed.map(({ file }) => file)))
  const empty = files.filter(({ answers }) => answers.lessons.length === 0)
  return {
    files: counted.size,
    students,
    lessons: groups,
    left: [
      ...left,
      ...sayReplaced(replaced, students),
      ...empty.map(({ name }): LeftOut => ({ name, kind: 'foreign', reason: t('left-empty') })),
    ].sort((one, other) => compare(one.name, other.name)),
  }
}

type Replaced = { readonly older: Handed; readonly newer: Handed }

/** Of each file one entry, whatever lessons it has. */
function sayReplaced(all: readonly Replaced[], students: readonly Student[]): LeftOut[] {
  const pairs = new Map<string, Replaced[]>()
  for (const each of all) {
    const key = `${each.older.student} ${each.older.file} ${each.newer.file}`
    pairs.set(key, [...(pairs.get(key) ?? []), each])
  }
  return [...pairs.values()].map((replaced): LeftOut => {
    const { older, newer } = replaced[0]!
    const isCopy = replaced.every(({ older, newer }) => JSON.stringify(older.answers) === JSON.stringify(newer.answers))
    const titles = replaced.map(({ older }) => t('quoted', { title: older.answers.title })).join(', ')
    const student = nameOfStudent(students[older.student]!)
    return {
      name: older.file,
      kind: isCopy ? 'copy' : 'older',
      reason: t(isCopy ? 'left-copy' : 'left-older', { count: replaced.length, titles, student, file: newer.file }),
    }
  })
}

/** However a name is written: with other capitals or spaces it is the same. */
const normal = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

function tellStudentsApart(files: readonly ReadFile[]) {
  // Somebody who typed a name only once is the same all the same, unless two have typed names at one progress.
  const namesOf = new Map<string, Set<string>>()
  for (const { student, progress } of files.map(({ answers }) => answers)) {
    if (student === null || progress === null) continue
    namesOf.set(progress, (namesOf.get(progress) ?? new Set()).add(normal(student)))
  }
  const keyOf = ({ student, progress }: Answers, file: string): string => {
    if (student !== null) return `name ${normal(student)}`
    const [name, ...more] = (progress !== null && namesOf.get(progress)) || []
    if (name !== undefined && more.length === 0) return `name ${name}`
    return progress !== null ? `progress ${progress}` : `file ${file}`
  }
  const names = new Map<string, string | null>()
  for (const { name: file, answers } of files) {
    const key = keyOf(answers, file)
    names.set(key, names.get(key) ?? answers.student)
  }
  const keys = [...names.keys()]
  let nameless = 0
  const students = [...names.values()].map((name): Student => ({ name, number: name === null ? ++nameless : 0 }))
  const places = new Map(keys.map((key, place) => [key, place]))
  return { students, studentOf: (answers: Answers, file: string) => places.get(keyOf(answers, file))! }
}

/** The lesson that answers were given to, and the text of it: that which is known, in whichever language, else that of the same name. */
function findText(
  { id, fingerprint }: LessonAnswers,
  known: readonly KnownLesson[],
): Pick<LessonGroup, 'lesson' | 'fingerprint' | 'state'> {
  const named = known.filter((lesson) => lesson.id === id)
  const exact =
    named.find((lesson) => lesson.fingerprint === fingerprint) ??
    named.find(({ translations }) => translations?.includes(fingerprint))
  if (exact) return { lesson: exact, fingerprint: exact.fingerprint, state: exact.isCarried ? 'carried' : 'same' }
  const other = named.find(({ isCarried }) => !isCarried) ?? null
  return { lesson: other, fingerprint, state: other ? 'changed' : 'unknown' }
}

function groupByText(all: readonly Handed[], known: readonly KnownLesson[]): LessonGroup[] {
  const groups = new Map<string, LessonGroup>()
  for (const handed of all) {
    const { id, title } = handed.answers
    const found = findText(handed.answers, known)
    const key = `${id} ${found.fingerprint}`
    const group = groups.get(key) ?? { id, title: found.lesson?.title ?? title, ...found, handed: [] }
    groups.set(key, { ...group, handed: [...group.handed, handed] })
  }
  const place = ({ id }: LessonGroup) => {
    const found = known.findIndex((lesson) => lesson.id === id)
    return found < 0 ? known.length : found
  }
  return [...groups.values()].sort(
    (one, other) =>
      place(one) - place(other) ||
      compare(one.id, other.id) ||
      // The text that is here before others.
      Number(other.state === 'same') - Number(one.state === 'same') ||
      compare(one.fingerprint, other.fingerprint),
  )
}
