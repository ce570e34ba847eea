/** Scores on parts of the data, and single digits of it. */
import type { DataSetName } from './settings.ts'

/** Measured on some hundred training digits. */
export type LayerHealth = {
  /** The length of the gradient of the mean cost, weights and biases together. */
  readonly gradientNorm: number
  /** The length of all weights, √Σ w². */
  readonly weightNorm: number
  /** Share of neurons that answered 0 to every digit: dead ReLUs. Null for other activations. */
  readonly dead: number | null
  /** Share of answers so near an end of sigmoid or tanh that the slope is below a fifth of its greatest. Null for other activations. */
  readonly saturated: number | null
}

export type Split = 'training' | 'validation' | 'test'

export type EvaluateRequest = { readonly split: Split; readonly data?: DataSetName }

export type Evaluation = {
  readonly data: DataSetName
  readonly split: Split
  readonly count: number
  readonly correct: number
  /** correct / count */
  readonly accuracy: number
  /** Mean cost a sample. */
  readonly cost: number
  /** [10 × 10] counts, row = true digit, column = answer. */
  readonly confusion: Uint32Array
}

/** `index` counts within the split; without it the engine takes the next one in its order. */
export type ExampleRequest = { readonly split: Split; readonly index?: number }

export type Example = {
  readonly pixels: Float32Array
  readonly label: number
  readonly index: number
  /** Digits in the split. */
  readonly count: number
}
