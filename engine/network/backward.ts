/**
 * The backward pass: from dz⁽ᴸ⁾ of the output layer down to the first layer,
 *   dW⁽ˡ⁾ = a⁽ˡ⁻¹⁾ᵀ dz⁽ˡ⁾,  db⁽ˡ⁾ = Σ dz⁽ˡ⁾,  da⁽ˡ⁻¹⁾ = dz⁽ˡ⁾ W⁽ˡ⁾ᵀ,  dz⁽ˡ⁻¹⁾ = da⁽ˡ⁻¹⁾ f′(z⁽ˡ⁻¹⁾).
 * With dropout, a⁽ˡ⁻¹⁾ of the first line is the dropped-out one, and da⁽ˡ⁻¹⁾ is multiplied by the mask that the forward pass used.
 * dz carries the 1 / batchSize of the mean, so dW and db come out as the gradient of the batch's mean cost.
 */
import type { Cost, HiddenActivation, OutputActivation } from '#engine/contract/settings.ts'
import { multiplyBySlope } from './activations.ts'
import { outputGradient } from './costs.ts'
import type { FloatArray, Layer, Network } from './network.ts'
import { addRows, collectTerms, type Terms } from './sparse-rows.ts'
import type { Dropped, GradientWorkspace, LayerNumbers, Workspace } from './workspace.ts'

/**
 * Adds the gradients of the first `rows` rows, which the forward pass has just run, to `gradients`.
 * `targets` is y [rows × outputs]; `batchSize` counts all rows of the batch, of which these may be a part;
 * `dropped` is what the forward pass was given.
 */
export function backward(
  network: Network,
  cost: Cost,
  { activations, weightedSums, terms }: Workspace,
  { sumGradients, gradients }: GradientWorkspace,
  targets: FloatArray,
  rows: number,
  batchSize: number,
  dropped?: Dropped,
): void {
  const last = network.layers.length - 1
  const { activation, outputs } = network.layers[last]!
  const a = activations[last + 1]!
  const z = weightedSums[last]!
  outputGradient(activation as OutputActivation, cost, z, a, targets, sumGradients[last]!, rows, outputs, batchSize)

  for (let index = last; index >= 0; index--) {
    const layer = network.layers[index]!
    const dz = sumGradients[index]!
    const input = dropped?.activations[index - 1] ?? activations[index]!
    addGradients(input, dz, layer, gradients[index]!, rows, terms)
    if (index === 0) break
    const dzBefore = sumGradients[index - 1]!
    inputGradient(dz, layer, dzBefore, rows)
    const mask = dropped?.masks[index - 1]
    if (mask) for (let i = 0; i < rows * layer.inputs; i++) dzBefore[i] = dzBefore[i]! * mask[i]!
    const activationBefore = network.layers[index - 1]!.activation as HiddenActivation
    multiplyBySlope(activationBefore, activations[index]!, dzBefore, rows * layer.inputs)
  }
}

/** dW [inputs × outputs] += aᵀ · dz and db [outputs] += Σ dz: input by input, dW row i += Σₛ aₛᵢ · dz of sample s. */
function addGradients(
  a: FloatArray,
  dz: FloatArray,
  layer: Layer,
  gradients: LayerNumbers,
  rows: number,
  terms: Terms,
): void {
  const { inputs, outputs } = layer
  const { weights: dW, biases: db } = gradients
  for (let i = 0; i < inputs; i++) {
    collectTerms(terms, a, i, inputs, rows, outputs)
    addRows(dW, i * outputs, outputs, dz, terms)
  }
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < outputs; j++) db[j] = db[j]! + dz[row * outputs + j]!
  }
}

/** da [rows × inputs] = dz [rows × outputs] · Wᵀ: each input gathers what its connections pass back. */
export function inputGradient(dz: FloatArray, layer: Layer, da: FloatArray, rows: number): void {
  const { inputs, outputs, weights: W } = layer
  for (let row = 0; row < rows; row++) {
    const dzRow = row * outputs
    for (let i = 0; i < inputs; i++) {
      const wRow = i * outputs
      let sum = 0
      for (let j = 0; j < outputs; j++) sum += dz[dzRow + j]! * W[wRow + j]!
      da[row * inputs + i] = sum
    }
  }
}
