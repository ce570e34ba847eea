/**
 * The seam between what is computed (here) and how fast (behind it): the trainer and the evaluation only know these types.
 * A backend allocates every buffer when a computation is made and nothing afterwards. It may keep weights and optimiser state in
 * memory of its own (WebAssembly's, or memory shared by threads), so after making a computation use `computation.network` and
 * `computation.optimiserState`, never what it was made from. They are for reading while the computation trains; once it no longer does,
 * whoever holds them may change them, and make the next computation from them. `readable.ts` is the backend that every other one is checked against.
 *
 * A batch, in one or more parts of at most `partSize` digits:
 *
 *   beginBatch(size)
 *   for each part: addPart
 *   update(learningRate)
 *
 * A backend that can do whole batches at once has `trainBatches` as well, which is faster.
 *
 * Weights and optimiser state change in `update` and `trainBatches` only, so that whoever reads them between two calls sees a whole number of
 * batches.
 */
import type { Cost, Settings } from '#engine/contract/settings.ts'
import type { Digits } from '#engine/data/digits.ts'
import type { OptimiserState } from './optimisers.ts'
import type { Network } from './network.ts'
import type { Tally } from './tally.ts'

/** Runs digits forward through a network. */
export type Computation = {
  /** The weights in use, live. */
  readonly network: Network
  /** Digits that can be scored at once. */
  readonly capacity: number
  /** The forward pass of the digits `order[from]` to `order[to − 1]`, at most `capacity`; their outcome joins `tally`, the cost without penalties. */
  score(digits: Digits, order: Uint32Array, from: number, to: number, tally: Tally): void
  /** Gives back what the computation holds; `network`, and the optimiser state in training, stay as they are. */
  close(): void
}

/** Shows the outputs as well. */
export type ScoringComputation = Computation & {
  /** Writes z of the output layer of the digits that were scored last, [digits × 10], to `sums` from `offset` on. */
  readSums(sums: Float32Array, offset: number): void
}

/** Also goes backward and changes the weights. */
export type TrainingComputation = Computation & {
  /** The optimiser's memory in use, live: what a checkpoint holds beside the weights. */
  readonly optimiserState: OptimiserState
  /** Digits of a part of a batch, at most. */
  readonly partSize: number
  /** The weights as they are now, to be read later: faster than a look at `network`. `into`: earlier ones that nobody needs, whose memory may be used. */
  keepWeights?(into?: KeptWeights): KeptWeights
  /** A batch of `size` digits begins: no gradient is left of the one before. */
  beginBatch(size: number): void
  /**
   * Forward and backward of the digits `order[from]` to `order[to − 1]`, which are a part of the batch; `order` is that of epoch `epoch`. Their
   * gradient joins that of the parts before, their outcome `tally`. Each picture is changed by chance (`augmentation.ts`), and neurons are
   * left out (`dropout.ts`). Both are decided by seed, epoch and the sample's position in `order` alone, so neither parts nor threads nor
   * pauses change them.
   */
  addPart(digits: Digits, order: Uint32Array, from: number, to: number, epoch: number, tally?: Tally): void
  /**
   * One update of all weights from the gradient g of the batch's mean cost, in this order: penalties join g (`penalties.ts`), g is
   * clipped, the optimiser steps (`optimisers.ts`), weights are held to the max-norm.
   */
  update(learningRate: number): void
  /** Batches of one call of `trainBatches`, at most, and about how many milliseconds' worth it should be. */
  readonly mostBatches?: number
  readonly groupMilliseconds?: number
  /**
   * Whole batches, one after the other, of at most `partSize` digits each: for each of them what `beginBatch`, `addPart` and `update` do. They may
   * be done elsewhere meanwhile: until `take` is called, `network` and `optimiserState` are those of before, and no method but `close` may be called.
   */
  trainBatches?(batches: Batches): PendingOutcomes
}

/** Weights of a moment. */
export type KeptWeights = {
  /** They as a network of its own. */
  read(): Network
}

export type PendingOutcomes = {
  /** Whether `take` need not wait. */
  isReady(): boolean
  take(): BatchOutcomes
}

export type Batches = {
  readonly digits: Digits
  /** All digits of epoch `epoch` in their order, which stays as it is while the epoch lasts. */
  readonly order: Uint32Array
  readonly epoch: number
  /** Where in `order` the first batch begins. They follow each other; the epoch's last one may be smaller. */
  readonly from: number
  readonly batchSize: number
  /** η of each batch: as many batches as there are rates, and none after the epoch's last. */
  readonly learningRates: readonly number[]
  /** Before the update of a batch whose mean cost is no number, or with which `recentCost`, kept as in `watch.ts`, is over `highestCost`, it stops. */
  readonly recentCost: number
  readonly highestCost: number
  /** This thread does it, whichever is free: how long a batch takes is measured by that. */
  readonly isMeasured?: boolean
}

export type BatchOutcomes = {
  /** Batches that were done. */
  readonly done: number
  /** Of each batch that was done, and of one that was refused. `cost` is the sum over its `count` digits. */
  readonly outcomes: readonly { readonly count: number; readonly cost: number; readonly correct: number }[]
}

/** What a training computation is made for. Of the settings count: cost, optimiser with its numbers, penalties, dropout, norms, augmentation, seed. */
export type TrainingPlan = {
  readonly network: Network
  readonly settings: Settings
  readonly partSize: number
  /** What to go on from; a fresh state unless given. Copied or taken over, never shared with another computation. */
  readonly optimiserState?: OptimiserState | undefined
}

export type Backend = {
  readonly name: string
  /** Whether this backend can train with `settings`, or, for `evaluate`, run their layers forward and score them by their cost. */
  supports(settings: Settings, purpose: 'train' | 'evaluate'): boolean
  /**
   * How many digits to take at once, at most `atMost`: few milliseconds' worth, so that a slice of work can end soon, yet
   * enough to keep the loops busy. Sums are rounded by part, so it must not depend on anything but its parameters.
   */
  chooseCapacity(parameters: number, atMost: number): number
  createComputation(network: Network, cost: Cost, capacity: number): ScoringComputation
  createTrainingComputation(plan: TrainingPlan): TrainingComputation
  /** Takes digits over that will be trained on or scored, so that this does not fall to the first of these. */
  prepare?(digits: Digits): void
  /** Gives back what the backend keeps of digits that will not come again; they may be current in no computation. */
  forget(digits: Digits): void
}

/** The first of `backends` that supports what is asked; the last one, which must support everything, if none does. */
export function chooseBackend(
  backends: readonly [...Backend[], Backend],
  settings: Settings,
  purpose: 'train' | 'evaluate',
): Backend {
  return backends.find((backend) => backend.supports(settings, purpose)) ?? backends.at(-1)!
}
