/**
 * Sets of digits that a person has added: a file each in one folder, which several Inklings may share. Nothing is written over, a file that is
 * damaged or no set is named and left alone, and what another program has added is seen when somebody asks for the list or for the set.
 */
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileAtomically } from '#engine/basics/atomic-write.ts'
import { mostDigits, type AddDataSetRequest } from '#engine/contract/data.ts'
import { InklingError, type ErrorData } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { DataSetDescription } from '#engine/contract/state.ts'
import { isBuiltIn, isSourceName, ownSource, sizeOfOwn } from '#engine/settings/table/sources.ts'
import { t } from '#words/en/data-sets.ts'
import { NotASet, readAddedFile, readAddedHead, writeAddedFile, type AddedSet } from './added-file.ts'
import type { PersonalSource, ReadDigits } from './personal-source.ts'

const ending = '.digits'

export class AddedSets implements PersonalSource {
  /** Null where no sets can be added. */
  readonly folder: string | null
  #sets: readonly AddedSet[] = []
  #problems: readonly ErrorData[] = []
  readonly #read = new Map<string, ReadDigits>()

  constructor(folder: string | null) {
    this.folder = folder
    this.#look()
  }

  get problems(): readonly ErrorData[] {
    return this.#problems
  }

  list(): readonly DataSetDescription[] {
    return this.#sets.map(describe)
  }

  /** Looks into the folder again; true if there are others than before. */
  refresh(): Promise<boolean> {
    return Promise.resolve(this.#look())
  }

  async read(name: string): Promise<ReadDigits | undefined> {
    // Another program may have put another file there.
    this.#look()
    const set = this.#sets.find((each) => each.name === name)
    if (!set) {
      const problem = this.#problems.find(({ words }) => words?.args.file === `${name}${ending}`)
      if (problem) throw InklingError.from(problem)
      return undefined
    }
    const known = this.#read.get(name)
    if (known?.checksum === set.checksum) return known
    try {
      const { set: found, digits } = await readAddedFile(this.#pathOf(name), name)
      const read = { digits, checksum: found.checksum }
      this.#read.set(name, read)
      return read
    } catch (error) {
      throw toBadData(name, error)
    }
  }

  /** Throws `bad-input`, `bad-data`. */
  async add(request: AddDataSetRequest): Promise<DataSetDescription> {
    const { name, title = name, classes = null, images, labels } = request
    const folder = this.#requireFolder()
    this.#look()
    checkDigits(request)
    this.#checkName(name)
    try {
      await mkdir(folder, { recursive: true })
      const bytes = await writeAddedFile({ name, title: title.trim() || name, classes }, images, labels)
      await writeFileAtomically(this.#pathOf(name), bytes)
    } catch (error) {
      throw failure('bad-data', t, 'not-written', { name, folder, detail: messageOf(error) }, { cause: error })
    }
    this.#look()
    return describe(this.#sets.find((each) => each.name === name)!)
  }

  /** Throws `bad-input`, `bad-data`. */
  async remove(name: string): Promise<void> {
    this.#requireFolder()
    this.#look()
    if (!this.#sets.some((set) => set.name === name)) {
      const sets = this.#sets.map((set) => set.name)
      throw failure('bad-input', t, 'not-added', { name: shorten(name), count: sets.length, sets: sets.join(', ') })
    }
    try {
      await rm(this.#pathOf(name))
    } catch (error) {
      throw toBadData(name, error)
    }
    this.#look()
  }

  #checkName(name: string): void {
    if (!isSourceName(name)) {
      throw failure('bad-input', t, 'name-invalid', { name: shorten(name) })
    }
    if (isBuiltIn(name) || name === ownSource) throw failure('bad-input', t, 'name-of-inkling', { name })
    if (existsSync(this.#pathOf(name))) throw failure('bad-input', t, 'name-taken', { name })
  }

  #requireFolder(): string {
    if (this.folder !== null) return this.folder
    throw failure('bad-input', t, 'no-folder')
  }

  #pathOf(name: string): string {
    return join(this.folder!, `${name}${ending}`)
  }

  /** Reads what files there are say of themselves; true if there are others than before. */
  #look(): boolean {
    const before = JSON.stringify([this.#sets, this.#problems])
    const sets: AddedSet[] = []
    const problems: ErrorData[] = []
    for (const name of this.#listNames(problems)) {
      try {
        if (!isSourceName(name) || isBuiltIn(name) || name === ownSource) {
          throw new NotASet('added-misnamed')
        }
        sets.push(readAddedHead(this.#pathOf(name), name))
      } catch (error) {
        problems.push(toBadData(name, error).toData())
      }
    }
    this.#sets = sets
    this.#problems = problems
    for (const [name, { checksum }] of this.#read) {
      if (!sets.some((set) => set.name === name && set.checksum === checksum)) this.#read.delete(name)
    }
    return JSON.stringify([sets, problems]) !== before
  }

  #listNames(problems: ErrorData[]): readonly string[] {
    if (this.folder === null || !existsSync(this.folder)) return []
    try {
      return readdirSync(this.folder)
        .filter((file) => file.endsWith(ending) && !file.startsWith('.'))
        .map((file) => file.slice(0, -ending.length))
        .toSorted()
    } catch (error) {
      const about = { folder: this.folder, detail: messageOf(error) }
      problems.push(failure('bad-data', t, 'folder-unreadable', about).toData())
      return []
    }
  }
}

function describe({ name, title, classes, count, checksum }: AddedSet): DataSetDescription {
  return { name, title, kind: 'added', ...sizeOfOwn(count), test: 0, ...(classes && { classes }), checksum }
}

/** Throws `bad-input` for digits that make no set. */
function checkDigits({ images, labels, classes }: AddDataSetRequest): void {
  if (labels.length === 0) throw failure('bad-input', t, 'no-digits')
  if (labels.length > mostDigits) {
    throw failure('bad-input', t, 'too-many-digits', { count: String(labels.length), most: String(mostDigits) })
  }
  if (images.length !== labels.length * pixelCount) {
    throw failure('bad-input', t, 'pictures-other', {
      bytes: String(images.length),
      count: String(labels.length),
      each: pixelCount,
    })
  }
  const beyond = labels.find((label) => label >= classCount)
  if (beyond !== undefined) throw failure('bad-input', t, 'label-beyond', { label: beyond })
  if (!classes) return
  if (classes.length !== classCount) throw failure('bad-input', t, 'class-names-count', { count: classes.length })
  if (new Set(classes).size < classCount) throw failure('bad-input', t, 'class-names-twice')
}

function toBadData(name: string, error: unknown): InklingError {
  const file = `${name}${ending}`
  if (error instanceof NotASet) return failure('bad-data', t, error.id, { file, found: error.found }, { cause: error })
  return failure('bad-data', t, 'added-unreadable', { file, detail: messageOf(error) }, { cause: error })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
