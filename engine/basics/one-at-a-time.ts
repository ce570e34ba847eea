/**
 * Work that takes much memory, such as a network being written as text: one piece of it at a time, whoever asks for it. Those who wait take
 * turns, so that somebody who asks for a hundred waits for a hundred, and everybody else for one of them.
 */
import { engineLost, type Slicer, type Task, type Work } from './slicer.ts'

type Waiting = { readonly work: Work<unknown>; resolve(result: unknown): void; reject(error: unknown): void }

export class OneAtATime {
  readonly #slicer: Slicer
  /** Of everyone who waits, in the order of whose turn is next. */
  readonly #waiting = new Map<object, Waiting[]>()
  readonly #gone = new WeakSet<object>()
  /** Whose work was begun last. */
  #last: object | undefined
  #current: { readonly owner: object; readonly task: Task<unknown> } | undefined

  constructor(slicer: Slicer) {
    this.#slicer = slicer
  }

  /** The work's result. Rejects with what the work throws, and with `engine-lost` once it is dropped or the slicer is closed. */
  run<Result>(owner: object, work: Work<Result>): Promise<Result> {
    if (this.#gone.has(owner)) return Promise.reject(engineLost())
    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    const own = this.#waiting.get(owner) ?? []
    own.push({ work, resolve: resolve, reject })
    this.#waiting.set(owner, own)
    this.#next()
    return promise
  }

  /** Nobody waits any more for what `owner` asks for, now or later: it is not done, or not to its end. */
  drop(owner: object): void {
    this.#gone.add(owner)
    const own = this.#waiting.get(owner) ?? []
    this.#waiting.delete(owner)
    for (const { reject } of own) reject(engineLost())
    if (this.#current?.owner === owner) this.#current.task.cancel()
  }

  /** As if everyone had been dropped. */
  close(): void {
    for (const owner of [...this.#waiting.keys()]) this.drop(owner)
    this.#current?.task.cancel()
  }

  #next(): void {
    const owners = [...this.#waiting.keys()]
    const owner = owners.find((each) => each !== this.#last) ?? owners[0]
    if (this.#current || !owner) return
    this.#last = owner
    const own = this.#waiting.get(owner)!
    const { work, resolve, reject } = own.shift()!
    // Behind everyone else who waits.
    this.#waiting.delete(owner)
    if (own.length > 0) this.#waiting.set(owner, own)
    void this.#carryOut(owner, work).then(resolve, reject)
  }

  async #carryOut(owner: object, work: Work<unknown>): Promise<unknown> {
    let isDone = false
    try {
      const task = this.#slicer.start(
        (function* () {
          const result = yield* work
          isDone = true
          return result
        })(),
      )
      this.#current = { owner, task }
      const result = await task.done
      if (!isDone) throw engineLost()
      return result
    } finally {
      this.#current = undefined
      this.#next()
    }
  }
}
