/** What is measured of a network and its run, for a judgement: the curves, and where they show too little, the layers. */
import { classCount } from '#engine/contract/pictures.ts'
import type { LayerHealth } from '#engine/contract/scoring.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Split } from '#engine/data/split.ts'
import type { Digits } from '#engine/data/digits.ts'
import type { Network } from '#engine/network/network.ts'
import type { Computation } from '#engine/network/computation.ts'
import { evaluate } from '#engine/training/evaluate.ts'
import type { Model } from '#engine/training/model.ts'
import { examineLayers } from '#engine/scoring/layer-health.ts'
import type { Work } from '#engine/basics/slicer.ts'

/** Validation digits that a network answers for its answers to be counted, and for its layers to be looked at. */
export const lookedAt = { answers: 300, layers: 100 } as const

/** What the curves say. Costs and accuracies are of the validation digits. */
export type Course = {
  readonly isOver: boolean
  /** Where it diverged: the cost there, null where it is no number. */
  readonly diverged: { readonly cost: number | null } | null
  /** When the run began; NaN before that was measured. */
  readonly startCost: number
  readonly cost: number
  readonly accuracy: number
  /** Of the score before the last one. */
  readonly earlierCost: number
  readonly bestCost: number
  /** Whole epochs after which the cost was lowest. */
  readonly bestCostEpoch: number
  readonly bestAccuracy: number
  readonly bestAccuracyEpoch: number
  /** Epochs behind the weights. */
  readonly epochs: number
  /** Mean cost of the newest batches. */
  readonly trainingCost: number
  readonly step: number
}

/** What the layers say, over some hundred digits. */
export type Layers = {
  readonly health: readonly LayerHealth[]
  /** The first hidden layer whose neurons are all alike, from 1; null for none. */
  readonly alike: number | null
  /** [10] how often each digit was answered, as shares. */
  readonly answers: readonly number[]
}

/** Null where there is nothing to judge yet: no update, or no score since. */
export function readCourse({ curves, progression, watch, ending }: Model, isOver: boolean): Course | null {
  const { validation, training } = curves
  const { step, batches, epoch, batch } = progression
  // The cost that the curve ends with, as it is read beside the chart.
  const end = finiteOrNull(Math.max(watch.recentCost, training.cost[training.length - 1] ?? NaN))
  const diverged = ending?.kind === 'diverged' ? { cost: end } : null
  if (step === 0 && !diverged) return null
  if (training.length === 0 || validation.length === 0) return null
  const last = validation.length - 1
  const epochAt = (point: number) => Math.max(0, Math.round(validation.step[point]! / Math.max(1, batches)))
  let lowest = 0
  let highest = 0
  for (let point = 1; point <= last; point++) {
    if (validation.cost[point]! < validation.cost[lowest]!) lowest = point
    if (validation.accuracy[point]! > validation.accuracy[highest]!) highest = point
  }
  return {
    ...{ isOver, diverged, step },
    startCost: watch.startCost,
    cost: validation.cost[last]!,
    accuracy: validation.accuracy[last]!,
    earlierCost: validation.cost[Math.max(0, last - 1)]!,
    bestCost: validation.cost[lowest]!,
    bestCostEpoch: epochAt(lowest),
    bestAccuracy: validation.accuracy[highest]!,
    bestAccuracyEpoch: epochAt(highest),
    epochs: epoch + batch / Math.max(1, batches),
    trainingCost: watch.recentCost,
  }
}

/** Counts answers and looks at layers. Neither network nor digits may change meanwhile. */
export function* readLayers(
  network: Network,
  computation: Computation,
  { cost }: Pick<Settings, 'cost'>,
  digits: Digits,
  { validation }: Split,
): Work<Layers> {
  const { confusion, count } = yield* evaluate(computation, digits, validation.subarray(0, lookedAt.answers))
  const times = Array.from({ length: classCount }, () => 0)
  for (const [cell, each] of confusion.entries()) times[cell % classCount]! += each
  const health = yield* examineLayers(network, cost, digits, validation.subarray(0, lookedAt.layers))
  return { health, alike: findAlike(network), answers: times.map((each) => each / count) }
}

/** The first hidden layer of several neurons that all have the same weights and biases, counted from 1; null for none. */
function findAlike({ layers }: Network): number | null {
  const found = layers.slice(0, -1).findIndex(({ weights, biases, outputs }) => {
    if (outputs < 2) return false
    const isFirst = (value: number, index: number) => value === weights[index - (index % outputs)]
    return weights.every(isFirst) && biases.every((bias) => bias === biases[0])
  })
  return found === -1 ? null : found + 1
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
