/** `inkling lesson`: lesson files of one's own, looked over and begun. */
import { InvalidArgumentError } from 'commander'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { InklingError } from '#engine/contract/errors.ts'
import { parseLesson } from '#page/lessons/format/parse.ts'
import { print, printError, printJson } from '#cli/basics/output.ts'
import { readStandardInput, standard, standardInputName } from '#cli/basics/standard-input.ts'
import { writeTemplate } from './template.ts'

type LessonOptions = { readonly json?: boolean }

/** In bytes: no lesson is as long. */
const largestLesson = 1_000_000
const ending = '.lesson.md'

/** Says of each file what is wrong with it, with line and remedy. The exit code is 1 where something is, or where one cannot be read. */
export async function checkLessons(paths: readonly string[], { json = false }: LessonOptions): Promise<number> {
  let isGood = true
  for (const path of paths) {
    const name = path === standard ? standardInputName : path
    const { lesson, problems } = await readProblems(path, name)
    isGood &&= problems.length === 0
    if (json) {
      const said = problems.length === 0 && lesson ? { lesson: lesson.id, cards: lesson.cards.length } : {}
      printJson({ file: name, ...said, problems })
    } else if (problems.length === 0 && lesson) {
      print(
        `${name}: nothing is wrong. “${lesson.title}” has ${lesson.cards.length} ${lesson.cards.length === 1 ? 'card' : 'cards'}.`,
      )
    }
    if (!json) for (const { line, message, remedy } of problems) printError(`${name}:${line}: ${message} ${remedy}`)
  }
  return isGood ? 0 : 1
}

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
