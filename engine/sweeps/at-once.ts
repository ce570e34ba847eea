/**
 * A sweep whose networks are trained at the same time, each on a bench of its own that is closed when its run is over. The bench that the
 * sweep was begun on keeps its network, tells how far the sweep is, and can stop it.
 */
import type { Bench, BenchSweep, CurrentRun } from '#engine/bench/bench.ts'
import type { Benches } from '#engine/bench/benches.ts'
import { cancelRun } from '#engine/bench/run-control.ts'
import type { State, SweepPosition } from '#engine/contract/state.ts'
import { isOver } from '#engine/runs/sweeps.ts'
import { nextPlace, positionAt, type Sweep } from './plan.ts'
import { chooseStart, trainPlace } from './train-place.ts'

export class SweepAtOnce implements BenchSweep {
  readonly #lead: Bench
  readonly #benches: Benches
  readonly #sweep: Sweep
  readonly #current: CurrentRun = { kind: 'sweep' }
  readonly #open = new Set<Bench>()
  #place = 0
  #finished: number

  constructor(lead: Bench, benches: Benches, sweep: Sweep) {
    this.#lead = lead
    this.#benches = benches
    this.#sweep = sweep
    this.#finished = [...sweep.runs.values()].filter(({ status }) => isOver(status)).length
  }

  get position(): SweepPosition {
    const { group, plan } = this.#sweep
    return { group, setting: plan.setting, count: plan.values.length, index: this.#finished, value: null }
  }

  /** Trains as many networks as are to be trained at the same time. Throws what `openBench`, `start` and `openRun` throw. */
  async begin(): Promise<State> {
    const { atOnce, values } = this.#sweep.plan
    this.#lead.current = this.#current
    this.#lead.sweep = this
    try {
      const most = typeof atOnce === 'number' ? atOnce : values.length
      // All benches first: memory is refused before anything trains.
      const starts = []
      while (this.#open.size < most) {
        const next = this.#openNext()
        if (!next) break
        starts.push(next)
      }
      for (const start of starts) await start()
    } catch (error) {
      if (this.#lead.sweep === this) cancelRun(this.#lead, 'paused')
      throw error
    }
    this.#endIfOver()
    return this.#lead.announce()
  }

  /** Nothing runs on the lead itself. */
  runOver(): boolean {
    return false
  }

  ended(how: 'stopped' | 'paused'): void {
    const { group, store } = this.#sweep
    for (const bench of this.#open) {
      bench.sweep = null
      cancelRun(bench, how)
      this.#benches.close(bench)
    }
    this.#open.clear()
    if (how === 'stopped') store?.endSweep(group)
    else store?.releaseSweep(group)
  }

  /** A bench for the next network, and the way to begin its training; undefined if there is no network left. */
  #openNext(): (() => Promise<unknown>) | undefined {
    const place = nextPlace(this.#sweep, this.#place + 1)
    if (place === undefined) return undefined
    this.#place = place
    const start = chooseStart(this.#sweep, place)
    const { isRecorded } = this.#lead
    const bench = this.#benches.open({ ...start, isRecorded, owner: null })
    this.#open.add(bench)
    bench.sweep = {
      position: positionAt(this.#sweep, place),
      runOver: (how) => {
        this.#closeLater(bench, how !== 'failed')
        return false
      },
      ended: () => this.#closeLater(bench, true),
    }
    return () => trainPlace(bench, this.#sweep, start)
  }

  /** Closes a bench once it has told how its run ended, and goes on with the next network. */
  #closeLater(bench: Bench, goesOn: boolean): void {
    queueMicrotask(() => {
      if (!this.#open.delete(bench)) return
      this.#benches.close(bench)
      if (!goesOn) return this.#giveUp()
      this.#finished++
      this.#beginNext().catch((error: unknown) => {
        this.#lead.announceFailure(error)
        this.#giveUp()
      })
      this.#endIfOver()
      this.#lead.announce()
    })
  }

  async #beginNext(): Promise<void> {
    await this.#openNext()?.()
  }

  /** The sweep waits to be resumed. */
  #giveUp(): void {
    if (this.#lead.sweep === this) cancelRun(this.#lead, 'paused')
    this.#lead.announce()
  }

  #endIfOver(): void {
    if (this.#open.size > 0 || this.#lead.sweep !== this) return
    this.#lead.current = undefined
    this.#lead.sweep = null
    this.#sweep.store?.endSweep(this.#sweep.group)
  }
}
