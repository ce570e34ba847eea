/**
 * The digits that Inkling trains on, from several sources. How many there are is known from the start; they are read when first needed, and kept.
 * Those of a person's own sources may change: what is made of them is dropped then.
 */
import { join } from 'node:path'
import type { DataSetDescription, DigitCounts } from '#engine/contract/state.ts'
import type { Split as PartOfData } from '#engine/contract/scoring.ts'
import type { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { pixelCount } from '#engine/contract/pictures.ts'
import {
  countDigits,
  isBuiltIn,
  ownSource,
  sizeOfOwn,
  sourcesOf,
  sourceSizes,
  type BuiltInSource,
  type Source,
} from '#engine/settings/table/sources.ts'
import { createRandom, shuffle } from '#engine/basics/random.ts'
import { t } from '#words/en/data-sets.ts'
import { t as titles } from '#words/en/network-page.ts'
import { joinDigits, type Digits } from './digits.ts'
import { identifyPackedFile, readPackedFile } from './packed.ts'
import type { PersonalSource, ReadDigits } from './personal-source.ts'
import { cutAtEnd, splitSamples, takeShare, type Split } from './split.ts'

/** Packed files by their name without the ending, and how many digits each holds. */
export const packedCounts = {
  'mnist-training': 60_000,
  'mnist-10k-training': 10_000,
  'mnist-test': 10_000,
  pen: 7_494,
} as const
export type PackedName = keyof typeof packedCounts

export function packedFileName(name: PackedName): string {
  return `${name}.digits`
}

/** Of MNIST, validation is cut from the training digits by the seed; its own test digits are for the end. Of the pen digits some writers are kept for validation. */
export const dataSetDescriptions: readonly DataSetDescription[] = [
  describe('mnist', 10_000),
  describe('mnist-10k', 10_000),
  describe('pen', 0),
]

function describe(name: BuiltInSource, test: number): DataSetDescription {
  const title = titles.english('data', { source: name })
  return { name, title, kind: 'built-in', ...sourceSizes[name], test, checksum: null }
}

/** How the digits of a source are packed, and cut into training and validation. */
const sources: Readonly<
  Record<BuiltInSource, { readonly file: PackedName; readonly cut: (count: number, seed: number) => Split }>
> = {
  mnist: {
    file: 'mnist-training',
    cut: (count, seed) => splitSamples(count, sourceSizes.mnist.validation, seed),
  },
  'mnist-10k': {
    file: 'mnist-10k-training',
    cut: (count, seed) => splitSamples(count, sourceSizes['mnist-10k'].validation, seed),
  },
  // The validation writers come last in the file.
  pen: { file: 'pen', cut: (count, seed) => cutAtEnd(count, sourceSizes.pen.validation, seed) },
}

/** The source whose test digits a choice is scored on: MNIST's, whatever it was trained on. */
export function testSourceOf(data: string): string {
  return sourcesOf(data).find(({ name }) => name === 'mnist-10k')?.name ?? 'mnist'
}

/** Digits, and which of them are for what. Their indices may come again: those of a source whose share is above 1. */
export type SplitDigits = { readonly digits: Digits; readonly split: Split }

/** Checksums of the sources of a choice, by their names: whether a run that goes on has the digits that it began with. */
export type DigitChecksums = Readonly<Record<string, string>>

export type DataSets = {
  /**
   * The digits of a choice of sources, such as `mnist,pen:3`, cut into training and validation by the seed. The same sources give the same
   * digits, whatever their shares. Throws `bad-data`.
   */
  load(data: string, seed: number): Promise<SplitDigits & { readonly checksums: DigitChecksums }>
  /** MNIST's test digits. Throws `bad-data`. */
  loadTest(): Promise<Digits>
  /** Every source that there is, as far as is known without waiting. */
  list(): readonly DataSetDescription[]
  /** Sees what has changed in the person's own sources; true if the list is another one than before. */
  refresh(): Promise<boolean>
  /** Throws `bad-data` for a choice with a source that there is not. */
  require(data: string): Promise<void>
  /** Digits of a choice, as far as is known without waiting; of sources that there are not there are none. */
  count(data: string): DigitCounts
  /** Bytes that the digits of a person's own sources will take which are not in memory yet. */
  estimateMemory(data: string): number
  /** Differs for choices with other digits, as far as is known without waiting. */
  identify(data: string): string
}

export type DataSetsOptions = {
  /** Those that did not come with Inkling. */
  readonly personal?: readonly PersonalSource[]
  /** Told of digits that nothing will ask for again. */
  readonly onDrop?: (digits: Digits) => void
}

/** Digits put together, and the checksums of the sources that they are made of. */
type Joined = { readonly digits: Digits; readonly checksums: DigitChecksums }

/** Reads packed files from `folder`, each once; one that could not be read is tried again the next time. */
export function createDataSets(folder: string, { personal = [], onDrop = () => {} }: DataSetsOptions = {}): DataSets {
  const read = keep((name: PackedName) => readPackedFile(join(folder, packedFileName(name)), name, packedCounts[name]))
  const identifyFile = keep((name: PackedName) => identifyPackedFile(join(folder, packedFileName(name))))
  const readBuiltIn = async (name: BuiltInSource): Promise<ReadDigits> => {
    const { file } = sources[name]
    return { digits: await read(file), checksum: await identifyFile(file) }
  }
  const readSource = async ({ name }: Source): Promise<ReadDigits> => {
    if (isBuiltIn(name)) return readBuiltIn(name)
    for (const source of personal) {
      const found = await source.read(name)
      if (found) return found
    }
    throw missing(name, list())
  }
  const list = () => [...dataSetDescriptions, ...personal.flatMap((source) => source.list())]
  const find = (name: string) => list().find((set) => set.name === name)

  const joined = new Map<string, Joined>()
  /** The same digits are the same object, so that they are taken over by kernels and looked up only once. */
  const joinSources = (names: readonly string[], all: readonly ReadDigits[]): Joined => {
    const key = names.join(',')
    const checksums = Object.fromEntries(names.map((name, index) => [name, all[index]!.checksum]))
    const known = joined.get(key)
    if (known && names.every((name) => known.checksums[name] === checksums[name])) return known
    if (known) onDrop(known.digits)
    const made = { digits: joinDigits(all.map(({ digits }) => digits)), checksums }
    joined.set(key, made)
    return made
  }

  const refresh = async () => {
    const changes = await Promise.all(personal.map((source) => source.refresh()))
    for (const [key, { digits, checksums }] of joined) {
      if (Object.entries(checksums).every(([name, checksum]) => isBuiltIn(name) || find(name)?.checksum === checksum)) {
        continue
      }
      joined.delete(key)
      onDrop(digits)
    }
    return changes.includes(true)
  }

  return {
    async load(data, seed) {
      const chosen = sourcesOf(data)
      const all = await Promise.all(chosen.map(readSource))
      const names = chosen.map(({ name }) => name)
      const split = splitSources(
        chosen,
        all.map(({ digits }) => digits),
        seed,
      )
      return { ...joinSources(names, all), split }
    },
    loadTest: () => read('mnist-test'),
    list,
    refresh,
    async require(data) {
      const isMissing = ({ name }: Source) => find(name) === undefined
      if (sourcesOf(data).some(isMissing)) await refresh()
      const unknown = sourcesOf(data).find(isMissing)
      if (unknown) throw missing(unknown.name, list())
    },
    count: (data) => countDigits(data, find),
    estimateMemory(data) {
      let bytes = 0
      for (const { name } of sourcesOf(data)) {
        const set = find(name)
        if (!set || set.kind === 'built-in') continue
        const isRead = [...joined.values()].some(({ checksums }) => checksums[name] === set.checksum)
        if (!isRead) bytes += (set.training + set.validation) * bytesEach
      }
      return bytes
    },
    identify: (data) =>
      `${data} ${sourcesOf(data)
        .map(({ name }) => find(name)?.checksum ?? '')
        .join(' ')}`,
  }
}

/** Of a digit: its picture, and about as much again as the kernels have it. */
const bytesEach = 2 * pixelCount

function missing(name: string, sets: readonly DataSetDescription[]): InklingError {
  if (name === ownSource) {
    return failure('bad-data', t, 'no-samples')
  }
  return failure('bad-data', t, 'no-set', { name, sets: sets.map((set) => set.name).join(', ') })
}

/** How a source of so many digits is cut. */
function cut(name: string, count: number, seed: number): Split {
  return isBuiltIn(name) ? sources[name].cut(count, seed) : splitSamples(count, sizeOfOwn(count).validation, seed)
}

/** The parts of several sources, whose digits stand one source behind the other; those to train on are mixed. */
function splitSources(chosen: readonly Source[], digits: readonly Digits[], seed: number): Split {
  let start = 0
  const splits = chosen.map(({ name, share }, index): Split => {
    const { count } = digits[index]!
    const { training, validation } = cut(name, count, seed)
    const from = start
    start += count
    const taken = takeShare(training, share)
    if (from === 0) return { training: taken, validation }
    return { training: taken.map((each) => from + each), validation: validation.map((each) => from + each) }
  })
  const gather = (part: Exclude<PartOfData, 'test'>) => {
    const all = splits.map((split) => split[part])
    if (all.length === 1) return all[0]!
    const indices = new Uint32Array(all.reduce((sum, { length }) => sum + length, 0))
    let place = 0
    for (const some of all) {
      indices.set(some, place)
      place += some.length
    }
    return indices
  }
  const training = gather('training')
  // Whoever looks at the first ones sees some of every source.
  if (splits.length > 1) shuffle(createRandom(seed, 'split', 1), training)
  const validation = gather('validation')
  // Too few to keep any aside: those that are trained on, each once.
  return { training, validation: validation.length > 0 ? validation : new Uint32Array(new Set(training)) }
}

/** What `make` promises for each key is made once; what failed is made again the next time. */
function keep<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known
    const made = make(key)
    kept.set(key, made)
    made.catch(() => kept.delete(key))
    return made
  }
}
