/** The digits that Inkling trains on, from several sources. How many there are is known from the start; they are read when first needed, and kept. */
import { join } from 'node:path'
import type { DataSetDescription } from '#engine/contract/state.ts'
import type { Split as PartOfData } from '#engine/contract/scoring.ts'
import { sourcesOf, sourceSizes, type BuiltInSource, type Source } from '#engine/settings/table/sources.ts'
import { createRandom, shuffle } from '#engine/basics/random.ts'
import { joinDigits, type Digits } from './digits.ts'
import { readPackedFile } from './packed.ts'
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
  { name: 'mnist', title: 'MNIST, all 60,000 training digits', ...sourceSizes.mnist, test: 10_000 },
  { name: 'mnist-10k', title: 'MNIST, the first 10,000 training digits', ...sourceSizes['mnist-10k'], test: 10_000 },
  { name: 'pen', title: 'Pen digits, drawn by 30 people', ...sourceSizes.pen, test: 0 },
]

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

export type DataSets = {
  /**
   * The digits of a choice of sources, such as `mnist,pen:3`, cut into training and validation by the seed. The same sources give the same
   * digits, whatever their shares. Throws `bad-data`.
   */
  load(data: string, seed: number): Promise<SplitDigits>
  /** MNIST's test digits. Throws `bad-data`. */
  loadTest(): Promise<Digits>
}

/** Reads packed files from `folder`, each once; one that could not be read is tried again the next time. */
export function createDataSets(folder: string): DataSets {
  const read = keep((name: PackedName) => readPackedFile(join(folder, packedFileName(name)), name, packedCounts[name]))
  const readSource = ({ name }: Source) => read(sources[name as BuiltInSource].file)
  const joinSources = keep(async (data: string) => joinDigits(await Promise.all(sourcesOf(data).map(readSource))))
  return {
    async load(data, seed) {
      const chosen = sourcesOf(data)
      const digits = await joinSources(chosen.map(({ name }) => name).join(','))
      return { digits, split: splitSources(chosen, await Promise.all(chosen.map(readSource)), seed) }
    },
    loadTest: () => read('mnist-test'),
  }
}

/** The parts of several sources, whose digits stand one source behind the other; those to train on are mixed. */
function splitSources(chosen: readonly Source[], digits: readonly Digits[], seed: number): Split {
  let start = 0
  const splits = chosen.map(({ name, share }, index): Split => {
    const { count } = digits[index]!
    const { training, validation } = sources[name as BuiltInSource].cut(count, seed)
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
  return { training, validation: gather('validation') }
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
