/**
 * The seam between what is computed (here) and how fast (behind it): the trainer and the evaluation only know these types.
 * A backend allocates every buffer when a computation is made and nothing afterwards. It may keep weights and optimiser state in
 * memory of its own (WebAssembly's, or memory shared by threads), so after making a computation use `computation.network` and
 * `computation.optimiserState`, never what it was made from. They are for reading while the computation trains; once it no longer does,
 * whoever holds them may change them, and make the next computation from them. `readable.ts` is the backend that every other one is checked against.
 *
 * A batch, in one or more parts of at most `capacity` digits:
 *
 *   beginBatch(size)
 *   for each part: gatherToTrain, forward, score, backward
 *   update(learningRate)
 *
 * Weights and optimiser state change in `update` only, so that whoever reads them between two calls sees a whole number of batches.
 * `backward` may leave the weight gradient to `update` where that pays: with a batch in one part and plain SGD, both can be
 * fused into one pass over the weights, and no gradient is ever stored.
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
  /** Digits that can be current at once. */
  readonly capacity: number
  /** Takes digits `order[from]` to `order[to − 1]` as the current ones; at most `capacity`. */
  gather(digits: Digits, order: Uint32Array, from: number, to: number): void
  /** The forward pass of the current digits. Dropout takes part if they came by `gatherToTrain`. */
  forward(): void
  /** Adds the outcome of the current digits to `tally`; the cost is without penalties. */
  score(tally: Tally): void
  /** Gives back what the computation holds; `network`, and the optimiser state in training, stay as they are. */
  close(): void
}

/** Also goes backward and changes the weights. */
export type TrainingComputation = Computation & {
  /** The optimiser's memory in use, live: what a checkpoint holds beside the weights. */
  readonly optimiserState: OptimiserState
  /** A batch of `size` digits begins: no gradient is left of the one before. */
  beginBatch(size: number): void
  /**
   * As `gather`, for training: `order` is that of epoch `epoch`. Each picture is changed by chance (`augmentation.ts`), and `forward`
   * leaves neurons out (`dropout.ts`). Both are decided by seed, epoch and the sample's position in `order` alone, so neither parts
   * nor threads nor pauses change them.
   */
  gatherToTrain(digits: Digits, order: Uint32Array, from: number, to: number, epoch: number): void
  /** The backward pass of the current digits, which are a part of the batch. */
  backward(): void
  /**
   * One update of all weights from the gradient g of the batch's mean cost, in this order: penalties join g (`penalties.ts`), g is
   * clipped, the optimiser steps (`optimisers.ts`), weights are held to the max-norm.
   */
  update(learningRate: number): void
}

/** What a training computation is made for. Of the settings count: cost, optimiser with its numbers, penalties, dropout, norms, augmentation, seed. */
export type TrainingPlan = {
  readonly network: Network
  readonly settings: Settings
  readonly capacity: number
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
  createComputation(network: Network, cost: Cost, capacity: number): Computation
  createTrainingComputation(plan: TrainingPlan): TrainingComputation
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
