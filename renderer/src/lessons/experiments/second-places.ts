/** Which place the right digit has where a network is wrong, and how large its greatest output is where it is right, moved or swapped. */
import { classCount } from '#engine/contract/pictures.ts'
import type { Example } from '#engine/contract/scoring.ts'
import { t } from '#words/en/lesson-argmax.ts'
import type { Place } from './experiment.ts'
import { movePixels } from './forward.svelte.ts'
import { rank } from './rank.ts'

/** A digit that was read wrong, with the right output in second place. */
type Miss = { readonly pixels: Float32Array; readonly label: number; readonly answer: number }

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

export const movedBy = 4
export const trustRows = [
  { id: 'plain', title: t('trust-digits', { id: 'plain', pixels: movedBy }), change: (pixels: Float32Array) => pixels },
  {
    id: 'moved',
    title: t('trust-digits', { id: 'moved', pixels: movedBy }),
    change: (pixels: Float32Array) => movePixels(pixels, movedBy),
  },
  {
    id: 'swapped',
    title: t('trust-digits', { id: 'swapped', pixels: movedBy }),
    change: (pixels: Float32Array) => pixels.map((ink) => 1 - ink),
  },
] as const
export type TrustId = (typeof trustRows)[number]['id']

const shownMisses = 5
/** Errors of one kind: all that there are. */
const mostOfCell = 1000
/** The first validation digits, of which greatest outputs are compared with how many are right. */
const trustedDigits = 200

/**
 * All errors on the validation digits: only their pictures come to the page. `tell` hears which share of the work is done. Null where the engine cannot, or nobody waits any more.
 */
export async function readErrors(
  { ask, bench }: Place,
  isWanted: () => boolean,
  tell: (share: number) => void,
): Promise<Errors | null> {
  const score = await ask('evaluate', { bench, split: 'validation' })
  if (!score) return null
  const places = Array<number>(classCount - 1).fill(0)
  const misses: (Miss & { readonly by: number })[] = []
  for (const [cell, count] of score.confusion.entries()) {
    const [label, answer] = [Math.floor(cell / classCount), cell % classCount]
    tell(cell / score.confusion.length)
    if (label === answer || count === 0) continue
    const gallery =
      isWanted() && (await ask('gallery', { bench, split: 'validation', label, answer, most: mostOfCell }))
    if (!gallery) return null
    const answers = await Promise.all(gallery.exhibits.map(({ pixels }) => ask('predict', { bench, pixels })))
    for (const [index, prediction] of answers.entries()) {
      if (!prediction) return null
      const sums = [...prediction.layers.at(-1)!.weightedSums]
      // Outputs may be equal where sums are not quite, and rounding differs between one picture and many: then it is second.
      const behind = Math.max(1, rank(sums).indexOf(label))
      places[behind - 1]!++
      const by = Math.abs(sums[answer]! - sums[label]!)
      if (behind === 1) misses.push({ pixels: gallery.exhibits[index]!.pixels, label, answer, by })
    }
  }
  misses.sort((one, other) => one.by - other.by)
  const errors = places.reduce((sum, each) => sum + each, 0)
  return { digits: score.count, errors, places, misses: misses.slice(0, shownMisses) }
}

/** Some validation digits, in each of the three ways. */
export async function readTrust(
  place: Place,
  isWanted: () => boolean,
): Promise<Readonly<Record<TrustId, Trust>> | null> {
  const { ask, bench } = place
  const digits: Example[] = []
  for (let all = trustedDigits; digits.length < Math.min(all, trustedDigits);) {
    const digit: Example | null = await ask('example', { bench, split: 'validation', index: digits.length })
    if (!digit || !isWanted()) return null
    digits.push(digit)
    all = digit.count
  }
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
