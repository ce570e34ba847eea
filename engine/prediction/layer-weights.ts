/** The weights of some neurons of a layer in one byte each, scaled neuron by neuron, for pictures of them. */
import type { LayerWeights } from '#engine/contract/prediction.ts'
import type { Layer } from '#engine/network/network.ts'

/** Full scale of a signed byte, the same in both directions. */
const fullScale = 127

/** `neurons` are of this layer. Rounded to the nearest level; a neuron without any weight but 0 has levels of 0. */
export function layerWeights(layer: Layer, neurons: Uint32Array): Omit<LayerWeights, 'step'> {
  const { inputs, outputs, weights: W } = layer
  const count = neurons.length
  // Row by row of W, as it lies in memory: neuron by neuron would read it all over again for each.
  const greatest = new Float32Array(count)
  for (let i = 0; i < inputs; i++) {
    for (let n = 0; n < count; n++) {
      const size = Math.abs(W[i * outputs + neurons[n]!]!)
      if (size > greatest[n]!) greatest[n] = size
    }
  }
  const scales = Float32Array.from(greatest, (size) => (size > 0 ? fullScale / size : 0))
  const levels = new Int8Array(count * inputs)
  for (let i = 0; i < inputs; i++) {
    for (let n = 0; n < count; n++) levels[n * inputs + i] = Math.round(W[i * outputs + neurons[n]!]! * scales[n]!)
  }
  return { levels, greatest }
}
