/** The curves of a run: columns that grow by doubling, so that adding a point allocates next to nothing. */
import type { Columns, History } from '../contract/contract.ts'

export type Curve = {
  length: number
  step: Uint32Array
  cost: Float32Array
  accuracy: Float32Array
}

export type Curves = {
  readonly training: Curve
  readonly validation: Curve
  /** Points already told in a `progress` event. */
  readonly told: { training: number; validation: number }
}

export function createCurves(): Curves {
  return { training: createCurve(4096), validation: createCurve(64), told: { training: 0, validation: 0 } }
}

function createCurve(room: number): Curve {
  return { length: 0, step: new Uint32Array(room), cost: new Float32Array(room), accuracy: new Float32Array(room) }
}

export function addPoint(curve: Curve, step: number, cost: number, accuracy: number): void {
  if (curve.length === curve.step.length) {
    const room = 2 * curve.length
    curve.step = grow(curve.step, new Uint32Array(room))
    curve.cost = grow(curve.cost, new Float32Array(room))
    curve.accuracy = grow(curve.accuracy, new Float32Array(room))
  }
  curve.step[curve.length] = step
  curve.cost[curve.length] = cost
  curve.accuracy[curve.length] = accuracy
  curve.length++
}

/** Where the curve ends; `undefined` before its first point. */
export function lastStep(curve: Curve): number | undefined {
  return curve.length === 0 ? undefined : curve.step[curve.length - 1]
}

function grow<Column extends Uint32Array | Float32Array>(from: Column, to: Column): Column {
  to.set(from)
  return to
}

/** The points not told so far, copied; from now on they count as told. */
export function takeNews(curves: Curves): History {
  const { told, training, validation } = curves
  const news = {
    training: copyPoints(training, told.training, training.length),
    validation: copyPoints(validation, told.validation, validation.length),
  }
  told.training = training.length
  told.validation = validation.length
  return news
}

/** Every point told so far, copied: with the `progress` events that follow, each point is seen once. */
export function copyTold({ training, validation, told }: Curves): History {
  return {
    training: copyPoints(training, 0, told.training),
    validation: copyPoints(validation, 0, told.validation),
  }
}

/** Compact copies, since a view would take its whole buffer along over a link. */
function copyPoints(curve: Curve, from: number, to: number): Columns {
  return {
    step: curve.step.slice(from, to),
    cost: curve.cost.slice(from, to),
    accuracy: curve.accuracy.slice(from, to),
  }
}
