/**
 * The forward pass: z⁽ˡ⁾ = a⁽ˡ⁻¹⁾ W⁽ˡ⁾ + b⁽ˡ⁾, a⁽ˡ⁾ = f(z⁽ˡ⁾); in training with dropout, the next layer gets mask · a⁽ˡ⁾.
 * Plain loops that read like the formulas; they stay the oracle for any faster twin.
 */
import { activate } from './activations.ts'
import type { FloatArray, Layer, Network } from './network.ts'
import { addRows, collectTerms, type Terms } from './sparse-rows.ts'
import type { Dropped, Workspace } from './workspace.ts'

/** Runs the first `rows` rows of `activations[0]` through all layers. `dropped` has its masks filled; none for no dropout. */
export function forward(
  network: Network,
  { activations, weightedSums, terms }: Workspace,
  rows: number,
  dropped?: Dropped,
): void {
  let input = activations[0]!
  for (const [index, layer] of network.layers.entries()) {
    const z = weightedSums[index]!
    const a = activations[index + 1]!
    affine(input, layer, z, rows, terms)
    activate(layer.activation, z, a, rows, layer.outputs)
    const mask = dropped?.masks[index]
    if (mask) multiply(mask, a, dropped.activations[index]!, rows * layer.outputs)
    input = mask ? dropped.activations[index]! : a
  }
}

/** z [rows × outputs] = a [rows × inputs] · W [inputs × outputs] + b [outputs]: row by row, z = b + Σᵢ aᵢ · row i of W. */
export function affine(a: FloatArray, layer: Layer, z: FloatArray, rows: number, terms: Terms): void {
  const { inputs, outputs, weights: W, biases: b } = layer
  for (let row = 0; row < rows; row++) {
    z.set(b, row * outputs)
    collectTerms(terms, a, row * inputs, 1, inputs, outputs)
    addRows(z, row * outputs, outputs, W, terms)
  }
}

function multiply(mask: FloatArray, a: FloatArray, product: FloatArray, count: number): void {
  for (let i = 0; i < count; i++) product[i] = mask[i]! * a[i]!
}
