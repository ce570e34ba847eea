/**
 * A lesson file of the person's own, as it would be in the lessons: what it says, or what is wrong with it. It is read by the parser that the build has,
 * which is loaded with the first preview. Nothing of it is kept, and nothing in it is carried out.
 */
import type { FileHandle } from '#page/files/lesson-file.ts'
import type { Lesson } from '#page/lessons/format/lesson.ts'
import type { Problem } from '#page/lessons/format/problems.ts'
import { Progress } from './progress.svelte.ts'

/** The lesson’s part of the address: no lesson file can be called so. */
export const previewId = 'preview'
/** Milliseconds between looks at the file. */
const lookEvery = 700

export class Preview {
  /** Of the file; null while none is previewed. */
  name = $state<string | null>(null)
  /** Null where the file is no lesson. */
  lesson = $state.raw<Lesson | null>(null)
  problems = $state.raw<readonly Problem[]>([])
  /** Its lines. */
  lines = $state.raw<readonly string[]>([])
  /** It is read again whenever it is saved. */
  isFollowed = $state(false)
  /** Counts how often it was read. */
  revision = $state(0)
  /** Lasts as long as the file is previewed, so that a file that was saved again is shown at the same step. */
  progress = $state.raw(new Progress(null))
  /** What the lesson is called in its file, and the whole file, to be shared; null where it is no lesson. */
  source = $state.raw<{ readonly id: string; readonly name: string; readonly text: string } | null>(null)
  #file: File | null = null
  #handle: FileHandle | null = null
  #lastModified = NaN

  async open(file: File, handle: FileHandle | null): Promise<void> {
    this.#handle = handle
    this.isFollowed = handle !== null
    if (this.name !== file.name) this.progress = new Progress(null)
    await this.#take(file)
  }

  /** Reads it again. Whether that could be done: a file that was changed may have to be chosen again. */
  async reload(): Promise<boolean> {
    if (!this.#file) return false
    try {
      await this.#take(this.#handle ? await this.#handle.getFile() : this.#file)
      return true
    } catch {
      return false
    }
  }

  /** Looks at the file from time to time, as far as the browser lets the page. Returns what ends it. */
  follow(): () => void {
    const timer = setInterval(() => void this.#look(), lookEvery)
    return () => clearInterval(timer)
  }

  async #look(): Promise<void> {
    const handle = this.#handle
    if (!handle) return
    try {
      const file = await handle.getFile()
      if (handle === this.#handle && file.lastModified !== this.#lastModified) await this.#take(file)
    } catch {
      // It may be away for a moment while it is saved, or may not be read: reloading is left to the person.
      this.isFollowed = false
      return
    }
    this.isFollowed = true
  }

  async #take(file: File): Promise<void> {
    const text = await file.text()
    const { parseLesson } = await import('#page/lessons/format/parse.ts')
    const { lesson, problems } = parseLesson(text)
    this.#file = file
    this.#lastModified = file.lastModified
    this.name = file.name
    this.lesson = lesson && { ...lesson, id: previewId }
    this.source = lesson && { id: lesson.id, name: file.name, text }
    this.problems = problems
    this.lines = text.slice(0, mostShown).split(/\r\n?|\n/)
    this.revision++
  }
}

/** Characters of a file that are shown beside what is wrong with it. */
const mostShown = 100_000

export const preview = new Preview()
