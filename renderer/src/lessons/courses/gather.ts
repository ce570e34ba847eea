/** The files of a course, gathered from what a person drops or chooses: a folder, several files, or one packed file. */
import { failure } from '#engine/contract/failure.ts'
import { openZip } from '#engine/archives/zip.ts'
import { zipTools } from '#page/data/zip-tools.ts'
import {
  type CourseFile,
  courseFileName,
  isCourseFile,
  isLessonName,
  largestLesson,
  mostLessons,
} from '#page/lessons/format/course.ts'
import type { FolderHandle } from './course-store.ts'
import { t } from '#words/en/lessons.ts'

export type Gathered = {
  readonly folder: string
  readonly files: readonly CourseFile[]
  readonly handle: FolderHandle | null
}
/** A file and where it lies below the folder. */
export type Found = { readonly name: string; readonly file: File }

/** Folders within folders. */
const deepest = 4
/** Entries that are looked at, so that a whole disk that was dropped by mistake does not take long. */
const mostEntries = 5_000

export const packageEnding = '.inkling-course'

/** Throws `bad-file` where there is no lesson in it, or more than a course has. */
export async function gather(folder: string, found: readonly Found[], handle: FolderHandle | null): Promise<Gathered> {
  const wanted = found.filter(({ name }) => isCourseFile(name))
  checkCount(folder, wanted.filter(({ name }) => isLessonName(name)).length)
  const files = await Promise.all(
    wanted.map(async ({ name, file }) => ({ name, text: file.size > largestLesson ? null : await file.text() })),
  )
  return { folder, files, handle }
}

function checkCount(folder: string, count: number): void {
  if (count === 0) throw failure('bad-file', t, 'no-lesson-in', { folder })
  if (count > mostLessons)
    throw failure('bad-file', t, 'too-many-lessons', { folder, count: String(count), most: String(mostLessons) })
}

/** Files of a folder that was dropped, as every browser gives it. */
export async function readEntry(entry: FileSystemEntry): Promise<readonly Found[]> {
  const found: Found[] = []
  let left = mostEntries
  async function walk(folder: FileSystemDirectoryEntry, path: string, depth: number): Promise<void> {
    const reader = folder.createReader()
    // It gives a hundred at a time, and none at the end.
    for (;;) {
      const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
      if (entries.length === 0) return
      for (const each of entries) {
        if (--left < 0) throw tooManyFiles(entry.name)
        const name = `${path}${each.name}`
        if (each.isDirectory && depth < deepest) await walk(each as FileSystemDirectoryEntry, `${name}/`, depth + 1)
        else if (each.isFile && isCourseFile(name))
          found.push({ name, file: await fileOf(each as FileSystemFileEntry) })
      }
    }
  }
  await walk(entry as FileSystemDirectoryEntry, '', 1)
  return found
}

/** Files of a folder that may be read again. */
export async function readFolder(handle: FolderHandle): Promise<readonly Found[]> {
  const found: Found[] = []
  let left = mostEntries
  async function walk(folder: FolderHandle, path: string, depth: number): Promise<void> {
    for await (const each of folder.values()) {
      if (--left < 0) throw tooManyFiles(handle.name)
      const name = `${path}${each.name}`
      if ('values' in each) {
        if (depth < deepest) await walk(each, `${name}/`, depth + 1)
      } else if (isCourseFile(name)) found.push({ name, file: await each.getFile() })
    }
  }
  await walk(handle, '', 1)
  return found
}

/** Files that the browser's dialog for folders gives: each says its path, which begins with the folder's name. */
export function readChosen(files: readonly File[]): { readonly folder: string; readonly found: readonly Found[] } {
  const [folder = 'course'] = files[0]?.webkitRelativePath.split('/') ?? []
  const found = files.map((file) => ({
    name: file.webkitRelativePath.split('/').slice(1).join('/') || file.name,
    file,
  }))
  return { folder, found }
}

/** Files of a course that was packed into one. Throws `bad-file`. */
export async function unpack(file: File): Promise<Gathered> {
  if (file.size > largestPackage)
    throw failure('bad-file', t, 'course-too-large', { file: file.name, ending: packageEnding })
  const remedy = `Choose a file that ends in ${packageEnding}, as Inkling saves it.`
  const entries = openZip(
    new Uint8Array(await file.arrayBuffer()),
    file.name,
    {
      mostFiles: 4 * mostLessons,
      mostBytes: largestPackage,
      largest: 'a course',
      remedies: { damaged: `Get the file again. ${remedy}`, foreign: remedy },
    },
    zipTools,
  )
  const files = [...entries.values()]
    .filter(({ name }) => isCourseFile(name))
    .map(({ name, size, read }) => ({ name, text: size > largestLesson ? null : new TextDecoder().decode(read()) }))
  const folder = file.name.slice(0, -packageEnding.length) || 'course'
  checkCount(folder, files.filter(({ name }) => isLessonName(name)).length)
  return { folder, files, handle: null }
}
const largestPackage = 20_000_000

/** The course as one file: its files as they are, with its title and its order. */
export async function pack(
  title: string,
  summary: string,
  files: readonly CourseFile[],
  order: readonly string[],
): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate')
  const front = [
    '---',
    `title: ${JSON.stringify(title)}`,
    ...(summary ? [`summary: ${JSON.stringify(summary)}`] : []),
    'lessons:',
    ...order.map((name) => `  - ${JSON.stringify(name)}`),
    '---',
    '',
  ]
  const texts = files.flatMap(({ name, text }) =>
    text === null || name === courseFileName ? [] : [[name, strToU8(text)] as const],
  )
  return zipSync(
    { [courseFileName]: strToU8(front.join('\n')), ...Object.fromEntries(texts) },
    { mtime: new Date(1980, 0, 1) },
  )
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

function tooManyFiles(folder: string): Error {
  return failure('bad-file', t, 'too-many-files', { folder, most: String(mostEntries) })
}
