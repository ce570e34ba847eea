/**
 * The curves of a run as plain data: four series that take points one by one and stay small however long the run is.
 */
import type { History } from '#engine/contract/training.ts'
import { createSeries, type Series } from './series.ts'

export type Measure = 'cost' | 'accuracy'
export type Curves = {
  readonly training: Readonly<Record<Measure, Series>>
  readonly validation: Readonly<Record<Measure, Series>>
  /** Points taken since the last reset. */
  readonly length: number
  append(points: History): void
  reset(): void
}

export function createCurves(): Curves {
  const training = { cost: createSeries(), accuracy: createSeries() }
  const validation = { cost: createSeries(), accuracy: createSeries() }
  let length = 0
  return {
    training,
    validation,
    get length() {
      return length
    },
    append(points) {
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
      for (const series of [training.cost, training.accuracy, validation.cost, validation.accuracy]) series.reset()
    },
  }
}
