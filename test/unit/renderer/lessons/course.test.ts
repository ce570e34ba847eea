/** Folders of lessons as courses: their order, what is wrong in single files, and where they are kept. */
import { expect, test } from 'vitest'
import { type CourseFile, mostLessons, nameOfFiles, readCourse } from '#page/lessons/format/course.ts'
import { Courses } from '#page/lessons/courses/courses.svelte.ts'
import type { CourseStore, KeptCourse } from '#page/lessons/courses/course-store.ts'
import { gather, pack, packageEnding, unpack } from '#page/lessons/courses/gather.ts'
import { smallLesson } from './lesson-files.ts'

const lesson = (id: string): string => smallLesson.replace('id: small', `id: ${id}`)
const file = (name: string, text = lesson(name.replace(/\W.*/, ''))): CourseFile => ({ name, text })
const idsOf = (files: readonly CourseFile[]) => readCourse(files, 'a').lessons.map((each) => each.lesson?.id ?? null)
const courseFile = (...lines: readonly string[]) => file('course.md', ['---', ...lines, '---', ''].join('\n'))

test('Without course.md the names of the files say the order, and 10 comes after 2', () => {
  const files = [file('l10.en.lesson.md'), file('l2.en.lesson.md'), file('l1.lesson.md'), file('notes.md', 'x')]
  expect(idsOf(files)).toEqual(['l1', 'l2', 'l10'])
  expect(readCourse(files, 'my-first_course')).toMatchObject({
    id: 'my-first-course',
    title: 'My first course',
    problems: [],
  })
})

test('Files that come without a folder are called after the first of them', () => {
  expect(nameOfFiles(['l10.en.lesson.md', 'l2.de.lesson.md', 'course.md', 'l1.lesson.md'])).toBe('l1 and 2 more')
  expect(nameOfFiles(['slopes.en.lesson.md', 'weights.lesson.md'])).toBe('slopes and one more')
  expect(nameOfFiles(['course.md', 'slopes.en.lesson.md'])).toBe('slopes')
})

test('The order of course.md counts, by whole names and by short ones', () => {
  const files = [file('a.en.lesson.md'), file('part/b.en.lesson.md', lesson('b')), file('c.en.lesson.md')]
  const order = courseFile(
    'title: Three',
    'summary: In order.',
    'lessons:',
    '  - c',
    '  - a.en.lesson.md',
    '  - part/b.en.lesson.md',
  )
  const course = readCourse([...files, order], 'folder')
  expect(course).toMatchObject({ id: 'three', title: 'Three', summary: 'In order.', problems: [] })
  expect(course.lessons.map((each) => each.lesson?.id)).toEqual(['c', 'a', 'b'])
})

test('What is wrong with the order is told with its line, and all lessons are there', () => {
  const files = [file('a.lesson.md'), file('b.lesson.md')]
  const order = courseFile('title: Two', 'colour: red', 'lessons:', '  - b', '  - b', '  - missing')
  const { lessons, problems } = readCourse([...files, order], 'folder')
  expect(lessons.map((each) => each.lesson?.id)).toEqual(['b', 'a'])
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('“colour”'),
    '“b” is listed twice.',
    'There is no file “missing” in the course.',
    'Not in the list: a.lesson.md.',
  ])
  expect(problems[0]!.line).toBe(3)
  expect(problems[2]!.line).toBe(7)
})

test.each([
  ['no front matter', 'The file does not begin'],
  ['---\ntitle: [\n---', 'cannot be read'],
  ['---\nlessons: 5\n---', 'no list of files'],
  ['---\ntitle: &a [*a]\n---', ''],
])('A damaged course.md leaves the lessons in the order of their names: %j', (text, message) => {
  const { lessons, problems } = readCourse([file('b.lesson.md'), file('a.lesson.md'), file('course.md', text)], 'f')
  expect(lessons.map((each) => each.lesson?.id)).toEqual(['a', 'b'])
  expect(problems[0]?.message).toContain(message)
})

