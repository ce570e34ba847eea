/**
 * Why a neuron answers as it does to one picture: its weighted sum as the terms it is made of, and carried back to the pixels.
 *
 * Carried back is gradient × input: what pixel i contributes to z is xᵢ · ∂z/∂xᵢ (Shrikumar, Greenside, Shcherbina, Kundaje, "Not just a black
 * box", 2016; the gradient alone is the saliency map of Simonyan, Vedaldi, Zisserman, "Deep inside convolutional networks", 2013).
 * In the first layer ∂z/∂xᵢ is the weight wᵢ, so the contributions are the terms of b + Σ x·w themselves.
 *
 * Beyond it, each neuron on the way is taken as the straight line that it is at this picture. ReLU, leaky ReLU and linear layers are made
 * of straight lines through 0, f(z) = f′(z) z, so nothing is lost: z = Σᵢ xᵢ ∂z/∂xᵢ + Σ b ∂z/∂b over all biases up to this neuron
 * (Srinivas, Fleuret, "Full-gradient representation for neural network visualization", 2019), and without biases
 * the contributions add up to z. Sigmoid and tanh are curved: what they leave over is the rest.
 *
 * What is explained is z, not a: of the outputs, softmax would mix in the other nine.
 */
import type { Explanation, NeuronPlace } from '#engine/contract/prediction.ts'
import { multiplyBySlope } from '#engine/network/activations.ts'
import { inputGradient } from '#engine/network/backward.ts'
import type { HiddenActivation } from '#engine/contract/settings.ts'
import type { Layer, Network } from '#engine/network/network.ts'
import { argmax } from '#engine/network/tally.ts'
import type { Workspace } from '#engine/network/workspace.ts'
import { strongestConnections } from './predict.ts'
import { clearOff, forwardWithout } from './switched-off.ts'

/**
 * `pixels` [784] grey levels 0 to 1; `workspace` has room for one row; `place` is a neuron of the network, the winning output
 * unless given; `inputs` is how many of its strongest inputs to return; the hidden neurons in `off` count as 0.
 */
export function explain(
  network: Network,
  workspace: Workspace,
  pixels: Float32Array,
  place: NeuronPlace | undefined,
  inputs: number,
  step: number,
  off: readonly NeuronPlace[] = [],
): Explanation {
  const { activations, weightedSums } = workspace
  activations[0]!.set(pixels)
  forwardWithout(network, workspace, off)
  const outputs = activations.at(-1)!
  const { layer, neuron } = place ?? { layer: network.layers.length - 1, neuron: argmax(outputs, 0, outputs.length) }

  const { gradient, biasSum } = carryBack(network, workspace, { layer, neuron }, off)
  const contributions = gradient.map((slope, pixel) => slope * pixels[pixel]!)
  const pixelSum = contributions.reduce((sum, contribution) => sum + contribution, 0)
  const weightedSum = weightedSums[layer]![neuron]!
  const a = activations[layer]!
  const { from, weight, contribution } = strongestConnections(onlyNeuron(network.layers[layer]!, neuron), a, inputs)
  return {
    layer,
    neuron,
    bias: network.layers[layer]!.biases[neuron]!,
    weightedSum,
    activation: activations[layer + 1]![neuron]!,
    inputs: { from, activation: Float32Array.from(from, (input) => a[input]!), weight, contribution },
    gradient: Float32Array.from(gradient),
    contributions: Float32Array.from(contributions),
    pixelSum,
    biasSum,
    rest: weightedSum - pixelSum - biasSum,
    step,
  }
}

/**
 * ∂z/∂x [inputs of the network] of one neuron's weighted sum, at the picture that `forward` has just run; and Σ b ∂z/∂b over the biases
 * of this neuron and of all layers before it. In 64 bits.
 */
export function carryBack(
  network: Network,
  { activations }: Pick<Workspace, 'activations'>,
  { layer: index, neuron }: NeuronPlace,
  off: readonly NeuronPlace[] = [],
): { readonly gradient: Float64Array; readonly biasSum: number } {
  const layer = network.layers[index]!
  // ∂z/∂a of the layer before: the neuron's own weights.
  let gradient = Float64Array.from(onlyNeuron(layer, neuron).weights)
  let biasSum = layer.biases[neuron]!
  for (let before = index - 1; before >= 0; before--) {
    const { activation, biases, inputs, outputs } = network.layers[before]!
    multiplyBySlope(activation as HiddenActivation, activations[before + 1]!, gradient, outputs)
    clearOff(off, before, gradient)
    for (let j = 0; j < outputs; j++) biasSum += biases[j]! * gradient[j]!
    const next = new Float64Array(inputs)
    inputGradient(gradient, network.layers[before]!, next, 1)
    gradient = next
  }
  return { gradient, biasSum }
}

/** The layer as if it had this neuron only. */
function onlyNeuron(layer: Layer, neuron: number): Layer {
  const { inputs, outputs, weights: W } = layer
  return {
    ...layer,
    outputs: 1,
    weights: Float64Array.from({ length: inputs }, (_, i) => W[i * outputs + neuron]!),
    biases: Float64Array.of(layer.biases[neuron]!),
  }
}
