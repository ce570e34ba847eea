/**
 * When canvases are painted. Each is painted at most once a frame, and only while it can be seen. What answers the person is painted in the next
 * frame; a view that follows along, such as a chart, keeps to its share of the time, so that it never holds up the others: whatever its painting
 * has cost, on this computer and at this moment, it then waits as many times longer. While somebody draws, it waits longer still.
 */

/** Calls back before the next picture; likewise a time in milliseconds, and what is called once a frame has been made. */
export type Clock = {
  readonly now: () => number
  readonly onNextFrame: (draw: () => void) => void
  readonly afterFrame: (tell: () => void) => void
  readonly after: (milliseconds: number, act: () => void) => void
}

export type Job = {
  /** Paints in one of the next frames. Asked again before that, it paints once. */
  ask(): void
  /** Whether anybody can see it. What was asked while nobody could is painted when somebody can. */
  show(isSeen: boolean): void
  end(): void
}

/** For pictures that follow every answer: a third of the time at most. */
export const followingRest = 2
/** For curves, which nobody reads so fast: a tenth. */
export const curveRest = 9

/** Milliseconds after a stroke in which views that follow along wait `patience` times as long. */
const drawingTime = 300
const patience = 3

type Entry = { readonly paint: () => void; readonly rest: number; isAsked: boolean; isSeen: boolean; freeFrom: number }

export class Frames {
  readonly #clock: Clock
  readonly #entries = new Set<Entry>()
  #isFrameAsked = false
  /** When it was last arranged that views look again whether they may paint. */
  #wakeAt = Infinity
  #hurriedUntil = -Infinity

  constructor(clock: Clock = pageClock) {
    this.#clock = clock
  }

  /** `rest`: how many times as long as it has cost it waits; 0 for what answers the person. */
  add(paint: () => void, rest = 0): Job {
    const entry: Entry = { paint, rest, isAsked: false, isSeen: true, freeFrom: -Infinity }
    this.#entries.add(entry)
    const arrange = () => {
      if (entry.isAsked && entry.isSeen) this.#arrange(entry.freeFrom)
    }
    return {
      ask: () => {
        entry.isAsked = true
        arrange()
      },
      show: (isSeen) => {
        entry.isSeen = isSeen
        arrange()
      },
      end: () => void this.#entries.delete(entry),
    }
  }

  /** Somebody draws. */
  hurry(): void {
    this.#hurriedUntil = this.#clock.now() + drawingTime
  }

  #arrange(from: number): void {
    if (this.#isFrameAsked) return
    const { now, after, onNextFrame } = this.#clock
    const wait = from - now()
    if (wait <= 0) {
      this.#isFrameAsked = true
      onNextFrame(() => this.#paint())
    } else if (from < this.#wakeAt) {
      this.#wakeAt = from
      after(wait, () => {
        this.#wakeAt = Infinity
        for (const entry of this.#entries) if (entry.isAsked && entry.isSeen) this.#arrange(entry.freeFrom)
      })
    }
  }

  #paint(): void {
    this.#isFrameAsked = false
    const { now, afterFrame } = this.#clock
    const start = now()
    const due = [...this.#entries].filter((entry) => entry.isAsked && entry.isSeen)
    const painted = due.filter((entry) => entry.freeFrom <= start)
    for (const entry of painted) {
      entry.isAsked = false
      entry.paint()
    }
    const resting = painted.filter(({ rest }) => rest > 0)
    // Commands for a canvas are carried out after the callbacks of a frame, so its cost is known only when it is made.
    for (const entry of resting) entry.freeFrom = Infinity
    if (resting.length > 0) {
      afterFrame(() => {
        const end = now()
        const factor = end < this.#hurriedUntil ? patience : 1
        for (const entry of resting) entry.freeFrom = end + (end - start) * entry.rest * factor
        for (const entry of resting) if (entry.isAsked && entry.isSeen) this.#arrange(entry.freeFrom)
      })
    }
    for (const entry of due) if (entry.isAsked && entry.freeFrom < Infinity) this.#arrange(entry.freeFrom)
  }
}

const pageClock: Clock = {
  now: () => performance.now(),
  onNextFrame: (draw) => void requestAnimationFrame(draw),
  // A message that is sent while a frame is made is read when it is made.
  afterFrame: (tell) => {
    const { port1, port2 } = new MessageChannel()
    port2.onmessage = () => {
      port1.close()
      tell()
    }
    port1.postMessage(null)
  },
  after: (milliseconds, act) => void setTimeout(act, milliseconds),
}

/** Of the page. */
export const frames = new Frames()
