/**
 * The engine's only source of randomness: xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021),
 * filled from a 32-bit seed by splitmix32. The state is four plain words: reading and setting them is all that a checkpoint needs.
 *
 * Every purpose has a stream of its own, derived from (seed, purpose, index). So a wider layer draws more weights without
 * changing the order of the samples, and the order of epoch e needs only the seed and e.
 */

/** [4] the generator's state; never all zero. */
export type Random = Uint32Array

/** What a stream is for. Its indices are: for `weights` the layer, `order` the epoch, `dropout` layer and epoch, `augmentation` the epoch, `samples` and `pixels` none. */
export type Purpose = 'weights' | 'split' | 'order' | 'dropout' | 'augmentation' | 'samples' | 'pixels'

/** Steps through all 2³² values in a fixed order, each scrambled: turns few bits of seed into many. */
export function splitmix32(counter: number): number {
  return scramble((counter + 0x9e3779b9) | 0)
}

/** Changes about half of the 32 bits for every bit of `word` that changes; no two words give the same. */
export function scramble(word: number): number {
  word = Math.imul(word ^ (word >>> 16), 0x21f0aaad)
  word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
  return (word ^ (word >>> 15)) >>> 0
}

/** 32 bits that stand for a purpose and its indices. For a given purpose, two different last indices (or seeds) never give the same key. */
export function createKey(seed: number, purpose: Purpose, ...indices: readonly number[]): number {
  let key = splitmix32(seed)
  for (const letter of purpose) key = splitmix32(key ^ letter.charCodeAt(0))
  for (const index of indices) key = splitmix32(key ^ index)
  return key
}

/** The stream for one purpose. For a given purpose, two different indices (or seeds) never give the same stream. */
export function createRandom(seed: number, purpose: Purpose, index = 0): Random {
  const random = new Uint32Array(4)
  seedRandom(random, createKey(seed, purpose, index))
  return random
}

/** Sets `random` to the start of the stream that belongs to `key`. */
export function seedRandom(random: Random, key: number): void {
  for (let word = 0; word < 4; word++) {
    key = splitmix32(key)
    random[word] = key
  }
  // The one state that never leaves itself; no known seed leads to it.
  if (random.every((word) => word === 0)) random[0] = 1
}

/** A whole number from 0 to 2³² − 1. */
export function nextWord(random: Random): number {
  const product = Math.imul(random[1]!, 5)
  const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0
  const shifted = random[1]! << 9
  random[2]! ^= random[0]!
  random[3]! ^= random[1]!
  random[1]! ^= random[2]!
  random[0]! ^= random[3]!
  random[2]! ^= shifted
  random[3] = (random[3]! << 11) | (random[3]! >>> 21)
  return result
}

/** A number from 0 up to, not including, 1, with 53 random bits. */
export function nextUniform(random: Random): number {
  const high = nextWord(random) >>> 5
  const low = nextWord(random) >>> 6
  return (high * 2 ** 26 + low) / 2 ** 53
}

/** A number from the normal distribution with mean 0 and standard deviation 1, by Box and Muller's transform. */
export function nextNormal(random: Random): number {
  // 1 − u lies above 0, so that the logarithm is finite. The transform's second number is dropped: the state stays four words.
  const radius = Math.sqrt(-2 * Math.log(1 - nextUniform(random)))
  return radius * Math.cos(2 * Math.PI * nextUniform(random))
}

/** A whole number from 0 to `bound` − 1, each equally likely; `bound` is from 1 to 2³². */
export function nextBelow(random: Random, bound: number): number {
  // Words above the last full multiple of `bound` would favour small numbers: draw again.
  const fair = 2 ** 32 - (2 ** 32 % bound)
  let word = nextWord(random)
  while (word >= fair) word = nextWord(random)
  return word % bound
}

/** Puts `items` into a random order, each order equally likely (Fisher and Yates). */
export function shuffle(random: Random, items: Uint32Array): void {
  for (let last = items.length - 1; last > 0; last--) {
    const chosen = nextBelow(random, last + 1)
    const item = items[last]!
    items[last] = items[chosen]!
    items[chosen] = item
  }
}
