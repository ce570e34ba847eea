/** The data sets that Inkling trains on. Their sizes are known from the start; their digits are read when first needed, and kept. */
import { join } from 'node:path'
import type { DataSetDescription } from '#engine/contract/state.ts'
import { dataSetSizes } from '#engine/settings/table/data-set-sizes.ts'
import type { DataSetName } from '#engine/contract/settings.ts'
import { readPackedFile } from './packed.ts'
import type { Digits } from './digits.ts'

/** Packed files by their name without the ending, and how many digits each holds. */
export const packedCounts = { 'mnist-training': 60_000, 'mnist-10k-training': 10_000, 'mnist-test': 10_000 } as const
export type PackedName = keyof typeof packedCounts

export function packedFileName(name: PackedName): string {
  return `${name}.digits`
}

/** Validation is cut from the training digits; both sets are scored on MNIST's own test digits. */
export const dataSetDescriptions: readonly DataSetDescription[] = [
  { name: 'mnist', title: 'MNIST, all 60,000 training digits', ...dataSetSizes.mnist, test: 10_000 },
  {
    name: 'mnist-10k',
    title: 'MNIST, the first 10,000 training digits',
    ...dataSetSizes['mnist-10k'],
    test: 10_000,
  },
]

export function describeDataSet(name: DataSetName): DataSetDescription {
  return dataSetDescriptions.find((description) => description.name === name)!
}

export type DataSets = {
  /** Training and validation digits together. Throws `bad-data`. */
  loadTraining(name: DataSetName): Promise<Digits>
  /** Throws `bad-data`. */
  loadTest(): Promise<Digits>
}

/** Reads packed files from `folder`, each once; one that could not be read is tried again the next time. */
export function createDataSets(folder: string): DataSets {
  const loading = new Map<PackedName, Promise<Digits>>()
  const load = (name: PackedName): Promise<Digits> => {
    let digits = loading.get(name)
    if (!digits) {
      digits = readPackedFile(join(folder, packedFileName(name)), name, packedCounts[name])
      loading.set(name, digits)
      digits.catch(() => loading.delete(name))
    }
    return digits
  }
  return { loadTraining: (name) => load(`${name}-training`), loadTest: () => load('mnist-test') }
}
