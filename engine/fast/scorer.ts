/** Scoring digits on the compiled kernels. */
import { classCount } from '#engine/contract/pictures.ts'
import type { Tally } from '#engine/network/tally.ts'
import type { DigitLists } from './digit-lists.ts'
import type { Region } from './heap.ts'
import { outputSumsColumns, type Plan } from './plan.ts'
import type { ThreadPool } from './pool.ts'

/** Scores digits with the weights of a plan. */
export class Scorer {
  readonly #pool: ThreadPool
  readonly #plan: Plan
  readonly #digits: { readonly start: number; readonly numbers: Uint32Array }
  readonly #costs: Float64Array
  readonly #answers: Uint8Array
  readonly #sums: Float32Array
  /** Digits that were scored last. */
  #rows = 0

  constructor(pool: ThreadPool, region: Region, plan: Plan) {
    this.#pool = pool
    this.#plan = plan
    const start = region.allocate(4 * plan.capacity)
    this.#digits = { start, numbers: region.words(start, plan.capacity) }
    this.#costs = region.doubles(plan.costs, plan.capacity)
    this.#answers = region.bytes(plan.answers, plan.capacity)
    this.#sums = region.floats(plan.outputSums, plan.outputSums === 0 ? 0 : outputSumsColumns * plan.capacity)
  }

  score(lists: DigitLists, labels: Uint8Array, indices: Uint32Array, tally: Tally): void {
    const rows = (this.#rows = indices.length)
    this.#digits.numbers.set(indices)
    const { table, labels: labelPlace } = lists
    const digits = this.#digits.start
    this.#pool.run(this.#plan, { work: 'score', units: rows, rows, digits, table, labels: labelPlace })
    addOutcomes(tally, indices, labels, this.#costs, this.#answers)
  }

  /** As of `ScoringComputation`; while a plan is for training, it keeps none. */
  readSums(sums: Float32Array, offset: number): void {
    for (let row = 0; row < this.#rows; row++) {
      const start = row * outputSumsColumns
      sums.set(this.#sums.subarray(start, start + classCount), offset + row * classCount)
    }
  }
}

/** Adds costs and answers of the digits that `indices` name to `tally`. */
export function addOutcomes(
  tally: Tally,
  indices: Uint32Array,
  labels: Uint8Array,
  costs: Float64Array,
  answers: Uint8Array,
): void {
  for (let row = 0; row < indices.length; row++) {
    const label = labels[indices[row]!]!
    const answer = answers[row]!
    tally.count++
    if (answer === label) tally.correct++
    tally.cost += costs[row]!
    tally.confusion[label * classCount + answer]!++
  }
}
