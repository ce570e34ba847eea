/** The weights of the first layer's neurons as the page knows them: asked for in parts, and again whenever they may have changed. */
import { pixelCount } from '#engine/contract/pictures.ts'
import type { LayerWeights, LayerWeightsRequest } from '#engine/contract/prediction.ts'

/** Null where there is no answer to be had. */
type AskWeights = (request: LayerWeightsRequest) => Promise<LayerWeights | null>

/** Neurons in one answer: some 100 kB, and about a millisecond of the engine. */
const mostAtOnce = 128
/** Milliseconds between questions, so that a training hardly notices them. */
const interval = 100

/* eslint-disable svelte/prefer-svelte-reactivity -- its sets are read when the picture is painted, and nothing follows them */
export class WeightPictures {
  /** Counts up with every answer. */
  revision = $state(0)
  /** [neurons × 784] levels as the engine gives them. */
  levels = new Int8Array(0)
  /** Of each neuron, the moment that its levels are of; 0 for never. */
  #seen = new Float64Array(0)
  #moment = 1
  #wanted: readonly number[] = []
  #changed = new Set<number>()
  #isAsked = false
  #isClosed = false
  /** Counts up with every other network: an answer to an earlier one is of no use. */
  #network = 0
  readonly #ask: AskWeights
  readonly #wait: (act: () => void) => void

  constructor(ask: AskWeights, wait: (act: () => void) => void = (act) => void setTimeout(act, interval)) {
    this.#ask = ask
    this.#wait = wait
  }

  close(): void {
    this.#isClosed = true
  }

  /** Weights may have changed: those that are wanted are asked for again. @param neurons of the layer; another number is another network */
  renew(neurons: number): void {
    this.#moment++
    if (this.#seen.length !== neurons) {
      this.#network++
      this.#seen = new Float64Array(neurons)
      this.levels = new Int8Array(neurons * pixelCount)
      this.#changed = new Set()
      this.#wanted = []
    }
    void this.#next()
  }

  /** Those that can be seen. */
  want(neurons: readonly number[]): void {
    this.#wanted = neurons
    void this.#next()
  }

  isKnown(neuron: number): boolean {
    return (this.#seen[neuron] ?? 0) > 0
  }

  /** Neurons whose levels are others than when this was called last. */
  takeChanged(): ReadonlySet<number> {
    const changed = this.#changed
    this.#changed = new Set()
    return changed
  }

  async #next(): Promise<void> {
    if (this.#isAsked || this.#isClosed) return
    const stale = this.#wanted.filter((neuron) => neuron < this.#seen.length && this.#seen[neuron]! < this.#moment)
    if (stale.length === 0) return
    this.#isAsked = true
    // The longest unseen first, so that all of many have their turn.
    stale.sort((one, other) => this.#seen[one]! - this.#seen[other]!)
    const neurons = Uint32Array.from(stale.slice(0, mostAtOnce))
    const [moment, network] = [this.#moment, this.#network]
    const answer = await this.#ask({ layer: 0, neurons })
    if (answer && network === this.#network && answer.levels.length === neurons.length * pixelCount) {
      for (const [n, neuron] of neurons.entries()) {
        this.levels.set(answer.levels.subarray(n * pixelCount, (n + 1) * pixelCount), neuron * pixelCount)
        this.#seen[neuron] = moment
        this.#changed.add(neuron)
      }
      this.revision++
    }
    this.#wait(() => {
      this.#isAsked = false
      void this.#next()
    })
  }
}
