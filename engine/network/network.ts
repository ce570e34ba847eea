/**
 * A network: fully connected layers, each z = a W + b, then a = f(z). The types know nothing of 784 pixels and 10 digits,
 * so that a network of a handful of neurons can be checked by hand.
 */
import type { LayerDescription } from '#engine/contract/state.ts'
import type { HiddenActivation, OutputActivation, Settings } from '#engine/contract/settings.ts'
import { layerSizes } from '#engine/settings/settings.ts'
import { createRandom } from '#engine/basics/random.ts'
import { chooseInitialiser, initialise, type FloatArray } from './initialisers.ts'

export type { FloatArray }

export type Layer = {
  readonly inputs: number
  /** Neurons of the layer. */
  readonly outputs: number
  readonly activation: HiddenActivation | OutputActivation
  /** W [inputs × outputs], row by row: row i holds the weights that leave input i. */
  readonly weights: FloatArray
  /** b [outputs] */
  readonly biases: FloatArray
}

export type Network = { readonly layers: readonly Layer[] }

/** The settings that decide the first weights. */
export type NetworkSettings = Pick<Settings, 'hidden' | 'output' | 'initialiser' | 'initialDeviation' | 'seed'>

/** The random network that `settings` describe; the same settings give the same bits. */
export function createNetwork(settings: NetworkSettings): Network {
  const sizes = layerSizes(settings)
  const activations = [...settings.hidden.map((layer) => layer.activation), settings.output]
  const layers = activations.map((activation, index): Layer => {
    const inputs = sizes[index]!
    const outputs = sizes[index + 1]!
    const weights = new Float32Array(inputs * outputs)
    const initialiser = chooseInitialiser(settings.initialiser, activation)
    const random = createRandom(settings.seed, 'weights', index)
    initialise(initialiser, weights, inputs, outputs, random, settings.initialDeviation)
    return { inputs, outputs, activation, weights, biases: new Float32Array(outputs) }
  })
  return { layers }
}

export function copyNetwork(network: Network): Network {
  return {
    layers: network.layers.map((layer) => ({ ...layer, weights: layer.weights.slice(), biases: layer.biases.slice() })),
  }
}

export function describeLayers(network: Network): LayerDescription[] {
  return network.layers.map(({ inputs, outputs, activation }) => ({ inputs, outputs, activation }))
}

/** Weights and biases together. */
export function countNetworkParameters(network: Network): number {
  return network.layers.reduce((sum, layer) => sum + layer.weights.length + layer.biases.length, 0)
}

/** Whether every weight and bias is a finite number. */
export function isFiniteNetwork(network: Network): boolean {
  return network.layers.every(({ weights, biases }) => areFinite(weights) && areFinite(biases))
}

/** A loop, since a large network has a million of them and `every` takes several times as long. */
function areFinite(values: FloatArray): boolean {
  for (let place = 0; place < values.length; place++) if (!Number.isFinite(values[place])) return false
  return true
}
