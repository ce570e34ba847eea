/** What scoring digits adds up to, and the two questions it answers: how many right, at what cost. */
import { classCount } from '#engine/contract/pictures.ts'
import type { Cost, OutputActivation } from '#engine/contract/settings.ts'
import { sampleCost } from './costs.ts'
import type { FloatArray } from './network.ts'

export type Tally = {
  count: number
  correct: number
  /** Sum of the digits' costs; divide by `count` for the mean. */
  cost: number
  /** [10 × 10] counts, row = true digit, column = answer. */
  readonly confusion: Uint32Array
}

export function createTally(): Tally {
  return { count: 0, correct: 0, cost: 0, confusion: new Uint32Array(classCount * classCount) }
}

export function clearTally(tally: Tally): void {
  tally.count = tally.correct = tally.cost = 0
  tally.confusion.fill(0)
}

/** Adds `rows` digits to `tally`, from their output layer's z and a and their targets y, all [rows × 10]. */
export function scoreRows(
  tally: Tally,
  output: OutputActivation,
  cost: Cost,
  z: FloatArray,
  a: FloatArray,
  y: FloatArray,
  labels: Uint8Array,
  rows: number,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * classCount
    const label = labels[row]!
    const answer = argmax(a, start, classCount)
    tally.count++
    if (answer === label) tally.correct++
    tally.cost += sampleCost(output, cost, z, a, y, start, classCount)
    tally.confusion[label * classCount + answer]!++
  }
}

/** Position, counted from `start`, of the greatest of `width` numbers; the lowest of equals. */
export function argmax(numbers: FloatArray, start: number, width: number): number {
  let best = 0
  for (let j = 1; j < width; j++) if (numbers[start + j]! > numbers[start + best]!) best = j
  return best
}
