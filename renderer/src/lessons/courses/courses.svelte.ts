/** Courses of one's own: folders of lessons, kept from visit to visit, each with a progress of its own. */
import type { Course } from '#page/lessons/format/course.ts'
import { Progress } from '#page/lessons/progress.svelte.ts'
import type { CourseStore, KeptCourse } from './course-store.ts'
import type { Gathered } from './gather.ts'

export type OpenCourse = {
  readonly course: Course
  readonly kept: KeptCourse
  readonly progress: Progress
}

/** The part of the page's store that keeps progress. */
type Kept = Pick<Storage, 'getItem' | 'setItem'>

export class Courses {
  list = $state.raw<readonly OpenCourse[]>([])
  /** What was kept is there. */
  isLoaded = $state(false)
  readonly #store: CourseStore
  readonly #storage: Kept
  #loading: Promise<void> | undefined

  constructor(store: CourseStore, storage: Kept) {
    this.#store = store
    this.#storage = storage
  }

  find(id: string): OpenCourse | null {
    return this.list.find(({ course }) => course.id === id) ?? null
  }

  /** What was kept before; none where the browser keeps nothing. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load())
  }

  async #load(): Promise<void> {
    const kept = await this.#store.list().catch(() => [])
    const opened = await Promise.all(kept.map((each) => this.#open(each)))
    const ids = this.list.map(({ course }) => course.id)
    this.list = [...opened.filter(({ course }) => !ids.includes(course.id)), ...this.list]
    this.isLoaded = true
  }

  /**
   * Opens a course and keeps it. One of the same title was there before: the new one takes its place, with its progress. `isKept`: it is there after
   * a reload; `replaced`: what was there before.
   */
  async add({
    folder,
    files,
    handle,
  }: Gathered): Promise<{ readonly id: string; readonly isKept: boolean; readonly replaced: KeptCourse | null }> {
    await this.load()
    const opened = await this.#open({ id: '', folder, files, handle })
    const { id } = opened.course
    const before = this.find(id)
    this.list = before ? this.list.map((each) => (each === before ? opened : each)) : [...this.list, opened]
    return { id, isKept: await this.#keep(opened.kept), replaced: before?.kept ?? null }
  }

  /** Puts back what was removed or replaced. */
  async restore(kept: KeptCourse): Promise<void> {
    await this.add(kept)
  }

  /** Its progress stays, for when it comes again. */
  async remove(id: string): Promise<KeptCourse | null> {
    const found = this.find(id)
    this.list = this.list.filter((each) => each !== found)
    await this.#store.remove(id).catch(() => undefined)
    return found?.kept ?? null
  }

  async #open(kept: KeptCourse): Promise<OpenCourse> {
    // The parser is large: it comes with the first course.
    const { readCourse } = await import('#page/lessons/format/course.ts')
    const course = readCourse(kept.files, kept.folder)
    return {
      course,
      kept: { ...kept, id: course.id },
      progress: this.find(course.id)?.progress ?? this.#progressOf(course.id),
    }
  }

  #progressOf(id: string): Progress {
    const key = `inkling.course.${id}`
    return new Progress({
      getItem: () => this.#storage.getItem(key),
      setItem: (_, value) => this.#storage.setItem(key, value),
    })
  }

  async #keep(kept: KeptCourse): Promise<boolean> {
    try {
      await this.#store.put(kept)
      return true
    } catch {
      // A folder that cannot be kept may be kept without the way back to it.
      return kept.handle !== null && this.#keep({ ...kept, handle: null })
    }
  }
}
