/**
 * Records in the shared memory that the kernels read: the classes of `engine/kernels/plan.ts`, whose fields are these in the same order,
 * each one word of four bytes. A test compares the lists.
 */
import type { Region } from './heap.ts'

const listsFields = ['ranges', 'pairs', 'slot', 'columnRanges', 'columnPairs'] as const

// prettier-ignore
const layerFields = [
  'inputs', 'outputs', 'inputPanels', 'outputPanels', 'activation', 'weights', 'biases', 'weightPanelBytes',
  'transposed', 'transposedPanelBytes', 'sums', 'otherSums', 'dropped', 'sumGradients', 'inputLists',
  'gradientLists', 'weightGradients', 'biasGradients', 'firstWeights', 'firstBiases', 'secondWeights',
  'secondBiases', 'squares', 'columnKeys', 'layerKey',
] as const

// prettier-ignore
const planFields = [
  'layers', 'layerCount', 'capacity', 'panelBytes', 'cost', 'optimiser', 'momentum', 'l1', 'l2', 'clipNorm',
  'maxNorm', 'dropout', 'dropThreshold', 'areListsOwn', 'isAugmented', 'shift', 'rotation', 'scaling', 'shear',
  'elastic', 'thickness', 'gridKeys', 'splines', 'epochKey', 'costs', 'answers', 'outputSums', 'zeros',
  'parts', 'otherParts', 'scratch', 'scratchBytes',
] as const

// prettier-ignore
const scratchFields = [
  'outputGradients', 'outputRow', 'wide', 'narrow', 'biases', 'warp', 'pixels', 'lists', 'below', 'above',
] as const

// prettier-ignore
const orderFields = [
  'work', 'plan', 'threads', 'barrier', 'digits', 'table', 'labels', 'rows', 'batchSize', 'batches', 'from',
  'end', 'isListed', 'isOdd', 'isFirst', 'rates', 'batchCosts', 'batchCorrect', 'limits', 'done',
] as const

export const recordFields = {
  Lists: listsFields,
  Layer: layerFields,
  Plan: planFields,
  Scratch: scratchFields,
  Order: orderFields,
} as const
export type RecordName = keyof typeof recordFields

/** Fields that are 32-bit numbers with a point; all others are whole. */
// prettier-ignore
export const realFields: ReadonlySet<string> = new Set([
  'momentum', 'l1', 'l2', 'clipNorm', 'maxNorm', 'dropout', 'shift', 'rotation', 'scaling', 'shear', 'elastic', 'thickness',
])

export type Fields<Name extends RecordName> = Partial<Record<(typeof recordFields)[Name][number], number>>

export const bytesOf = (name: RecordName): number => 4 * recordFields[name].length

/** Writes the fields that are given to the record at `address`. */
export function writeRecord<Name extends RecordName>(
  region: Pick<Region, 'words' | 'floats'>,
  address: number,
  name: Name,
  fields: Fields<Name>,
): void {
  const names: readonly string[] = recordFields[name]
  const words = region.words(address, names.length)
  const reals = region.floats(address, names.length)
  for (const [field, value] of Object.entries(fields) as [string, number][]) {
    const place = names.indexOf(field)
    if (place < 0) throw new Error(`A record ${name} has no field ${field}.`)
    if (realFields.has(field)) reals[place] = value
    else words[place] = value
  }
}
