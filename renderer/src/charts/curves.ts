/**
 * The curves of a run as plain data: four series that take points one by one and stay small however long the run is.
 */
import type { History, RateChange } from '#engine/contract/training.ts'
import { createSeries, type Series } from './series.ts'

export type Measure = 'cost' | 'accuracy'
export type Curves = {
  readonly training: Readonly<Record<Measure, Series>>
  readonly validation: Readonly<Record<Measure, Series>>
  /** The learning rate from the first update on, and every change that was made by hand. */
  readonly learningRates: readonly RateChange[]
  /** The training costs of the first batches, by which a run is known again. */
  readonly beginning: readonly number[]
  /** Points taken since the last reset. */
  readonly length: number
  append(points: History): void
  reset(): void
}

/** Batches by which a run is known again. */
const knownBy = 4

export function createCurves(): Curves {
  const training = { cost: createSeries(), accuracy: createSeries() }
  const validation = { cost: createSeries(), accuracy: createSeries() }
  let learningRates: RateChange[] = []
  let beginning: number[] = []
  let length = 0
  return {
    training,
    validation,
    get learningRates() {
      return learningRates
    },
    get beginning() {
      return beginning
    },
    get length() {
      return length
    },
    append(points) {
      learningRates.push(...points.learningRates)
      if (beginning.length < knownBy) beginning.push(...points.training.cost.slice(0, knownBy - beginning.length))
      for (const [series, columns] of [
        [training, points.training],
        [validation, points.validation],
      ] as const) {
        length += columns.step.length
        for (let point = 0; point < columns.step.length; point++) {
          series.cost.append(columns.step[point]!, columns.cost[point]!)
          series.accuracy.append(columns.step[point]!, columns.accuracy[point]!)
        }
      }
    },
    reset() {
      length = 0
      learningRates = []
      beginning = []
      for (const series of [training.cost, training.accuracy, validation.cost, validation.accuracy]) series.reset()
    },
  }
}
