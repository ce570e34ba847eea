/** Conventional models that learn from the same digits, for comparison: the nearest class mean, and the nearest neighbours. */
import type { ConventionalModel, ConventionalScore } from '#engine/contract/lessons.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { classMeans } from './ladder.ts'
import type { ByteSample } from './sample.ts'

/** Neighbours that are asked; of a draw the nearer ones win. */
const neighbours = 3

/** What is kept of the digits that were learnt: pictures with their classes, in bytes or, of means, in fractions of them. */
type Kept = { readonly count: number; readonly pixels: Uint8Array | Float32Array; readonly labels: Uint8Array }

/** Reads `read` by what `learnt` shows. */
export function* readConventionally(
  model: ConventionalModel,
  learnt: ByteSample,
  read: ByteSample,
): Work<ConventionalScore> {
  const kept: Kept = model === 'nearest-mean' ? meansAsDigits(learnt) : learnt
  const asked = model === 'nearest-mean' ? 1 : neighbours
  const halves = Float64Array.from({ length: kept.count }, (_, row) => squaredLength(kept.pixels, row) / 2)
  let [right, spent] = [0, 0]
  for (let row = 0; row < read.count; row++) {
    const before = performance.now()
    if (vote(nearest(kept, halves, read, row, asked)) === read.labels[row]) right++
    spent += performance.now() - before
    yield
  }
  return {
    digits: learnt.count,
    tested: read.count,
    accuracy: right / read.count,
    // As bytes: a digit as it is in the data, a mean in 32 bits.
    bytes: kept.count * pixelCount * (model === 'nearest-mean' ? 4 : 1),
    milliseconds: spent / Math.max(1, read.count),
  }
}

/** The means of the classes that there are, as if they were digits. */
function meansAsDigits({ pixels, labels }: ByteSample): Kept {
  const present = [...new Set(labels)].toSorted((a, b) => a - b)
  const means = classMeans(pixels, labels, pixelCount)
  const kept = new Float32Array(present.length * pixelCount)
  for (const [row, label] of present.entries()) kept.set(means[label]!, row * pixelCount)
  return { count: present.length, pixels: kept, labels: Uint8Array.from(present) }
}

/** The labels of the nearest, nearest first: those with the greatest x·t − |t|²/2. Paper adds nothing to x·t. */
function nearest(kept: Kept, halves: Float64Array, read: ByteSample, row: number, asked: number): readonly number[] {
  const inked: number[] = []
  const ink: number[] = []
  for (let pixel = 0; pixel < pixelCount; pixel++) {
    const level = read.pixels[row * pixelCount + pixel]!
    if (level === 0) continue
    inked.push(pixel)
    ink.push(level)
  }
  const best: { readonly score: number; readonly label: number }[] = []
  for (let other = 0; other < kept.count; other++) {
    const start = other * pixelCount
    let score = -halves[other]!
    for (let k = 0; k < inked.length; k++) score += ink[k]! * kept.pixels[start + inked[k]!]!
    const last = best[asked - 1]
    if (last && score <= last.score) continue
    const place = best.findIndex((one) => one.score < score)
    best.splice(place < 0 ? best.length : place, 0, { score, label: kept.labels[other]! })
    if (best.length > asked) best.pop()
  }
  return best.map(({ label }) => label)
}

/** The label that most of them have; of a draw, that of the nearest. */
function vote(labels: readonly number[]): number {
  const votes = new Uint8Array(classCount)
  for (const label of labels) votes[label]!++
  return labels.reduce((best, label) => (votes[label]! > votes[best]! ? label : best), labels[0]!)
}

function squaredLength(pixels: ArrayLike<number>, row: number): number {
  let sum = 0
  for (let i = row * pixelCount; i < (row + 1) * pixelCount; i++) sum += pixels[i]! ** 2
  return sum
}
