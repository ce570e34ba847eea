/**
 * Watches over a run. Early stopping: has the validation cost stopped falling? Divergence: is the cost no number any more, or so
 * far above that of guessing that it will not come back? It keeps the weights to go back to.
 */
import type { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/engine.ts'
import type { Cost, OutputActivation, Settings } from '#engine/contract/settings.ts'
import { recommendedRate, roundRate } from '#engine/settings/recommended-rate.ts'
import { isFiniteNetwork } from '#engine/network/network.ts'
import { renewSnapshot, takeSnapshot, type Live, type Place, type Snapshot } from './snapshot.ts'

export type Watch = {
  /** Mean cost of the newest batches, older ones counting less and less; NaN before the first. */
  recentCost: number
  /** The validation cost when the run began. */
  startCost: number
  /** The lowest validation cost of the run so far, and the update it was measured after. */
  bestCost: number
  bestStep: number
  /** The newest weights whose validation cost was in order. */
  lastGood: Snapshot | undefined
  /** The weights of the lowest validation cost; kept only with early stopping. */
  best: Snapshot | undefined
}

/** Batches over which `recentCost` forgets. */
const recentBatches = 50
/** A cost this many times that of guessing, or of the run's beginning where that is greater, has run away; rates that still learn stay below 6. */
const runawayFactor = 20
/** Validation costs up to this many times the best are in order. */
const goodFactor = 2

export function createWatch(): Watch {
  return { recentCost: NaN, startCost: NaN, bestCost: Infinity, bestStep: 0, lastGood: undefined, best: undefined }
}

/** The cost of giving each digit its tenth, where the cost says so; elsewhere that of a random network, about. */
function costOfGuessing(output: OutputActivation, cost: Cost): number {
  switch (cost) {
    case 'cross-entropy':
      return output === 'sigmoid' ? 10 * Math.LN2 : Math.LN10
    case 'mean-squared-error':
    case 'mean-absolute-error':
      return 0.5
    case 'hinge':
      return 1
  }
}

/** What `recentCost` may not exceed. */
export function highestCost({ startCost }: Watch, { output, cost }: Settings): number {
  return runawayFactor * Math.max(costOfGuessing(output, cost), startCost)
}

/** Takes in a batch's cost. Throws `diverged`; nothing has been done with the batch by then. */
export function watchBatch(watch: Watch, cost: number, settings: Settings): void {
  const before = Number.isNaN(watch.recentCost) ? cost : watch.recentCost
  watch.recentCost = before + (cost - before) / recentBatches
  if (!Number.isFinite(cost)) throw diverged(settings)
  if (watch.recentCost > highestCost(watch, settings)) {
    throw diverged(settings, Number(Math.max(cost, watch.recentCost).toPrecision(2)))
  }
}

/** Takes in a validation cost, measured at `place`; true when it is time to stop early. Throws `diverged`. */
export function watchValidation(
  watch: Watch,
  cost: number,
  live: Live,
  place: Place,
  batches: number,
  settings: Settings,
): boolean {
  if (!Number.isFinite(cost) || !isFiniteNetwork(live.network)) {
    throw diverged(settings)
  }
  if (Number.isNaN(watch.startCost)) watch.startCost = cost
  if (cost <= goodFactor * watch.bestCost) watch.lastGood = keep(watch.lastGood, live, place, cost)
  if (cost < watch.bestCost) {
    watch.bestCost = cost
    watch.bestStep = place.step
    if (settings.patience > 0) watch.best = keep(watch.best, live, place, cost)
  }
  return settings.patience > 0 && place.step - watch.bestStep >= settings.patience * batches
}

function keep(snapshot: Snapshot | undefined, live: Live, place: Place, cost: number): Snapshot {
  if (!snapshot || snapshot.optimiserState.optimiser !== live.optimiserState.optimiser) {
    return takeSnapshot(live, place, cost)
  }
  renewSnapshot(snapshot, live, place, cost)
  return snapshot
}

/** @param cost to which it has risen; without one it is no number */
function diverged(settings: Settings, cost?: number): InklingError {
  const given = { rate: settings.learningRate, smaller: smallerRate(settings) }
  return cost === undefined
    ? failure('diverged', t, 'diverged-no-number', given)
    : failure('diverged', t, 'diverged-risen', { ...given, cost })
}

/** What is kept of a run that has diverged: the cost to which it had risen, null for no number, and the learning rate it had. */
export function divergenceOf({ words }: InklingError): { readonly cost: number | null; readonly learningRate: number } {
  const { rate, cost = null } = words!.args as { readonly rate: number; readonly cost?: number }
  return { cost, learningRate: rate }
}

/** The recommended learning rate; about a third of one that is no larger. */
export function smallerRate(settings: Settings): number {
  return roundRate(Math.min(recommendedRate(settings), settings.learningRate / 3))
}
