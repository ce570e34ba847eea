/**
 * The moments of a run that can be looked back at: copies of the weights, in memory. They lie close together at the beginning, where most
 * happens, and ever farther apart after it: evenly on a scale of cube roots of the updates. When there are too many, the one whose neighbours are
 * closest gives way. Copying changes nothing in the training.
 */
import type { Moments as MomentList } from '#engine/contract/moments.ts'
import type { KeptWeights, TrainingComputation } from '#engine/network/computation.ts'
import { copyNetwork, type Network } from '#engine/network/network.ts'
import type { Progression } from './trainer.ts'

type Moment = { readonly step: number; readonly epoch: number; readonly weights: KeptWeights }

/** Whose weights are kept. */
export type Kept = Pick<TrainingComputation, 'network' | 'keepWeights'>

export type MomentLimits = {
  /** Of weights and biases in all. */
  readonly bytes: number
  readonly count: number
}

const usualLimits: MomentLimits = { bytes: 32e6, count: 40 }
/** With fewer there is nothing to look back through. */
const fewest = 4
/** On the scale, between two moments of a short run. */
const leastGap = 0.5

export class Moments {
  /** 0 for a network too large for that. */
  readonly #capacity: number
  #kept: Moment[] = []
  /** The one that was looked at last stays, as somebody may still look at it. */
  #lookedAt: { readonly step: number; readonly network: Network } | undefined

  /** `parameters`: weights and biases of the network. */
  constructor(parameters: number, { bytes, count }: MomentLimits = usualLimits) {
    const most = Math.min(count, Math.floor(bytes / (parameters * Float32Array.BYTES_PER_ELEMENT)))
    this.#capacity = most < fewest ? 0 : most
  }

  /** Updates until the next moment is to be kept, at least 1; Infinity if none ever is. */
  dueIn(step: number): number {
    return Math.max(1, this.#next() - step)
  }

  /**
   * Keeps this moment if it is time; `isSure` if not, too. The network is at a whole number of updates. It is looked at only then, and its weights are
   * kept as they lie in memory where that is faster: most moments are never looked at.
   */
  keep(of: Kept, { step, epoch, batch, batches }: Progression, isSure = false): void {
    const last = this.#kept.at(-1)
    if (this.#capacity === 0 || (last && step <= last.step) || (!isSure && step < this.#next())) return
    const given = this.#kept.length === this.#capacity ? this.#giveUp() : undefined
    this.#kept.push({
      step,
      epoch: epoch + batch / Math.max(1, batches),
      weights: of.keepWeights?.(given?.weights) ?? new Copy(of.network),
    })
  }

  /** The weights after `step` updates; they must not be changed. Undefined if they are not kept. */
  find(step: number): Network | undefined {
    if (this.#lookedAt?.step === step) return this.#lookedAt.network
    const found = this.#kept.find((moment) => moment.step === step)
    if (!found) return undefined
    const network = found.weights.read()
    this.#lookedAt = { step, network }
    return network
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
    if (this.#lookedAt && this.#lookedAt.step > step) this.#lookedAt = undefined
  }

  get #first(): number {
    return this.#kept[0]?.step ?? 0
  }

  #place(step: number): number {
    return Math.cbrt(step - this.#first)
  }

  /** Updates behind the moment that is to be kept next. */
  #next(): number {
    const last = this.#kept.at(-1)
    if (this.#capacity === 0) return Infinity
    if (!last) return 0
    const place = this.#place(last.step)
    return this.#first + Math.ceil((place + Math.max(leastGap, place / this.#capacity)) ** 3)
  }

  /** Takes out the one that is missed least: never the first or the newest, nor the one that is looked at. */
  #giveUp(): Moment {
    let least = Infinity
    let place = 1
    for (let index = 1; index < this.#kept.length - 1; index++) {
      if (this.#kept[index]!.step === this.#lookedAt?.step) continue
      const gap = this.#place(this.#kept[index + 1]!.step) - this.#place(this.#kept[index - 1]!.step)
      if (gap >= least) continue
      least = gap
      place = index
    }
    return this.#kept.splice(place, 1)[0]!
  }
}

/** Weights of a computation that keeps none itself. */
class Copy implements KeptWeights {
  readonly #network: Network

  constructor(network: Network) {
    this.#network = copyNetwork(network)
  }

  read(): Network {
    return this.#network
  }
}
