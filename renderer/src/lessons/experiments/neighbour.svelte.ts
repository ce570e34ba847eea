/** Another network with the same settings and another seed, trained on the same digits; and the straight line from the person's network to it. */
import type { Between } from '#engine/contract/lessons.ts'
import type { Place } from './experiment.ts'
import { isLarge } from './network-size.ts'

/** Points of the line, the middle among them. */
const points = 33
export const half = (points - 1) / 2

/** Of a large network, so that nobody waits for a minute: fewer digits, each as it is. */
const quickly = { data: 'mnist-10k', shift: 0, rotation: 0, scaling: 0, shear: 0, elastic: 0, thickness: 0 } as const

export class Neighbour {
  walk = $state.raw<Between | null>(null)
  isBusy = $state(false)
  /** Where the person looks, as a place in `walk`. */
  at = $state(half)

  readonly #place: Place
  readonly #digits: number
  #isClosed = false

  constructor(place: Place, digits: number) {
    this.#place = place
    this.#digits = digits
  }

  close(): void {
    this.#isClosed = true
  }

  /** Trains the other network for one epoch, and walks to it. */
  async visit(): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    this.walk = await this.#walk()
    this.isBusy = false
  }

  async #walk(): Promise<Between | null> {
    const { ask, bench, state } = this.#place
    const { settings, network } = state
    const seed = settings.seed === 1 ? 2 : 1
    const quick = isLarge(network) ? quickly : {}
    const opened = await ask('openBench', { from: { settings: { ...settings, ...quick, seed } } })
    if (!opened) return null
    const to = opened.bench
    // Whoever has left waits for nothing.
    const trained = this.#isClosed ? null : await ask('step', { bench: to, unit: 'epoch' })
    const walk = trained && !this.#isClosed ? await ask('between', { bench, to, points, digits: this.#digits }) : null
    void ask('closeBench', { bench: to })
    return walk
  }
}
