/** Cuts the training digits into training and validation with the run's seed, and puts the training digits into an epoch's order. */
import { createRandom, shuffle } from '#engine/basics/random.ts'

export type Split = {
  /** Indices of the digits to train on, mixed. */
  readonly training: Uint32Array
  /** Indices of the digits held back, mixed. */
  readonly validation: Uint32Array
}

/** The same seed gives the same split. Every index from 0 to `count` − 1 is in one part exactly once. */
export function splitSamples(count: number, validationCount: number, seed: number): Split {
  const indices = Uint32Array.from({ length: count }, (_, index) => index)
  shuffle(createRandom(seed, 'split'), indices)
  return { validation: indices.slice(0, validationCount), training: indices.slice(validationCount) }
}

/** Writes the order in which epoch `epoch` takes the training digits to `order`; it needs only the split, the seed and the epoch. */
export function orderEpoch(split: Split, seed: number, epoch: number, order: Uint32Array): void {
  order.set(split.training)
  shuffle(createRandom(seed, 'order', epoch), order)
}
