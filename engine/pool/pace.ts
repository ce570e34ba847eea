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

/** Pieces of work over which one way is measured: so many, or fewer if they take long, but not so few that one of them decides. */
const roundLength = 16
const longEnough = { milliseconds: 20, pieces: 3 }
/** Rounds until the other way is tried again: one at the start, `least` after a change, doubled after each trial that was lost. */
const patience = { first: 1, least: 4, most: 256 }

export function createPace(): Pace {
  let isShared = false
  let isTrial = false
  /** Mean time of the way in use, without a trial's. */
  let usual = Infinity
  let patient: number = patience.first
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
      patient = Math.min(Math.max(2 * patient, patience.least), patience.most)
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
      const measured = count - 1
      if (measured < roundLength && (measured < longEnough.pieces || sum < longEnough.milliseconds)) return
      const mean = sum / measured
      begin()
      if (isTrial) return endTrial(mean)
      const isWorse = isShared && mean > 2 * usual
      usual = mean
      if (++rounds < patient && !isWorse) return
      isTrial = true
      isShared = !isShared
    },
  }
}

/** Always together. */
export const alwaysShared: Pace = { isShared: () => true, note() {} }
