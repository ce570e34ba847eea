/**
 * The moments of a run that can be looked back at: copies of the weights, in memory. They lie close together at the beginning, where most
 * happens, and ever farther apart after it: evenly on a scale of cube roots of the updates. When there are too many, the one whose neighbours are
 * closest gives way. Copying changes nothing in the training.
 */
import type { Moments as MomentList } from '#engine/contract/moments.ts'
import { copyNetwork, type Network } from '#engine/network/network.ts'
import type { Progression } from './trainer.ts'

type Moment = { readonly step: number; readonly epoch: number; readonly network: Network }

export type MomentLimits = {
  /** Of weights and biases in all. */
  readonly bytes: number
  readonly count: number
}

const usualLimits: MomentLimits = { bytes: 64e6, count: 40 }
/** With fewer there is nothing to look back through. */
const fewest = 4
/** On the scale, between two moments of a short run. */
const leastGap = 0.25

export class Moments {
  readonly #limits: MomentLimits
  #kept: Moment[] = []
  /** The one that was looked at last stays, as somebody may still look at it. */
  #lookedAt = -1

  constructor(limits: MomentLimits = usualLimits) {
    this.#limits = limits
  }

  /** Updates until the next moment is to be kept, at least 1; Infinity for a network too large for that. */
  dueIn(network: Network, step: number): number {
    const capacity = this.#capacity(network)
    const last = this.#kept.at(-1)
    if (capacity === 0) return Infinity
    if (!last) return 1
    const place = this.#place(last.step)
    const next = this.#first + Math.ceil((place + Math.max(leastGap, place / capacity)) ** 3)
    return Math.max(1, next - step)
  }

  /** Keeps this moment if it is time; `isSure` if not, too. The network is at a whole number of updates. */
  keep(network: Network, { step, epoch, batch, batches }: Progression, isSure = false): void {
    const last = this.#kept.at(-1)
    if (last && last.step >= step) return
    const capacity = this.#capacity(network)
    if (capacity === 0 || (last && !isSure && this.dueIn(network, last.step) > step - last.step)) return
    const given = this.#kept.length === capacity ? this.#giveUp() : undefined
    this.#kept.push({
      step,
      epoch: epoch + batch / Math.max(1, batches),
      network: given ? copyInto(given.network, network) : copyNetwork(network),
    })
  }

  /** The weights after `step` updates; they must not be changed. Undefined if they are not kept. */
  find(step: number): Network | undefined {
    const found = this.#kept.find((moment) => moment.step === step)
    if (found) this.#lookedAt = step
    return found?.network
  }

  list(): MomentList {
    return {
      step: Uint32Array.from(this.#kept, ({ step }) => step),
      epoch: Float32Array.from(this.#kept, ({ epoch }) => epoch),
    }
  }

  /** Forgets what came after `step` updates: training goes back there and will take another way. */
  truncate(step: number): void {
    this.#kept = this.#kept.filter((moment) => moment.step <= step)
  }

  get #first(): number {
    return this.#kept[0]?.step ?? 0
  }

  #place(step: number): number {
    return Math.cbrt(step - this.#first)
  }

  #capacity(network: Network): number {
    // Told from the sizes alone: weights that are trained elsewhere are brought here when they are read, which takes its time.
    const numbers = network.layers.reduce((sum, { inputs, outputs }) => sum + (inputs + 1) * outputs, 0)
    const capacity = Math.min(this.#limits.count, Math.floor(this.#limits.bytes / (4 * numbers)))
    return capacity < fewest ? 0 : capacity
  }

  /** Takes out the one that is missed least: never the first or the newest, nor the one that is looked at. */
  #giveUp(): Moment {
    let least = Infinity
    let place = 1
    for (let index = 1; index < this.#kept.length - 1; index++) {
      if (this.#kept[index]!.step === this.#lookedAt) continue
      const gap = this.#place(this.#kept[index + 1]!.step) - this.#place(this.#kept[index - 1]!.step)
      if (gap >= least) continue
      least = gap
      place = index
    }
    return this.#kept.splice(place, 1)[0]!
  }
}

/** Takes the weights into memory that is there already. */
function copyInto(to: Network, from: Network): Network {
  for (const [index, { weights, biases }] of from.layers.entries()) {
    to.layers[index]!.weights.set(weights)
    to.layers[index]!.biases.set(biases)
  }
  return to
}
