/**
 * Whether several threads are faster than one, found out while working. It depends on the size of the network and of the batch, and from
 * moment to moment on what else the computer does: a thread that waits for another that is not running waits for milliseconds. Since
 * the bits are the same either way, the faster way is simply taken, and now and then the other one tried again.
 */

export type Pace = {
  /** Whether to do the next piece of work together. */
  isShared(): boolean
  /** How long it took, in milliseconds. */
  note(milliseconds: number): void
}

/** Pieces of work over which one way is measured. */
const roundLength = 16
/** Rounds until the other way is tried again: the first at the start and after a change, doubled after each trial that was lost. */
const patience = { least: 4, most: 256 }

export function createPace(): Pace {
  let isShared = false
  let isTrial = false
  /** Mean time of the way in use, without a trial's. */
  let usual = Infinity
  let patient = patience.least
  let rounds = 0
  let count = 0
  let sum = 0

  const begin = () => {
    count = 0
    sum = 0
  }
  const endTrial = (mean: number) => {
    isTrial = false
    rounds = 0
    if (mean < usual) {
      usual = mean
      patient = patience.least
    } else {
      isShared = !isShared
      patient = Math.min(2 * patient, patience.most)
    }
  }
  return {
    isShared: () => isShared,
    note(milliseconds) {
      count++
      // The first piece after a change pays for waking the others, or for what is in another core's cache.
      if (count > 1) sum += milliseconds
      if (isTrial && Math.max(sum, milliseconds) > usual * roundLength) {
        endTrial(Infinity)
        return begin()
      }
      // Another program has come between: alone at once, however the last trial went.
      if (isShared && !isTrial && sum > 2 * usual * roundLength) {
        usual = sum / (count - 1)
        isTrial = true
        isShared = !isShared
        return begin()
      }
      if (count <= roundLength) return
      const mean = sum / roundLength
      begin()
      if (isTrial) return endTrial(mean)
      usual = mean
      if (++rounds < patient) return
      isTrial = true
      isShared = !isShared
    },
  }
}

/** Always together. */
export const alwaysShared: Pace = { isShared: () => true, note() {} }
