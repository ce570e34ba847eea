/**
 * The buffers that the forward and backward pass write into, allocated once for a network and a largest number of rows, so that
 * training allocates nothing a batch.
 */
import type { FloatArray, Network } from './network.ts'
import { createTerms, type Terms } from './sparse-rows.ts'

export type Workspace = {
  /** Rows (digits) that fit. */
  readonly capacity: number
  /** a⁽ˡ⁾ [capacity × width of l], from the network's inputs a⁽⁰⁾ to its outputs: one more than there are layers. */
  readonly activations: readonly FloatArray[]
  /** z⁽ˡ⁾ [capacity × outputs], one for each layer. */
  readonly weightedSums: readonly FloatArray[]
  /** Room for one sum over the inputs of a layer, or over the rows. */
  readonly terms: Terms
}

/** Dropout of the current rows: one entry for each hidden layer, [capacity × width]. */
export type Dropped = {
  /** 0 for a neuron that is left out, 1 / (1 − p) for one that stays. */
  readonly masks: readonly FloatArray[]
  /** mask · a: what the next layer gets. */
  readonly activations: readonly FloatArray[]
}

/** A number for every weight and bias of a layer: its gradient, or what an optimiser remembers. */
export type LayerNumbers = { readonly weights: FloatArray; readonly biases: FloatArray }

export type GradientWorkspace = {
  /** dz⁽ˡ⁾ [capacity × outputs], one for each layer. */
  readonly sumGradients: readonly FloatArray[]
  /** ∂C/∂W and ∂C/∂b, added up over the rows seen since they were last cleared. */
  readonly gradients: readonly LayerNumbers[]
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

export function createDropped(network: Network, capacity: number): Dropped {
  const create = () => network.layers.slice(0, -1).map((layer) => floats(network, capacity * layer.outputs))
  return { masks: create(), activations: create() }
}

export function createGradientWorkspace(network: Network, capacity: number): GradientWorkspace {
  return {
    sumGradients: network.layers.map((layer) => floats(network, capacity * layer.outputs)),
    gradients: createLayerNumbers(network),
  }
}

/** Zeros in the shape and precision of the network's weights and biases, one entry a layer. */
export function createLayerNumbers(network: Network): LayerNumbers[] {
  return network.layers.map((layer) => ({
    weights: floats(network, layer.weights.length),
    biases: floats(network, layer.biases.length),
  }))
}

export function clearNumbers(numbers: readonly LayerNumbers[]): void {
  for (const { weights, biases } of numbers) {
    weights.fill(0)
    biases.fill(0)
  }
}

/** Zeros in the precision of the network's weights. */
function floats(network: Network, length: number): FloatArray {
  return network.layers[0]!.weights instanceof Float64Array ? new Float64Array(length) : new Float32Array(length)
}
