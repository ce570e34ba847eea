/**
 * A whole network as one layer: ten weights for each pixel and ten biases, such that z = W x + b. Without activation functions that is the network;
 * with them it is the network near one picture only.
 */
import type { BenchId } from '#engine/contract/bench-id.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { Ask } from '#page/session/ask.ts'

/** `rows`: for each output its [784] weights; `biases`: [10]. */
export type Sheet = { readonly rows: readonly Float32Array[]; readonly biases: readonly number[] }

export type SheetAnswers = {
  /** For each digit and output: z of the network, and of the sheet. */
  readonly points: readonly { readonly network: number; readonly sheet: number }[]
  /** The largest difference between the two. */
  readonly largest: number
  /** Digits to which both give the same answer, of so many. */
  readonly same: number
  readonly digits: number
}

/** Digits that both are asked about. */
export const compared = 40

/** By the chain rule: ∂z/∂x at one picture is the product of all matrices (and of the slopes between them, where there are activation functions). */
export async function makeSheet(ask: Ask, bench: BenchId): Promise<Sheet | null> {
  const picture = await ask('example', { bench, split: 'validation', index: 0 })
  const network = picture && (await ask('describe', { bench }))
  if (!picture || !network) return null
  const layer = network.network.layers.length - 1
  const rows: Float32Array[] = []
  const biases: number[] = []
  for (let neuron = 0; neuron < classCount; neuron++) {
    const explanation = await ask('explain', { bench, pixels: picture.pixels, place: { layer, neuron } })
    if (!explanation) return null
    rows.push(explanation.gradient)
    biases.push(explanation.weightedSum - explanation.pixelSum)
  }
  return { rows, biases }
}

/** What both answer to other validation digits than the sheet was made at. */
export async function compareWithSheet(
  ask: Ask,
  bench: BenchId,
  { rows, biases }: Sheet,
): Promise<SheetAnswers | null> {
  const points: { network: number; sheet: number }[] = []
  let largest = 0
  let same = 0
  for (let index = 1; index <= compared; index++) {
    const digit = await ask('example', { bench, split: 'validation', index })
    const prediction = digit && (await ask('predict', { bench, pixels: digit.pixels }))
    if (!digit || !prediction) return null
    const sums = rows.map((row, output) => biases[output]! + multiply(row, digit.pixels))
    const { weightedSums } = prediction.layers.at(-1)!
    for (const [output, sheet] of sums.entries()) {
      const network = weightedSums[output]!
      points.push({ network, sheet })
      largest = Math.max(largest, Math.abs(network - sheet))
    }
    if (sums.indexOf(Math.max(...sums)) === weightedSums.indexOf(Math.max(...weightedSums))) same++
  }
  return { points, largest, same, digits: compared }
}

/** Σ w x over all pixels. */
function multiply(row: Float32Array, pixels: Float32Array): number {
  let sum = 0
  for (let pixel = 0; pixel < pixelCount; pixel++) sum += row[pixel]! * pixels[pixel]!
  return sum
}
