/** Cuts digits into training and validation with the run's seed, and puts the training digits into an epoch's order. */
import { createRandom, shuffle } from '#engine/basics/random.ts'
import { countShare } from '#engine/settings/table/sources.ts'

export type Split = {
  /** Indices of the digits of an epoch, mixed; a digit may be there several times. */
  readonly training: Uint32Array
  /** Indices of the digits held back. */
  readonly validation: Uint32Array
}

/** The same seed gives the same split. Every index from 0 to `count` − 1 is in one part exactly once. */
export function splitSamples(count: number, validationCount: number, seed: number): Split {
  const indices = Uint32Array.from({ length: count }, (_, index) => index)
  shuffle(createRandom(seed, 'split'), indices)
  return { validation: indices.slice(0, validationCount), training: indices.slice(validationCount) }
}

/** As `splitSamples`, but the last digits are for validation, whatever the seed; it only mixes those to train on. */
export function cutAtEnd(count: number, validationCount: number, seed: number): Split {
  const indices = Uint32Array.from({ length: count }, (_, index) => index)
  const training = indices.slice(0, count - validationCount)
  shuffle(createRandom(seed, 'split'), training)
  return { training, validation: indices.slice(count - validationCount) }
}

/** All of `training` as often as the whole part of `share` says, and of the rest the first ones: always the same, since they are mixed by the seed. */
export function takeShare(training: Uint32Array, share: number): Uint32Array {
  if (share === 1) return training
  return Uint32Array.from(
    { length: countShare(training.length, share) },
    (_, place) => training[place % training.length]!,
  )
}

/** Writes the order in which epoch `epoch` takes the training digits to `order`; it needs only the split, the seed and the epoch. */
export function orderEpoch(split: Split, seed: number, epoch: number, order: Uint32Array): void {
  order.set(split.training)
  shuffle(createRandom(seed, 'order', epoch), order)
}

/** For each digit of that order its place in `split.training`. */
export function orderPlaces(count: number, seed: number, epoch: number): Uint32Array {
  const places = Uint32Array.from({ length: count }, (_, place) => place)
  shuffle(createRandom(seed, 'order', epoch), places)
  return places
}
