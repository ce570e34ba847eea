/**
 * Lets long work share one thread with messages. Work is a generator that yields wherever it may be interrupted; the slicer runs
 * it for about eight milliseconds (two while somebody waits for answers), then gives the event loop a full turn, in which waiting messages
 * are answered. Several works take turns, one slice each, so a message never waits for more than one slice. Work that another thread does
 * meanwhile has its turn when that is ready.
 */

import type { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/engine.ts'
import type { Elsewhere, Work } from './work.ts'

export type { Work }

/** Of a slice as a rule, and while it gives way. A turn of the event loop takes a few hundredths of a millisecond. */
const sliceMilliseconds = { usual: 8, short: 2 }

export type Task<Result> = {
  /** The work's result, or `undefined` once cancelled. Rejects with what the work throws. */
  readonly done: Promise<Result | undefined>
  /** Lets the work stand still. */
  pause(): void
  /** Resumes exactly where `pause` left off. */
  resume(): void
  /** Ends the work where it stands. */
  cancel(): void
}

type Entry = {
  readonly work: Work<unknown>
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
  phase: 'running' | 'paused' | 'over'
  /** What it waits for. */
  elsewhere: Elsewhere | undefined
}

/** How long to wait before it is asked again whether something is ready, when there is nothing else to do. */
const retryMilliseconds = 1

export class Slicer {
  /** Every work that is not over; the first of those running has the next slice. */
  #entries: Entry[] = []
  #turn: NodeJS.Immediate | undefined
  /** In place of a turn while all work waits. */
  #retry: NodeJS.Timeout | undefined
  /** Until then slices are short, in milliseconds of `performance.now()`. */
  #shortUntil = -Infinity

  #isClosed = false

  /** Throws `engine-lost` after `close`. */
  start<Result>(work: Work<Result>): Task<Result> {
    if (this.#isClosed) throw engineLost()
    const { promise, resolve, reject } = Promise.withResolvers<Result | undefined>()
    const entry: Entry = { work, resolve: resolve as Entry['resolve'], reject, phase: 'running', elsewhere: undefined }
    this.#entries.push(entry)
    this.#schedule()
    return {
      done: promise,
      pause() {
        if (entry.phase === 'running') entry.phase = 'paused'
      },
      resume: () => {
        if (entry.phase === 'paused') entry.phase = 'running'
        this.#schedule()
      },
      cancel: () => this.#end(entry, () => resolve(undefined)),
    }
  }

  /** For so many milliseconds messages wait even less: work goes on in shorter slices, to the same results. */
  giveWay(milliseconds: number): void {
    this.#shortUntil = performance.now() + milliseconds
  }

  /** Cancels all work. */
  close(): void {
    for (const entry of [...this.#entries]) this.#end(entry, () => entry.resolve(undefined))
    clearImmediate(this.#turn)
    clearTimeout(this.#retry)
    this.#isClosed = true
  }

  #schedule(): void {
    const isWaiting = this.#entries.some((entry) => entry.phase === 'running')
    if (this.#turn || this.#retry || !isWaiting) return
    if (this.#entries.some(canGoOn)) {
      this.#turn = setImmediate(() => {
        this.#turn = undefined
        // Another thread has nothing to do until what it did is taken from it.
        const entry = this.#entries.find(isBack) ?? this.#entries.find(canGoOn)
        if (entry) this.#runSlice(entry)
        this.#schedule()
      })
    } else {
      this.#retry = setTimeout(() => {
        this.#retry = undefined
        this.#schedule()
      }, retryMilliseconds)
    }
  }

  #runSlice(entry: Entry): void {
    // To the end of the queue, so that the next slice is another work's.
    const others = this.#entries.filter((each) => each !== entry)
    this.#entries = [...others, entry]
    const awaited = others.filter((each) => each.elsewhere)
    const wasElsewhere = entry.elsewhere !== undefined
    const start = performance.now()
    const end = start + (start < this.#shortUntil ? sliceMilliseconds.short : sliceMilliseconds.usual)
    entry.elsewhere = undefined
    try {
      // The work may itself lead to `pause` or `cancel`, by what it reports.
      while (entry.phase === 'running' && performance.now() < end) {
        const { done, value } = entry.work.next()
        if (done) this.#end(entry, () => entry.resolve(value))
        else if (value) {
          entry.elsewhere = value
          return
        }
        // What was done elsewhere counts as a turn: the thread that did it is the next work's.
        if (wasElsewhere || awaited.some(canGoOn)) return
      }
    } catch (error) {
      this.#end(entry, () => entry.reject(error))
    }
  }

  #end(entry: Entry, settle: () => void): void {
    if (entry.phase === 'over') return
    entry.phase = 'over'
    this.#entries = this.#entries.filter((each) => each !== entry)
    settle()
  }
}

function canGoOn({ phase, elsewhere }: Entry): boolean {
  return phase === 'running' && (!elsewhere || elsewhere.isReady())
}

/** What it waited for is ready. */
function isBack(entry: Entry): boolean {
  return entry.elsewhere !== undefined && canGoOn(entry)
}

export function engineLost(): InklingError {
  return failure('engine-lost', t, 'closed')
}
