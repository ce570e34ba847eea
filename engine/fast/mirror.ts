/**
 * The weights and the optimiser's memory of a computation as everyone else knows them: plain arrays, brought up to date when someone
 * looks and they have changed since.
 */
import type { Optimiser } from '#engine/contract/settings.ts'
import type { Layer, Network } from '#engine/network/network.ts'
import { createLayerNumbers, type LayerNumbers } from '#engine/network/workspace.ts'
import type { OptimiserState } from '#engine/network/optimisers.ts'
import type { Region } from './heap.ts'
import type { Plan } from './plan.ts'
import type { KeptWeights } from '#engine/network/computation.ts'
import { PackedWeights, packLayer, unpackLayer } from './weights.ts'

export type Mirror = {
  readonly network: Network
  readonly optimiserState: OptimiserState
  /** See `TrainingComputation`. */
  keepWeights(into?: KeptWeights): KeptWeights
  /** Says that weights and memory have changed. */
  touch(): void
  /** Brings all up to date, before they change where nobody can look. */
  refresh(): void
}

/** Takes over `network` and `state`, which are copied, and mirrors what becomes of them. `settle` waits for threads that may still be changing them. */
export function createMirror(
  region: Region,
  plan: Plan,
  network: Network,
  optimiser: Optimiser,
  state: OptimiserState | undefined,
  settle: () => void,
): Mirror {
  const layers = network.layers.map((layer): Layer => ({ ...layer, ...copyNumbers(layer) }))
  const counts = plan.layers[0]!.slots.length
  const slots = Array.from({ length: counts }, (_, slot) => {
    const from = state?.slots[slot]
    return from ? from.map(copyNumbers) : createLayerNumbers({ layers })
  })
  for (const [index, layer] of plan.layers.entries()) {
    packLayer(region, layer, layers[index]!, layer)
    for (const [slot, numbers] of slots.entries()) {
      packLayer(region, layer, numbers[index]!, layer.slots[slot]!)
    }
  }
  let areWeightsStale = false
  let areSlotsStale = false
  const mirror: Mirror = {
    network: {
      get layers() {
        if (areWeightsStale) {
          settle()
          for (const [index, layer] of plan.layers.entries()) unpackLayer(region, layer, layer, layers[index]!)
          areWeightsStale = false
        }
        return layers
      },
    },
    optimiserState: {
      optimiser,
      updates: state?.updates ?? 0,
      get slots() {
        if (areSlotsStale) {
          settle()
          for (const [index, layer] of plan.layers.entries()) {
            for (const [slot, numbers] of slots.entries()) {
              unpackLayer(region, layer, layer.slots[slot]!, numbers[index]!)
            }
          }
          areSlotsStale = false
        }
        return slots
      },
    },
    keepWeights(into) {
      settle()
      if (into instanceof PackedWeights && into.renew(region, plan.layers)) return into
      return new PackedWeights(region, plan.layers, layers)
    },
    touch() {
      areWeightsStale = true
      areSlotsStale = true
    },
    refresh() {
      // Looking is what brings them up to date.
      void mirror.network.layers
      void mirror.optimiserState.slots
    },
  }
  return mirror
}

function copyNumbers({ weights, biases }: LayerNumbers): LayerNumbers {
  return { weights: Float32Array.from(weights), biases: Float32Array.from(biases) }
}
