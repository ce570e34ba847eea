/**
 * Whether several threads are faster than one, found out while working. It depends on the size of the network and of the batch, and from
 * moment to moment on what else the computer does: a thread that waits for another that is not running waits for milliseconds. Since
 * the bits are the same either way, the faster way is simply taken, and several times a second the other one is tried.
 */

export type Pace = {
  /** Whether to do the next piece of work together. */
  isShared(): boolean
  /** How long it took, in milliseconds, how many units of work it was, and when it was done, in milliseconds of any clock. */
  note(milliseconds: number, units: number, now: number): void
}

/** Work by which a way is judged: the median of so many pieces, which is not moved by one hiccup. */
const piecesOfRound = 5
/** Pieces after a change that do not count: they wake the others, and fetch what is in another core's cache. At first, code is still slow. */
const cold = { pieces: 2, piecesAtFirst: 20 }
const trialsAtFirst = 2
/** Milliseconds of work from one trial to the next: so many times what the last one has cost. */
const patience = { first: 10, least: 100, most: 500, timesLost: 50 }
/** A trial in which a unit takes this many times as long as usual is lost without further ado. */
const hopeless = 8
/** A way that takes this many times as long as before has been overtaken by events: the other is tried at once. */
const suddenly = 1.5
/** After so many milliseconds without work, what was known of both ways is out of date. */
const rest = 300

export function createPace(): Pace {
  let isShared = false
  let isTrial = false
  /** Milliseconds of a unit, the way that is usual. */
  let usual = Infinity
  let waited = 0
  let patient: number = patience.first
  let trials = 0
  /** Milliseconds that the trial has taken more than usual. */
  let lost = 0
  let coldPieces = 0
  let last = -Infinity
  let times: number[] = []

  const change = () => {
    isShared = !isShared
    coldPieces = trials <= trialsAtFirst ? cold.piecesAtFirst : cold.pieces
    times = []
  }
  const beginTrial = () => {
    isTrial = true
    trials++
    lost = 0
    change()
  }
  const endTrial = (time: number) => {
    isTrial = false
    waited = 0
    if (time < usual) {
      usual = time
      patient = patience.least
    } else {
      patient = Math.min(Math.max(patience.timesLost * lost, patience.least), patience.most)
      change()
    }
    times = []
  }
  return {
    isShared: () => isShared,
    note(milliseconds, units, now) {
      if (now - last > rest) patient = patience.first
      last = now
      const time = milliseconds / units
      waited += milliseconds
      if (isTrial) lost += milliseconds - usual * units
      if (isTrial && lost > hopeless * usual * units) return endTrial(Infinity)
      if (coldPieces > 0) {
        coldPieces--
        return
      }
      times.push(time)
      if (times.length < piecesOfRound) return
      const median = times.toSorted((one, other) => one - other)[piecesOfRound >> 1]!
      times = []
      if (isTrial) return endTrial(median)
      const isOvertaken = isShared && median > suddenly * usual
      // Slowly, so that a gradual change is followed and a moment's noise is not.
      usual = usual === Infinity || isOvertaken ? median : usual + (median - usual) / 4
      if (waited >= patient || isOvertaken) beginTrial()
    },
  }
}

/** Always together. */
export const alwaysShared: Pace = { isShared: () => true, note() {} }