test('A file with a mistake, one that is too long, and a second lesson of one id are named, and the others work', () => {
  const files = [
    file('1.lesson.md', lesson('same')),
    file('2.lesson.md', lesson('same')),
    file('3.lesson.md', lesson('bad').replace('plot="trail"', 'plot="trial"')),
    { name: '4.lesson.md', text: null },
    file('5.lesson.md', lesson('good')),
  ]
  const { lessons } = readCourse(files, 'f')
  expect(lessons.map((each) => each.lesson?.id ?? null)).toEqual(['same', null, null, null, 'good'])
  expect(lessons[1]!.problems[0]).toMatchObject({ message: 'The lesson is called “same”, as is that of 1.lesson.md.' })
  expect(lessons[2]!.problems[0]!.message).toContain('trial')
  expect(lessons[3]!.problems[0]!.message).toContain('too long')
})

test('Titles in any script have an address of their own', () => {
  const idOf = (title: string) => readCourse([courseFile(`title: ${title}`)], 'f').id
  expect(idOf('Réseaux de neurones, 2e')).toBe('reseaux-de-neurones-2e')
  for (const title of ['神经网络', 'Нейронные сети', '2026']) expect(idOf(title)).toMatch(/^course-\d+$/)
  expect(idOf('神经网络')).not.toBe(idOf('Нейронные сети'))
})

const found = (name: string, text: string) => ({ name, file: new File([text], name) })

test('A folder without lessons, and one with too many, is refused with what to do', async () => {
  await expect(gather('photos', [found('a.png', '')], null)).rejects.toThrow('There is no lesson in “photos”.')
  const many = Array.from({ length: mostLessons + 1 }, (_, index) => found(`${index}.lesson.md`, smallLesson))
  await expect(gather('many', many, null)).rejects.toThrow(`“many” has ${mostLessons + 1} lessons`)
})

test('A course that was saved as one file is the same course when it is opened', async () => {
  const files = [file('b.lesson.md'), file('a.lesson.md')]
  const bytes = await pack('A: “course”', 'What it is.', files, ['b.lesson.md', 'a.lesson.md'])
  const again = await unpack(new File([new Uint8Array(bytes)], `mine${packageEnding}`))
  const course = readCourse(again.files, again.folder)
  expect(course).toMatchObject({ title: 'A: “course”', summary: 'What it is.', problems: [] })
  expect(course.lessons.map((each) => each.lesson?.id)).toEqual(['b', 'a'])
  await expect(unpack(new File([new Uint8Array(bytes.slice(0, -30))], 'cut.inkling-course'))).rejects.toThrow(
    'cut.inkling-course',
  )
  await expect(unpack(new File(['no archive'], 'text.inkling-course'))).rejects.toThrow('is cut short')
})

function storeOf(kept: Map<string, KeptCourse>): CourseStore {
  return {
    list: async () => [...kept.values()],
    put: async (course) => void kept.set(course.id, course),
    remove: async (id) => void kept.delete(id),
  }
}

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const texts = new Map<string, string>()
  return { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => void texts.set(key, text) }
}

test('A course is there after a reload, with its own progress, until it is removed, which can be undone', async () => {
  const [kept, texts] = [new Map<string, KeptCourse>(), storage()]
  const courses = new Courses(storeOf(kept), texts)
  const { id, isKept } = await courses.add({ folder: 'mine', files: [file('a.lesson.md')], handle: null })
  expect(isKept).toBe(true)
  courses.find(id)!.progress.setCard('a', 'way', { isDone: true })

  const later = new Courses(storeOf(kept), texts)
  await later.load()
  expect(later.find(id)!.course.lessons[0]!.lesson!.title).toBe('A small lesson')
  expect(later.find(id)!.progress.card('a', 'way').isDone).toBe(true)
  const removed = await later.remove(id)
  expect([later.find(id), kept.size]).toEqual([null, 0])
  await later.restore(removed!)
  expect(later.find(id)!.progress.card('a', 'way').isDone).toBe(true)
  expect(kept.size).toBe(1)
})

test('Where the browser keeps nothing the course is open all the same, and that is said', async () => {
  const refuse = () => Promise.reject(new DOMException('No.', 'QuotaExceededError'))
  const courses = new Courses({ list: refuse, put: refuse, remove: refuse }, storage())
  const added = await courses.add({ folder: 'mine', files: [file('a.lesson.md')], handle: null })
  expect(added).toMatchObject({ id: 'mine', isKept: false, replaced: null })
  const again = await courses.add({ folder: 'mine', files: [file('b.lesson.md')], handle: null })
  expect(again.replaced?.files[0]?.name).toBe('a.lesson.md')
  expect(courses.list).toHaveLength(1)
})
