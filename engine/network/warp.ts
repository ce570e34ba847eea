/** The hook for augmentation: training pictures pass through a warp on their way into the network. */
import type { Random } from '../random.ts'
import type { FloatArray } from './network.ts'

/**
 * Changes one picture in place: the 784 grey levels, 0 to 1, of `pixels` from `offset` on. All chance comes from `random`, which
 * starts anew for each sample (`seedRandom` with the key of seed, `warp`, epoch and position in the epoch's order).
 */
export type Warp = (pixels: FloatArray, offset: number, random: Random) => void
