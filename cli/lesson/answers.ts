/** `inkling lesson answers`: the answers of a class as a table, or as CSV. */
import { globSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { zipTools } from '#engine/formats/zip.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/cli-lessons.ts'
import { readCarried } from '#page/lessons/answers/carried.ts'
import { collect, type KnownLesson } from '#page/lessons/answers/collect.ts'
import { printCsv } from '#page/lessons/answers/csv.ts'
import { fingerprintOf } from '#page/lessons/answers/fingerprint.ts'
import { printTable } from '#page/lessons/answers/print-table.ts'
import { mostFiles } from '#page/lessons/answers/limits.ts'
import { type FileToRead, readAnswerFiles } from '#page/lessons/answers/read-files.ts'
import { languageOfFile } from '#page/lessons/format/file-language.ts'
import { readLesson } from '#page/lessons/format/parse.ts'
import { print, printError } from '#cli/basics/output.ts'
import { lessonFolder } from '#cli/basics/paths.ts'

/** The exit code is 1 where no file of answers could be read. Files that do not count are named on standard error. */
export async function collectAnswers(paths: readonly string[], { csv = false }: { readonly csv?: boolean }) {
  const files = (await Promise.all(paths.map((path) => find(path)))).flat()
  const { read, left } = await readAnswerFiles(files, zipTools)
  const lessons = await readLessons()
  const collection = collect(read, left, [...lessons, ...(await readCarried(read, lessons))])
  for (const { name, reason } of collection.left) printError(t('left-out', { file: name, reason }))
  if (csv) process.stdout.write(printCsv(collection))
  else if (read.length > 0) print(printTable(collection))
  if (read.length > 0) return 0
  printError(t('no-answers'))
  return 1
}

/** A file, or all in a folder and its folders. */
async function find(path: string): Promise<FileToRead[]> {
  const found = await stat(path).catch(() => {
    throw failure('bad-input', t, 'nothing-there', { path })
  })
  if (!found.isDirectory()) return [{ name: path, size: found.size, read: () => readFile(path) }]
  const files: FileToRead[] = []
  const folders = [path]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const inside = join(folder, entry.name)
      if (entry.isDirectory()) folders.push(inside)
      // What points elsewhere, and what is no file, is none of the folder's.
      else if (entry.isFile())
        files.push({ name: inside, size: (await stat(inside)).size, read: () => readFile(inside) })
      // One more than is read: the reader says so.
      if (files.length > mostFiles || folders.length > mostFiles) return files
    }
  }
  return files
}

/** The lessons that come with Inkling. */
async function readLessons(): Promise<KnownLesson[]> {
  const paths = globSync('*.lesson.md', { cwd: lessonFolder }).sort()
  const files = await Promise.all(
    paths.map(async (path) => {
      const text = await readFile(join(lessonFolder, path), 'utf8')
      return { path, text, fingerprint: await fingerprintOf(text) }
    }),
  )
  const idOf = (path: string) => path.split('.')[0]
  return files
    .filter(({ path }) => languageOfFile(path) === 'en')
    .map(({ path, text, fingerprint }) => ({
      ...readLesson(text, path),
      fingerprint,
      translations: files
        .filter((other) => other.path !== path && idOf(other.path) === idOf(path))
        .map((other) => other.fingerprint),
    }))
}
