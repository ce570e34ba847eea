/**
 * The seam between what is computed (here) and how fast (behind it): the trainer and the evaluation only know these types.
 * A backend allocates every buffer when a computation is made and nothing afterwards. It may keep the weights in memory of its
 * own (WebAssembly's, or memory shared by threads), so after making a computation use `computation.network` and not the network
 * it was made from. `readable.ts` is the backend that every other one is checked against.
 */
import type { Cost } from '../contract/settings.ts'
import type { Samples } from '../data/samples.ts'
import type { Network } from './network.ts'
import type { Tally } from './tally.ts'

/** Runs samples forward through a network. */
export type Computation = {
  /** The weights in use, live. */
  readonly network: Network
  /** Samples that can be in hand at once. */
  readonly capacity: number
  /** Takes samples `order[from]` to `order[to − 1]` in hand; at most `capacity`. */
  gather(samples: Samples, order: Uint32Array, from: number, to: number): void
  /** The forward pass of the samples in hand. */
  forward(): void
  /** Adds the outcome of the samples in hand to `tally`. */
  score(tally: Tally): void
}

/** Also goes backward and changes the weights. A batch is: clear, then (gather, forward, backward) for each part of it, then update. */
export type TrainingComputation = Computation & {
  clearGradients(): void
  /** Adds the gradient of the samples in hand, which are a part of a batch of `batchSize`. */
  backward(batchSize: number): void
  /** W −= learningRate · dW, and b likewise. */
  update(learningRate: number): void
}

export type Backend = {
  createComputation(network: Network, cost: Cost, capacity: number): Computation
  createTrainingComputation(network: Network, cost: Cost, capacity: number): TrainingComputation
}

/**
 * How many samples to have in hand at once for about 4 million multiplications: a few milliseconds, so that a slice of work
 * can end soon, yet enough to keep the loops busy. It decides only where work may pause, never the result.
 */
export function chooseCapacity(parameters: number, atMost: number): number {
  return Math.max(1, Math.min(atMost, Math.floor(4_000_000 / parameters)))
}
