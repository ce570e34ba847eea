/**
 * What keeps weights and steps short. Biases are left alone by all but the clipping, as is usual: they cannot fit noise.
 *
 *   L2        C + (λ / 2) Σ w²   g ← g + λ w         so λ is PyTorch's `weight_decay` of SGD; Keras's `l2(λ)` counts twice as much
 *   L1        C + λ Σ |w|        g ← g + λ sign w    as Keras's `l1`; the slope at 0 is taken as 0
 *   clipping  g ← g · c / |g|    where |g| > c       |g| over all weights and biases together, penalties included: PyTorch's
 *                                                    `clip_grad_norm_` (without its 10⁻⁶), Keras's `global_clipnorm`
 *   max-norm  w ← w · m / |w|    where |w| > m       w the weights into one neuron, after the update: Srivastava et al., 2014
 */
import type { Settings } from '#engine/contract/settings.ts'
import type { Network } from './network.ts'
import type { LayerNumbers } from './workspace.ts'

export type Penalties = Pick<Settings, 'l1' | 'l2'>

/** What the penalties add to the cost. */
export function penalty(network: Network, { l1, l2 }: Penalties): number {
  let sum = 0
  for (const { weights } of network.layers) {
    for (const w of weights) sum += (l2 / 2) * w * w + l1 * Math.abs(w)
  }
  return sum
}

/** g += λ₂ w + λ₁ sign w */
export function addPenaltyGradients(network: Network, gradients: readonly LayerNumbers[], { l1, l2 }: Penalties): void {
  if (l1 === 0 && l2 === 0) return
  for (const [index, { weights: w }] of network.layers.entries()) {
    const g = gradients[index]!.weights
    for (let i = 0; i < w.length; i++) g[i] = g[i]! + l2 * w[i]! + l1 * Math.sign(w[i]!)
  }
}

/** |g| over all layers: the square root of the sum of squares. */
export function gradientNorm(gradients: readonly LayerNumbers[]): number {
  let sum = 0
  for (const { weights, biases } of gradients) {
    for (const g of weights) sum += g * g
    for (const g of biases) sum += g * g
  }
  return Math.sqrt(sum)
}

/** Shortens the whole gradient to `clipNorm` if it is longer; 0 for no bound. */
export function clip(gradients: readonly LayerNumbers[], clipNorm: number): void {
  if (clipNorm === 0) return
  const norm = gradientNorm(gradients)
  if (!(norm > clipNorm)) return
  const scale = clipNorm / norm
  for (const numbers of gradients) {
    for (const g of [numbers.weights, numbers.biases]) for (let i = 0; i < g.length; i++) g[i] = g[i]! * scale
  }
}

/** Shortens the weights into each neuron to `maxNorm` if they are longer; 0 for no bound. */
export function holdToMaxNorm(network: Network, maxNorm: number): void {
  if (maxNorm === 0) return
  for (const { inputs, outputs, weights } of network.layers) {
    for (let j = 0; j < outputs; j++) {
      let squares = 0
      for (let i = 0; i < inputs; i++) squares += weights[i * outputs + j]! ** 2
      if (!(squares > maxNorm * maxNorm)) continue
      const scale = maxNorm / Math.sqrt(squares)
      for (let i = 0; i < inputs; i++) weights[i * outputs + j] = weights[i * outputs + j]! * scale
    }
  }
}
