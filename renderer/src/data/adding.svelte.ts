/** A set of the person's own on its way into Inkling: read, looked at, named, and only then kept. */
import { longestClassName, longestTitle } from '#engine/contract/data.ts'
import { type ErrorData, type InklingError, toErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import { mostFiles, type ReadProgress } from '#engine/data/read/data-files.ts'
import type { OwnFile } from '#page/drawing/own-images.ts'
import type { Ask } from '#page/session/ask.ts'
import type { ClassNames } from '#page/ui/format.ts'
import { t } from '#words/en/data.ts'
import { areDistinct, nameOfTitle, titleOfFiles } from './naming.ts'
import type { ReadFiles, Reading, StartReading } from './reading.ts'

export type AddingPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly files: number; readonly progress: ReadProgress | null }
  | { readonly kind: 'read'; readonly found: Found }

/** What was read, counted. */
export type Found = ReadFiles & {
  /** [10] digits of each class. */
  readonly counts: readonly number[]
  /** [10] the first digit of each class, [784]; null where there is none. */
  readonly pictures: readonly (Uint8Array | null)[]
}

/** The classes of Fashion-MNIST (https://github.com/zalandoresearch/fashion-mnist), whose files do not say them: its own names, in every language. */
const fashion = [
  'T-shirt/top',
  'Trouser',
  'Pullover',
  'Dress',
  'Coat',
  'Sandal',
  'Shirt',
  'Sneaker',
  'Bag',
  'Ankle boot',
] as const
const none: readonly string[] = Array.from({ length: classCount }, () => '')

export class Adding {
  phase = $state.raw<AddingPhase>({ kind: 'idle' })
  /** What is wrong with the files. */
  problem = $state.raw<ErrorData | null>(null)
  title = $state('')
  /** [10] as they are typed; none where the classes are the digits. */
  classes = $state<string[]>([])
  isNamed = $state(false)
  /** The engine has been given the set, and has not answered. */
  isSending = $state(false)

  readonly #ask: Ask
  readonly #startReading: StartReading
  #reading: Reading | null = null

  constructor(ask: Ask, startReading: StartReading) {
    this.#ask = ask
    this.#startReading = startReading
  }

  /** Reads files; what has been read before and not been added is gone. */
  async read(files: readonly OwnFile[]): Promise<void> {
    this.cancel()
    if (files.length === 0) return
    this.problem = null
    if (files.length > mostFiles) {
      this.problem = toErrorData(failure('bad-data', t, 'too-many-files', { most: mostFiles }))
      return
    }
    this.phase = { kind: 'reading', files: files.length, progress: null }
    const title = titleOfFiles(files)
    const reading = this.#startReading({ files, options: { where: `“${title}”` } }, (progress) => {
      if (this.#reading === reading) this.phase = { kind: 'reading', files: files.length, progress }
    })
    this.#reading = reading
    try {
      const read = await reading.done
      if (this.#reading !== reading || !read) return
      this.#take(read, title, files)
    } catch (thrown) {
      if (this.#reading !== reading) return
      this.problem = toErrorData(thrown)
      this.phase = { kind: 'idle' }
    }
    this.#reading = null
  }

  /** Nothing was chosen that could be read at all. */
  refuse(thrown: unknown): void {
    this.problem = toErrorData(thrown)
  }

  /** Ends reading, and forgets what was read. */
  cancel(): void {
    this.#reading?.cancel()
    this.#reading = null
    this.phase = { kind: 'idle' }
  }

  #take(read: ReadFiles, title: string, files: readonly OwnFile[]): void {
    const { images, labels } = read
    const counts = new Array<number>(classCount).fill(0)
    const pictures = new Array<Uint8Array | null>(classCount).fill(null)
    for (const [index, label] of labels.entries()) {
      counts[label]!++
      pictures[label] ??= images.subarray(index * pixelCount, (index + 1) * pixelCount)
    }
    const isFashion = !read.classes && files.some(({ path }) => /fashion/i.test(path))
    const notes = isFashion ? [...read.notes, t('found-fashion')] : read.notes
    this.title = title.slice(0, longestTitle)
    this.classes = [...(read.classes ?? (isFashion ? fashion : none))]
    this.isNamed = read.classes !== null || isFashion
    this.phase = { kind: 'read', found: { ...read, notes, counts, pictures } }
  }

  /** [10] what the classes will be called; null for the digits. */
  get names(): ClassNames {
    if (!this.isNamed) return null
    const typed = this.classes.map((name) => name.trim().slice(0, longestClassName))
    return typed.every((name) => name === '') ? null : typed.map((name, label) => name || String(label))
  }

  /** Why the set cannot be added as it is; null where it can. */
  get reason(): string | null {
    if (this.title.trim() === '') return t('name-missing')
    if (this.names && !areDistinct(this.names)) return t('names-not-distinct')
    return null
  }

  /** Keeps what was read, by a name that none of `taken` has. Returns the title; null where that failed, and then nothing is lost. */
  async add(taken: readonly string[]): Promise<string | null> {
    const { phase, names } = this
    if (phase.kind !== 'read' || this.reason !== null || this.isSending) return null
    const { images, labels } = phase.found
    const title = this.title.trim()
    this.isSending = true
    const name = nameOfTitle(title, taken)
    const added = await this.#ask('addDataSet', { name, title, images, labels, ...(names && { classes: names }) })
    this.isSending = false
    if (!added) return null
    this.phase = { kind: 'idle' }
    return added.title
  }
}

/** A drop in which there is no file. */
export function nothingDropped(): InklingError {
  return failure('bad-data', t, 'nothing-dropped')
}
