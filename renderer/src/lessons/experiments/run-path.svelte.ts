/** The run of a network from its first weights on, and the plane that lies closest to its way: trained anew, on a bench of its own. */
import type { RunSurface } from '#engine/contract/lessons.ts'
import { defaultSettings } from '#engine/settings/settings.ts'
import type { Place } from './experiment.ts'
import { countParameters, isLarge } from './network-size.ts'

/** Points on a side: a first look, and then as fine as it is shown. */
const coarse = 11
const fine = 33
const rowsAtOnce = 6
/** Of the network that learns in the place of one that is too large. */
const lentParameters = 101_770

export class RunPath {
  surface = $state.raw<RunSurface | null>(null)
  isBusy = $state(false)

  readonly #place: Place
  readonly #digits: number
  #isClosed = false

  constructor(place: Place, digits: number) {
    this.#place = place
    this.#digits = digits
  }

  /** Weights and biases of the network that learns. */
  get parameters(): number {
    return this.isLent ? lentParameters : countParameters(this.#place.state.network)
  }

  /** The person's network is too large: one with the default settings learns in its place. */
  get isLent(): boolean {
    return isLarge(this.#place.state.network)
  }

  close(): void {
    this.#isClosed = true
  }

  /** Trains it for one epoch, and looks at the cost around its way; a first look can be seen soon. */
  async train(): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    const { ask, state } = this.#place
    const { seed } = state.settings
    const settings = this.isLent ? { ...defaultSettings, seed } : state.settings
    const opened = await ask('openBench', { from: { settings }, keepsMoments: true })
    if (opened) {
      const { bench } = opened
      const trained = this.#isClosed ? null : await ask('step', { bench, unit: 'epoch' })
      if (trained) await this.#look(bench)
      void ask('closeBench', { bench })
    }
    this.isBusy = false
  }

  async #look(bench: string): Promise<void> {
    const { ask } = this.#place
    const sample = { bench, digits: this.#digits }
    const first = this.#isClosed ? null : await ask('runSurface', { ...sample, grid: coarse })
    if (!first) return
    this.surface = first
    const costs = new Float64Array(fine * fine)
    for (let from = 0; from < fine; from += rowsAtOnce) {
      const rows = [from, Math.min(fine, from + rowsAtOnce)] as const
      const part = this.#isClosed ? null : await ask('runSurface', { ...sample, grid: fine, rows })
      if (!part) return
      costs.set(part.costs, from * fine)
      if (rows[1] === fine) this.surface = { ...part, costs }
    }
  }
}
