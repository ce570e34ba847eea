/** `inkling lesson`: lesson files of one's own, looked over and begun. */
import { InvalidArgumentError } from 'commander'
import { glob, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { InklingError } from '#engine/contract/errors.ts'
import {
  type CourseFile,
  courseFileName,
  isCourseFile,
  largestLesson,
  mostLessons,
  readCourse,
} from '#page/lessons/format/course.ts'
import { parseLesson } from '#page/lessons/format/parse.ts'
import type { Problem } from '#page/lessons/format/problems.ts'
import { print, printError, printJson } from '#cli/basics/output.ts'
import { readStandardInput, standard, standardInputName } from '#cli/basics/standard-input.ts'
import { writeTemplate } from './template.ts'

type LessonOptions = { readonly json?: boolean }

const ending = '.lesson.md'

/** Says of each file, and of each folder as a course, what is wrong with it, with line and remedy. The exit code is 1 where something is, or where one cannot be read. */
export async function checkLessons(paths: readonly string[], { json = false }: LessonOptions): Promise<number> {
  let isGood = true
  for (const path of paths) {
    const isFine = (await isFolder(path)) ? await checkFolder(path, json) : await checkFile(path, json)
    isGood &&= isFine
  }
  return isGood ? 0 : 1
}

async function checkFile(path: string, json: boolean): Promise<boolean> {
  const name = path === standard ? standardInputName : path
  return tell(name, await readProblems(path, name), json)
}

/** A folder of lessons is a course: each file, and the order. */
async function checkFolder(path: string, json: boolean): Promise<boolean> {
  const { title, lessons, problems } = readCourse(await readCourseFiles(path), basename(resolve(path)))
  const order = join(path, courseFileName)
  let isGood = problems.length === 0
  if (json && !isGood) printJson({ file: order, problems })
  else tellProblems(order, problems)
  for (const { file, ...read } of lessons) isGood = tell(join(path, file), read, json) && isGood
  if (lessons.length === 0) {
    printError(`${path}: There is no lesson in this folder. Name a folder with files that end in ${ending}.`)
    return false
  }
  const ids = lessons.map(({ lesson, file }) => lesson?.id ?? `(${file})`)
  if (!json) print(`${path}: the course “${title}”, in this order: ${ids.join(', ')}.`)
  return isGood
}

/** Whether nothing is wrong. */
function tell(name: string, { lesson, problems }: ReturnType<typeof parseLesson>, json: boolean): boolean {
  const isGood = problems.length === 0 && lesson !== null
  if (json) printJson({ file: name, ...(isGood ? { lesson: lesson.id, cards: lesson.cards.length } : {}), problems })
  else if (isGood)
    print(
      `${name}: nothing is wrong. “${lesson.title}” has ${lesson.cards.length} ${lesson.cards.length === 1 ? 'card' : 'cards'}.`,
    )
  if (!json) tellProblems(name, problems)
  return isGood
}

function tellProblems(name: string, problems: readonly Problem[]): void {
  for (const { line, message, remedy } of problems) printError(`${name}:${line}: ${message} ${remedy}`)
}

async function isFolder(path: string): Promise<boolean> {
  if (path === standard) return false
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** Throws `bad-file` where the folder cannot be read, or has more than a course can have. */
async function readCourseFiles(folder: string): Promise<readonly CourseFile[]> {
  try {
    const names: string[] = []
    for await (const name of glob('{*,*/*,*/*/*,*/*/*/*}', { cwd: folder }))
      if (isCourseFile(slashed(name))) names.push(name)
    if (names.length > mostLessons + 1)
      throw new InklingError(
        'bad-file',
        `${folder} has ${names.length} lessons, more than a course can have.`,
        `Make several courses of it, each of at most ${mostLessons}.`,
      )
    return await Promise.all(
      names.map(async (name) => {
        const path = join(folder, name)
        const isLarge = (await stat(path)).size > largestLesson
        return { name: slashed(name), text: isLarge ? null : new TextDecoder().decode(await readFile(path)) }
      }),
    )
  } catch (thrown) {
    if (thrown instanceof InklingError) throw thrown
    throw new InklingError(
      'bad-file',
      `The folder ${folder} cannot be read: ${(thrown as Error).message}.`,
      'Check its name.',
    )
  }
}

const slashed = (path: string): string => path.replaceAll('\\', '/')

/** Writes a lesson to begin with to a new file, or to standard output. Throws `InvalidArgumentError`, and `bad-input` for a file that exists. */
export async function newLesson(path: string | undefined): Promise<number> {
  if (path === undefined || path === standard) {
    process.stdout.write(writeTemplate('my-lesson'))
    return 0
  }
  if (!path.endsWith(ending)) throw new InvalidArgumentError(`The file ${path} must end in ${ending}.`)
  // “slopes.en.lesson.md” is the lesson “slopes” in English.
  const id = basename(path, ending).replace(/\.[a-z]{2}$/, '')
  if (!/^[a-z][a-z\d-]{0,39}$/.test(id))
    throw new InvalidArgumentError(`The file must be called by small letters, digits and dashes, not “${id}”.`)
  try {
    await writeFile(path, writeTemplate(id), { flag: 'wx' })
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST')
      throw new InklingError('bad-input', `The file ${path} is there already.`, 'Choose another name.')
    throw new InklingError(
      'bad-input',
      `The file ${path} cannot be written: ${(thrown as Error).message}.`,
      'Check the folder.',
    )
  }
  print(`${path} is a lesson to begin with. Drop it on the window of Inkling to see it.`)
  return 0
}

async function readProblems(path: string, name: string): Promise<ReturnType<typeof parseLesson>> {
  const tooLong = () =>
    new InklingError('bad-file', `${name} is too long for a lesson.`, 'Name a file that ends in .lesson.md.')
  try {
    const bytes = path === standard ? await readStandardInput(largestLesson, tooLong) : await readLesson(path, tooLong)
    return parseLesson(new TextDecoder().decode(bytes))
  } catch (thrown) {
    const { message, remedy } =
      thrown instanceof InklingError
        ? thrown
        : { message: `The file cannot be read: ${(thrown as Error).message}.`, remedy: 'Check its name.' }
    return { lesson: null, problems: [{ line: 1, message, remedy }] }
  }
}

async function readLesson(path: string, tooLong: () => InklingError): Promise<Uint8Array> {
  const found = await stat(path)
  // A pipe or a device has no size to go by, and may never end.
  if (!found.isFile()) throw new InklingError('bad-file', `${path} is no file.`, 'Name a file that ends in .lesson.md.')
  if (found.size > largestLesson) throw tooLong()
  return readFile(path)
}
