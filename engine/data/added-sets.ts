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
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { DataSetDescription } from '#engine/contract/state.ts'
import { isBuiltIn, isSourceName, ownSource, sizeOfOwn } from '#engine/settings/table/sources.ts'
import { NotASet, readAddedFile, readAddedHead, writeAddedFile, type AddedSet } from './added-file.ts'
import type { PersonalSource, ReadDigits } from './personal-source.ts'

const ending = '.digits'
const leftAlone = 'It is left alone. Remove it, or add the set again under another name.'

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
      const problem = this.#problems.find(({ message }) => message.startsWith(`The file ${name}${ending} `))
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
      throw new InklingError(
        'bad-data',
        `The data set ${name} could not be written to ${folder}.`,
        `Nothing was added. See that the disk has room and the folder can be written. The system says: ${messageOf(error)}`,
        { cause: error },
      )
    }
    this.#look()
    return describe(this.#sets.find((each) => each.name === name)!)
  }

  /** Throws `bad-input`, `bad-data`. */
  async remove(name: string): Promise<void> {
    this.#requireFolder()
    this.#look()
    if (!this.#sets.some((set) => set.name === name)) {
      throw new InklingError('bad-input', `No data set “${shorten(name)}” was added.`, this.#remedy())
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
      throw new InklingError(
        'bad-input',
        `A data set cannot be called “${shorten(name)}”.`,
        'Choose 1 to 40 small letters a to z, digits and dashes, the first a letter.',
      )
    }
    if (isBuiltIn(name) || name === ownSource || existsSync(this.#pathOf(name))) {
      throw new InklingError(
        'bad-input',
        `There is a data set “${name}” already.`,
        isBuiltIn(name) || name === ownSource
          ? 'Choose another name.'
          : 'Choose another name, or remove that set first.',
      )
    }
  }

  #requireFolder(): string {
    if (this.folder !== null) return this.folder
    throw new InklingError('bad-input', 'No data sets are kept here.', 'Start Inkling with a folder for them.')
  }

  #remedy(): string {
    const names = this.#sets.map(({ name }) => name)
    return names.length === 0 ? 'None has been added so far.' : `Those that were added: ${names.join(', ')}.`
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
          throw new NotASet('does not have the name of a set')
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
      const message = `The folder of data sets, ${this.folder}, cannot be read.`
      problems.push({ code: 'bad-data', message, remedy: `The system says: ${messageOf(error)}` })
      return []
    }
  }
}

function describe({ name, title, classes, count, checksum }: AddedSet): DataSetDescription {
  return { name, title, kind: 'added', ...sizeOfOwn(count), test: 0, ...(classes && { classes }), checksum }
}

/** Throws `bad-input` for digits that make no set. */
function checkDigits({ images, labels, classes }: AddDataSetRequest): void {
  const refuse = (message: string, remedy: string): never => {
    throw new InklingError('bad-input', message, remedy)
  }
  if (labels.length === 0) refuse('There are no digits to add.', 'Give at least one.')
  if (labels.length > mostDigits) {
    refuse(`There are ${labels.length} digits, more than the ${mostDigits} of a set.`, 'Add fewer of them.')
  }
  if (images.length !== labels.length * pixelCount) {
    refuse(
      `There are ${images.length} bytes of pictures for ${labels.length} labels.`,
      `Give ${pixelCount} bytes for each, 28 × 28 grey levels, row by row.`,
    )
  }
  const beyond = labels.find((label) => label >= classCount)
  if (beyond !== undefined) refuse(`There is a label ${beyond}.`, 'Labels are 0 to 9.')
  if (!classes) return
  if (classes.length !== classCount)
    refuse(`There are ${classes.length} names of classes.`, 'Give ten of them, or none.')
  if (new Set(classes).size < classCount) refuse('Two classes have the same name.', 'Give each a name of its own.')
}

function toBadData(name: string, error: unknown): InklingError {
  if (error instanceof NotASet) {
    return new InklingError('bad-data', `The file ${name}${ending} ${error.message}.`, leftAlone, { cause: error })
  }
  return new InklingError(
    'bad-data',
    `The file ${name}${ending} cannot be read.`,
    `See that it is a file you may read. The system says: ${messageOf(error)}`,
    { cause: error },
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
