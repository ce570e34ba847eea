/** Which place the right digit has where a network is wrong, and how large its greatest output is where it is right, moved or swapped. */
import { classCount } from '#engine/contract/pictures.ts'
import type { Example } from '#engine/contract/scoring.ts'
import type { Place } from './experiment.ts'
import { movePixels } from './forward.svelte.ts'
import { rank } from './rank.ts'

/** A digit that was read wrong, with the right output in second place. */
export type Miss = { readonly pixels: Float32Array; readonly label: number; readonly answer: number }

export type Errors = {
  readonly digits: number
  readonly errors: number
  /** [9] errors in which the right digit's output came second, third, … tenth. */
  readonly places: readonly number[]
  /** Some of those in which it came second, the closest first. */
  readonly misses: readonly Miss[]
}

/** Of some digits: the mean of the greatest output, the share that was read right, and how the first of them looks. */
export type Trust = { readonly says: number; readonly right: number; readonly example: Float32Array }

const movedBy = 4
export const trustRows = [
  { id: 'plain', title: 'as they are', change: (pixels: Float32Array) => pixels },
  {
    id: 'moved',
    title: `moved by ${movedBy} pixels`,
    change: (pixels: Float32Array) => movePixels(pixels, movedBy),
  },
  {
    id: 'swapped',
    title: 'ink and paper swapped',
    change: (pixels: Float32Array) => pixels.map((ink) => 1 - ink),
  },
] as const
export type TrustId = (typeof trustRows)[number]['id']

const shownMisses = 5
/** Digits that are asked for at once. */
const batch = 100
/** The first validation digits, of which greatest outputs are compared with how many are right. */
const trustedDigits = 200

/** Validation digits, at most so many. Null where the engine cannot, or nobody waits any more. */
async function takeDigits({ ask, bench }: Place, most: number, isWanted: () => boolean): Promise<Example[] | null> {
  const digits: Example[] = []
  for (let all = 1; digits.length < Math.min(all, most);) {
    const from = digits.length
    const indices = Array.from({ length: Math.min(all - from, most - from, batch) }, (_, index) => from + index)
    const taken = isWanted()
      ? await Promise.all(indices.map((index) => ask('example', { bench, split: 'validation', index })))
      : [null]
    for (const digit of taken) {
      if (!digit) return null
      digits.push(digit)
      all = digit.count
    }
  }
  return digits
}

/** All errors on the validation digits. Null where the engine cannot, or nobody waits any more. */
export async function readErrors(place: Place, isWanted: () => boolean): Promise<Errors | null> {
  const { ask, bench } = place
  const digits = await takeDigits(place, Infinity, isWanted)
  if (!digits) return null
  const places = Array<number>(classCount - 1).fill(0)
  const misses: (Miss & { readonly by: number })[] = []
  for (let from = 0; from < digits.length; from += batch) {
    const part = digits.slice(from, from + batch)
    const answers = isWanted() ? await Promise.all(part.map(({ pixels }) => ask('predict', { bench, pixels }))) : [null]
    for (const [index, prediction] of answers.entries()) {
      if (!prediction) return null
      const { pixels, label } = part[index]!
      const { digit: answer, layers } = prediction
      if (answer === label) continue
      const sums = [...layers.at(-1)!.weightedSums]
      // Outputs may be equal where sums are not quite: then it is second.
      const behind = Math.max(1, rank(sums).indexOf(label))
      places[behind - 1]!++
      if (behind === 1) misses.push({ pixels, label, answer, by: sums[answer]! - sums[label]! })
    }
  }
  misses.sort((one, other) => one.by - other.by)
  const errors = places.reduce((sum, each) => sum + each, 0)
  return { digits: digits.length, errors, places, misses: misses.slice(0, shownMisses) }
}

/** Some validation digits, in each of the three ways. */
export async function readTrust(
  place: Place,
  isWanted: () => boolean,
): Promise<Readonly<Record<TrustId, Trust>> | null> {
  const { ask, bench } = place
  const digits = await takeDigits(place, trustedDigits, isWanted)
  if (!digits) return null
  const rows = await Promise.all(
    trustRows.map(async ({ id, change }) => {
      const answers = await Promise.all(digits.map(({ pixels }) => ask('predict', { bench, pixels: change(pixels) })))
      const says = answers.map((answer) => Math.min(1, Math.max(...(answer?.layers.at(-1)!.activations ?? [0]))))
      const right = answers.filter((answer, index) => answer?.digit === digits[index]!.label)
      const mean = says.reduce((sum, each) => sum + each, 0) / digits.length
      const trust: Trust = { says: mean, right: right.length / digits.length, example: change(digits[0]!.pixels) }
      return [id, trust] as const
    }),
  )
  return Object.fromEntries(rows) as Record<TrustId, Trust>
}
