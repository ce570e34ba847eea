/** A sweep whose networks are trained one after another, on one bench. */
import type { Bench, BenchSweep } from '#engine/bench/bench.ts'
import type { State, SweepPosition } from '#engine/contract/state.ts'
import { takeModel } from '#engine/runs/commands.ts'
import { nextPlace, positionAt, type Sweep } from './plan.ts'
import { chooseStart, trainPlace } from './train-place.ts'

export class SweepInTurn implements BenchSweep {
  readonly #bench: Bench
  readonly #sweep: Sweep
  #place = 0

  constructor(bench: Bench, sweep: Sweep) {
    this.#bench = bench
    this.#sweep = sweep
  }

  get position(): SweepPosition {
    return positionAt(this.#sweep, this.#place)
  }

  /** Trains the first network that is still to be trained. Throws what `start` and `openRun` throw. */
  async begin(): Promise<State> {
    const place = nextPlace(this.#sweep, 1)
    if (place === undefined) {
      this.#sweep.store?.endSweep(this.#sweep.group)
      return this.#bench.describe()
    }
    try {
      return await this.#train(place)
    } catch (error) {
      this.#giveUp()
      throw error
    }
  }

  runOver(how: 'finished' | 'diverged' | 'failed'): boolean {
    const { group, store } = this.#sweep
    const place = how === 'failed' ? undefined : nextPlace(this.#sweep, this.#place + 1)
    if (place !== undefined) {
      this.#train(place).catch((error: unknown) => {
        const bench = this.#bench
        this.#giveUp()
        bench.status = 'stopped'
        bench.announceFailure(error)
        bench.announce()
      })
      return true
    }
    this.#bench.sweep = null
    if (how === 'failed') store?.releaseSweep(group)
    else store?.endSweep(group)
    return false
  }

  ended(how: 'stopped' | 'paused'): void {
    const { group, store } = this.#sweep
    if (how === 'stopped') store?.endSweep(group)
    else store?.releaseSweep(group)
  }

  #giveUp(): void {
    this.#bench.sweep = null
    this.ended('paused')
  }

  async #train(place: number): Promise<State> {
    const start = chooseStart(this.#sweep, place)
    this.#place = place
    takeModel(this.#bench, start.createModel(), start.settings)
    this.#bench.sweep = this
    return trainPlace(this.#bench, this.#sweep, start)
  }
}
