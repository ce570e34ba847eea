/** Weights, optimiser state and place in the training at one moment, copied so that training can go back there. */
import type { FloatArray, Network } from '#engine/network/network.ts'
import type { LayerNumbers } from '#engine/network/workspace.ts'
import type { OptimiserState } from '#engine/network/optimisers.ts'

/** Where in the training the weights stand. */
export type Place = { readonly epoch: number; readonly batch: number; readonly step: number }

export type Snapshot = {
  place: Place
  /** The validation cost of these weights. */
  cost: number
  readonly weights: readonly LayerNumbers[]
  readonly optimiserState: OptimiserState
}

/** What is copied: the live weights and state of a run. */
export type Live = { readonly network: Network; readonly optimiserState: OptimiserState }

export function takeSnapshot({ network, optimiserState }: Live, place: Place, cost: number): Snapshot {
  return {
    place,
    cost,
    weights: network.layers.map(copyNumbers),
    optimiserState: copyOptimiserState(optimiserState),
  }
}

/** Takes the snapshot anew in the memory it has. */
export function renewSnapshot(snapshot: Snapshot, live: Live, place: Place, cost: number): void {
  snapshot.place = place
  snapshot.cost = cost
  copyInto(live.network.layers, snapshot.weights)
  copyState(live.optimiserState, snapshot.optimiserState)
}

/** Puts a snapshot's weights back, and its optimiser state unless the optimiser is another by now. */
export function putBack(snapshot: Snapshot, live: Live): void {
  copyInto(snapshot.weights, live.network.layers)
  if (snapshot.optimiserState.optimiser === live.optimiserState.optimiser)
    copyState(snapshot.optimiserState, live.optimiserState)
}

export function copyOptimiserState({ optimiser, updates, slots }: OptimiserState): OptimiserState {
  return { optimiser, updates, slots: slots.map((slot) => slot.map(copyNumbers)) }
}

export function copySnapshot({ place, cost, weights, optimiserState }: Snapshot): Snapshot {
  return { place, cost, weights: weights.map(copyNumbers), optimiserState: copyOptimiserState(optimiserState) }
}

function copyState(from: OptimiserState, to: OptimiserState): void {
  to.updates = from.updates
  for (const [index, slot] of from.slots.entries()) copyInto(slot, to.slots[index]!)
}

function copyInto(from: readonly LayerNumbers[], to: readonly LayerNumbers[]): void {
  for (const [index, { weights, biases }] of from.entries()) {
    to[index]!.weights.set(weights)
    to[index]!.biases.set(biases)
  }
}

function copyNumbers({ weights, biases }: LayerNumbers): LayerNumbers {
  return { weights: copyArray(weights), biases: copyArray(biases) }
}

/** A copy in memory of its own, even of an array in shared memory or WebAssembly's. */
function copyArray(numbers: FloatArray): FloatArray {
  return numbers instanceof Float64Array ? Float64Array.from(numbers) : Float32Array.from(numbers)
}
