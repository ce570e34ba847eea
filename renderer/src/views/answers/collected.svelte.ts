/** The answers of a class, as long as the page is open: they are kept nowhere. */
import { failure } from '#engine/contract/failure.ts'
import { zipTools } from '#page/data/zip-tools.ts'
import { readCarried } from '#page/lessons/answers/carried.ts'
import { collect, type KnownLesson } from '#page/lessons/answers/collect.ts'
import { type FileToRead, type LeftOut, readAnswerFiles, type ReadFile } from '#page/lessons/answers/read-files.ts'
import { answersEnding } from '#page/lessons/answers/limits.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import { knownLessons } from './known-lessons.ts'
import { t } from '#words/en/answers.ts'

class Collected {
  #files = $state.raw<readonly ReadFile[]>([])
  #left = $state.raw<readonly LeftOut[]>([])
  #known = $state.raw<readonly KnownLesson[]>(lessons)
  isReading = $state(false)
  readonly collection = $derived(collect(this.#files, this.#left, this.#known))

  get isEmpty(): boolean {
    return this.#files.length === 0 && this.#left.length === 0
  }

  /** Adds to what is there. A file that was read before is read again. Throws `bad-input` for too many, and where none holds answers. */
  async add(files: readonly FileToRead[]): Promise<void> {
    this.isReading = true
    try {
      const { read, left } = await readAnswerFiles(files, zipTools)
      if (read.length === 0 && this.isEmpty && left.length !== 1)
        throw failure('bad-input', t, 'none', { count: left.length, ending: answersEnding })
      const names = new Set([...read, ...left].map(({ name }) => name))
      const isOther = ({ name }: { readonly name: string }) => !names.has(name)
      const files = [...this.#files.filter(isOther), ...read]
      this.#known = await knownTo(files)
      this.#files = files
      this.#left = [...this.#left.filter(isOther), ...left]
    } finally {
      this.isReading = false
    }
  }

  /** Takes into account what has become known since: a lesson file that was opened, a course. */
  async renew(): Promise<void> {
    this.#known = await knownTo(this.#files)
  }

  clear(): void {
    this.#files = []
    this.#left = []
  }
}

async function knownTo(files: readonly ReadFile[]): Promise<readonly KnownLesson[]> {
  const known = await knownLessons()
  return [...known, ...(await readCarried(files, known))]
}

export const collected = new Collected()
