/** One picture through the network, with everything a page shows of it: every layer's z and a, and the strongest connections. */
import type { Connections, NeuronPlace, Prediction } from '#engine/contract/prediction.ts'
import type { FloatArray, Layer, Network } from '#engine/network/network.ts'
import { argmax } from '#engine/network/tally.ts'
import type { Workspace } from '#engine/network/workspace.ts'
import { forwardWithout } from './switched-off.ts'

/** `pixels` [784] grey levels 0 to 1; `workspace` has room for one row; `connections` is how many to return for each layer; the hidden neurons in `off` count as 0. */
export function predict(
  network: Network,
  workspace: Workspace,
  pixels: Float32Array,
  connections: number,
  step: number,
  off: readonly NeuronPlace[] = [],
): Omit<Prediction, 'reading'> {
  const { activations, weightedSums } = workspace
  activations[0]!.set(pixels)
  forwardWithout(network, workspace, off)
  const outputs = activations.at(-1)!
  return {
    digit: argmax(outputs, 0, outputs.length),
    layers: network.layers.map((_, index) => ({
      weightedSums: Float32Array.from(weightedSums[index]!),
      activations: Float32Array.from(activations[index + 1]!),
    })),
    connections:
      connections === 0
        ? []
        : network.layers.map((layer, index) => strongestConnections(layer, activations[index]!, connections)),
    step,
  }
}

/**
 * The `count` connections with the greatest |a·w|, strongest first, equals in the order of the weights. Connections that carry
 * nothing are left out, so there may be fewer. The weights are gone through once; `count` of them at most are ever held.
 */
export function strongestConnections(layer: Layer, a: FloatArray, count: number): Connections {
  const { inputs, outputs, weights: W } = layer
  // A heap of positions in W, the weakest of those held on top: it is the one that a stronger newcomer replaces.
  const held: number[] = []
  const strength = (position: number) => Math.abs(a[Math.floor(position / outputs)]! * W[position]!)
  const isWeaker = (one: number, other: number) => {
    const difference = strength(one) - strength(other)
    return difference < 0 || (difference === 0 && one > other)
  }
  let least = 0
  for (let i = 0; i < inputs; i++) {
    const ai = a[i]!
    if (ai === 0) continue
    for (let position = i * outputs; position < (i + 1) * outputs; position++) {
      if (!(Math.abs(ai * W[position]!) > least)) continue
      if (held.length < count) siftUp(held, position, isWeaker)
      else siftDown(held, position, isWeaker)
      if (held.length === count) least = strength(held[0]!)
    }
  }
  held.sort((one, other) => (isWeaker(other, one) ? -1 : 1))
  return {
    from: Uint32Array.from(held, (position) => Math.floor(position / outputs)),
    to: Uint32Array.from(held, (position) => position % outputs),
    weight: Float32Array.from(held, (position) => W[position]!),
    contribution: Float32Array.from(held, (position) => a[Math.floor(position / outputs)]! * W[position]!),
  }
}

type IsWeaker = (one: number, other: number) => boolean

/** Adds `position` to the heap. */
function siftUp(heap: number[], position: number, isWeaker: IsWeaker): void {
  let place = heap.push(position) - 1
  while (place > 0) {
    const parent = (place - 1) >> 1
    if (!isWeaker(position, heap[parent]!)) break
    heap[place] = heap[parent]!
    place = parent
  }
  heap[place] = position
}

/** Puts `position` in the place of the heap's weakest. */
function siftDown(heap: number[], position: number, isWeaker: IsWeaker): void {
  let place = 0
  for (;;) {
    let child = 2 * place + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isWeaker(heap[child + 1]!, heap[child]!)) child++
    if (!isWeaker(heap[child]!, position)) break
    heap[place] = heap[child]!
    place = child
  }
  heap[place] = position
}
