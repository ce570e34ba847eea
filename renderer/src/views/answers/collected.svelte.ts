/** The answers of a class, as long as the page is open: they are kept nowhere. */
import { failure } from '#engine/contract/failure.ts'
import { zipTools } from '#page/data/zip-tools.ts'
import { readCarried } from '#page/lessons/answers/carried.ts'
import { collect, type KnownLesson } from '#page/lessons/answers/collect.ts'
import { type FileToRead, type LeftOut, readAnswerFiles, type ReadFile } from '#page/lessons/answers/read-files.ts'
import { answersEnding } from '#page/lessons/answers/limits.ts'
import { lessons } from '#page/lessons/catalogue.ts'
import { ownLessons } from './own-lessons.ts'
import { t } from '#words/en/answers.ts'

class Collected {
  #files = $state.raw<readonly ReadFile[]>([])
  #left = $state.raw<readonly LeftOut[]>([])
  /** Beside those that come with Inkling: the person's own, and those that came along with files. */
  #others = $state.raw<readonly KnownLesson[]>([])
  isReading = $state(false)
  readonly collection = $derived(collect(this.#files, this.#left, [...lessons, ...this.#others]))

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
      this.#files = [...this.#files.filter(isOther), ...read]
      this.#left = [...this.#left.filter(isOther), ...left]
      await this.renew()
    } finally {
      this.isReading = false
    }
  }

  /** Looks anew which lessons are known: files bring some, and the person may have opened others. */
  async renew(): Promise<void> {
    const files = this.#files
    const own = await ownLessons()
    const others = [...own, ...(await readCarried(files, [...lessons, ...own]))]
    // Files that have come meanwhile have been looked through for theirs.
    if (files === this.#files) this.#others = others
  }

  clear(): void {
    this.#files = []
    this.#left = []
  }
}

export const collected = new Collected()
