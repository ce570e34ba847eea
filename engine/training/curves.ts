/** The curves of a run: columns that grow by doubling, so that adding a point allocates next to nothing. */
import type { Columns, History, RateChange } from '#engine/contract/training.ts'

export type Curve = {
  length: number
  step: Uint32Array
  cost: Float32Array
  accuracy: Float32Array
}

/** How many points of each kind come before a certain place. */
export type Mark = { training: number; validation: number; learningRates: number }

export type Curves = {
  readonly training: Curve
  readonly validation: Curve
  /** The learning rate people set: at the beginning, and wherever they changed it. */
  learningRates: RateChange[]
  /** Points already told in a `progress` event. */
  readonly told: Mark
  /** Points already recorded in the store of runs. */
  readonly recorded: Mark
  /** Updates after which recorded points have been taken away since the last recording; Infinity for none. */
  recordedUpTo: number
  /** Counts how often points were taken away. */
  revision: number
}

export function createCurves(): Curves {
  return {
    training: createCurve(4096),
    validation: createCurve(64),
    learningRates: [],
    told: createMark(),
    recorded: createMark(),
    recordedUpTo: Infinity,
    revision: 0,
  }
}

function createMark(): Mark {
  return { training: 0, validation: 0, learningRates: 0 }
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
  const { training, validation, recorded } = curves
  const before = { ...recorded }
  // A batch's point carries the number of updates before its own.
  while (training.length > 0 && training.step[training.length - 1]! >= step) training.length--
  while (validation.length > 0 && validation.step[validation.length - 1]! > step) validation.length--
  curves.learningRates = curves.learningRates.filter((change) => change.step < Math.max(step, 1))
  const end = markEnd(curves)
  for (const mark of [curves.told, recorded]) {
    mark.training = Math.min(mark.training, end.training)
    mark.validation = Math.min(mark.validation, end.validation)
    mark.learningRates = Math.min(mark.learningRates, end.learningRates)
  }
  const isShorter =
    recorded.training < before.training ||
    recorded.validation < before.validation ||
    recorded.learningRates < before.learningRates
  if (isShorter) curves.recordedUpTo = Math.min(curves.recordedUpTo, step)
  curves.revision++
}

function markEnd({ training, validation, learningRates }: Curves): Mark {
  return { training: training.length, validation: validation.length, learningRates: learningRates.length }
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
  return takeSince(curves, curves.told)
}

/** The points that the store does not have, and what it must take away before; from now on they count as recorded. */
export function takeUnrecorded(curves: Curves): { readonly points: History; readonly truncateAfter?: number } {
  const { recordedUpTo } = curves
  curves.recordedUpTo = Infinity
  const points = takeSince(curves, curves.recorded)
  return recordedUpTo === Infinity ? { points } : { points, truncateAfter: recordedUpTo }
}

/** The store has every point there is. */
export function markRecorded(curves: Curves): void {
  Object.assign(curves.recorded, markEnd(curves))
  curves.recordedUpTo = Infinity
}

/** The points behind a mark, which then stands at the end. */
function takeSince(curves: Curves, mark: Mark): History {
  const { training, validation, learningRates } = curves
  const points = {
    training: copyPoints(training, mark.training, training.length),
    validation: copyPoints(validation, mark.validation, validation.length),
    learningRates: learningRates.slice(mark.learningRates),
  }
  Object.assign(mark, markEnd(curves))
  return points
}

/** Every point, told or not, copied. */
export function copyPointsSoFar(curves: Curves): History {
  return takeSince(curves, createMark())
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
  Object.assign(curves.told, markEnd(curves))
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
