/** Stochastic gradient descent: one step against the gradient of a batch. */
import type { FloatArray, Network } from '../network/network.ts'
import type { LayerGradients } from '../network/workspace.ts'

/** W −= learningRate · dW and b −= learningRate · db, in every layer. */
export function descend(network: Network, gradients: readonly LayerGradients[], learningRate: number): void {
  for (const [index, layer] of network.layers.entries()) {
    step(layer.weights, gradients[index]!.weights, learningRate)
    step(layer.biases, gradients[index]!.biases, learningRate)
  }
}

function step(parameters: FloatArray, gradients: FloatArray, learningRate: number): void {
  const count = parameters.length
  for (let i = 0; i < count; i++) parameters[i] = parameters[i]! - learningRate * gradients[i]!
}
