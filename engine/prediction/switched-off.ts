/**
 * The forward pass for one picture with hidden neurons switched off: their activation is 0, whatever their weighted sum, and so is what they carry on.
 * The weights are only read.
 */
import type { NeuronPlace } from '#engine/contract/prediction.ts'
import { activate } from '#engine/network/activations.ts'
import { affine, forward } from '#engine/network/forward.ts'
import type { FloatArray, Network } from '#engine/network/network.ts'
import type { Workspace } from '#engine/network/workspace.ts'

/** Runs the first row of `activations[0]` through all layers. With none off, the very numbers of `forward`. */
export function forwardWithout(network: Network, workspace: Workspace, off: readonly NeuronPlace[]): void {
  if (off.length === 0) return forward(network, workspace, 1)
  const { activations, weightedSums, terms } = workspace
  for (const [index, layer] of network.layers.entries()) {
    const z = weightedSums[index]!
    const a = activations[index + 1]!
    affine(activations[index]!, layer, z, 1, terms)
    activate(layer.activation, z, a, 1, layer.outputs)
    clearOff(off, index, a)
  }
}

/** Sets to 0 what belongs to neurons of this layer that are off. @param values [outputs of the layer] */
export function clearOff(off: readonly NeuronPlace[], layer: number, values: FloatArray): void {
  for (const place of off) if (place.layer === layer) values[place.neuron] = 0
}
