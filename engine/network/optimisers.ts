/**
 * Optimisers: what a weight w does with its gradient g and the learning rate η. Each line is one number's update; v and s are what
 * the optimiser remembers of that number from step to step, zero at first.
 *
 *   SGD       w ← w − η g
 *   momentum  v ← μ v + g,  w ← w − η v                     as PyTorch's `SGD` (dampening 0) and TensorFlow's `MomentumOptimizer`;
 *                                                          Keras keeps η inside v, which differs only while η changes
 *   Nesterov  v ← μ v + g,  w ← w − η (g + μ v)             as PyTorch's `SGD` with `nesterov=True`
 *   RMSProp   s ← ρ s + (1 − ρ) g²,  w ← w − η g / √(s + ε)  as Keras has it: ρ = 0.9, ε = 10⁻⁷ inside the root
 *   Adam      v ← β₁ v + (1 − β₁) g,  s ← β₂ s + (1 − β₂) g²,
 *             w ← w − η v̂ / (√ŝ + ε)  with v̂ = v / (1 − β₁ᵗ), ŝ = s / (1 − β₂ᵗ) at update t = 1, 2, …
 *                                                          Kingma and Ba, "Adam", 2015, and PyTorch: 0.9, 0.999, ε = 10⁻⁸
 *   AdamW     w ← w − η λ w, then Adam                     Loshchilov and Hutter, "Decoupled weight decay regularization", 2019;
 *                                                          weights only, where PyTorch by default shortens biases too
 */
import { optimiserSlots } from '#engine/settings/settings.ts'
import type { Optimiser, Settings } from '#engine/contract/settings.ts'
import type { FloatArray, Network } from './network.ts'
import { createLayerNumbers, type LayerNumbers } from './workspace.ts'

/** The constants of RMSProp and Adam, of which few ever turn. */
export const rmsprop = { rho: 0.9, epsilon: 1e-7 } as const
export const adam = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const

/** What an optimiser remembers from update to update. */
export type OptimiserState = {
  readonly optimiser: Optimiser
  /** Updates made so far: t of Adam. */
  updates: number
  /** For each number remembered for a weight (v, then s), one entry a layer. SGD has none. */
  readonly slots: readonly (readonly LayerNumbers[])[]
}

/** Which optimiser, and its numbers that people set. */
export type OptimiserSettings = Pick<Settings, 'optimiser' | 'momentum' | 'weightDecay'>

/** A fresh state in the precision of the network's weights. */
export function createOptimiserState(network: Network, optimiser: Optimiser): OptimiserState {
  const slots = Array.from({ length: optimiserSlots[optimiser] }, () => createLayerNumbers(network))
  return { optimiser, updates: 0, slots }
}

/** One update of all weights and biases; `gradients` has one entry a layer. */
export function step(
  network: Network,
  gradients: readonly LayerNumbers[],
  state: OptimiserState,
  settings: OptimiserSettings,
  learningRate: number,
): void {
  state.updates++
  for (const [index, layer] of network.layers.entries()) {
    for (const part of ['weights', 'biases'] as const) {
      const [first, second] = state.slots.map((slot) => slot[index]![part])
      const decay = settings.optimiser === 'adamw' && part === 'weights' ? settings.weightDecay : 0
      stepOne(layer[part], gradients[index]![part], first, second, state.updates, settings, decay, learningRate)
    }
  }
}

function stepOne(
  w: FloatArray,
  g: FloatArray,
  first: FloatArray | undefined,
  second: FloatArray | undefined,
  t: number,
  { optimiser, momentum }: OptimiserSettings,
  decay: number,
  learningRate: number,
): void {
  switch (optimiser) {
    case 'sgd':
      return descend(w, g, learningRate)
    case 'momentum':
      return descendWithMomentum(w, g, first!, momentum, learningRate)
    case 'nesterov':
      return descendWithNesterov(w, g, first!, momentum, learningRate)
    case 'rmsprop':
      return descendWithRmsprop(w, g, first!, learningRate)
    case 'adam':
    case 'adamw':
      return descendWithAdam(w, g, first!, second!, t, decay, learningRate)
  }
}

/** w −= η g */
function descend(w: FloatArray, g: FloatArray, learningRate: number): void {
  const count = w.length
  for (let i = 0; i < count; i++) w[i] = w[i]! - learningRate * g[i]!
}

function descendWithMomentum(w: FloatArray, g: FloatArray, v: FloatArray, momentum: number, learningRate: number) {
  for (let i = 0; i < w.length; i++) {
    v[i] = momentum * v[i]! + g[i]!
    w[i] = w[i]! - learningRate * v[i]!
  }
}

function descendWithNesterov(w: FloatArray, g: FloatArray, v: FloatArray, momentum: number, learningRate: number) {
  for (let i = 0; i < w.length; i++) {
    v[i] = momentum * v[i]! + g[i]!
    w[i] = w[i]! - learningRate * (g[i]! + momentum * v[i]!)
  }
}

function descendWithRmsprop(w: FloatArray, g: FloatArray, s: FloatArray, learningRate: number) {
  const { rho, epsilon } = rmsprop
  for (let i = 0; i < w.length; i++) {
    s[i] = rho * s[i]! + (1 - rho) * g[i]! * g[i]!
    w[i] = w[i]! - (learningRate * g[i]!) / Math.sqrt(s[i]! + epsilon)
  }
}

function descendWithAdam(
  w: FloatArray,
  g: FloatArray,
  v: FloatArray,
  s: FloatArray,
  t: number,
  decay: number,
  learningRate: number,
) {
  const { beta1, beta2, epsilon } = adam
  const keep = 1 - learningRate * decay
  const vScale = 1 / (1 - beta1 ** t)
  const sScale = 1 / (1 - beta2 ** t)
  for (let i = 0; i < w.length; i++) {
    v[i] = beta1 * v[i]! + (1 - beta1) * g[i]!
    s[i] = beta2 * s[i]! + (1 - beta2) * g[i]! * g[i]!
    w[i] = keep * w[i]! - (learningRate * (v[i]! * vScale)) / (Math.sqrt(s[i]! * sScale) + epsilon)
  }
}
