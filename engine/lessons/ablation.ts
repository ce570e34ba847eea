/**
 * What a network loses without a neuron: its activation counts as 0. z of the next layer without neuron j is z − aⱼ · row j of its W, so that each of
 * them costs ten numbers a digit and not a forward pass; what lies beyond the next layer is one.
 */
import type { Ablation } from '#engine/contract/lessons.ts'
import type { Work } from '#engine/basics/slicer.ts'
import { activate } from '#engine/network/activations.ts'
import { forward } from '#engine/network/forward.ts'
import type { Network } from '#engine/network/network.ts'
import { argmax } from '#engine/network/tally.ts'
import { createWorkspace } from '#engine/network/workspace.ts'
import { rowsAtOnce, type Sample } from './sample.ts'
import { runForward } from './whole-network.ts'

/** `layer` is hidden; `off` are neurons of it. */
export function* ablate(
  network: Network,
  sample: Sample,
  layer: number,
  off: readonly number[] | undefined,
): Work<Ablation> {
  const { outputs: neurons } = network.layers[layer]!
  const next = network.layers[layer + 1]!
  const a = new Float64Array(sample.count * neurons)
  const z = new Float64Array(sample.count * next.outputs)
  yield* runForward(network, sample, ({ activations, weightedSums }, from, rows) => {
    a.set(activations[layer + 1]!.subarray(0, rows * neurons), from * neurons)
    z.set(weightedSums[layer + 1]!.subarray(0, rows * next.outputs), from * next.outputs)
  })
  const rest = new Rest(network, layer + 1, sample)
  const accuracyWithout = function* (switchedOff: readonly number[]): Work<number> {
    return yield* rest.read(z, (changed, from, rows) => {
      for (let row = 0; row < rows; row++) {
        for (const neuron of switchedOff) {
          const answer = a[(from + row) * neurons + neuron]!
          if (answer === 0) continue
          const w = neuron * next.outputs
          for (let k = 0; k < next.outputs; k++) changed[row * next.outputs + k]! -= answer * next.weights[w + k]!
        }
      }
    })
  }
  const accuracy = yield* accuracyWithout([])
  const without = new Float64Array(neurons)
  for (let neuron = 0; neuron < neurons; neuron++) without[neuron] = yield* accuracyWithout([neuron])
  return { accuracy, without, withoutAll: off ? yield* accuracyWithout(off) : null }
}

/** The network from z of one of its layers on. */
class Rest {
  readonly #network: Network
  readonly #layer: number
  readonly #sample: Sample

  constructor(network: Network, layer: number, sample: Sample) {
    this.#network = network
    this.#layer = layer
    this.#sample = sample
  }

  /** The share that is read right when `change` has changed z [rows × width] of each part. */
  *read(z: Float64Array, change: (z: Float64Array, from: number, rows: number) => void): Work<number> {
    const { count, labels } = this.#sample
    const { outputs: width, activation } = this.#network.layers[this.#layer]!
    const tail: Network = { layers: this.#network.layers.slice(this.#layer + 1) }
    const isLast = tail.layers.length === 0
    const atOnce = isLast ? Math.min(count, 500) : rowsAtOnce(tail, count)
    const workspace = isLast ? undefined : createWorkspace(tail, atOnce)
    const a = (workspace?.activations[0] as Float64Array | undefined) ?? new Float64Array(atOnce * width)
    let right = 0
    for (let from = 0; from < count; from += atOnce) {
      const rows = Math.min(atOnce, count - from)
      const changed = z.slice(from * width, (from + rows) * width)
      change(changed, from, rows)
      activate(activation, changed, a, rows, width)
      if (workspace) forward(tail, workspace, rows)
      const outputs = workspace?.activations.at(-1) ?? a
      const classes = isLast ? width : tail.layers.at(-1)!.outputs
      for (let row = 0; row < rows; row++) {
        if (argmax(outputs, row * classes, classes) === labels[from + row]) right++
      }
      yield
    }
    return right / count
  }
}
