/**
 * The buffers that the forward and backward pass write into, allocated once for a network and a largest number of rows, so that
 * training allocates nothing a batch.
 */
import type { FloatArray, Network } from './network.ts'
import { createTerms, type Terms } from './sparse-rows.ts'

export type Workspace = {
  /** Rows (samples) that fit. */
  readonly capacity: number
  /** a⁽ˡ⁾ [capacity × width of l], from the network's inputs a⁽⁰⁾ to its outputs: one more than there are layers. */
  readonly activations: readonly FloatArray[]
  /** z⁽ˡ⁾ [capacity × outputs], one for each layer. */
  readonly weightedSums: readonly FloatArray[]
  /** Room for one sum over the inputs of a layer, or over the rows. */
  readonly terms: Terms
}

/** dW and db of a layer: the shape of its weights and biases. */
export type LayerGradients = { readonly weights: FloatArray; readonly biases: FloatArray }

export type GradientWorkspace = {
  /** dz⁽ˡ⁾ [capacity × outputs], one for each layer. */
  readonly sumGradients: readonly FloatArray[]
  /** ∂C/∂W and ∂C/∂b, added up over the rows seen since they were last cleared. */
  readonly gradients: readonly LayerGradients[]
}

export function createWorkspace(network: Network, capacity: number): Workspace {
  const widths = [network.layers[0]!.inputs, ...network.layers.map((layer) => layer.outputs)]
  return {
    capacity,
    activations: widths.map((width) => floats(network, capacity * width)),
    weightedSums: network.layers.map((layer) => floats(network, capacity * layer.outputs)),
    terms: createTerms(Math.max(capacity, ...widths)),
  }
}

export function createGradientWorkspace(network: Network, capacity: number): GradientWorkspace {
  return {
    sumGradients: network.layers.map((layer) => floats(network, capacity * layer.outputs)),
    gradients: network.layers.map((layer) => ({
      weights: floats(network, layer.weights.length),
      biases: floats(network, layer.biases.length),
    })),
  }
}

/** Zeros in the precision of the network's weights. */
function floats(network: Network, length: number): FloatArray {
  return network.layers[0]!.weights instanceof Float64Array ? new Float64Array(length) : new Float32Array(length)
}
