/** The curves of a run: columns that grow by doubling, so that adding a point allocates next to nothing. */
import type { Columns, History, RateChange } from '../contract/contract.ts'

export type Curve = {
  length: number
  step: Uint32Array
  cost: Float32Array
  accuracy: Float32Array
}

export type Curves = {
  readonly training: Curve
  readonly validation: Curve
  /** The learning rate people set: at the beginning, and wherever they changed it. */
  learningRates: RateChange[]
  /** Points already told in a `progress` event. */
  readonly told: { training: number; validation: number; learningRates: number }
  /** Counts how often points were taken away. */
  revision: number
}

export function createCurves(): Curves {
  return {
    training: createCurve(4096),
    validation: createCurve(64),
    learningRates: [],
    told: { training: 0, validation: 0, learningRates: 0 },
    revision: 0,
  }
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

/** Notes the learning rate that holds from `step` on, if it is another than before. */
export function noteLearningRate(curves: Curves, step: number, learningRate: number): void {
  if (curves.learningRates.at(-1)?.learningRate === learningRate) return
  curves.learningRates.push({ step, learningRate })
}

/** Takes away what came after `step` updates: training goes back there and will take another way. */
export function truncateCurves(curves: Curves, step: number): void {
  const { training, validation, told } = curves
  // A batch's point carries the number of updates before its own.
  while (training.length > 0 && training.step[training.length - 1]! >= step) training.length--
  while (validation.length > 0 && validation.step[validation.length - 1]! > step) validation.length--
  curves.learningRates = curves.learningRates.filter((change) => change.step < Math.max(step, 1))
  told.training = Math.min(told.training, training.length)
  told.validation = Math.min(told.validation, validation.length)
  told.learningRates = Math.min(told.learningRates, curves.learningRates.length)
  curves.revision++
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
    learningRates: curves.learningRates.slice(told.learningRates),
  }
  told.training = training.length
  told.validation = validation.length
  told.learningRates = curves.learningRates.length
  return news
}

/** Every point told so far, copied: with the `progress` events that follow, each point is seen once. */
export function copyTold({ training, validation, learningRates, told }: Curves): History {
  return {
    training: copyPoints(training, 0, told.training),
    validation: copyPoints(validation, 0, told.validation),
    learningRates: learningRates.slice(0, told.learningRates),
  }
}

/** Curves that begin with the points of an earlier training, all of them told. */
export function continueCurves({ training, validation, learningRates }: History): Curves {
  const curves = createCurves()
  for (const [curve, columns] of [
    [curves.training, training],
    [curves.validation, validation],
  ] as const) {
    for (let point = 0; point < columns.step.length; point++) {
      addPoint(curve, columns.step[point]!, columns.cost[point]!, columns.accuracy[point]!)
    }
  }
  curves.learningRates = [...learningRates]
  curves.told.training = curves.training.length
  curves.told.validation = curves.validation.length
  curves.told.learningRates = curves.learningRates.length
  return curves
}

/** Compact copies, since a view would take its whole buffer along over a link. */
function copyPoints(curve: Curve, from: number, to: number): Columns {
  return {
    step: curve.step.slice(from, to),
    cost: curve.cost.slice(from, to),
    accuracy: curve.accuracy.slice(from, to),
  }
}
