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
/**
 * Pieces that do not count when the way has changed: the first pays for waking the others and for what is in another core's cache, and
 * a thread that has hardly worked yet still runs slow code. Fewer if they take long.
 */
const warmUp = { pieces: 8, piecesAtFirst: 100, milliseconds: 30 }
const trialsAtFirst = 3
/** Rounds until the other way is tried again: one at the start, `least` after a change, doubled after each trial that was lost. */
const patience = { first: 1, least: 4, most: 256 }

export function createPace(): Pace {
  let isShared = false
  let isTrial = false
  /** Mean time of the way in use, without a trial's. */
  let usual = Infinity
  let patient: number = patience.first
  let rounds = 0
  let trials = 0
  /** Pieces that will not count, and the time that they have taken so far. */
  let cold = 0
  let coldTime = 0
  let count = 0
  let sum = 0

  const begin = () => {
    count = 0
    sum = 0
  }
  const change = () => {
    isShared = !isShared
    cold = trials < trialsAtFirst ? warmUp.piecesAtFirst : warmUp.pieces
    coldTime = 0
    begin()
  }
  const beginTrial = () => {
    isTrial = true
    trials++
    change()
  }
  const endTrial = (mean: number) => {
    isTrial = false
    rounds = 0
    if (mean < usual) {
      usual = mean
      patient = patience.least
      begin()
    } else {
      patient = Math.min(Math.max(2 * patient, patience.least), patience.most)
      change()
    }
  }
  return {
    isShared: () => isShared,
    note(milliseconds) {
      if (isTrial && milliseconds > usual * roundLength) return endTrial(Infinity)
      if (cold > 0) {
        cold--
        coldTime += milliseconds
        if (coldTime >= warmUp.milliseconds) cold = 0
        return
      }
      count++
      sum += milliseconds
      if (isTrial && sum > usual * roundLength) return endTrial(Infinity)
      // Another program has come between: alone at once, however the last trial went.
      if (isShared && !isTrial && sum > 2 * usual * roundLength) {
        usual = sum / count
        return beginTrial()
      }
      if (count < roundLength && (count < longEnough.pieces || sum < longEnough.milliseconds)) return
      const mean = sum / count
      begin()
      if (isTrial) return endTrial(mean)
      const isWorse = isShared && mean > 2 * usual
      usual = mean
      if (++rounds >= patient || isWorse) beginTrial()
    },
  }
}

/** Always together. */
export const alwaysShared: Pace = { isShared: () => true, note() {} }
